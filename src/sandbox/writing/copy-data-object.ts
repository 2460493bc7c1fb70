import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Caller } from '../caller.js';
import { requireAccess } from '../catalog/access.js';
import { chooseReplica, type ReplicaWish } from '../catalog/choose-replica.js';
import type { DataObject } from '../catalog/data-objects.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import type { Zone } from '../zone.js';
import { ReplicaWriter } from './replica-writer.js';
import type { WriteMode } from './write-target.js';

const CHUNK_BYTES = 4 * 1024 * 1024;

/**
 * Copies the bytes of a data object to another, which is made or emptied.
 *
 * @throws {IrodsFailure} for what the caller may not read, or a real server would not open.
 */
export async function copyDataObject(
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
    const writer = ReplicaWriter.open(zone, caller, to);
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
