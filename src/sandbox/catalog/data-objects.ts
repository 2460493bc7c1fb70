import type { Caller } from '../caller.js';
import { isVisible } from './access.js';
import type { Catalog } from './catalog.js';
import { findCollection } from './collections.js';
import { nameOf, parentOf } from './paths.js';

/** What R_DATA_MAIN.data_is_dirty says of a replica. */
export const REPLICA_STATUS = {
  stale: 0,
  good: 1,
  intermediate: 2,
  readLocked: 3,
  writeLocked: 4,
} as const;

/** One replica of a data object. */
export interface Replica {
  readonly number: number;
  readonly status: number;
  /** In bytes, as the catalog knows it. */
  readonly size: number;
  /** As iRODS writes it, `sha2:` and base64; empty when none is known. */
  readonly checksum: string;
  /** Where its bytes are, in the file system of the zone. */
  readonly physicalPath: string;
  /** The leaf resource. */
  readonly resourceId: number;
  /** When it was last changed, as the catalog writes times. */
  readonly modified: string;
  readonly owner: string;
  /** The mode of a file, as whoever made the replica told it; 0 for none. */
  readonly mode: number;
}

/** A data object with every replica it has, by replica number. */
export interface DataObject {
  readonly id: number;
  readonly path: string;
  readonly collectionId: number;
  readonly replicas: readonly [Replica, ...Replica[]];
}

interface ReplicaRow extends Replica {
  readonly id: number;
  readonly collectionId: number;
}

const REPLICA_COLUMNS = `d.data_id AS id, d.coll_id AS collectionId, d.data_repl_num AS number,
  d.data_is_dirty AS status, d.data_size AS size, coalesce(d.data_checksum, '') AS checksum,
  d.data_path AS physicalPath, d.resc_id AS resourceId, d.modify_ts AS modified,
  d.data_owner_name AS owner, CAST(d.data_mode AS INTEGER) AS mode`;

/** The data object at a path, whoever asks. */
export function findDataObject(catalog: Catalog, path: string): DataObject | undefined {
  const rows = catalog.database.all<ReplicaRow>(
    `SELECT ${REPLICA_COLUMNS} FROM R_COLL_MAIN c JOIN R_DATA_MAIN d ON d.coll_id = c.coll_id
      WHERE c.coll_name = ? AND d.data_name = ? ORDER BY d.data_repl_num`,
    parentOf(path),
    nameOf(path),
  );
  return toDataObject(path, rows);
}

/** The data object with an id, wherever it is now, whoever asks. */
export function findDataObjectById(catalog: Catalog, id: number): DataObject | undefined {
  const rows = catalog.database.all<ReplicaRow & { readonly path: string }>(
    `SELECT ${REPLICA_COLUMNS}, rtrim(c.coll_name, '/') || '/' || d.data_name AS path
       FROM R_DATA_MAIN d JOIN R_COLL_MAIN c ON c.coll_id = d.coll_id
      WHERE d.data_id = ? ORDER BY d.data_repl_num`,
    id,
  );
  return toDataObject(rows[0]?.path ?? '', rows);
}

function toDataObject(path: string, rows: readonly ReplicaRow[]): DataObject | undefined {
  const [first, ...others] = rows;
  if (!first) return undefined;
  const { id, collectionId } = first;
  return { id, collectionId, path, replicas: [first, ...others] };
}

/**
 * The data object at a path if the caller can see it: both the object and its collection must be
 * readable (`data.read-with-permission`). A ticket stands in for both.
 */
export function findVisibleDataObject(
  catalog: Catalog,
  caller: Caller,
  path: string,
): DataObject | undefined {
  const object = findDataObject(catalog, path);
  if (!object) return undefined;
  const collection = { id: object.collectionId, path: parentOf(path) };
  const isReachable = caller.ticket !== undefined || isVisible(catalog, caller, collection);
  return isReachable && isVisible(catalog, caller, object) ? object : undefined;
}

/** What is at a path, as far as the caller can see. */
export function findVisible(
  catalog: Catalog,
  caller: Caller,
  path: string,
): 'collection' | 'data object' | undefined {
  const collection = findCollection(catalog, path);
  if (collection && isVisible(catalog, caller, collection)) return 'collection';
  return findVisibleDataObject(catalog, caller, path) ? 'data object' : undefined;
}

/** Whether the replica can be read and trusted. */
export function isGood(replica: Replica): boolean {
  return replica.status === REPLICA_STATUS.good;
}

/** Whether any replica is being written, so that the object must not be touched. */
export function isInUse(object: DataObject): boolean {
  return object.replicas.some(({ status }) => status >= REPLICA_STATUS.intermediate);
}
