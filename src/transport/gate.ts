/** Lets at most `width` holders in at once; the others wait in order. */
export class Gate {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    /** May be made larger while it is in use. */
    public width: number,
  ) {}

  /** Waits for a place. The caller leaves with `leave`, on every way out. */
  async enter(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.inside < this.width) {
      this.inside += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const admit = (): void => {
        signal?.removeEventListener('abort', abandon);
        resolve();
      };
      const abandon = (): void => {
        this.waiting.splice(this.waiting.indexOf(admit), 1);
        reject(signal?.reason);
      };
      this.waiting.push(admit);
      signal?.addEventListener('abort', abandon, { once: true });
    });
  }

  leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.inside -= 1;
    else next();
  }
}
