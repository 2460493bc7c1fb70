import type { ItemProgress, ProgressReporter } from '../transfer/progress.js';
import { Rate, type Totals } from './progress-rate.js';

export type Phase = 'transferring' | 'verifying';

/** One transfer that is going on. */
export interface ItemState {
  readonly name: string;
  readonly size: number | undefined;
  bytes: number;
  phase: Phase;
}

/** Keeps count of transfers for a printer, which is told of every change. */
export class ProgressTally implements ProgressReporter {
  readonly inFlight = new Set<ItemState>();
  /** Of those that are done, the ones that this run moved. */
  bytesMoved = 0;
  private readonly rate = new Rate();
  private items = 0;
  private itemsDone = 0;
  private bytes = 0;
  private bytesDone = 0;

  constructor(
    /** Milliseconds since 1970. */
    private readonly now: () => number,
    private readonly onChange: () => void,
    private readonly onFinish: () => void,
  ) {}

  get totals(): Totals {
    const { items, itemsDone, bytes, bytesDone } = this;
    return {
      items: Math.max(items, itemsDone + this.inFlight.size),
      itemsDone,
      bytes: Math.max(bytes, bytesDone),
      bytesDone,
    };
  }

  get perSecond(): number {
    return this.rate.perSecond(this.now());
  }

  expect(items: number, bytes: number): void {
    this.items += items;
    this.bytes += bytes;
    this.onChange();
  }

  begin({
    name,
    size,
  }: {
    readonly name: string;
    readonly size: number | undefined;
  }): ItemProgress {
    const state: ItemState = { name, size, bytes: 0, phase: 'transferring' };
    this.inFlight.add(state);
    this.onChange();
    const known = (bytes: number): void => {
      state.bytes += bytes;
      this.bytesDone += bytes;
      this.onChange();
    };
    return {
      advance: (bytes) => {
        this.bytesMoved += bytes;
        this.rate.add(bytes, this.now());
        known(bytes);
      },
      known,
      phase: (phase) => {
        state.phase = phase;
        this.onChange();
      },
      end: () => {
        if (!this.inFlight.delete(state)) return;
        this.itemsDone += 1;
        this.onChange();
      },
    };
  }

  finish(): void {
    this.onFinish();
  }
}
