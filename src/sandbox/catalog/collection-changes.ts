import type { Caller } from '../caller.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import { inheritAccess, isVisible, removeAccess, requireAccess, setAccess } from './access.js';
import type { Catalog } from './catalog.js';
import { type Collection, findCollection, insertCollection } from './collections.js';
import { findDataObject } from './data-objects.js';
import { removeAvus } from './metadata.js';
import { boundsBelow, parentOf } from './paths.js';
import { ACCESS_LEVELS } from './tokens.js';

/**
 * Makes a collection in a parent that the caller may write to. It belongs to the caller, or has
 * the parent's access list and inheritance where the parent passes them on.
 *
 * @throws {IrodsFailure} -814000 without the parent, -818000 without the right to, -834000 and
 *   -809000 when the name is taken.
 */
export function createCollection(catalog: Catalog, caller: Caller, path: string): void {
  const parent = findCollection(catalog, parentOf(path));
  if (!parent) throw new IrodsFailure(CODES.CAT_UNKNOWN_COLLECTION);
  requireAccess(catalog, caller, parent.id, ACCESS_LEVELS.modify_object);
  if (findDataObject(catalog, path)) throw new IrodsFailure(CODES.CAT_NAME_EXISTS_AS_DATAOBJ);
  if (findCollection(catalog, path)) {
    throw new IrodsFailure(CODES.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME);
  }
  const id = insertCollection(catalog, path, caller);
  if (parent.inherits) {
    inheritAccess(catalog, id, parent.id);
    catalog.database.run("UPDATE R_COLL_MAIN SET coll_inheritance = '1' WHERE coll_id = ?", id);
  } else {
    setAccess(catalog, id, caller.id, ACCESS_LEVELS.own);
  }
  touchCollection(catalog, parent.path, catalog.timestamp());
}

/** Makes a collection and those of its ancestors that are missing. */
export function createCollections(catalog: Catalog, caller: Caller, path: string): void {
  const missing: string[] = [];
  for (let at = path; !findCollection(catalog, at); at = parentOf(at)) missing.unshift(at);
  const [highest] = missing;
  if (highest === undefined) return;
  const existing = findCollection(catalog, parentOf(highest));
  if (existing && !isVisible(catalog, caller, existing)) {
    throw new IrodsFailure(CODES.SYS_INVALID_INPUT_PARAM);
  }
  for (const each of missing) createCollection(catalog, caller, each);
}

/** Sets when a collection was last changed. */
export function touchCollection(catalog: Catalog, path: string, modified: string): void {
  catalog.database.run('UPDATE R_COLL_MAIN SET modify_ts = ? WHERE coll_name = ?', modified, path);
}

/**
 * Takes a collection without anything in it out of the catalog.
 *
 * @throws {IrodsFailure} -821000 when there is something in it, -818000 without the right to.
 */
export function removeEmptyCollection(
  catalog: Catalog,
  caller: Caller,
  collection: Collection,
): void {
  const parent = findCollection(catalog, parentOf(collection.path));
  if (!parent) throw new IrodsFailure(CODES.CAT_UNKNOWN_COLLECTION);
  requireAccess(catalog, caller, parent.id, ACCESS_LEVELS.modify_object);
  requireAccess(catalog, caller, collection.id, ACCESS_LEVELS.delete_object);
  deleteCollectionRow(catalog, collection);
  touchCollection(catalog, parent.path, catalog.timestamp());
}

/**
 * Takes the row of a collection out of the catalog with all that hangs on it.
 *
 * @throws {IrodsFailure} -821000 when there is something in it.
 */
export function deleteCollectionRow(catalog: Catalog, collection: Collection): void {
  if (!isEmptyCollection(catalog, collection)) {
    throw new IrodsFailure(CODES.CAT_COLLECTION_NOT_EMPTY);
  }
  catalog.database.run('DELETE FROM R_COLL_MAIN WHERE coll_id = ?', collection.id);
  removeAccess(catalog, collection.id);
  removeAvus(catalog, collection.id);
}

/** Whether a collection holds nothing, be it visible or not. */
export function isEmptyCollection(catalog: Catalog, collection: Collection): boolean {
  const row = catalog.database.get(
    `SELECT 1 FROM R_COLL_MAIN WHERE parent_coll_name = ? AND coll_name <> '/'
      UNION ALL SELECT 1 FROM R_DATA_MAIN WHERE coll_id = ? LIMIT 1`,
    collection.path,
    collection.id,
  );
  return row === undefined;
}

/**
 * Gives a collection, with everything below it, another path.
 *
 * @throws {IrodsFailure} -833000 or -834000 when the path is taken, -814000 without its parent,
 *   -818000 without the right to.
 */
export function renameCollection(
  catalog: Catalog,
  caller: Caller,
  collection: Collection,
  newPath: string,
): void {
  requireAccess(catalog, caller, collection.id, ACCESS_LEVELS.own);
  requireFreePath(catalog, newPath);
  const parent = findCollection(catalog, parentOf(newPath));
  if (!parent) throw new IrodsFailure(CODES.CAT_UNKNOWN_COLLECTION);
  const isMoved = parent.path !== parentOf(collection.path);
  if (isMoved) requireAccess(catalog, caller, parent.id, ACCESS_LEVELS.modify_object);
  const now = catalog.timestamp();
  const { lower, upper } = boundsBelow(collection.path);
  catalog.database.run(
    `UPDATE R_COLL_MAIN SET coll_name = ? || substr(coll_name, length(?) + 1),
            parent_coll_name = ? || substr(parent_coll_name, length(?) + 1)
      WHERE coll_name > ? AND coll_name < ?`,
    newPath,
    collection.path,
    newPath,
    collection.path,
    lower,
    upper,
  );
  catalog.database.run(
    `UPDATE R_COLL_MAIN SET coll_name = ?, parent_coll_name = ?, modify_ts = ? WHERE coll_id = ?`,
    newPath,
    parent.path,
    now,
    collection.id,
  );
}

/** @throws {IrodsFailure} -834000 or -833000 when something is at the path. */
export function requireFreePath(catalog: Catalog, path: string): void {
  if (findDataObject(catalog, path)) throw new IrodsFailure(CODES.CAT_NAME_EXISTS_AS_DATAOBJ);
  if (findCollection(catalog, path)) throw new IrodsFailure(CODES.CAT_NAME_EXISTS_AS_COLLECTION);
}
