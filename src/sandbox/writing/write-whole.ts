import type { Caller } from '../caller.js';
import { touchCollection } from '../catalog/collection-changes.js';
import {
  grantInitialAccess,
  insertReplica,
  MODE_OF_WRITTEN,
} from '../catalog/data-object-changes.js';
import { REPLICA_STATUS } from '../catalog/data-objects.js';
import { leafOf, type Resource } from '../catalog/hierarchy.js';
import { nameOf, parentOf } from '../catalog/paths.js';
import { publishWritten } from '../catalog/replica-states.js';
import { countTicketBytes } from '../catalog/ticket-access.js';
import type { Zone } from '../zone.js';
import { ReplicaWriter } from './replica-writer.js';
import { replicateWithinHierarchy } from './replicate-within-hierarchy.js';
import { findWriteTarget, type WriteMode, type WriteTarget } from './write-target.js';

/**
 * Opens a data object, writes all of these bytes and closes it. What empties or makes the object is
 * done in one transaction: the object has its old content or its new one, never something between.
 *
 * @param offset - Where the bytes go, in bytes from the beginning.
 * @throws {IrodsFailure} for everything that a real server would not open.
 */
export async function writeWhole(
  zone: Zone,
  caller: Caller,
  mode: WriteMode,
  offset: number,
  bytes: Uint8Array,
): Promise<void> {
  if (!mode.truncates) {
    const writer = ReplicaWriter.open(zone, caller, mode);
    try {
      writer.write(bytes, offset);
    } catch (error) {
      writer.abandon();
      throw error;
    }
    return writer.close();
  }
  const { catalog } = zone;
  const written = catalog.transaction(() => {
    const target = findWriteTarget(zone, caller, mode);
    countTicketBytes(catalog, caller, bytes.length);
    return target.kind === 'new'
      ? storeNew(zone, caller, mode, target, offset, bytes)
      : storeExisting(zone, target, offset, bytes);
  });
  await replicateWithinHierarchy(zone, written.objectId, written.number, written.leaf);
}

interface Stored {
  readonly objectId: number;
  readonly number: number;
  readonly leaf: Resource;
}

function storeNew(
  zone: Zone,
  caller: Caller,
  mode: WriteMode,
  { collection, resource }: WriteTarget & { readonly kind: 'new' },
  offset: number,
  bytes: Uint8Array,
): Stored {
  const { catalog, vault } = zone;
  const objectId = catalog.nextId();
  const physicalPath = vault.newPath(catalog.nextId(), resource);
  insertReplica(catalog, {
    objectId,
    collectionId: collection.id,
    name: nameOf(mode.path),
    number: 0,
    status: REPLICA_STATUS.good,
    size: offset + bytes.length,
    resourceId: resource.id,
    physicalPath,
    owner: caller,
    mode: mode.fileMode ?? MODE_OF_WRITTEN,
  });
  grantInitialAccess(catalog, caller, objectId, collection);
  touchCollection(catalog, parentOf(mode.path), catalog.timestamp());
  storeFile(zone, physicalPath, offset, bytes);
  return { objectId, number: 0, leaf: resource };
}

function storeExisting(
  zone: Zone,
  { object, replica }: WriteTarget & { readonly kind: 'existing' },
  offset: number,
  bytes: Uint8Array,
): Stored {
  const { catalog, vault } = zone;
  const leaf = leafOf(catalog, replica.resourceId);
  const physicalPath = vault.newPath(catalog.nextId(), leaf);
  const size = offset + bytes.length;
  publishWritten(catalog, { objectId: object.id, number: replica.number, size, physicalPath });
  storeFile(zone, physicalPath, offset, bytes);
  catalog.database.afterCommit(() => vault.remove([replica.physicalPath]));
  return { objectId: object.id, number: replica.number, leaf };
}

/** Writes a new file whole; when that fails nothing of it stays. */
function storeFile(zone: Zone, path: string, offset: number, bytes: Uint8Array): void {
  const file = zone.vault.create(path);
  try {
    zone.faults.onWrite(bytes, (allowed) => file.write(allowed, offset));
  } catch (error) {
    zone.vault.remove([path]);
    throw error;
  } finally {
    file.close();
  }
}
