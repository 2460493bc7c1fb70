import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Caller } from '../caller.js';
import { requireAccess } from '../catalog/access.js';
import { chooseReplica, type ReplicaWish } from '../catalog/choose-replica.js';
import { type DataObject, findVisible, type Replica } from '../catalog/data-objects.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Zone } from '../zone.js';
import { ReplicaWriter } from './replica-writer.js';
import type { WriteMode } from './write-target.js';

const CHUNK_BYTES = 4 * 1024 * 1024;

/** Where a copy goes. */
export interface CopyTarget {
  readonly from: ReplicaWish;
  readonly path: string;
  /** The name of a root resource; the default resource without. */
  readonly resource: string | undefined;
  readonly overwrites: boolean;
}

/**
 * Copies a data object to another path.
 *
 * @throws {IrodsFailure} -833000 for the path of a collection, -312000 for that of a data object that
 *   is not to be overwritten, -317000 for its own and for one that is not absolute; and as
 *   `copyDataObject` does.
 */
export async function copyToPath(
  zone: Zone,
  caller: Caller,
  object: DataObject,
  { from, path, resource, overwrites }: CopyTarget,
): Promise<void> {
  const there = findVisible(zone.catalog, caller, path);
  if (there === 'collection') throw new IrodsFailure(CODES.CAT_NAME_EXISTS_AS_COLLECTION);
  if (there && !overwrites) throw new IrodsFailure(CODES.OVERWRITE_WITHOUT_FORCE_FLAG);
  if (!path.startsWith('/') || path === object.path) {
    throw new IrodsFailure(CODES.USER_INPUT_PATH_ERR);
  }
  const mode = { path, resource, creates: true, truncates: true, appends: false };
  await copyDataObject(zone, caller, object, from, mode);
}

/**
 * Copies the bytes of a data object to another, which is made or emptied.
 *
 * @throws {IrodsFailure} for what the caller may not read, or a real server would not open.
 */
async function copyDataObject(
  zone: Zone,
  caller: Caller,
  object: DataObject,
  from: ReplicaWish,
  to: WriteMode,
): Promise<void> {
  requireAccess(zone.catalog, caller, object.id, ACCESS_LEVELS.read_object);
  const source = chooseReplica(zone.catalog, object, from, 'read');
  const file = zone.vault.openForReading(source.physicalPath);
  try {
    const writer = ReplicaWriter.open(zone, caller, { ...to, fileMode: copiedMode(source) });
    try {
      for (let position = 0; ; ) {
        const chunk = file.read(position, CHUNK_BYTES);
        if (chunk.length === 0) break;
        writer.write(chunk, position);
        position += chunk.length;
        // Other requests get their turn.
        await nextTurn();
      }
    } catch (error) {
      writer.abandon();
      throw error;
    }
    await writer.close();
  } finally {
    file.close();
  }
}

/** A copy has the mode of its source where that is one (iRODS 5.0.2, rsDataObjCopy.cpp). */
function copiedMode({ mode }: Replica): number {
  return mode >= 0o100 ? mode : 0;
}
