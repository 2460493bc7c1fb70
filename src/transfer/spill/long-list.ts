import { TemporaryLines } from './temporary-lines.js';

/** Lines kept in memory; further ones go to disk. */
const IN_MEMORY = 10_000;

/** A place in a list, to cut it off there. */
export interface ListMark {
  /** Bytes on disk, and lines in memory after them. */
  readonly onDisk: number;
  readonly inMemory: number;
}

/** A list of lines of any length in bounded memory, which can lose its end again. */
export class LongList {
  private readonly disk = new TemporaryLines();
  private tail: string[] = [];

  /** A line must hold no line feed. */
  async push(line: string): Promise<void> {
    this.tail.push(line);
    if (this.tail.length < IN_MEMORY) return;
    await this.disk.append(this.tail);
    this.tail = [];
  }

  mark(): ListMark {
    return { onDisk: this.disk.end, inMemory: this.tail.length };
  }

  /** Forgets what was added since the mark. */
  async cutTo({ onDisk, inMemory }: ListMark): Promise<void> {
    if (this.disk.end > onDisk) {
      this.tail = [];
      let left = { from: onDisk, to: this.disk.end };
      while (this.tail.length < inMemory) {
        const { lines, rest } = await this.disk.read(left);
        this.tail.push(...lines);
        left = rest;
      }
      this.disk.forgetFrom(onDisk);
    }
    this.tail.length = inMemory;
  }

  /** All lines, from the first. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string, void, undefined> {
    for (let left = { from: 0, to: this.disk.end }; left.from < left.to; ) {
      const { lines, rest } = await this.disk.read(left);
      yield* lines;
      left = rest;
    }
    yield* this.tail;
  }

  async close(): Promise<void> {
    await this.disk.close();
  }
}
