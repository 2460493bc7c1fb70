import type { Caller } from '../caller.js';
import { VISIBLE } from './access.js';
import type { Catalog } from './catalog.js';
import { childOf } from './paths.js';
import { ticketCovers } from './ticket-access.js';

/** Whether a user sees an object: one row where it does. Parameters: object id by join, user id. */
const SEEN_BY = (id: string) => `EXISTS (SELECT 1 FROM R_OBJT_ACCESS a
  JOIN R_USER_GROUP g ON g.group_user_id = a.user_id
  WHERE a.object_id = ${id} AND g.user_id = ? AND a.access_type_id >= ${VISIBLE})`;

/**
 * The paths of what the caller sees in a collection: sub-collections by name, then data objects by
 * name.
 *
 * @param isRecursive - Whether each sub-collection is followed by what is in it.
 */
export function listCollection(
  catalog: Catalog,
  caller: Caller,
  path: string,
  isRecursive: boolean,
): string[] {
  const entries: string[] = [];
  for (const collection of subcollections(catalog, caller, path)) {
    entries.push(collection);
    if (!isRecursive) continue;
    for (const entry of listCollection(catalog, caller, collection, true)) entries.push(entry);
  }
  for (const entry of dataObjects(catalog, caller, path)) entries.push(entry);
  return entries;
}

/** Whether the request sees everything here: an administrator's, or one whose ticket covers it. */
function seesAll(catalog: Catalog, caller: Caller, path: string): number {
  const all =
    caller.ticket === undefined ? caller.isAdmin : ticketCovers(catalog, caller.ticket, path);
  return all ? 1 : 0;
}

function subcollections(catalog: Catalog, caller: Caller, path: string): string[] {
  const rows = catalog.database.all<{ path: string }>(
    `SELECT coll_name AS path FROM R_COLL_MAIN c
      WHERE parent_coll_name = ? AND coll_name <> '/' AND (? OR ${SEEN_BY('c.coll_id')})
      ORDER BY coll_name`,
    path,
    seesAll(catalog, caller, path),
    caller.id,
  );
  return rows.map((row) => row.path);
}

function dataObjects(catalog: Catalog, caller: Caller, path: string): string[] {
  const rows = catalog.database.all<{ name: string }>(
    `SELECT DISTINCT d.data_name AS name FROM R_COLL_MAIN c
       JOIN R_DATA_MAIN d ON d.coll_id = c.coll_id
      WHERE c.coll_name = ? AND (? OR ${SEEN_BY('d.data_id')})
      ORDER BY d.data_name`,
    path,
    seesAll(catalog, caller, path),
    caller.id,
  );
  return rows.map(({ name }) => childOf(path, name));
}
