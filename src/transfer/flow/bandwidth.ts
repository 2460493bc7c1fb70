import type { Clock } from '../../context/clock.js';

/**
 * Holds a whole run to a rate, from the first byte on. Bytes are paid for before they pass, also those
 * that pass again; who comes late waits longer.
 */
export class Bandwidth {
  /** When the bytes admitted so far will all have passed at the rate, milliseconds since 1970. */
  private paidUntil = 0;

  constructor(
    private readonly clock: Clock,
    /** Bytes a second; undefined for no limit. */
    readonly limit: number | undefined,
  ) {}

  /** Waits until `bytes` may pass: as long as they take at the rate, after all that came before. */
  async spend(bytes: number, signal?: AbortSignal): Promise<void> {
    if (this.limit === undefined || bytes === 0) return;
    const now = this.clock.now();
    this.paidUntil = Math.max(now, this.paidUntil) + (bytes / this.limit) * 1000;
    await this.clock.sleep(this.paidUntil - now, signal);
  }

  /** What `send` gives; each attempt of it is paid for, the first by this call. */
  async paying<T>(
    bytes: () => number,
    signal: AbortSignal,
    send: (pay: () => Promise<void>) => Promise<T>,
  ): Promise<T> {
    await this.spend(bytes(), signal);
    let isPaid = true;
    return await send(async () => {
      if (!isPaid) await this.spend(bytes(), signal);
      isPaid = false;
    });
  }
}
