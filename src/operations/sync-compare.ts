import { stat } from 'node:fs/promises';
import { type ChecksumText, checksumsAgree, schemeOf } from '../domain/checksum.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { UnsupportedError } from '../errors.js';
import { readChecksum } from '../transfer/download/read-checksum.js';
import type { Engine } from '../transfer/engine.js';
import type { LeafEntry } from '../transfer/entry.js';
import { fileChecksum } from '../transfer/local/file-checksum.js';
import { serverChecksum } from '../transfer/upload/server-checksum.js';
import type { SyncRequest } from './sync.js';

/** How irsync tells whether two things are the same. */
export type SyncComparison = 'time' | 'size' | 'checksum';

/** One side of a comparison. */
export type Side =
  | { readonly kind: 'local'; readonly path: string; readonly entry: LeafEntry }
  | { readonly kind: 'logical'; readonly path: LogicalPath; readonly entry: LeafEntry };

/**
 * Whether the target needs nothing. Nothing is the same as an object without a good replica, or one
 * that an upload left although it failed. By time: the sizes are the same and the target was written
 * after the source last changed; a file that only came here later, such as one that was moved, is
 * compared by checksum where the catalog has one. A file that was brought carries the object's time,
 * but for one without times.
 */
export async function isSame(
  engine: Engine,
  source: Side,
  target: Side,
  { comparison, downloads }: Pick<SyncRequest, 'comparison' | 'downloads'>,
): Promise<boolean> {
  if (source.entry.size !== target.entry.size) return false;
  if ([source, target].some(({ entry }) => entry.good === false || entry.marked)) return false;
  if (comparison === 'size') return true;
  if (comparison === 'checksum') return await haveSameChecksum(engine, source, target);
  const written = Math.floor(source.entry.modifiedAt / 1000);
  const there = Math.floor(target.entry.modifiedAt / 1000);
  if (target.kind === 'local') {
    return written === there || (!downloads.keepTimes && written < there);
  }
  // A time that has not come yet does not tell when the file was last written; its inode does.
  const isToCome = source.kind === 'local' && source.entry.modifiedAt > engine.clock.now();
  if (written > there && !isToCome) return false;
  if (source.kind === 'logical') return true;
  const { ctimeMs } = await stat(source.path);
  if (Math.floor(ctimeMs / 1000) <= there) return true;
  return target.entry.checksum !== '' && (await haveSameChecksum(engine, source, target));
}

async function haveSameChecksum(engine: Engine, source: Side, target: Side): Promise<boolean> {
  const logical = source.kind === 'logical' ? source : target;
  const other = logical === source ? target : source;
  const expected = await checksumOf(engine, logical, other.entry.checksum);
  if (other.kind === 'logical') {
    const text = await checksumOf(engine, other, expected);
    if (schemeOf(text) === schemeOf(expected)) return checksumsAgree(text, expected);
    throw new UnsupportedError(
      `${other.path} and ${String(logical.path)} have checksums of different kinds`,
      { path: `${other.path}`, hint: 'Compare by size and time, without -K.' },
    );
  }
  return checksumsAgree(await fileChecksum(engine.buffers, other.path, expected), expected);
}

/**
 * The catalog's, or where it has none, one that the server calculates now. It would store that, so
 * where nothing is to be changed the object is read: then it is of the kind of `other`, if that is one.
 */
async function checksumOf(engine: Engine, side: Side, other: ChecksumText): Promise<ChecksumText> {
  if (side.kind === 'local') throw new RangeError('a file has no stored checksum');
  const { entry, path } = side;
  const { size, modifiedAt, checksum } = entry;
  if (checksum !== '') return checksum;
  if (!engine.client.readsOnly) return await serverChecksum(engine, path, { size, force: false });
  return await readChecksum(engine, { source: path, size, modifiedAt }, schemeOf(other));
}
