/** Reading data objects, or one end of them. */
import type { LogicalPath } from '../domain/logical-path.js';
import { findEntry } from '../transfer/catalog/find-entry.js';
import { ofReplica } from '../transfer/catalog/find-replica.js';
import { receive } from '../transfer/download/receive.js';
import type { Engine } from '../transfer/engine.js';
import { explainingRead, type ReadChoices } from './explain-read.js';
import { notWithTicket } from './not-with-ticket.js';
import { notAnObject } from './stream.js';

export type Sink = (bytes: Uint8Array) => Promise<void>;

/** How much of an object, from one of its ends. */
export interface Amount {
  readonly of: 'lines' | 'bytes';
  readonly count: number;
  /**
   * Of the head: all but so much at the other end. Of the tail: from that line or byte on, the
   * first being 1.
   */
  readonly turned: boolean;
}

/** Reads that need no connection of their own on the server end here (http-api.md section 3.5). */
const LONGEST_BLOCK = 1024 * 1024;
const FIRST_BLOCK = 64 * 1024;
const NEWLINE = 0x0a;

/** Hands all bytes of an object to `sink`. Throws IrodsError where there is none. */
export async function readWhole(
  engine: Engine,
  path: LogicalPath,
  choices: ReadChoices,
  sink: Sink,
): Promise<void> {
  const reading = await Reading.of(engine, path, choices);
  await reading.range(0, reading.size, sink);
}

/** Hands the first lines or bytes to `sink`; no more is asked of the server than a block beyond. */
export async function readHead(
  engine: Engine,
  path: LogicalPath,
  choices: ReadChoices,
  { of, count, turned }: Amount,
  sink: Sink,
): Promise<void> {
  const reading = await Reading.of(engine, path, choices);
  if (of === 'bytes') {
    const end = turned ? reading.size - count : Math.min(count, reading.size);
    await reading.range(0, end, sink);
  } else if (turned) {
    await reading.range(0, await reading.startOfLastLines(count), sink);
  } else {
    await reading.firstLines(count, sink);
  }
}

/** Hands the last lines or bytes to `sink`; what is before them is not asked for. */
export async function readTail(
  engine: Engine,
  path: LogicalPath,
  choices: ReadChoices,
  { of, count, turned }: Amount,
  sink: Sink,
): Promise<void> {
  const reading = await Reading.of(engine, path, choices);
  if (of === 'bytes') {
    const start = turned ? Math.max(0, count - 1) : Math.max(0, reading.size - count);
    await reading.range(start, reading.size, sink);
  } else if (turned) {
    await reading.range(0, reading.size, afterLines(count - 1, sink));
  } else {
    await reading.range(await reading.startOfLastLines(count), reading.size, sink);
  }
}

/** One object being read, of the size it had at the begin. */
class Reading {
  private constructor(
    private readonly engine: Engine,
    private readonly path: LogicalPath,
    private readonly choices: ReadChoices,
    /** Bytes. */
    readonly size: number,
    private readonly modifiedAt: number,
  ) {}

  static async of(engine: Engine, path: LogicalPath, choices: ReadChoices): Promise<Reading> {
    const found = await engine.pace.attempt(() =>
      findEntry(engine.client, path, choices.ticket, true),
    );
    if (found === undefined && choices.ticket !== undefined) throw notWithTicket(path);
    if (found?.kind !== 'object') throw notAnObject(path);
    const any = { source: path, size: found.size, modifiedAt: found.modifiedAt };
    const { size, modifiedAt } = await engine.pace.attempt(() =>
      ofReplica(engine.client, any, choices),
    );
    return new Reading(engine, path, choices, size, modifiedAt);
  }

  /** Bytes from `from` to before `to`; none where that is nothing. */
  async range(from: number, to: number, sink: Sink): Promise<void> {
    if (to <= from) return;
    const { engine, path, choices, size, modifiedAt } = this;
    const object = { source: path, size, modifiedAt };
    const reading = receive(engine, object, choices, { from, to }, sink);
    await explainingRead(engine.client, path, choices, reading);
  }

  async firstLines(count: number, sink: Sink): Promise<void> {
    let missing = count;
    let block = FIRST_BLOCK;
    for (let from = 0; from < this.size && missing > 0; ) {
      const to = Math.min(this.size, from + block);
      await this.range(from, to, async (bytes) => {
        if (missing === 0) return;
        const end = endOfLines(bytes, missing);
        missing -= end.lines;
        await sink(bytes.subarray(0, end.at));
      });
      from = to;
      block = Math.min(block * 2, LONGEST_BLOCK);
    }
  }

  /** The byte at which the last so many lines begin. A break at the very end ends the last one. */
  async startOfLastLines(count: number): Promise<number> {
    if (count === 0) return this.size;
    let missing = count;
    let block = FIRST_BLOCK;
    for (let to = this.size; to > 0; ) {
      const from = Math.max(0, to - block);
      const bytes = await this.gathered(from, to);
      for (let at = bytes.length - 1; at >= 0; at -= 1) {
        if (bytes[at] !== NEWLINE || from + at === this.size - 1) continue;
        missing -= 1;
        if (missing === 0) return from + at + 1;
      }
      to = from;
      block = Math.min(block * 2, LONGEST_BLOCK);
    }
    return 0;
  }

  private async gathered(from: number, to: number): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    await this.range(from, to, async (bytes) => {
      chunks.push(bytes);
    });
    return Buffer.concat(chunks);
  }
}

/** Where the first `most` lines of some bytes end, and how many there are. */
function endOfLines(
  bytes: Uint8Array,
  most: number,
): { readonly at: number; readonly lines: number } {
  let lines = 0;
  let at = -1;
  while (lines < most) {
    at = bytes.indexOf(NEWLINE, at + 1);
    if (at < 0) return { at: bytes.length, lines };
    lines += 1;
  }
  return { at: at + 1, lines };
}

/** Passes on what follows the first `count` lines. */
function afterLines(count: number, sink: Sink): Sink {
  let missing = count;
  return async (bytes) => {
    if (missing <= 0) return await sink(bytes);
    const end = endOfLines(bytes, missing);
    missing -= end.lines;
    if (missing === 0 && end.at < bytes.length) await sink(bytes.subarray(end.at));
  };
}
