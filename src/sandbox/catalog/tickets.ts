import type { Caller } from '../caller.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Catalog } from './catalog.js';
import { findUser } from './users.js';

export type TicketType = 'read' | 'write';

/** One row of R_TICKET_MAIN; limits of 0 are none, times are seconds, 0 for no expiry. */
export interface Ticket {
  readonly id: number;
  readonly text: string;
  readonly type: TicketType;
  /** The id of the user who made it. */
  readonly ownerId: number;
  /** The path of what it is for; null when that is gone. */
  readonly path: string | null;
  readonly objectType: 'data' | 'collection';
  readonly usesLimit: number;
  readonly usesCount: number;
  readonly writeFileLimit: number;
  readonly writeFileCount: number;
  readonly writeByteLimit: number;
  readonly writeByteCount: number;
  readonly expiry: number;
}

export function findTicket(catalog: Catalog, text: string): Ticket | undefined {
  return catalog.database.get<Ticket>(
    `SELECT t.ticket_id AS id, t.ticket_string AS text, t.ticket_type AS type,
            t.user_id AS ownerId, t.object_type AS objectType,
            t.uses_limit AS usesLimit, t.uses_count AS usesCount,
            t.write_file_limit AS writeFileLimit, t.write_file_count AS writeFileCount,
            t.write_byte_limit AS writeByteLimit, t.write_byte_count AS writeByteCount,
            CAST(coalesce(t.ticket_expiry_ts, '') AS INTEGER) AS expiry,
            coalesce(c.coll_name, (SELECT p.coll_name || '/' || d.data_name FROM R_DATA_MAIN d
              JOIN R_COLL_MAIN p ON p.coll_id = d.coll_id WHERE d.data_id = t.object_id)) AS path
       FROM R_TICKET_MAIN t LEFT JOIN R_COLL_MAIN c ON c.coll_id = t.object_id
      WHERE t.ticket_string = ?`,
    text,
  );
}

/** What of a ticket can be limited by a number, and its column. */
const LIMIT_COLUMNS = {
  uses: 'uses_limit',
  writeFiles: 'write_file_limit',
  writeBytes: 'write_byte_limit',
} as const;

/** Sets a limit; 0 takes it away. */
export function limitTicket(
  catalog: Catalog,
  id: number,
  limit: keyof typeof LIMIT_COLUMNS,
  count: number,
): void {
  const sql = `UPDATE R_TICKET_MAIN SET ${LIMIT_COLUMNS[limit]} = ?, modify_ts = ? WHERE ticket_id = ?`;
  catalog.database.run(sql, count, catalog.timestamp(), id);
}

/** Lets a ticket end at a time (seconds since the epoch). */
export function expireTicket(catalog: Catalog, id: number, seconds: number): void {
  const sql = 'UPDATE R_TICKET_MAIN SET ticket_expiry_ts = ?, modify_ts = ? WHERE ticket_id = ?';
  catalog.database.run(sql, catalog.timestamp(seconds), catalog.timestamp(), id);
}

/** Who or what a ticket can be kept for, with table and column. */
const RESTRICTIONS = {
  user: ['R_TICKET_ALLOWED_USERS', 'user_name'],
  group: ['R_TICKET_ALLOWED_GROUPS', 'group_name'],
  host: ['R_TICKET_ALLOWED_HOSTS', 'host'],
} as const;

/** A kind of restriction; without an entry of a kind there is no restriction of that kind. */
export type TicketRestriction = keyof typeof RESTRICTIONS;

/**
 * Keeps a ticket for one more user, group or address.
 *
 * @param name - `name` or `name#zone` of a user or group, or the IP address of a host.
 * @throws IrodsFailure CAT_INVALID_USER, CAT_INVALID_GROUP, or when it is on the list already.
 */
export function restrictTicket(
  catalog: Catalog,
  id: number,
  restriction: TicketRestriction,
  name: string,
): void {
  if (restriction === 'user' || restriction === 'group') checkUser(catalog, restriction, name);
  const [table, column] = RESTRICTIONS[restriction];
  if (restrictionsOf(catalog, id, restriction).includes(name)) {
    throw new IrodsFailure(CODES.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME);
  }
  catalog.database.run(`INSERT INTO ${table} (ticket_id, ${column}) VALUES (?, ?)`, id, name);
}

function checkUser(catalog: Catalog, kind: 'user' | 'group', name: string): void {
  const [bare = '', zone = catalog.zone] = name.split('#');
  const user = findUser(catalog, bare, zone);
  const isGroup = user?.type === 'rodsgroup';
  if (user && isGroup === (kind === 'group')) return;
  throw new IrodsFailure(kind === 'group' ? CODES.CAT_INVALID_GROUP : CODES.CAT_INVALID_USER);
}

/** Whom a ticket is kept for. */
export function restrictionsOf(
  catalog: Catalog,
  id: number,
  restriction: TicketRestriction,
): string[] {
  const [table, column] = RESTRICTIONS[restriction];
  const sql = `SELECT ${column} AS name FROM ${table} WHERE ticket_id = ?`;
  return catalog.database.all<{ name: string }>(sql, id).map(({ name }) => name);
}

/** What of a ticket counts up, and its column. */
const COUNT_COLUMNS = {
  uses: 'uses_count',
  writeFiles: 'write_file_count',
  writeBytes: 'write_byte_count',
} as const;

export function countTicket(
  catalog: Catalog,
  id: number,
  counter: keyof typeof COUNT_COLUMNS,
  amount: number,
): void {
  const column = COUNT_COLUMNS[counter];
  const sql = `UPDATE R_TICKET_MAIN SET ${column} = ${column} + ? WHERE ticket_id = ?`;
  catalog.database.run(sql, amount, id);
}

/**
 * Removes one's own ticket, by its string or its id.
 *
 * @throws IrodsFailure CAT_TICKET_INVALID for any other (`tickets.remove-not-owner`).
 */
export function removeTicket(catalog: Catalog, caller: Caller, name: string): void {
  const { database } = catalog;
  const ticket = database.get<{ id: number }>(
    `SELECT ticket_id AS id FROM R_TICKET_MAIN
      WHERE user_id = ? AND (ticket_string = ? OR CAST(ticket_id AS TEXT) = ?)`,
    caller.id,
    name,
    name,
  );
  if (!ticket) throw new IrodsFailure(CODES.CAT_TICKET_INVALID);
  database.run('DELETE FROM R_TICKET_MAIN WHERE ticket_id = ?', ticket.id);
  for (const [table] of Object.values(RESTRICTIONS)) {
    database.run(`DELETE FROM ${table} WHERE ticket_id = ?`, ticket.id);
  }
}
