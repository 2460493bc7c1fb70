import type { Catalog } from './catalog.js';
import { type DataObject, isGood, REPLICA_STATUS } from './data-objects.js';

/**
 * Locks a data object for writing to one of its replicas, which becomes intermediate; the others
 * become write-locked and remember in data_status what they were.
 */
export function lockForWriting(catalog: Catalog, object: DataObject, replicaNumber: number): void {
  catalog.database.run(
    `UPDATE R_DATA_MAIN SET data_status = CAST(data_is_dirty AS TEXT),
            data_is_dirty = CASE data_repl_num WHEN ? THEN ${REPLICA_STATUS.intermediate}
                                               ELSE ${REPLICA_STATUS.writeLocked} END
      WHERE data_id = ?`,
    replicaNumber,
    object.id,
  );
}

/** What a replica is once it has been written. */
export interface WrittenReplica {
  readonly objectId: number;
  readonly number: number;
  /** In bytes. */
  readonly size: number;
  readonly physicalPath: string;
}

/** Makes a written replica good, without a checksum, and every other replica of it stale. */
export function publishWritten(catalog: Catalog, written: WrittenReplica): void {
  const { good, stale } = REPLICA_STATUS;
  catalog.database.run(
    `UPDATE R_DATA_MAIN SET data_is_dirty = ${good}, data_status = '', data_size = ?,
            data_path = ?, data_checksum = '', modify_ts = ? WHERE data_id = ? AND data_repl_num = ?`,
    written.size,
    written.physicalPath,
    catalog.timestamp(),
    written.objectId,
    written.number,
  );
  catalog.database.run(
    `UPDATE R_DATA_MAIN SET data_is_dirty = ${stale}, data_status = ''
      WHERE data_id = ? AND data_repl_num <> ?`,
    written.objectId,
    written.number,
  );
}

/** Gives every replica of a locked data object the status that it had before. */
export function unlockUnchanged(catalog: Catalog, objectId: number): void {
  catalog.database.run(
    `UPDATE R_DATA_MAIN SET data_is_dirty = CAST(data_status AS INTEGER), data_status = ''
      WHERE data_id = ? AND data_status <> ''`,
    objectId,
  );
}

/**
 * Ends a write that did not come to its end: the replica that was written to becomes stale, with
 * the size that it has; the others are again what they were, since nobody touched their bytes.
 *
 * @param size - In bytes; what the catalog says stays when it is undefined.
 */
export function markAbandoned(
  catalog: Catalog,
  objectId: number,
  replicaNumber: number,
  size: number | undefined,
): void {
  catalog.database.run(
    `UPDATE R_DATA_MAIN SET data_is_dirty = ${REPLICA_STATUS.stale}, data_status = '',
            data_size = coalesce(?, data_size) WHERE data_id = ? AND data_repl_num = ?`,
    size ?? null,
    objectId,
    replicaNumber,
  );
  unlockUnchanged(catalog, objectId);
}

/** The size of a data object as `stat` tells it: that of its good replicas, undefined without. */
export function goodSize(object: DataObject): number | undefined {
  const sizes = object.replicas.filter(isGood).map(({ size }) => size);
  return sizes.length === 0 ? undefined : Math.max(...sizes);
}
