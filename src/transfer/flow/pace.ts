import type { Clock } from '../../context/clock.js';
import { CliError } from '../../errors.js';
import { Slots } from './slots.js';

export interface PaceOptions {
  readonly clock: Clock;
  /** Ends waiting for a better line. */
  readonly stop: AbortSignal;
  /** Most attempts at once while all goes well. */
  readonly widest: number;
  /** Milliseconds for which trouble is waited out before it is given up. */
  readonly patience: number;
  /** From 0 to 1: jitter, so that many clients do not come back in step. */
  readonly random: () => number;
  /** Told once when waiting begins. */
  readonly onTrouble?: (error: CliError) => void;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** Successes in a row after which one more attempt at once is dared again. */
const CONFIDENCE = 16;

/**
 * Slows down when the server is busy or the line bad, and recovers. Every trouble halves how many
 * attempts go on at once; a row of successes widens again, one by one. What failed is tried again,
 * with growing pauses, until nothing has succeeded for as long as the patience lasts.
 */
export class Pace {
  private readonly slots: Slots;
  private streak = 0;
  private troubledSince: number | undefined;

  constructor(private readonly options: PaceOptions) {
    this.slots = new Slots(options.widest);
  }

  /** Attempts allowed at once now. */
  get currentWidth(): number {
    return this.slots.width;
  }

  /**
   * Does `work`, again where it failed in a way that may pass: it must bear repetition.
   * @throws what `work` threw last, where that cannot pass, patience is over or the run is stopped.
   */
  async attempt<T>(work: () => Promise<T>): Promise<T> {
    for (let failures = 0; ; failures += 1) {
      try {
        const result = await this.slots.hold(work);
        this.succeeded();
        return result;
      } catch (error) {
        if (!mayPass(error) || !this.mayWait(error)) throw error;
      }
      await this.pause(failures);
    }
  }

  private mayWait(error: CliError): boolean {
    const { clock, stop, patience, onTrouble } = this.options;
    const now = clock.now();
    this.streak = 0;
    this.slots.width = Math.max(1, Math.floor(this.slots.width / 2));
    if (this.troubledSince === undefined) {
      this.troubledSince = now;
      if (!stop.aborted && patience > 0) onTrouble?.(error);
    }
    return !stop.aborted && now - this.troubledSince < patience;
  }

  private async pause(failures: number): Promise<void> {
    const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures, 10));
    const { clock, stop, random } = this.options;
    await clock.sleep(longest * (0.5 + random() / 2), stop);
  }

  private succeeded(): void {
    this.troubledSince = undefined;
    this.streak += 1;
    if (this.streak < CONFIDENCE || this.slots.width >= this.options.widest) return;
    this.streak = 0;
    this.slots.width += 1;
  }
}

/** Whether the same attempt may succeed a little later. */
function mayPass(error: unknown): error is CliError {
  return error instanceof CliError && error.retryable;
}
