/** Flags of V8, by their names. */
type Flags = Readonly<Record<string, number>>;

const TUNED: Flags = {
  // How much of a function of undici's parser, which is WASM, runs, roughly in bytes, before it is
  // compiled again to run faster. Of 5 million an answer takes, V8's own number is reached by the
  // first. The compilation takes 60 to 140 ms, which a process has to wait for before it can end, and
  // spares 0.02 ms an answer: this is the largest number there is, of some 450 answers.
  'wasm-tiering-budget': 2_147_483_647,
  // How far the heap grows over what lives, in percent, before garbage is collected. V8 lets it
  // grow to several times that, so that a walk that holds 20 MB takes 200.
  'heap-growing-percent': 50,
};

/** What they are by themselves, in the versions of V8: it takes them while it runs, but never tells. */
const USUAL: readonly Flags[] = [
  // Node 20.
  { 'wasm-tiering-budget': 1_800_000, 'heap-growing-percent': 0 },
  // Node 22 and 24.
  { 'wasm-tiering-budget': 13_000_000, 'heap-growing-percent': 0 },
];

/** Fits V8 to a program that ends soon, or runs for hours beside the work of others. */
export class V8Tuning {
  /** What V8 told of itself before; what is kept compiled goes with this number. */
  private before: number | undefined;

  /** `v8` loads Node's module at once, when it is needed: at the end nothing can be waited for. */
  constructor(private readonly v8: () => typeof import('node:v8')) {}

  /**
   * Node's own modules that are first loaded afterwards take longer: what is kept of them compiled
   * is for V8 without these flags.
   */
  apply(): void {
    this.before ??= this.v8().cachedDataVersionTag();
    this.set(TUNED);
  }

  /** Sets V8 back to what it was. False where that is not known of this version of V8. */
  undo(): boolean {
    if (this.before === undefined) return true;
    return USUAL.some((flags) => {
      this.set(flags);
      return this.v8().cachedDataVersionTag() === this.before;
    });
  }

  private set(flags: Flags): void {
    for (const [name, value] of Object.entries(flags)) {
      this.v8().setFlagsFromString(`--${name}=${value}`);
    }
  }
}
