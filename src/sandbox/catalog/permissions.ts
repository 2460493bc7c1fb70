import type { Caller } from '../caller.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import { accessLevel, type Entity, setAccess } from './access.js';
import type { Catalog } from './catalog.js';
import { ACCESS_LEVELS } from './tokens.js';
import { findUser } from './users.js';

/** The names that a client may give to an access level (http-api.md 3.0). */
const PERMISSIONS = {
  null: ACCESS_LEVELS.null,
  read_metadata: ACCESS_LEVELS.read_metadata,
  read_object: ACCESS_LEVELS.read_object,
  read: ACCESS_LEVELS.read_object,
  create_metadata: ACCESS_LEVELS.create_metadata,
  modify_metadata: ACCESS_LEVELS.modify_metadata,
  delete_metadata: ACCESS_LEVELS.delete_metadata,
  create_object: ACCESS_LEVELS.create_object,
  modify_object: ACCESS_LEVELS.modify_object,
  write: ACCESS_LEVELS.modify_object,
  delete_object: ACCESS_LEVELS.delete_object,
  own: ACCESS_LEVELS.own,
} as const;

/** The access level that a client means by a name, or undefined when there is none of that name. */
export function permissionLevel(name: string): number | undefined {
  return Object.hasOwn(PERMISSIONS, name)
    ? PERMISSIONS[name as keyof typeof PERMISSIONS]
    : undefined;
}

/**
 * Gives a user or group an access to an entity in place of the former one.
 *
 * @param entityName - `name` or `name#zone`.
 * @param asAdmin - Whether the caller acts as an administrator, who need not own the entity.
 * @throws {IrodsFailure} -818000 without the right to, -827000 for an unknown user.
 */
export function setPermission(
  catalog: Catalog,
  caller: Caller,
  entity: Entity,
  entityName: string,
  level: number,
  asAdmin: boolean,
): void {
  requireOwnership(catalog, caller, entity, asAdmin);
  const [name = '', zone = ''] = entityName.split('#', 2);
  const user = findUser(catalog, name, zone || catalog.zone);
  if (!user) throw new IrodsFailure(CODES.CAT_INVALID_USER);
  setAccess(catalog, entity.id, user.id, level);
}

/**
 * Switches on or off that what is made in a collection gets the collection's access list.
 *
 * @throws {IrodsFailure} -818000 without the right to.
 */
export function setInheritance(
  catalog: Catalog,
  caller: Caller,
  collection: Entity,
  enable: boolean,
  asAdmin: boolean,
): void {
  requireOwnership(catalog, caller, collection, asAdmin);
  catalog.database.run(
    'UPDATE R_COLL_MAIN SET coll_inheritance = ?, modify_ts = ? WHERE coll_id = ?',
    enable ? '1' : '0',
    catalog.timestamp(),
    collection.id,
  );
}

/** Whether the caller may change who may do what with the entity. */
export function ownsEntity(catalog: Catalog, caller: Caller, entity: Entity): boolean {
  return accessLevel(catalog, caller.id, entity.id) >= ACCESS_LEVELS.own;
}

function requireOwnership(
  catalog: Catalog,
  caller: Caller,
  entity: Entity,
  asAdmin: boolean,
): void {
  const isAllowed = asAdmin ? caller.isAdmin : ownsEntity(catalog, caller, entity);
  if (!isAllowed) throw new IrodsFailure(CODES.CAT_NO_ACCESS_PERMISSION);
}
