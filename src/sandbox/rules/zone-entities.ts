import type { Caller } from '../caller.js';
import { type Entity, requireAccess } from '../catalog/access.js';
import type { Catalog } from '../catalog/catalog.js';
import { type Collection, findVisibleCollection } from '../catalog/collections.js';
import { type DataObject, findVisibleDataObject } from '../catalog/data-objects.js';
import { addAvu, removeAvu } from '../catalog/metadata.js';
import { getResource } from '../catalog/resources-admin.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { findUser } from '../catalog/users.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { MetadataChange, MetadataTarget } from './rule-host.js';

/** The data object at a path. @throws IrodsFailure CAT_NO_ROWS_FOUND where the caller sees none */
export function requireObject(catalog: Catalog, caller: Caller, path: string): DataObject {
  const object = findVisibleDataObject(catalog, caller, path);
  if (!object) throw new IrodsFailure(CODES.CAT_NO_ROWS_FOUND);
  return object;
}

/** The collection at a path. @throws IrodsFailure CAT_UNKNOWN_COLLECTION */
export function requireCollection(catalog: Catalog, caller: Caller, path: string): Collection {
  const collection = findVisibleCollection(catalog, caller, path);
  if (!collection) throw new IrodsFailure(CODES.CAT_UNKNOWN_COLLECTION);
  return collection;
}

/** Changes the metadata of something that a microservice names; belongs into a transaction. */
export function changeMetadata(
  catalog: Catalog,
  caller: Caller,
  target: MetadataTarget,
  name: string,
  changes: readonly MetadataChange[],
): void {
  const { id } = requireChangeable(catalog, caller, target, name);
  for (const { operation, attribute, value, units = '' } of changes) {
    if (operation === 'set') removeAttribute(catalog, id, attribute);
    const avu = { attribute, value, units };
    if (operation === 'remove') removeAvu(catalog, id, avu);
    else addAvu(catalog, id, avu);
  }
}

/** What metadata is about, if the caller may change it; resources and users are for administrators. */
function requireChangeable(
  catalog: Catalog,
  caller: Caller,
  target: MetadataTarget,
  name: string,
): Entity {
  if (target === 'collection' || target === 'data_object') {
    const require = target === 'collection' ? requireCollection : requireObject;
    const entity = require(catalog, caller, name);
    requireAccess(catalog, caller, entity.id, ACCESS_LEVELS.modify_metadata);
    return entity;
  }
  if (!caller.isAdmin) throw new IrodsFailure(CODES.CAT_INSUFFICIENT_PRIVILEGE_LEVEL);
  const [user = '', zone = catalog.zone] = name.split('#');
  const isUser = target === 'user';
  const found = isUser ? findUser(catalog, user, zone) : getResource(catalog, name);
  if (!found) throw new IrodsFailure(isUser ? CODES.CAT_INVALID_USER : CODES.CAT_INVALID_RESOURCE);
  return { id: found.id, path: name };
}

function removeAttribute(catalog: Catalog, objectId: number, attribute: string): void {
  const present = catalog.database.all<{ value: string; units: string }>(
    `SELECT meta_attr_value AS value, meta_attr_unit AS units FROM R_META_MAIN m
       JOIN R_OBJT_METAMAP o ON o.meta_id = m.meta_id
      WHERE o.object_id = ? AND m.meta_attr_name = ?`,
    objectId,
    attribute,
  );
  for (const avu of present) removeAvu(catalog, objectId, { attribute, ...avu });
}
