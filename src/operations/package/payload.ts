/** What a downloaded collection holds: its files and folders with sizes and digests. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface PayloadEntry {
  readonly kind: 'file' | 'folder';
  /** From the top, with slashes. */
  readonly path: string;
  /** Bytes; 0 for a folder. */
  readonly size: number;
  /** SHA-256 in hex; empty for a folder, and where only the size was looked at. */
  readonly digest: string;
}

/** How much is looked at of each file: reading it whole for its digest, or its size alone. */
export type Look = (file: string) => Promise<Pick<PayloadEntry, 'size' | 'digest'>>;

/** Everything below a folder, by name, a folder before what is in it; what `isOwn` holds for is not. */
export async function* payloadOf(
  top: string,
  isOwn: (path: string) => boolean,
  look: Look,
  below = '',
): AsyncGenerator<PayloadEntry, void, undefined> {
  const entries = await readdir(join(top, below), { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isOwn(path)) continue;
    if (entry.isDirectory()) {
      yield { kind: 'folder', path, size: 0, digest: '' };
      yield* payloadOf(top, isOwn, look, path);
    } else if (entry.isFile()) {
      yield { kind: 'file', path, ...(await look(join(top, path))) };
    }
  }
}

/** The bytes of a local file. */
export async function sizeOf(file: string): ReturnType<Look> {
  return { size: (await stat(file)).size, digest: '' };
}

/** The bytes and the SHA-256 of a local file. */
export async function digestOf(file: string): ReturnType<Look> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return { size, digest: hash.digest('hex') };
}
