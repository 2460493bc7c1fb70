import type { Caller } from '../caller.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Catalog } from './catalog.js';
import { isBelow } from './paths.js';

/** Why a ticket is refused. */
const TICKET_CODES = {
  invalid: -890000,
  expired: -891000,
  usesExceeded: -892000,
  userExcluded: -893000,
  hostExcluded: -894000,
  groupExcluded: -895000,
  writeUsesExceeded: -896000,
  writeBytesExceeded: -897000,
} as const;

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** What using a ticket needs to know of it. */
interface TicketRow {
  readonly id: number;
  readonly type: string;
  readonly owner: number;
  readonly path: string | null;
  readonly isCollection: number;
  readonly usesLimit: number;
  readonly uses: number;
  readonly writesLimit: number;
  readonly writes: number;
  readonly bytesLimit: number;
  readonly bytes: number;
  readonly expiry: string | null;
}

/** Whether the entity at `path` is what the ticket stands for, or lies below it. */
export function ticketCovers(catalog: Catalog, ticket: string, path: string): boolean {
  const row = findTicket(catalog, ticket);
  if (!row?.path) return false;
  return row.path === path || (row.isCollection === 1 && isBelow(path, row.path));
}

/**
 * Counts one use of the caller's ticket for opening an entity.
 *
 * @param purpose - `create` counts as a write too: of the data objects that may be written.
 * @throws {IrodsFailure} when the ticket does not cover the path, is of the wrong type, has expired,
 *   is used up, or excludes the user, the group or the host (-890000 … -897000).
 */
export function useTicket(
  catalog: Catalog,
  caller: Caller,
  path: string,
  purpose: 'read' | 'write' | 'create',
): void {
  const row = caller.ticket === undefined ? undefined : findTicket(catalog, caller.ticket);
  if (!row || caller.ticket === undefined || !ticketCovers(catalog, caller.ticket, path)) {
    throw new IrodsFailure(TICKET_CODES.invalid);
  }
  if (purpose !== 'read' && row.type !== 'write') throw new IrodsFailure(TICKET_CODES.invalid);
  requireConstraints(catalog, caller, row);
  const isSpent = purpose !== 'read' && row.writesLimit > 0 && row.writes >= row.writesLimit;
  if (isSpent) throw new IrodsFailure(TICKET_CODES.writeUsesExceeded);
  catalog.database.run(
    `UPDATE R_TICKET_MAIN SET uses_count = uses_count + 1, write_file_count = write_file_count + ?
      WHERE ticket_id = ?`,
    purpose === 'read' ? 0 : 1,
    row.id,
  );
}

/**
 * Counts bytes that were written by the caller's ticket, if there is one.
 *
 * @throws {IrodsFailure} -897000 when the ticket does not allow as many.
 */
export function countTicketBytes(catalog: Catalog, caller: Caller, bytes: number): void {
  const row = caller.ticket === undefined ? undefined : findTicket(catalog, caller.ticket);
  if (!row) return;
  if (row.bytesLimit > 0 && row.bytes + bytes > row.bytesLimit) {
    throw new IrodsFailure(TICKET_CODES.writeBytesExceeded);
  }
  catalog.database.run(
    'UPDATE R_TICKET_MAIN SET write_byte_count = write_byte_count + ? WHERE ticket_id = ?',
    bytes,
    row.id,
  );
}

/** The id of the user who made the caller's ticket, or undefined without a ticket. */
export function ticketOwner(catalog: Catalog, caller: Caller): number | undefined {
  return caller.ticket === undefined ? undefined : findTicket(catalog, caller.ticket)?.owner;
}

function findTicket(catalog: Catalog, ticket: string): TicketRow | undefined {
  return catalog.database.get<TicketRow>(
    `SELECT t.ticket_id AS id, t.ticket_type AS type, t.user_id AS owner,
            t.uses_limit AS usesLimit, t.uses_count AS uses,
            t.write_file_limit AS writesLimit, t.write_file_count AS writes,
            t.write_byte_limit AS bytesLimit, t.write_byte_count AS bytes,
            t.ticket_expiry_ts AS expiry, t.object_type = 'collection' AS isCollection,
            coalesce(c.coll_name, (SELECT p.coll_name || '/' || d.data_name FROM R_DATA_MAIN d
              JOIN R_COLL_MAIN p ON p.coll_id = d.coll_id WHERE d.data_id = t.object_id)) AS path
       FROM R_TICKET_MAIN t LEFT JOIN R_COLL_MAIN c ON c.coll_id = t.object_id
      WHERE t.ticket_string = ?`,
    ticket,
  );
}

function requireConstraints(catalog: Catalog, caller: Caller, row: TicketRow): void {
  const expiry = Number(row.expiry ?? 0);
  if (expiry > 0 && catalog.seconds() >= expiry) throw new IrodsFailure(TICKET_CODES.expired);
  if (row.usesLimit > 0 && row.uses >= row.usesLimit) {
    throw new IrodsFailure(TICKET_CODES.usesExceeded);
  }
  const users = allowed(catalog, 'user_name', 'R_TICKET_ALLOWED_USERS', row.id);
  const isNamed = users.includes(caller.name) || users.includes(`${caller.name}#${caller.zone}`);
  if (users.length > 0 && !isNamed) throw new IrodsFailure(TICKET_CODES.userExcluded);
  const hosts = allowed(catalog, 'host', 'R_TICKET_ALLOWED_HOSTS', row.id);
  const isLocal = LOOPBACK.has(caller.address) && hosts.some((host) => LOOPBACK.has(host));
  if (hosts.length > 0 && !isLocal && !hosts.includes(caller.address)) {
    throw new IrodsFailure(TICKET_CODES.hostExcluded);
  }
  const groups = allowed(catalog, 'group_name', 'R_TICKET_ALLOWED_GROUPS', row.id);
  if (groups.length > 0 && !groups.some((group) => isMember(catalog, caller, group))) {
    throw new IrodsFailure(TICKET_CODES.groupExcluded);
  }
}

function allowed(
  catalog: Catalog,
  column: 'user_name' | 'host' | 'group_name',
  table: 'R_TICKET_ALLOWED_USERS' | 'R_TICKET_ALLOWED_HOSTS' | 'R_TICKET_ALLOWED_GROUPS',
  ticketId: number,
): string[] {
  const sql = `SELECT ${column} AS name FROM ${table} WHERE ticket_id = ?`;
  return catalog.database.all<{ name: string }>(sql, ticketId).map(({ name }) => name);
}

function isMember(catalog: Catalog, caller: Caller, group: string): boolean {
  const row = catalog.database.get(
    `SELECT 1 FROM R_USER_GROUP g JOIN R_USER_MAIN u ON u.user_id = g.group_user_id
      WHERE g.user_id = ? AND u.user_name = ? AND u.user_type_name = 'rodsgroup'`,
    caller.id,
    group.split('#')[0] ?? group,
  );
  return row !== undefined;
}
