import { sumsText, totalsText } from './progress-rate.js';
import { ProgressTally } from './progress-tally.js';

/** Milliseconds between two looks at whether it is time for a line. */
const LOOK = 500;

export interface ProgressLinesOptions {
  readonly stderr: NodeJS.WritableStream;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds between two lines at least. */
  readonly pause: number;
  /** Somebody asked for it, and sees what it came to however soon it ends. */
  readonly isWanted: boolean;
}

/**
 * Progress where there is no terminal: one plain line now and then, also while nothing changes, as
 * when the server compares. What ends soon has none, or where it is wanted a last one.
 */
export class ProgressLines {
  readonly reporter: ProgressTally;
  private readonly startedAt: number;
  private toldAt: number;
  /** What the last line told, its rate aside. */
  private told = '';
  private watch: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(private readonly options: ProgressLinesOptions) {
    this.startedAt = options.now();
    this.toldAt = this.startedAt;
    this.reporter = new ProgressTally(
      options.now,
      () => this.changed(),
      () => this.finish(),
    );
  }

  /** No more lines. */
  stop(): void {
    clearInterval(this.watch);
    this.isStopped = true;
  }

  private changed(): void {
    if (!this.isStopped && this.reporter.inFlight.size > 0) {
      this.watch ??= setInterval(() => this.look(), LOOK).unref();
    }
    this.tellInTime();
  }

  private look(): void {
    if (this.reporter.inFlight.size > 0) this.tellInTime();
  }

  private tellInTime(): void {
    const { now, pause } = this.options;
    if (this.isStopped || now() - this.toldAt < pause) return;
    const { inFlight, totals, perSecond } = this.reporter;
    const verifying = [...inFlight].filter(({ phase }) => phase === 'verifying').length;
    this.tell(`${totalsText(totals, perSecond)}${verifying > 0 ? `, ${verifying} verifying` : ''}`);
  }

  private tell(line: string): void {
    this.toldAt = this.options.now();
    this.told = this.state;
    this.options.stderr.write(`${line}\n`);
  }

  private get state(): string {
    return JSON.stringify(this.reporter.totals);
  }

  /** The last line has the rate of the whole. */
  private finish(): void {
    if (this.isStopped) return;
    this.stop();
    const { isWanted, now } = this.options;
    if (!isWanted || this.watch === undefined || this.told === this.state) return;
    const { totals, bytesMoved } = this.reporter;
    const seconds = (now() - this.startedAt) / 1000;
    this.tell(sumsText(totals, seconds > 0 ? bytesMoved / seconds : 0));
  }
}
