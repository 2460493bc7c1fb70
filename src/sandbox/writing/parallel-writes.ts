import { randomUUID } from 'node:crypto';
import type { ReplicaWriter } from './replica-writer.js';

/** One stream of a parallel write; it remembers where its next write goes. */
export class WriteStream {
  readonly writer: ReplicaWriter;
  /** In bytes from the beginning of the object. */
  position = 0;
  #running: Promise<unknown> | undefined;

  constructor(writer: ReplicaWriter) {
    this.writer = writer;
  }

  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** Resolves once no request runs on the stream. */
  async becomeIdle(): Promise<void> {
    await this.#running?.catch(() => undefined);
  }

  /** Runs one request on the stream, which is busy meanwhile. */
  async use<Result>(work: () => Promise<Result>): Promise<Result> {
    const running = work();
    this.#running = running;
    try {
      return await running;
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
  }

  /** Writes at the stream's position and moves on. */
  write(bytes: Uint8Array): void {
    this.writer.write(bytes, this.position);
    this.position += bytes.length;
  }
}

/** What a handle stands for: one open replica and its streams. */
export interface ParallelWrite {
  readonly writer: ReplicaWriter;
  readonly streams: readonly WriteStream[];
}

/**
 * The open parallel writes. A handle has no owner and does not expire: whoever knows it can write
 * with it and shut it down (http-api.md 3.7).
 */
export class ParallelWrites {
  readonly #open = new Map<string, ParallelWrite>();

  /** How many streams are open in all. */
  get streamCount(): number {
    return [...this.#open.values()].reduce((count, { streams }) => count + streams.length, 0);
  }

  /** Keeps a writer under a new handle, with this many streams. */
  register(writer: ReplicaWriter, streamCount: number): string {
    const handle = randomUUID();
    const streams = Array.from({ length: streamCount }, () => new WriteStream(writer));
    this.#open.set(handle, { writer, streams });
    return handle;
  }

  /** What a handle stands for, or undefined when it is unknown or was shut down. */
  find(handle: string): ParallelWrite | undefined {
    return this.#open.get(handle);
  }

  /** Closes what a handle stands for once its streams are idle; an unknown one is no failure. */
  async shutDown(handle: string): Promise<void> {
    const write = this.#open.get(handle);
    if (!write) return;
    this.#open.delete(handle);
    await Promise.all(write.streams.map((stream) => stream.becomeIdle()));
    await write.writer.close();
  }

  /** Ends every write without trusting it, as the end of a real server's process does. */
  abandonAll(): void {
    for (const { writer } of this.#open.values()) writer.abandon();
    this.#open.clear();
  }
}
