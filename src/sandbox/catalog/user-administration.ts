import { type Caller, USER_TYPES, type UserType } from '../caller.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import { setAccess } from './access.js';
import type { Catalog } from './catalog.js';
import { deleteCollectionRow } from './collection-changes.js';
import { findCollection, insertCollection } from './collections.js';
import { removeAvus } from './metadata.js';
import { ACCESS_LEVELS } from './tokens.js';
import { findUser, insertMembership, insertUser, setPassword, type User } from './users.js';

const NAME = /^(?!\.{1,2}$)[\w.@-]{1,63}$/;
const PASSWORD_LENGTH = { least: 3, most: 42 };
const PUBLIC_GROUP = 'public';

/**
 * Makes a user with a home and a trash home, and a member of the group public. Group
 * administrators may make users of type rodsuser.
 *
 * @throws {IrodsFailure} -13000 without the right to, -319000 for a bad name, -828000 for an unknown
 *   zone, -809000 when the name is taken.
 */
export function createUser(
  catalog: Catalog,
  caller: Caller,
  name: string,
  zone: string,
  type: UserType,
): void {
  if (!caller.isAdmin && caller.type !== 'groupadmin') {
    throw new IrodsFailure(CODES.SYS_NO_API_PRIV);
  }
  requireNewName(catalog, name, zone);
  const id = insertUser(catalog, name, zone, caller.isAdmin ? type : 'rodsuser');
  const group = findUser(catalog, PUBLIC_GROUP);
  if (group) insertMembership(catalog, group.id, id);
  if (zone === catalog.zone) insertHomes(catalog, { id, name, zone });
}

/**
 * Makes a group with a home. Group administrators may, too.
 *
 * @throws {IrodsFailure} -13000 without the right to, -319000 for a bad name, -809000 when the name
 *   is taken.
 */
export function createGroup(catalog: Catalog, caller: Caller, name: string): void {
  if (!caller.isAdmin && caller.type !== 'groupadmin') {
    throw new IrodsFailure(CODES.SYS_NO_API_PRIV);
  }
  requireNewName(catalog, name, catalog.zone);
  const id = insertUser(catalog, name, catalog.zone, 'rodsgroup');
  insertHomes(catalog, { id, name, zone: catalog.zone });
}

/**
 * Removes a user with the homes, which must be empty.
 *
 * @throws {IrodsFailure} -13000 without the right to, -827000 for an unknown user, -821000 when
 *   there is something in a home.
 */
export function removeUser(catalog: Catalog, caller: Caller, name: string, zone: string): void {
  requireAdmin(caller);
  const user = requireUser(catalog, name, zone);
  removeAccount(catalog, user);
}

/**
 * Removes a group with its homes, which must be empty.
 *
 * @throws {IrodsFailure} -13000 without the right to, -829000 for an unknown group, -821000 when
 *   there is something in a home.
 */
export function removeGroup(catalog: Catalog, caller: Caller, name: string): void {
  requireAdmin(caller);
  removeAccount(catalog, requireGroup(catalog, name));
}

/**
 * Gives a user another password; only administrators may, even of their own.
 *
 * @throws {IrodsFailure} -13000 without the right to, -827000 for an unknown user, -903000 for a
 *   password of a wrong length.
 */
export function changePassword(
  catalog: Catalog,
  caller: Caller,
  name: string,
  zone: string,
  password: string,
): void {
  requireAdmin(caller);
  const user = requireUser(catalog, name, zone);
  const { length } = Buffer.from(password);
  if (length < PASSWORD_LENGTH.least || length > PASSWORD_LENGTH.most) {
    throw new IrodsFailure(CODES.PASSWORD_EXCEEDS_MAX_SIZE);
  }
  setPassword(catalog, user.id, password);
}

/**
 * Makes a user one of another type.
 *
 * @throws {IrodsFailure} -13000 without the right to, -827000 for an unknown user.
 */
export function changeUserType(
  catalog: Catalog,
  caller: Caller,
  name: string,
  zone: string,
  type: UserType,
): void {
  requireAdmin(caller);
  const user = requireUser(catalog, name, zone);
  catalog.database.run(
    'UPDATE R_USER_MAIN SET user_type_name = ?, modify_ts = ? WHERE user_id = ?',
    type,
    catalog.timestamp(),
    user.id,
  );
}

/** The type of user of that name, or undefined when there is none. */
export function userTypeOf(name: string): UserType | undefined {
  return USER_TYPES.find((type) => type === name);
}

/**
 * Makes a user a member of a group. Group administrators may, of groups they are members of and of
 * groups that have no members yet (`users.groupadmin-adds-to-foreign-group`).
 *
 * @throws {IrodsFailure} -13000 or -830000 without the right to, -827000 and -829000 for an unknown
 *   user or group, -809000 for a member.
 */
