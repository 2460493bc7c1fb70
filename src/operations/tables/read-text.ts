import { TextDecoder } from 'node:util';
import { LocalError } from '../../errors.js';

/** A file that is read piece by piece. */
export interface ByteSource {
  /** As a person would write it, for errors. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * The text of a file, in pieces, without a byte order mark: UTF-8, or UTF-16 where a mark says so.
 * @throws LocalError where the bytes are neither.
 */
export async function* textOf({
  name,
  bytes,
}: ByteSource): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of bytes) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder?.decode() ?? '';
    if (rest !== '') yield rest;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new LocalError(`${name} is no text in UTF-8`, {
      path: name,
      cause: error,
      hint: 'Save it as UTF-8 first; spreadsheet programs ask for the encoding when they export.',
    });
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The first piece of a stream, and the stream with it. */
export async function peek<T>(source: AsyncIterable<T>): Promise<{
  readonly first: T | undefined;
  readonly whole: AsyncIterable<T>;
}> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  const whole = async function* (): AsyncGenerator<T, void, undefined> {
    try {
      for (let item = first; item.done !== true; item = await iterator.next()) yield item.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { first: first.done === true ? undefined : first.value, whole: whole() };
}
