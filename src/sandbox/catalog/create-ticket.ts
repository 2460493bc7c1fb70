import type { Caller } from '../caller.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import { accessLevel } from './access.js';
import type { Catalog } from './catalog.js';
import { findCollection } from './collections.js';
import { nameOf, parentOf } from './paths.js';
import type { TicketType } from './tickets.js';
import { ACCESS_LEVELS } from './tokens.js';

/**
 * Makes a ticket for a data object or collection that the caller owns; answers its id. The
 * counters have no limits yet.
 *
 * @throws IrodsFailure CAT_UNKNOWN_COLLECTION where there is no such object or it is a data object
 *   of somebody else, CAT_NO_ACCESS_PERMISSION for a collection of somebody else.
 */
export function createTicket(
  catalog: Catalog,
  caller: Caller,
  ticket: { readonly text: string; readonly type: TicketType; readonly path: string },
): number {
  const target = ownedObject(catalog, caller, ticket.path);
  const id = catalog.nextId();
  const now = catalog.timestamp();
  catalog.database.run(
    `INSERT INTO R_TICKET_MAIN (ticket_id, ticket_string, ticket_type, user_id, object_id,
       object_type, write_file_limit, ticket_expiry_ts, restrictions, create_ts, modify_ts)
     VALUES (?, ?, ?, ?, ?, ?, 0, '', '', ?, ?)`,
    id,
    ticket.text,
    ticket.type,
    caller.id,
    target.id,
    target.type,
    now,
    now,
  );
  return id;
}

function ownedObject(
  catalog: Catalog,
  caller: Caller,
  path: string,
): { readonly id: number; readonly type: 'data' | 'collection' } {
  const owns = (id: number) => accessLevel(catalog, caller.id, id) >= ACCESS_LEVELS.own;
  const object = catalog.database.get<{ id: number }>(
    `SELECT d.data_id AS id FROM R_DATA_MAIN d JOIN R_COLL_MAIN c ON c.coll_id = d.coll_id
      WHERE c.coll_name = ? AND d.data_name = ? LIMIT 1`,
    parentOf(path),
    nameOf(path),
  );
  if (object && owns(object.id)) return { id: object.id, type: 'data' };
  const collection = findCollection(catalog, path);
  if (!collection) throw new IrodsFailure(CODES.CAT_UNKNOWN_COLLECTION);
  if (!owns(collection.id)) throw new IrodsFailure(CODES.CAT_NO_ACCESS_PERMISSION);
  return { id: collection.id, type: 'collection' };
}
