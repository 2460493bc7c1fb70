import type { Clock } from '../context/clock.js';

/** Milliseconds that people wait without being told so. */
const PATIENCE = 300;

export interface WaitSignOptions {
  readonly stderr: NodeJS.WritableStream;
  readonly clock: Pick<Clock, 'sleep'>;
  /** Somebody looks, and wants to be told. */
  readonly isWanted: boolean;
}

/**
 * A spinner that turns on a terminal while nothing has been answered yet, for waits that are long
 * enough to wonder. It comes once at most, and is gone for good with the first thing written.
 */
export class WaitSign {
  private readonly ending = new AbortController();
  private hasBegun = false;
  private spinner: { stop(): unknown } | undefined;

  constructor(private readonly options: WaitSignOptions) {}

  begin(text: string): void {
    if (this.hasBegun || !this.options.isWanted || !canBeCleared(this.options.stderr)) return;
    this.hasBegun = true;
    void this.turnLater(text);
  }

  end(): void {
    if (this.ending.signal.aborted) return;
    this.ending.abort();
    this.spinner?.stop();
    this.spinner = undefined;
  }

  private async turnLater(text: string): Promise<void> {
    const { stderr, clock } = this.options;
    const { signal } = this.ending;
    await clock.sleep(PATIENCE, signal).catch(() => {});
    if (signal.aborted) return;
    const { default: ora } = await import('ora');
    if (signal.aborted) return;
    // Whoever types ahead keeps what was typed.
    const how = { text, stream: stderr, isEnabled: true, discardStdin: false };
    this.spinner = ora(how).start();
  }
}

/** A terminal that does not tell its width gets no spinner: ora would clear lines without end. */
function canBeCleared(stream: NodeJS.WritableStream & { columns?: number }): boolean {
  return 'clearLine' in stream && stream.columns !== undefined && stream.columns > 0;
}
