import { TemporaryLines } from './temporary-lines.js';

/** Items that all stores of one walk together keep in memory. */
const ROOM = 10_000;

/** What the stores of one walk share: a file, and how many items they hold in memory. */
export class Spill {
  readonly lines = new TemporaryLines();
  /** Items in memory, of all stores. */
  held = 0;

  constructor(private readonly room = ROOM) {}

  get isFull(): boolean {
    return this.held > this.room;
  }

  async close(): Promise<void> {
    await this.lines.close();
  }
}
