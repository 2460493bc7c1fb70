import type { Spill } from './spill.js';
import type { Stretch } from './temporary-lines.js';

export interface StoredKind<T> {
  compare(one: T, other: T): number;
  /** One line of text. */
  encode(item: T): string;
  decode(line: string): T;
}

/** A sorted part of what a store holds, in memory or on disk, read from its beginning. */
interface Run<T> {
  items: readonly T[];
  next: number;
  onDisk: Stretch;
}

/** Fewer are not worth a run of their own while more may come. */
const ENOUGH_TO_WRITE = 5000;
const NOTHING: Stretch = { from: 0, to: 0 };

/**
 * Sorts any number of items in bounded memory: what does not fit goes to disk in sorted runs, which
 * are merged while they are read. Filled first, then read once.
 */
export class SortedStore<T> {
  private items: T[] = [];
  private readonly runs: Run<T>[] = [];
  /** The greatest item of the last run on disk. */
  private last: T | undefined;
  private current: Run<T> | undefined;

  constructor(
    private readonly spill: Spill,
    private readonly kind: StoredKind<T>,
  ) {}

  /** Takes an item. A promise is to be awaited before the next. */
  add(item: T): Promise<void> | undefined {
    this.items.push(item);
    this.spill.held += 1;
    return this.spill.isFull && this.items.length >= ENOUGH_TO_WRITE ? this.write() : undefined;
  }

  /** Everything is in: from now on it is read. */
  async finish(): Promise<void> {
    if (this.items.length > 0 && (this.runs.length > 0 || this.spill.isFull)) await this.write();
    this.items.sort(this.kind.compare);
    this.runs.push({ items: this.items, next: 0, onDisk: NOTHING });
    for (const run of this.runs) await this.fill(run);
    this.settle();
  }

  /** The smallest item not yet taken; undefined after the last. */
  peek(): T | undefined {
    return this.current?.items[this.current.next];
  }

  /** Takes the smallest item. A promise is to be awaited before the next look. */
  advance(): Promise<void> | undefined {
    const run = this.current;
    if (run === undefined) return undefined;
    run.next += 1;
    this.spill.held -= 1;
    if (run.next < run.items.length) {
      if (this.runs.length > 1) this.settle();
      return undefined;
    }
    return this.fill(run).then(() => this.settle());
  }

  /** Lets go of what was not read. */
  drop(): void {
    for (const run of this.runs) this.spill.held -= run.items.length - run.next;
    this.runs.length = 0;
    this.current = undefined;
  }

  private async write(): Promise<void> {
    const items = this.items.sort(this.kind.compare);
    this.items = [];
    this.spill.held -= items.length;
    const [first] = items;
    const previous = this.runs.at(-1);
    const { end } = this.spill.lines;
    const stretch = await this.spill.lines.append(items.map((item) => this.kind.encode(item)));
    const goesOn =
      previous?.onDisk.to === end &&
      first !== undefined &&
      this.last !== undefined &&
      this.kind.compare(this.last, first) <= 0;
    if (goesOn) previous.onDisk = { from: previous.onDisk.from, to: stretch.to };
    else this.runs.push({ items: [], next: 0, onDisk: stretch });
    this.last = items.at(-1);
  }

  /** Reads on in a run of which nothing is left in memory. */
  private async fill(run: Run<T>): Promise<void> {
    if (run.next < run.items.length) return;
    run.items = [];
    run.next = 0;
    if (run.onDisk.from >= run.onDisk.to) return;
    const { lines, rest } = await this.spill.lines.read(run.onDisk);
    run.items = lines.map((line) => this.kind.decode(line));
    run.onDisk = rest;
    this.spill.held += run.items.length;
  }

  /** Finds the run that has the smallest item; forgets those that are at their end. */
  private settle(): void {
    let smallest: { readonly run: Run<T>; readonly item: T } | undefined;
    for (let i = this.runs.length - 1; i >= 0; i -= 1) {
      const run = this.runs[i];
      const item = run?.items[run.next];
      if (run === undefined || item === undefined) this.runs.splice(i, 1);
      else if (smallest === undefined || this.kind.compare(item, smallest.item) < 0) {
        smallest = { run, item };
      }
    }
    this.current = smallest?.run;
  }
}
