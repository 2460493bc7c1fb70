import type { Caller } from '../caller.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import { accessLevel, requireAccess } from './access.js';
import type { Catalog } from './catalog.js';
import {
  createCollections,
  isEmptyCollection,
  removeEmptyCollection,
  renameCollection,
} from './collection-changes.js';
import { type Collection, findCollection } from './collections.js';
import { deleteDataObjectRows, renameDataObject, requireUnused } from './data-object-changes.js';
import { type DataObject, findDataObject, REPLICA_STATUS } from './data-objects.js';
import { boundsBelow, isBelow, isHome, parentOf } from './paths.js';
import { ACCESS_LEVELS } from './tokens.js';

/**
 * Takes a data object out of the catalog.
 *
 * @returns Where the bytes of its replicas were, for the caller to remove.
 * @throws {IrodsFailure} -818000 without the right to, -405000 or -406000 while it is being written.
 */
export function removeDataObject(
  catalog: Catalog,
  caller: Caller,
  object: DataObject,
  asAdmin: boolean,
): string[] {
  if (!asAdmin) requireAccess(catalog, caller, object.id, ACCESS_LEVELS.delete_object);
  requireUnused(object);
  deleteDataObjectRows(catalog, object.id);
  return object.replicas.map(({ physicalPath }) => physicalPath);
}

/** Moves a data object to the caller's trash, under a name that is free there. */
export function moveDataObjectToTrash(
  catalog: Catalog,
  caller: Caller,
  object: DataObject,
  asAdmin: boolean,
): void {
  if (!asAdmin) requireAccess(catalog, caller, object.id, ACCESS_LEVELS.delete_object);
  const path = freeTrashPath(catalog, caller, object.path);
  renameDataObject(catalog, caller, object, path);
}

/** Moves a collection to the caller's trash, under a name that is free there. */
export function moveCollectionToTrash(
  catalog: Catalog,
  caller: Caller,
  collection: Collection,
): void {
  const path = freeTrashPath(catalog, caller, collection.path);
  renameCollection(catalog, caller, collection, path);
}

interface RemovableRow {
  /** The path of the collection that it is in. */
  readonly collection: string;
  readonly id: number;
  readonly status: number;
  readonly physicalPath: string;
  readonly level: number | null;
}

/**
 * Takes out of the catalog whatever the caller may remove of a collection: data objects that are
 * not being written, then the collections that are empty, from the bottom up. The collection of all
 * homes and a home of its own stay whole unless they are empty, also below a collection that is
 * removed (rsRmColl.cpp asks isHomeColl at every level, from the top down).
 *
 * @returns Where the bytes of the removed replicas were, for the caller to remove.
 * @throws {IrodsFailure} -354000 for a home, or what kept the collection itself from going.
 */
export function removeCollectionTree(
  catalog: Catalog,
  caller: Caller,
  collection: Collection,
): string[] {
  if (isHome(collection.path) && !isEmptyCollection(catalog, collection)) {
    throw new IrodsFailure(CODES.CANT_RM_NON_EMPTY_HOME_COLL);
  }
  const below = pathsBelow(catalog, collection);
  const homes = below.filter(isHome);
  const isKept = (path: string) => homes.some((home) => isBelow(path, home));
  const { lower, upper } = boundsBelow(collection.path);
  const replicas = catalog.database.all<RemovableRow>(
    `SELECT c.coll_name AS collection, d.data_id AS id, d.data_path AS physicalPath,
            max(d.data_is_dirty) OVER (PARTITION BY d.data_id) AS status,
            (SELECT max(a.access_type_id) FROM R_OBJT_ACCESS a JOIN R_USER_GROUP g
               ON g.group_user_id = a.user_id
              WHERE a.object_id = d.data_id AND g.user_id = ?) AS level
       FROM R_COLL_MAIN c JOIN R_DATA_MAIN d ON d.coll_id = c.coll_id
      WHERE c.coll_name = ? OR (c.coll_name > ? AND c.coll_name < ?)`,
    caller.id,
    collection.path,
    lower,
    upper,
  );
  const removable = replicas.filter(
    ({ collection: path, level, status }) =>
      (level ?? 0) >= ACCESS_LEVELS.delete_object &&
      status < REPLICA_STATUS.intermediate &&
      !isHome(path) &&
      !isKept(path),
  );
  for (const id of new Set(removable.map((row) => row.id))) deleteDataObjectRows(catalog, id);
  removeEmpty(catalog, caller, [...below.filter((path) => !isKept(path)), collection.path]);
  return removable.map(({ physicalPath }) => physicalPath);
}

/** The collections below one, the deepest first. */
function pathsBelow(catalog: Catalog, collection: Collection): string[] {
  const { lower, upper } = boundsBelow(collection.path);
  const rows = catalog.database.all<{ path: string }>(
    `SELECT coll_name AS path FROM R_COLL_MAIN WHERE coll_name > ? AND coll_name < ?
      ORDER BY coll_name DESC`,
    lower,
    upper,
  );
  return rows.map(({ path }) => path);
}

/** Removes those of the collections that are empty when it is their turn, as far as the caller may. */
function removeEmpty(catalog: Catalog, caller: Caller, paths: readonly string[]): void {
  for (const path of paths) {
    const each = findCollection(catalog, path);
    if (each && mayRemove(catalog, caller, each)) removeEmptyCollection(catalog, caller, each);
  }
}

function mayRemove(catalog: Catalog, caller: Caller, collection: Collection): boolean {
  const parent = findCollection(catalog, parentOf(collection.path));
  return (
    parent !== undefined &&
    accessLevel(catalog, caller.id, collection.id) >= ACCESS_LEVELS.delete_object &&
    accessLevel(catalog, caller.id, parent.id) >= ACCESS_LEVELS.modify_object &&
    isEmptyCollection(catalog, collection)
  );
}

/**
 * Where something goes in the caller's trash: below the trash home, without the caller's own home
 * in front, and where that is taken with a point and a random number after it. The collections on
 * the way are made.
 */
function freeTrashPath(catalog: Catalog, caller: Caller, path: string): string {
  const trash = `/${catalog.zone}/trash/home/${caller.name}`;
  const below = path.slice(`/${catalog.zone}/`.length);
  const isHome = below.startsWith('home/');
  const ownHome = `home/${caller.name}/`;
  const skipped = below.startsWith(ownHome) ? ownHome.length : isHome ? 'home/'.length : 0;
  let target = `${trash}/${below.slice(skipped)}`;
  createCollections(catalog, caller, parentOf(target));
  while (findCollection(catalog, target) || findDataObject(catalog, target)) {
    target += `.${Math.trunc(catalog.random() * 2 ** 32)}`;
  }
  return target;
}
