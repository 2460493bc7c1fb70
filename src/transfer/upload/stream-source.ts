import { CliError } from '../../errors.js';
import { localFailure } from '../local/local-failure.js';
import { stopped } from '../stopped.js';
import type { BlockSource } from './block-reader.js';

/**
 * A stream as a source of blocks: its chunks are joined and cut to fit. Nobody waits for more of it
 * once the run is stopped, and an end that comes then is none: who wrote into it was stopped too.
 */
export class StreamSource implements BlockSource {
  /** Bytes taken by `fill` and those of a `peek` that were all there is. */
  passed = 0;
  private readonly chunks: AsyncIterator<Uint8Array | string>;
  private pending: Buffer = Buffer.alloc(0);
  private taken = 0;
  private ended = false;

  constructor(
    stream: AsyncIterable<Uint8Array | string>,
    private readonly stop: AbortSignal,
    /** Bytes taken from the stream at most. */
    private readonly most = Number.POSITIVE_INFINITY,
  ) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  /** The first bytes, `length` of them or as many as there are. They stay to be filled in. */
  async peek(length: number): Promise<Buffer> {
    const parts = [this.pending];
    let gathered = this.pending.length;
    while (gathered < length) {
      const chunk = await this.chunk();
      if (chunk === undefined) break;
      parts.push(chunk);
      gathered += chunk.length;
    }
    this.pending = Buffer.concat(parts);
    if (this.ended && this.pending.length < length) this.passed = this.pending.length;
    return this.pending.subarray(0, length);
  }

  async fill(buffer: Buffer, _offset: number): Promise<number> {
    let filled = 0;
    while (filled < buffer.length) {
      if (this.pending.length === 0) {
        const chunk = await this.chunk();
        if (chunk === undefined) break;
        this.pending = chunk;
      }
      const copied = this.pending.copy(buffer, filled);
      this.pending = this.pending.subarray(copied);
      filled += copied;
    }
    this.passed += filled;
    return filled;
  }

  private async chunk(): Promise<Buffer | undefined> {
    if (this.ended || this.taken >= this.most) {
      this.ended = true;
      return undefined;
    }
    const next = await this.nextUnlessStopped();
    if (next.done === true) {
      this.ended = true;
      return undefined;
    }
    const bytes = Buffer.from(next.value);
    const wanted = bytes.subarray(0, Math.min(bytes.length, this.most - this.taken));
    this.taken += wanted.length;
    return wanted;
  }

  private async nextUnlessStopped(): Promise<IteratorResult<Uint8Array | string>> {
    const { stop } = this;
    const over = new AbortController();
    const stopping = new Promise<never>((_resolve, reject) => {
      const tell = (): void => reject(stopped(stop));
      if (stop.aborted) tell();
      else stop.addEventListener('abort', tell, { once: true, signal: over.signal });
    });
    try {
      return await Promise.race([stopping, this.chunks.next()]);
    } catch (error) {
      throw error instanceof CliError ? error : localFailure(error, 'read', 'what is to be stored');
    } finally {
      over.abort();
    }
  }
}
