import { Readable, Writable } from 'node:stream';
import type { Streams } from '../../src/context/streams.js';

/** Keeps what is written to it. */
export class MemoryWritable extends Writable {
  readonly #chunks: Buffer[] = [];
  readonly #onText: ((text: string) => void) | undefined;

  /** `onText` is told what is written, as a person who reads along. */
  constructor(onText?: (text: string) => void) {
    super();
    this.#onText = onText;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(Buffer.from(chunk));
    this.#onText?.(chunk.toString());
    done();
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  get text(): string {
    return this.bytes.toString('utf8');
  }
}

export interface MemoryStreams extends Streams {
  readonly stdout: MemoryWritable;
  readonly stderr: MemoryWritable;
}

/** Standard streams in memory; `terminal` says that all three claim to be one. */
export function memoryStreams(
  input: string | Uint8Array | Readable = '',
  options: {
    readonly terminal?: boolean;
    readonly columns?: number;
    readonly onStdout?: ((text: string) => void) | undefined;
    readonly onStderr?: ((text: string) => void) | undefined;
  } = {},
): MemoryStreams {
  const terminal = options.terminal === true;
  return {
    stdin: input instanceof Readable ? input : asStream(input),
    stdout: new MemoryWritable(options.onStdout),
    stderr: new MemoryWritable(options.onStderr),
    stdinIsTerminal: terminal,
    stdoutIsTerminal: terminal,
    stderrIsTerminal: terminal,
    columns: () => options.columns ?? 80,
    rows: () => 24,
  };
}

function asStream(input: string | Uint8Array): Readable {
  return Readable.from(input.length === 0 ? [] : [Buffer.from(input)]);
}
