import type { Clock } from '../../context/clock.js';

/** Holds a whole run to a rate. Bytes are paid for before they pass; who comes late waits longer. */
export class Bandwidth {
  /** When the bytes admitted so far will all have passed at the rate, milliseconds since 1970. */
  private paidUntil = 0;

  constructor(
    private readonly clock: Clock,
    /** Bytes a second; undefined for no limit. */
    readonly limit: number | undefined,
  ) {}

  /** Waits until `bytes` may pass. */
  async spend(bytes: number, signal?: AbortSignal): Promise<void> {
    if (this.limit === undefined) return;
    const now = this.clock.now();
    const begins = Math.max(now, this.paidUntil);
    this.paidUntil = begins + (bytes / this.limit) * 1000;
    if (begins > now) await this.clock.sleep(begins - now, signal);
  }
}
