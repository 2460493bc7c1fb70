import type { Catalog } from '../catalog/catalog.js';
import { nextRun } from './delay-schedule.js';
import {
  deleteBlock,
  dueBlocks,
  nextDueTime,
  type QueuedBlock,
  rescheduleBlock,
} from './delay-table.js';

/** The longest that a timer waits: the clock may be set, and timers cannot wait for months. */
const LONGEST_WAIT = 60_000;

/** Runs one block as its user; whether it succeeded. */
export type RunBlock = (block: QueuedBlock) => Promise<boolean>;

/**
 * Runs delayed blocks when they are due, one after the other. The queue is the table, so what was
 * waiting when the zone was stopped or killed runs when it is back.
 */
export class DelayServer {
  readonly #catalog: () => Catalog;
  readonly #run: RunBlock;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isStopped = false;

  constructor(catalog: () => Catalog, run: RunBlock) {
    this.#catalog = catalog;
    this.#run = run;
  }

  /** Looks at the queue again: it has changed, or the zone has just started. */
  wake(): void {
    if (this.#isStopped || this.#running !== undefined) return;
    clearTimeout(this.#timer);
    const due = nextDueTime(this.#catalog());
    if (due === undefined) return;
    const wait = Math.min(Math.max(due * 1000 - Date.now(), 0), LONGEST_WAIT);
    this.#timer = setTimeout(() => this.#start(), wait);
    this.#timer.unref();
  }

  /** Starts nothing more; resolves when what is running has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #start(): void {
    this.#running = this.#runDue().finally(() => {
      this.#running = undefined;
      this.wake();
    });
  }

  async #runDue(): Promise<void> {
    const catalog = this.#catalog();
    for (const block of dueBlocks(catalog)) {
      if (this.#isStopped) return;
      const hasSucceeded = await this.#run(block);
      // A block that the end of the zone has cut short runs again when the zone is back.
      if (this.#isStopped) return;
      const now = catalog.seconds();
      const next = nextRun(block.frequency, now, hasSucceeded);
      if (next === undefined) deleteBlock(catalog, block.id);
      else rescheduleBlock(catalog, block.id, { ...next, at: Math.max(next.at, now + 1) });
    }
  }
}
