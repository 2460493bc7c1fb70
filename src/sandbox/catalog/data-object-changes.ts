import type { Caller } from '../caller.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import { inheritAccess, removeAccess, requireAccess, setAccess } from './access.js';
import type { Catalog } from './catalog.js';
import { requireFreePath, touchCollection } from './collection-changes.js';
import { findCollection } from './collections.js';
import { type DataObject, isInUse, REPLICA_STATUS } from './data-objects.js';
import { removeAvus } from './metadata.js';
import { nameOf, parentOf } from './paths.js';
import { ticketOwner } from './ticket-access.js';
import { ACCESS_LEVELS } from './tokens.js';

/** The mode of what is written over HTTP (iRODS 5.0.2, transport/default_transport.hpp, open_impl). */
export const MODE_OF_WRITTEN = 0o600;

/** What a new row of R_DATA_MAIN says. */
export interface NewReplica {
  readonly objectId: number;
  readonly collectionId: number;
  readonly name: string;
  readonly number: number;
  readonly status: number;
  /** In bytes. */
  readonly size: number;
  readonly resourceId: number;
  readonly physicalPath: string;
  readonly owner: { readonly name: string; readonly zone: string };
  /** The mode of a file, or 0 where the server was told none. */
  readonly mode: number;
  readonly checksum?: string;
}

/** Adds a row for a replica. The columns that name its resource hold what a real catalog has. */
export function insertReplica(catalog: Catalog, replica: NewReplica): void {
  const now = catalog.timestamp();
  catalog.database.run(
    `INSERT INTO R_DATA_MAIN (data_id, coll_id, data_name, data_repl_num, data_version,
       data_type_name, data_size, resc_group_name, resc_name, data_path, data_owner_name,
       data_owner_zone, data_is_dirty, data_status, data_checksum, data_expiry_ts, data_mode,
       r_comment, create_ts, modify_ts, resc_hier, resc_id, access_ts)
     VALUES (?, ?, ?, ?, '', 'generic', ?, 'EMPTY_RESC_GROUP_NAME', 'EMPTY_RESC_NAME', ?, ?, ?, ?,
       '', ?, '00000000000', ?, '', ?, ?, 'EMPTY_RESC_HIER', ?, ?)`,
    replica.objectId,
    replica.collectionId,
    replica.name,
    replica.number,
    replica.size,
    replica.physicalPath,
    replica.owner.name,
    replica.owner.zone,
    replica.status,
    replica.checksum ?? '',
    `${replica.mode}`,
    now,
    now,
    replica.resourceId,
    now,
  );
}

/**
 * Gives a new data object its access list: the collection's where that is passed on, else `own`
 * for the caller. What is made by a ticket also belongs to the one who made the ticket
 * (`tickets.read-written-by-ticket`).
 */
export function grantInitialAccess(
  catalog: Catalog,
  caller: Caller,
  objectId: number,
  collection: { readonly id: number; readonly inherits: boolean },
): void {
  if (collection.inherits) inheritAccess(catalog, objectId, collection.id);
  else setAccess(catalog, objectId, caller.id, ACCESS_LEVELS.own);
  const owner = ticketOwner(catalog, caller);
  if (owner !== undefined) setAccess(catalog, objectId, owner, ACCESS_LEVELS.own);
}

/**
 * Gives a data object another path.
 *
 * @throws {IrodsFailure} -834000 or -833000 when the path is taken, -814000 without its collection,
 *   -818000 without the right to, -405000 or -406000 while it is being written.
 */
export function renameDataObject(
  catalog: Catalog,
  caller: Caller,
  object: DataObject,
  newPath: string,
): void {
  requireAccess(catalog, caller, object.id, ACCESS_LEVELS.own);
  requireUnused(object);
  requireFreePath(catalog, newPath);
  const target = findCollection(catalog, parentOf(newPath));
  if (!target) throw new IrodsFailure(CODES.CAT_UNKNOWN_COLLECTION);
  if (target.id !== object.collectionId) {
    requireAccess(catalog, caller, target.id, ACCESS_LEVELS.modify_object);
  }
  catalog.database.run(
    'UPDATE R_DATA_MAIN SET data_name = ?, coll_id = ? WHERE data_id = ?',
    nameOf(newPath),
    target.id,
    object.id,
  );
  const now = catalog.timestamp();
  touchCollection(catalog, parentOf(object.path), now);
  touchCollection(catalog, target.path, now);
}

/** Takes every row of a data object out of the catalog with all that hangs on it. */
export function deleteDataObjectRows(catalog: Catalog, objectId: number): void {
  catalog.database.run('DELETE FROM R_DATA_MAIN WHERE data_id = ?', objectId);
  removeAccess(catalog, objectId);
  removeAvus(catalog, objectId);
}

/** @throws {IrodsFailure} -405000 or -406000 while a replica is being written. */
export function requireUnused(object: DataObject): void {
  if (!isInUse(object)) return;
  const isLocked = object.replicas.some(({ status }) => status > REPLICA_STATUS.intermediate);
  throw new IrodsFailure(
    isLocked ? CODES.LOCKED_DATA_OBJECT_ACCESS : CODES.INTERMEDIATE_REPLICA_ACCESS,
  );
}
