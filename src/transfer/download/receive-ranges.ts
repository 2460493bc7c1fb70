import { inParallel } from '../flow/pool.js';
import type { ByteRange } from '../journal/journal.js';
import { receive } from './receive.js';
import type { Receiving } from './receiving.js';

/** Bytes gathered in one connection before they are written. */
const GATHERED = 1024 * 1024;

/** Receives what `known` does not cover, in ranges over several connections. */
export async function receiveRanges(
  receiving: Receiving,
  known: readonly ByteRange[],
  connections: number,
  rangeLength: number,
): Promise<void> {
  const { download, progress } = receiving;
  for (const range of known) progress.known(range.to - range.from);
  const missing = missingRanges(known, download.size, rangeLength);
  const work = async (range: ByteRange): Promise<void> => await receiveRange(receiving, range);
  for await (const _done of inParallel(asynchronously(missing), connections, work));
}

/** The gaps between known ranges, none longer than `longest`. */
function* missingRanges(
  known: readonly ByteRange[],
  size: number,
  longest: number,
): Generator<ByteRange, void, undefined> {
  let from = 0;
  for (const { from: next, to } of [...known, { from: size, to: size }]) {
    for (; from < next; from = Math.min(next, from + longest)) {
      yield { from, to: Math.min(next, from + longest) };
    }
    from = Math.max(from, to);
  }
}

async function receiveRange(
  { engine, download, choices, partial, entry, progress }: Receiving,
  range: ByteRange,
): Promise<void> {
  let gathered: Buffer[] = [];
  let length = 0;
  let written = range.from;
  const writeOut = async (): Promise<void> => {
    const range = { from: written, to: written + length };
    const chunks = gathered;
    // Once they are written they are given back, and nobody's.
    gathered = [];
    length = 0;
    await partial.writeAt(chunks, range.from);
    entry.confirmed(range);
    written = range.to;
  };
  await receive(engine, download, choices, range, (bytes) => {
    gathered.push(bytes);
    length += bytes.length;
    progress.advance(bytes.length);
    return length >= GATHERED ? writeOut() : undefined;
  });
  if (length > 0) await writeOut();
}

async function* asynchronously<T>(items: Iterable<T>): AsyncGenerator<T, void, undefined> {
  yield* items;
}
