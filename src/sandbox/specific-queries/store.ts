import type { Caller } from '../caller.js';
import type { Catalog } from '../catalog/catalog.js';
import { IrodsFailure } from '../irods-failure.js';

const SYS_NO_API_PRIV = -13_000;
const CAT_INVALID_ARGUMENT = -816_000;
const CAT_SUCCESS_BUT_WITH_NO_INFO = -819_000;

/** No query is as short as this, in bytes. */
const TOO_SHORT = 5;

/**
 * Stores a query under an alias, or under its own text alone if the alias is empty. Whether it can
 * be run shows when it is. Must be called inside of a transaction.
 *
 * Throws IrodsFailure: -13000 for other users than administrators (`query.specific-add-as-user`),
 * -816000 for an alias that is taken (`query.specific-add-duplicate`) and for too short a text.
 */
export function addSpecificQuery(
  catalog: Catalog,
  caller: Caller,
  query: { readonly alias: string; readonly sql: string },
): void {
  requireAdmin(caller);
  const { alias, sql } = query;
  const taken = catalog.database.get('SELECT 1 FROM R_SPECIFIC_QUERY WHERE alias = ?', alias);
  if (taken || Buffer.byteLength(sql) < TOO_SHORT) throw new IrodsFailure(CAT_INVALID_ARGUMENT);
  catalog.database.run(
    'INSERT INTO R_SPECIFIC_QUERY VALUES (?, ?, ?)',
    alias === '' ? null : alias,
    sql,
    catalog.timestamp(),
  );
}

/**
 * Forgets the queries with a text, or else the one with an alias. Must be called inside of a
 * transaction.
 *
 * Throws IrodsFailure: -13000 for other users than administrators, -819000 if there is no such
 * query (`query.specific-remove-missing`).
 */
export function removeSpecificQuery(catalog: Catalog, caller: Caller, name: string): void {
  requireAdmin(caller);
  const removed =
    catalog.database.run('DELETE FROM R_SPECIFIC_QUERY WHERE sqlstr = ?', name) ||
    catalog.database.run('DELETE FROM R_SPECIFIC_QUERY WHERE alias = ?', name);
  if (removed === 0) throw new IrodsFailure(CAT_SUCCESS_BUT_WITH_NO_INFO);
}

function requireAdmin(caller: Caller): void {
  if (!caller.isAdmin) throw new IrodsFailure(SYS_NO_API_PRIV);
}
