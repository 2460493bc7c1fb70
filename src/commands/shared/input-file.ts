/** Files that commands read from here or from iRODS. */
import type { Context } from '../../context/context.js';
import { LocalError } from '../../errors.js';
import { localFailure } from '../../operations/local-failure.js';
import type { ByteSource } from '../../operations/tables/read-text.js';
import { localPath } from './local-paths.js';

/**
 * The file that a word names: `-` is stdin, `i:PATH` a data object; so is an absolute path that no
 * local file has. Reading it throws LocalError where it cannot be read.
 */
export async function openInput(ctx: Context, word: string): Promise<ByteSource> {
  if (word === '-') return { name: 'stdin', bytes: asBytes(ctx.streams.stdin) };
  if (word.startsWith('i:')) return await openObject(ctx, word.slice(2));
  const { stat } = await import('node:fs/promises');
  try {
    const found = await stat(localPath(ctx, word));
    if (found.isDirectory()) throw new LocalError(`${word} is a folder`, { path: word });
    return { name: word, bytes: readLocal(ctx, word) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && word.startsWith('/')) return await openObject(ctx, word);
    throw localFailure(error, 'read', word);
  }
}

/** All text of such a file, for small ones. */
export async function readInput(ctx: Context, word: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await openInput(ctx, word)).bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function openObject(ctx: Context, typed: string): Promise<ByteSource> {
  const path = await ctx.logicalPath(typed);
  const client = await ctx.client();
  return { name: `${path}`, bytes: asBytes(await client.dataObjects.read(path)) };
}

async function* readLocal(ctx: Context, word: string): AsyncGenerator<Uint8Array, void, undefined> {
  const { createReadStream } = await import('node:fs');
  try {
    yield* asBytes(createReadStream(localPath(ctx, word)));
  } catch (error) {
    throw localFailure(error, 'read', word);
  }
}

async function* asBytes(
  stream: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
