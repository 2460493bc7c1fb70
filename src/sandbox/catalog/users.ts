import type { Caller, UserType } from '../caller.js';
import type { Catalog } from './catalog.js';
import { hashPassword, matchesPassword } from './password.js';

/** One row of R_USER_MAIN; a group is a user of type rodsgroup. */
export interface User {
  readonly id: number;
  readonly name: string;
  readonly zone: string;
  readonly type: UserType | 'rodsgroup';
}

const USER_COLUMNS = 'user_id AS id, user_name AS name, zone_name AS zone, user_type_name AS type';

/** The user or group of that name, or undefined. */
export function findUser(catalog: Catalog, name: string, zone = catalog.zone): User | undefined {
  return catalog.database.get<User>(
    `SELECT ${USER_COLUMNS} FROM R_USER_MAIN WHERE user_name = ? AND zone_name = ?`,
    name,
    zone,
  );
}

/** The user as the one who makes a request, or undefined when there is no such user any more. */
export function findCaller(catalog: Catalog, name: string, address: string): Caller | undefined {
  const user = findUser(catalog, name);
  if (!user || user.type === 'rodsgroup') return undefined;
  const { id, zone, type } = user;
  return { id, name, zone, type, isAdmin: type === 'rodsadmin', address };
}

/** Adds a row for a user or group and makes it a member of itself; answers its id. */
export function insertUser(
  catalog: Catalog,
  name: string,
  zone: string,
  type: User['type'],
): number {
  const id = catalog.nextId();
  const now = catalog.timestamp();
  catalog.database.run(
    `INSERT INTO R_USER_MAIN VALUES (?, ?, ?, ?, '', '', ?, ?)`,
    id,
    name,
    type,
    zone,
    now,
    now,
  );
  insertMembership(catalog, id, id);
  return id;
}

/** Makes a user a member of a group; it must not be one yet. */
export function insertMembership(catalog: Catalog, groupId: number, userId: number): void {
  const now = catalog.timestamp();
  catalog.database.run('INSERT INTO R_USER_GROUP VALUES (?, ?, ?, ?)', groupId, userId, now, now);
}

/** Gives a user a password in place of any former one. */
export function setPassword(catalog: Catalog, userId: number, password: string): void {
  const now = catalog.timestamp();
  catalog.database.run('DELETE FROM R_USER_PASSWORD WHERE user_id = ?', userId);
  catalog.database.run(
    `INSERT INTO R_USER_PASSWORD VALUES (?, ?, '9999-12-31-23.59.00', ?, ?)`,
    userId,
    hashPassword(password),
    now,
    now,
  );
}

/** Whether this is the user's password. A user without a password has none that matches. */
export function isPassword(catalog: Catalog, userId: number, password: string): boolean {
  const row = catalog.database.get<{ hash: string }>(
    'SELECT rcat_password AS hash FROM R_USER_PASSWORD WHERE user_id = ?',
    userId,
  );
  return row !== undefined && matchesPassword(password, row.hash);
}
