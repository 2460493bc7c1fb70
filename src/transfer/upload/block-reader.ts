import type { BufferPool } from '../flow/buffer-pool.js';

/** Consecutive bytes of a source. */
export interface Block {
  readonly offset: number;
  readonly bytes: Buffer;
  /** What was lent by the pool; `bytes` is its beginning. */
  readonly buffer: Buffer;
}

/** Where blocks come from: a file, or a stream whose length nobody knows. */
export interface BlockSource {
  /** Fills as much of `buffer` as there is from `offset` on; 0 at the end. Called in order. */
  fill(buffer: Buffer, offset: number): Promise<number>;
}

/**
 * Reads a source block by block, one block ahead of those who take them, and shows every byte to
 * `observe` in order, such as to calculate a checksum.
 */
export class BlockReader {
  /** Asked for, and not taken yet. */
  private readonly ahead: Promise<Block | undefined>[] = [];
  private last: Promise<Block | undefined> | undefined;

  constructor(
    private readonly source: BlockSource,
    private readonly buffers: BufferPool,
    private readonly blockLength: number,
    private readonly observe: (bytes: Buffer) => void,
    private offset = 0,
  ) {}

  /** Begins to read, until so many blocks are there for those who will take them. */
  readAhead(count: number): void {
    while (this.ahead.length < count) this.ahead.push(this.following());
  }

  /** The next block, or undefined at the end. Whoever gets one gives it back with `release`. */
  take(): Promise<Block | undefined> {
    const current = this.ahead.shift() ?? this.following();
    this.readAhead(1);
    return current;
  }

  release(block: Block): void {
    this.buffers.release(block.buffer);
  }

  /** Gives back what was read ahead and nobody took. */
  async close(): Promise<void> {
    this.last = Promise.resolve(undefined);
    for (const reading of this.ahead.splice(0)) {
      const block = await reading.catch(() => undefined);
      if (block !== undefined) this.release(block);
    }
  }

  private following(): Promise<Block | undefined> {
    const { last } = this;
    this.last =
      last === undefined
        ? this.read()
        : last.then((block) => (block === undefined ? undefined : this.read()));
    this.last.catch(() => {});
    return this.last;
  }

  private async read(): Promise<Block | undefined> {
    const buffer = await this.buffers.acquire();
    try {
      const length = await this.source.fill(buffer.subarray(0, this.blockLength), this.offset);
      if (length > 0) {
        const bytes = buffer.subarray(0, length);
        this.observe(bytes);
        const block = { offset: this.offset, bytes, buffer };
        this.offset += length;
        return block;
      }
    } catch (error) {
      this.buffers.release(buffer);
      throw error;
    }
    this.buffers.release(buffer);
    return undefined;
  }
}
