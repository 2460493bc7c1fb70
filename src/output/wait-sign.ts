import type { Clock } from '../context/clock.js';

/** Milliseconds that people wait without being told so. */
const PATIENCE = 300;

export interface WaitSignOptions {
  readonly stderr: NodeJS.WritableStream;
  readonly clock: Clock;
  /** Somebody looks, and wants to be told. */
  readonly isWanted: boolean;
  readonly isColoured: boolean;
}

/**
 * A spinner that turns on a terminal while an answer is waited for, where nothing was written for
 * so long that one wonders. It goes away before whatever is written.
 */
export class WaitSign {
  private readonly ending = new AbortController();
  private hasBegun = false;
  /** Milliseconds since 1970 since when nothing has been written. */
  private quietSince = 0;
  private spinner: { stop(): unknown } | undefined;

  constructor(private readonly options: WaitSignOptions) {}

  /** From now on there may be something to wait for. */
  begin(text: string): void {
    if (this.hasBegun || !this.options.isWanted || !canBeCleared(this.options.stderr)) return;
    this.hasBegun = true;
    this.quietSince = this.options.clock.now();
    void this.watch(text);
  }

  /** Makes room for whole lines, after which the waiting goes on. */
  makeRoom(): void {
    if (!this.hasBegun) return;
    this.spinner?.stop();
    this.spinner = undefined;
    this.quietSince = this.options.clock.now();
  }

  /** Goes away for good. */
  end(): void {
    if (this.ending.signal.aborted) return;
    this.ending.abort();
    this.spinner?.stop();
    this.spinner = undefined;
  }

  private async watch(text: string): Promise<void> {
    const { clock } = this.options;
    const { signal } = this.ending;
    while (!signal.aborted) {
      const left = this.quietSince + PATIENCE - clock.now();
      if (left <= 0 && this.spinner === undefined) await this.turn(text);
      await clock.sleep(left > 0 ? left : PATIENCE, signal).catch(() => {});
    }
  }

  private async turn(text: string): Promise<void> {
    const { stderr, clock, isColoured } = this.options;
    const { default: ora } = await import('ora');
    const isQuiet = this.quietSince + PATIENCE <= clock.now();
    if (this.ending.signal.aborted || !isQuiet) return;
    this.spinner = ora({
      text,
      stream: stderr,
      isEnabled: true,
      color: isColoured ? 'cyan' : false,
      // Whoever types ahead keeps what was typed.
      discardStdin: false,
      // Ctrl-Z and kill -9 would leave it hidden.
      hideCursor: false,
    }).start();
  }
}

/** A terminal that does not tell its width gets no spinner: ora would clear lines without end. */
function canBeCleared(stream: NodeJS.WritableStream & { columns?: number }): boolean {
  return 'clearLine' in stream && stream.columns !== undefined && stream.columns > 0;
}