export function addToGroup(
  catalog: Catalog,
  caller: Caller,
  groupName: string,
  name: string,
  zone: string,
): void {
  requireGroupRights(catalog, caller, groupName, true);
  const user = requireUser(catalog, name, zone);
  const group = requireGroup(catalog, groupName);
  if (isMember(catalog, group.id, user.id)) {
    throw new IrodsFailure(CODES.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME);
  }
  insertMembership(catalog, group.id, user.id);
}

/**
 * Ends a membership. Group administrators may, of groups they are members of.
 *
 * @throws {IrodsFailure} -13000 or -830000 without the right to, -827000 and -829000 for an unknown
 *   user or group; a user who is no member is not found (-808000).
 */
export function removeFromGroup(
  catalog: Catalog,
  caller: Caller,
  groupName: string,
  name: string,
  zone: string,
): void {
  requireGroupRights(catalog, caller, groupName, false);
  const user = requireUser(catalog, name, zone);
  const group = requireGroup(catalog, groupName);
  const removed = catalog.database.run(
    'DELETE FROM R_USER_GROUP WHERE group_user_id = ? AND user_id = ?',
    group.id,
    user.id,
  );
  if (removed === 0) throw new IrodsFailure(CODES.USER_NOT_IN_GROUP);
}

/** Whether a user is a member of a group, by their ids. */
export function isMember(catalog: Catalog, groupId: number, userId: number): boolean {
  const sql = 'SELECT 1 FROM R_USER_GROUP WHERE group_user_id = ? AND user_id = ?';
  return catalog.database.get(sql, groupId, userId) !== undefined;
}

function requireAdmin(caller: Caller): void {
  if (!caller.isAdmin) throw new IrodsFailure(CODES.SYS_NO_API_PRIV);
}

function requireGroupRights(
  catalog: Catalog,
  caller: Caller,
  groupName: string,
  mayBeEmpty: boolean,
): void {
  if (caller.isAdmin) return;
  if (caller.type !== 'groupadmin') throw new IrodsFailure(CODES.SYS_NO_API_PRIV);
  const group = findUser(catalog, groupName);
  if (!group) return;
  const isAllowed =
    isMember(catalog, group.id, caller.id) || (mayBeEmpty && !hasMembers(catalog, group));
  if (!isAllowed) throw new IrodsFailure(CODES.CAT_INSUFFICIENT_PRIVILEGE_LEVEL);
}

/** Whether a group has members beside itself. */
function hasMembers(catalog: Catalog, group: User): boolean {
  const sql = 'SELECT 1 FROM R_USER_GROUP WHERE group_user_id = ? AND user_id <> ?';
  return catalog.database.get(sql, group.id, group.id) !== undefined;
}

function requireUser(catalog: Catalog, name: string, zone: string): User {
  const user = findUser(catalog, name, zone || catalog.zone);
  if (!user || user.type === 'rodsgroup') throw new IrodsFailure(CODES.CAT_INVALID_USER);
  return user;
}

function requireGroup(catalog: Catalog, name: string): User {
  const group = findUser(catalog, name);
  if (group?.type !== 'rodsgroup') throw new IrodsFailure(CODES.CAT_INVALID_GROUP);
  return group;
}

function requireNewName(catalog: Catalog, name: string, zone: string): void {
  const known = catalog.database.get('SELECT 1 FROM R_ZONE_MAIN WHERE zone_name = ?', zone);
  if (!NAME.test(name)) throw new IrodsFailure(CODES.USER_INVALID_USERNAME_FORMAT);
  if (!known) throw new IrodsFailure(CODES.CAT_INVALID_ZONE);
  if (findUser(catalog, name, zone)) {
    throw new IrodsFailure(CODES.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME);
  }
}

function homesOf(catalog: Catalog, name: string): string[] {
  return [`/${catalog.zone}/home/${name}`, `/${catalog.zone}/trash/home/${name}`];
}

function insertHomes(
  catalog: Catalog,
  owner: { readonly id: number; readonly name: string; readonly zone: string },
): void {
  for (const path of homesOf(catalog, owner.name)) {
    if (findCollection(catalog, path)) continue;
    setAccess(catalog, insertCollection(catalog, path, owner), owner.id, ACCESS_LEVELS.own);
  }
}

function removeAccount(catalog: Catalog, user: User): void {
  const homes = user.zone === catalog.zone ? homesOf(catalog, user.name) : [];
  for (const path of homes) {
    const home = findCollection(catalog, path);
    if (home) deleteCollectionRow(catalog, home);
  }
  const { database } = catalog;
  for (const table of ['R_USER_MAIN', 'R_USER_PASSWORD', 'R_OBJT_ACCESS', 'R_USER_AUTH']) {
    database.run(`DELETE FROM ${table} WHERE user_id = ?`, user.id);
  }
  const memberships = 'DELETE FROM R_USER_GROUP WHERE user_id = ? OR group_user_id = ?';
  database.run(memberships, user.id, user.id);
  removeAvus(catalog, user.id);
}
