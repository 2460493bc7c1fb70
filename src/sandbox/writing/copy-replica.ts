import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { insertReplica } from '../catalog/data-object-changes.js';
import {
  type DataObject,
  findDataObjectById,
  isInUse,
  REPLICA_STATUS,
  type Replica,
} from '../catalog/data-objects.js';
import type { Resource } from '../catalog/hierarchy.js';
import { nameOf } from '../catalog/paths.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Zone } from '../zone.js';

/**
 * Copies one replica to a leaf resource, in place of the replica there or as a new one. The catalog
 * changes when all bytes are there, and only if the source is still what was copied.
 *
 * @param mode - That of a new replica in the catalog: resources that replicate by themselves hand on
 *   the source's, a request to replicate has none (iRODS 5.0.2, rsDataObjRepl.cpp and the plugins).
 * @throws {IrodsFailure} -405000 when the object was written to meanwhile.
 */
export async function copyReplica(
  zone: Zone,
  object: DataObject,
  source: Replica,
  leaf: Resource,
  mode: number,
): Promise<void> {
  const { catalog, vault } = zone;
  const physicalPath = vault.newPath(catalog.nextId(), leaf);
  await mkdir(dirname(physicalPath), { recursive: true });
  try {
    const how = constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE;
    await copyFile(source.physicalPath, physicalPath, how);
    catalog.transaction(() => {
      const now = findDataObjectById(catalog, object.id);
      const same = now?.replicas.find(({ number }) => number === source.number);
      if (!now || isInUse(now) || same?.physicalPath !== source.physicalPath) {
        throw new IrodsFailure(CODES.INTERMEDIATE_REPLICA_ACCESS);
      }
      placeCopy(zone, now, same, leaf, { physicalPath, mode });
    });
  } catch (error) {
    vault.remove([physicalPath]);
    throw error;
  }
}

function placeCopy(
  zone: Zone,
  object: DataObject,
  source: Replica,
  leaf: Resource,
  { physicalPath, mode }: { readonly physicalPath: string; readonly mode: number },
): void {
  const { catalog, vault } = zone;
  const former = object.replicas.find(({ resourceId }) => resourceId === leaf.id);
  if (former) {
    catalog.database.run(
      `UPDATE R_DATA_MAIN SET data_size = ?, data_path = ?, data_checksum = ?, data_is_dirty = ?,
              modify_ts = ? WHERE data_id = ? AND data_repl_num = ?`,
      source.size,
      physicalPath,
      source.checksum,
      source.status,
      catalog.timestamp(),
      object.id,
      former.number,
    );
    catalog.database.afterCommit(() => vault.remove([former.physicalPath]));
    return;
  }
  insertReplica(catalog, {
    objectId: object.id,
    collectionId: object.collectionId,
    name: nameOf(object.path),
    number: Math.max(...object.replicas.map(({ number }) => number)) + 1,
    status: REPLICA_STATUS.good,
    size: source.size,
    resourceId: leaf.id,
    physicalPath,
    owner: { name: source.owner, zone: catalog.zone },
    mode,
    checksum: source.checksum,
  });
}
