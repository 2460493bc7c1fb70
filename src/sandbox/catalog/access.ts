import type { Caller } from '../caller.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Catalog } from './catalog.js';
import { ticketCovers } from './ticket-access.js';
import { ACCESS_LEVELS } from './tokens.js';

/** The least access with which a collection or data object is seen at all. */
export const VISIBLE = ACCESS_LEVELS.read_object;

/**
 * The highest access level that a user has on an object, by name or through groups; 0 when there
 * is none. An administrator has no more than anybody else here.
 */
export function accessLevel(catalog: Catalog, userId: number, objectId: number): number {
  const row = catalog.database.get<{ level: number | null }>(
    `SELECT max(a.access_type_id) AS level FROM R_OBJT_ACCESS a
       JOIN R_USER_GROUP g ON g.group_user_id = a.user_id
      WHERE a.object_id = ? AND g.user_id = ?`,
    objectId,
    userId,
  );
  return row?.level ?? 0;
}

/** What access is asked about: a collection, or a data object with the path it has. */
export interface Entity {
  readonly id: number;
  readonly path: string;
}

/**
 * Whether the caller may know that the entity exists. Administrators may know of all. A request
 * with a ticket sees what the ticket stands for, and nothing else.
 */
export function isVisible(catalog: Catalog, caller: Caller, entity: Entity): boolean {
  if (caller.ticket !== undefined) return ticketCovers(catalog, caller.ticket, entity.path);
  return caller.isAdmin || accessLevel(catalog, caller.id, entity.id) >= VISIBLE;
}

/**
 * Makes sure that the caller has at least this access, by name or group.
 *
 * @throws {IrodsFailure} -818000 when not.
 */
export function requireAccess(
  catalog: Catalog,
  caller: Caller,
  objectId: number,
  level: number,
): void {
  if (accessLevel(catalog, caller.id, objectId) < level) {
    throw new IrodsFailure(CODES.CAT_NO_ACCESS_PERMISSION);
  }
}

/** Gives a new object the access list of the collection that it was made in. */
export function inheritAccess(catalog: Catalog, objectId: number, collectionId: number): void {
  const now = catalog.timestamp();
  catalog.database.run(
    `INSERT INTO R_OBJT_ACCESS SELECT ?, user_id, access_type_id, ?, ?
       FROM R_OBJT_ACCESS WHERE object_id = ?`,
    objectId,
    now,
    now,
    collectionId,
  );
}

/** Forgets every access to an object. */
export function removeAccess(catalog: Catalog, objectId: number): void {
  catalog.database.run('DELETE FROM R_OBJT_ACCESS WHERE object_id = ?', objectId);
}

/** Gives a user or group exactly this access to an object; `ACCESS_LEVELS.null` takes it away. */
export function setAccess(catalog: Catalog, objectId: number, userId: number, level: number): void {
  if (level === ACCESS_LEVELS.null) {
    catalog.database.run(
      'DELETE FROM R_OBJT_ACCESS WHERE object_id = ? AND user_id = ?',
      objectId,
      userId,
    );
    return;
  }
  const now = catalog.timestamp();
  catalog.database.run(
    `INSERT INTO R_OBJT_ACCESS VALUES (?, ?, ?, ?, ?) ON CONFLICT (object_id, user_id)
       DO UPDATE SET access_type_id = excluded.access_type_id, modify_ts = excluded.modify_ts`,
    objectId,
    userId,
    level,
    now,
    now,
  );
}

/** One entry of an object's access list, as `stat` answers it. */
export type Permission = Readonly<Record<'name' | 'zone' | 'type' | 'perm', string>>;

/** Who has which access to an object, in the order of names; null when nobody has any. */
export function permissionsOf(catalog: Catalog, objectId: number): Permission[] | null {
  const permissions = catalog.database.all<Permission>(
    `SELECT u.user_name AS name, u.zone_name AS zone, u.user_type_name AS type, t.token_name AS perm
       FROM R_OBJT_ACCESS a JOIN R_USER_MAIN u ON u.user_id = a.user_id
       JOIN R_TOKN_MAIN t ON t.token_namespace = 'access_type' AND t.token_id = a.access_type_id
      WHERE a.object_id = ? ORDER BY u.user_name, u.zone_name`,
    objectId,
  );
  return permissions.length === 0 ? null : permissions;
}

/**
 * As `permissionsOf`, but with the members of a group in its place, as releases before 0.7.0 tell it
 * of data objects (http-api.md 4.2).
 */
export function expandedPermissionsOf(catalog: Catalog, objectId: number): Permission[] | null {
  const permissions = catalog.database.all<Permission>(
    `SELECT DISTINCT u.user_name AS name, u.zone_name AS zone, u.user_type_name AS type,
            t.token_name AS perm
       FROM R_OBJT_ACCESS a JOIN R_USER_GROUP g ON g.group_user_id = a.user_id
       JOIN R_USER_MAIN u ON u.user_id = g.user_id AND u.user_type_name <> 'rodsgroup'
       JOIN R_TOKN_MAIN t ON t.token_namespace = 'access_type' AND t.token_id = a.access_type_id
      WHERE a.object_id = ? ORDER BY u.user_name, u.zone_name`,
    objectId,
  );
  return permissions.length === 0 ? null : permissions;
}
