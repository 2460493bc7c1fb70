import type { Caller } from '../caller.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Catalog } from './catalog.js';
import { isBelow } from './paths.js';
import { countTicket, findTicket, restrictionsOf, type Ticket } from './tickets.js';

/**
 * The address that iRODS sees: it is the HTTP API that connects to it, from the same machine.
 * Tickets that are kept for hosts are compared with it (http-api.md 3.12).
 */
export const SEEN_ADDRESS = '127.0.0.1';

/**
 * Whether the entity at `path` is what the ticket stands for, or lies below it. Seeing it takes no
 * more than that: the constraints of the ticket are only checked when something is opened
 * (`tickets.read-with-expired-ticket` is 400, not 404).
 */
export function ticketCovers(catalog: Catalog, text: string, path: string): boolean {
  const ticket = findTicket(catalog, text);
  return ticket !== undefined && covers(ticket, path);
}

const covers = ({ path, objectType }: Ticket, wanted: string): boolean =>
  path !== null && (path === wanted || (objectType === 'collection' && isBelow(wanted, path)));

/**
 * Counts one use of the caller's ticket for opening an entity; what has no limit is not counted.
 *
 * @param purpose - `create` counts as a write too: of the data objects that may be written.
 * @throws {IrodsFailure} when the ticket does not cover the path, is of the wrong type, has expired,
 *   is used up, or excludes the host, the user or the group (-890000 … -897000), in the order of
 *   the real catalog's checks.
 */
export function useTicket(
  catalog: Catalog,
  caller: Caller,
  path: string,
  purpose: 'read' | 'write' | 'create',
): void {
  const isWrite = purpose !== 'read';
  const ticket = ticketOf(catalog, caller);
  if (!ticket || !covers(ticket, path) || (isWrite && ticket.type !== 'write')) {
    throw new IrodsFailure(CODES.CAT_TICKET_INVALID);
  }
  requireConstraints(catalog, caller, ticket);
  if (isWrite) countWrite(catalog, ticket);
  if (ticket.usesLimit === 0) return;
  if (ticket.usesCount >= ticket.usesLimit) throw new IrodsFailure(CODES.CAT_TICKET_USES_EXCEEDED);
  countTicket(catalog, ticket.id, 'uses', 1);
}

function requireConstraints(catalog: Catalog, caller: Caller, { id, expiry }: Ticket): void {
  if (expiry > 0 && catalog.seconds() > expiry) throw new IrodsFailure(CODES.CAT_TICKET_EXPIRED);
  const hosts = restrictionsOf(catalog, id, 'host');
  if (hosts.length > 0 && !hosts.includes(SEEN_ADDRESS)) {
    throw new IrodsFailure(CODES.CAT_TICKET_HOST_EXCLUDED);
  }
  const users = restrictionsOf(catalog, id, 'user');
  const names = [caller.name, `${caller.name}#${caller.zone}`];
  if (users.length > 0 && !users.some((user) => names.includes(user))) {
    throw new IrodsFailure(CODES.CAT_TICKET_USER_EXCLUDED);
  }
  const groups = restrictionsOf(catalog, id, 'group');
  if (groups.length > 0 && !groups.some((group) => isMember(catalog, caller, group))) {
    throw new IrodsFailure(CODES.CAT_TICKET_GROUP_EXCLUDED);
  }
}

/** Opening is refused once the limit of bytes is reached; what is written then counts on closing. */
function countWrite(catalog: Catalog, ticket: Ticket): void {
  if (ticket.writeByteLimit > 0 && ticket.writeByteCount > ticket.writeByteLimit) {
    throw new IrodsFailure(CODES.CAT_TICKET_WRITE_BYTES_EXCEEDED);
  }
  if (ticket.writeFileLimit === 0) return;
  if (ticket.writeFileCount >= ticket.writeFileLimit) {
    throw new IrodsFailure(CODES.CAT_TICKET_WRITE_USES_EXCEEDED);
  }
  countTicket(catalog, ticket.id, 'writeFiles', 1);
}

/**
 * Counts bytes that were written by the caller's ticket, if there is one.
 *
 * @throws {IrodsFailure} -897000 when the ticket does not allow as many.
 */
export function countTicketBytes(catalog: Catalog, caller: Caller, bytes: number): void {
  const ticket = ticketOf(catalog, caller);
  if (!ticket) return;
  if (ticket.writeByteLimit > 0 && ticket.writeByteCount + bytes > ticket.writeByteLimit) {
    throw new IrodsFailure(CODES.CAT_TICKET_WRITE_BYTES_EXCEEDED);
  }
  countTicket(catalog, ticket.id, 'writeBytes', bytes);
}

/** The id of the user who made the caller's ticket, or undefined without a ticket. */
export const ticketOwner = (catalog: Catalog, caller: Caller): number | undefined =>
  ticketOf(catalog, caller)?.ownerId;

const ticketOf = (catalog: Catalog, { ticket }: Caller): Ticket | undefined =>
  ticket === undefined ? undefined : findTicket(catalog, ticket);

function isMember(catalog: Catalog, caller: Caller, group: string): boolean {
  const [name = '', zone = catalog.zone] = group.split('#');
  const row = catalog.database.get(
    `SELECT 1 FROM R_USER_GROUP m JOIN R_USER_MAIN g ON g.user_id = m.group_user_id
      WHERE m.user_id = ? AND g.user_name = ? AND g.zone_name = ?
        AND g.user_type_name = 'rodsgroup'`,
    caller.id,
    name,
    zone,
  );
  return row !== undefined;
}
