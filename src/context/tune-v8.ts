import { setFlagsFromString } from 'node:v8';

const FLAGS = [
  // How much of a function of undici's parser, which is WASM, runs, roughly in bytes, before it is
  // compiled again to run faster. Of 5 million an answer takes, V8's own number is reached by the
  // first. The compilation takes 60 to 140 ms, which a process has to wait for before it can end, and
  // spares 0.02 ms an answer: this is the largest number there is, of some 450 answers.
  '--wasm-tiering-budget=2147483647',
  // How far the heap grows over what lives, in percent, before garbage is collected. V8 lets it
  // grow to several times that, so that a walk that holds 20 MB takes 200.
  '--heap-growing-percent=50',
];

/**
 * Fits V8 to a program that ends soon or runs for hours beside the work of others. Node's own
 * modules that are first loaded afterwards take longer: what is kept of them compiled is for
 * V8 without these flags.
 */
export function tuneV8(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
