import type { TicketOption } from '../../api/collections.js';
import type { ReplicaChoice } from '../../api/data-objects.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { HttpStatusError, IntegrityError, IrodsError } from '../../errors.js';
import type { RequestBody } from '../../transport/request.js';
import { findEntry } from '../catalog/find-entry.js';
import type { Engine } from '../engine.js';
import type { JournalEntry } from '../journal/journal.js';
import { mayHaveReached } from './reached-server.js';

/** An object that is open for blocks at any offset. */
export interface BlockWriter {
  /** Writers that may be busy at once, each with a number from 0. */
  readonly streams: number;
  /**
   * The server was started anew meanwhile, and the object opened again: to be compared as a whole,
   * whatever else was chosen.
   */
  readonly isReopened: boolean;
  write(stream: number, offset: number, bytes: Buffer): Promise<void>;
  /** Ends the writing; on every way out. */
  close(): Promise<void>;
}

export interface WriterOptions {
  readonly target: LogicalPath;
  /** Keeps what is there already, to go on with it. */
  readonly resume: boolean;
  readonly streams: number;
  readonly where: ReplicaChoice & TicketOption;
  readonly entry: JournalEntry;
  /** It may be opened again where the server has been started anew. */
  readonly mayReopen: boolean;
  /** Told where it cannot be opened after all: the object may be empty by now, and locked. */
  readonly onLost: () => void;
}

/** Bytes below which a block is not split any more. */
const SMALLEST_PIECE = 256 * 1024;

/**
 * Opens an object for a parallel write. Where the server has no room for that, blocks are written
 * one after the other, each by a request of its own.
 */
export async function openBlockWriter(
  engine: Engine,
  options: WriterOptions,
): Promise<BlockWriter> {
  const { dataObjects } = engine.client;
  const { target, resume, where, entry } = options;
  const truncate = !resume;
  for (let streams = options.streams; streams > 0; streams = Math.floor(streams / 2)) {
    const handle = await engine.pace.attempt(async () => {
      try {
        return await dataObjects.openParallelWrite(target, streams, { ...where, truncate });
      } catch (error) {
        if (error instanceof HttpStatusError && error.status === 503) return undefined;
        if (truncate && isLost(error)) options.onLost();
        throw error;
      }
    });
    if (handle === undefined) continue;
    const writer = new HandleWriter(engine, options, handle, streams);
    try {
      entry.opened(handle);
    } catch (error) {
      // The object is there, and perhaps empty.
      options.onLost();
      await writer.close();
      throw error;
    }
    return writer;
  }
  if (truncate) {
    await engine.pace.attempt(async () => {
      try {
        const empty = bodyOf(Buffer.alloc(0));
        await dataObjects.write(target, empty, {
          ...where,
          signal: engine.unhurried,
          unrepeated: true,
        });
      } catch (error) {
        if (mayHaveReached(error)) options.onLost();
        throw error;
      }
    });
  }
  return new OffsetWriter(engine, options);
}

/** Whether no answer of the server itself came, and it may have done what was asked. */
function isLost(error: unknown): boolean {
  const isOfServer = error instanceof HttpStatusError && !error.retryable;
  return !(error instanceof IrodsError) && !isOfServer && mayHaveReached(error);
}

/** What is at the target is not what was being written any more. */
export class SomebodysObjectError extends IntegrityError {
  constructor(target: LogicalPath, cause: unknown) {
    super(
      `the server was started anew, and ${target} has been written by somebody else since; it stays as it is`,
      { path: `${target}`, cause, hint: 'See what it is, and put yours again.' },
    );
  }
}

/** Recording parallel.unknown-handle. */
function isUnknownHandle(error: unknown): boolean {
  return error instanceof HttpStatusError && error.status === 400;
}

/** Bytes as a body that can be sent again. */
export function bodyOf(bytes: Buffer): RequestBody {
  return { length: bytes.length, open: () => bytes };
}

class HandleWriter implements BlockWriter {
  isReopened = false;
  private reopening: Promise<void> | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly options: WriterOptions,
    private handle: string,
    readonly streams: number,
  ) {}

  async write(stream: number, offset: number, bytes: Buffer): Promise<void> {
    const { target } = this.options;
    const { client, unhurried } = this.engine;
    await inPieces(this.engine, bytes, async (at, piece) => {
      const send = async (handle: string): Promise<void> => {
        const body = bodyOf(piece);
        const from = offset + at;
        await client.dataObjects.writeParallel(target, handle, stream, from, body, unhurried);
      };
      const { handle } = this;
      try {
        await send(handle);
      } catch (error) {
        if (!isUnknownHandle(error) || !this.options.mayReopen) throw error;
        if (this.handle === handle) await this.reopenOnce(error);
        await send(this.handle);
      }
    });
  }

  /** All streams find out, and one opens it again. */
  private async reopenOnce(error: unknown): Promise<void> {
    this.reopening ??= this.reopen(error).finally(() => {
      this.reopening = undefined;
    });
    await this.reopening;
  }

  /**
   * A server that was started anew has forgotten the write, and left the replica stale. One that is
   * good has been written by somebody else since.
   */
  private async reopen(error: unknown): Promise<void> {
    const { target, where, entry } = this.options;
    const { client } = this.engine;
    const found = await findEntry(client, target, where.ticket);
    if (found?.kind !== 'object') throw error;
    if (found.good) throw new SomebodysObjectError(target, error);
    const options = { ...where, truncate: false };
    const handle = await client.dataObjects.openParallelWrite(target, this.streams, options);
    entry.closed(this.handle);
    this.handle = handle;
    this.isReopened = true;
    entry.opened(handle);
  }

  async close(): Promise<void> {
    const { target, entry } = this.options;
    const { client, pace } = this.engine;
    await pace.attempt(() => client.dataObjects.closeParallelWrite(target, this.handle));
    entry.closed(this.handle);
  }
}

class OffsetWriter implements BlockWriter {
  readonly streams = 1;
  readonly isReopened = false;

  constructor(
    private readonly engine: Engine,
    private readonly options: WriterOptions,
  ) {}

  async write(_stream: number, offset: number, bytes: Buffer): Promise<void> {
    const { target, where } = this.options;
    await inPieces(this.engine, bytes, async (at, piece) => {
      await this.engine.client.dataObjects.write(target, bodyOf(piece), {
        ...where,
        offset: offset + at,
        truncate: false,
        signal: this.engine.unhurried,
      });
    });
  }

  async close(): Promise<void> {}
}

/**
 * Sends a block whole while that works, and in ever smaller pieces after each failure: on a slow
 * line a whole one may take longer than the 30 s that the server gives a request.
 */
async function inPieces(
  engine: Engine,
  bytes: Buffer,
  send: (at: number, piece: Buffer) => Promise<void>,
): Promise<void> {
  let sent = 0;
  let length = bytes.length;
  const next = (): Buffer => bytes.subarray(sent, sent + length);
  const attempt = async (): Promise<void> => {
    const piece = next();
    try {
      await send(sent, piece);
      sent += piece.length;
    } catch (error) {
      length = Math.max(Math.min(SMALLEST_PIECE, bytes.length), Math.ceil(length / 2));
      throw error;
    }
  };
  const { bandwidth, pace, stop } = engine;
  while (sent < bytes.length) {
    await bandwidth.paying(
      () => next().length,
      stop,
      async (pay) => await pace.attempt(async () => await pay().then(attempt)),
    );
  }
}
