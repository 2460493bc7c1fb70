import { totalsText } from './progress-rate.js';
import { ProgressTally } from './progress-tally.js';

export interface LineProgressOptions {
  readonly stderr: NodeJS.WritableStream;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds between two lines at least. */
  readonly pause: number;
}

/** Progress where there is no terminal: one plain line now and then; none for what ends soon. */
export function lineProgress({ stderr, now, pause }: LineProgressOptions): ProgressTally {
  let toldAt = now();
  const tell = (): void => {
    if (now() - toldAt < pause) return;
    toldAt = now();
    const verifying = [...tally.inFlight].filter(({ phase }) => phase === 'verifying').length;
    const suffix = verifying > 0 ? `, ${verifying} verifying` : '';
    stderr.write(`${totalsText(tally.totals, tally.perSecond)}${suffix}\n`);
  };
  const tally = new ProgressTally(now, tell, () => {});
  return tally;
}
