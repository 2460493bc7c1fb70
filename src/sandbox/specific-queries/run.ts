import type { Catalog } from '../catalog/catalog.js';
import type { Database, SqlRow, SqlValue } from '../catalog/database.js';
import { runSql, SqlRefusedError } from '../genquery/run-sql.js';
import { cellText } from '../genquery/sql.js';
import { describedFailure } from '../genquery1/failures.js';
import { adaptSql, type RunnableSql } from './dialect.js';

/** A specific query as an endpoint receives it. */
export interface SpecificQueryRequest {
  /** The alias of a stored query, or its SQL word for word. */
  readonly name: string;
  readonly values: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

/** The real server passes on this many values. */
const MAX_VALUES = 10;

/**
 * Runs a stored query with values for its `?` and answers its rows, every cell a text. Values end
 * at the first empty one; surplus ones are of no matter. Any user may run any stored query and sees
 * all that it finds, but nothing can be changed by one: it stands where only a `SELECT` can.
 *
 * Throws IrodsFailure with the client library's message: -853000 for an unknown query
 * (`query.specific-missing`), -806000 for what the database refuses (`query.specific-wrong-args`).
 */
export function runSpecificQuery(catalog: Catalog, request: SpecificQueryRequest): string[][] {
  const { name, offset, limit } = request;
  const detail = `query failed for [${name}] type [1]`;
  const stored = storedSql(catalog.database, name);
  if (stored === undefined) throw describedFailure('CAT_UNKNOWN_SPECIFIC_QUERY', detail);
  const sql = adaptSql(stored);
  const end = request.values.indexOf('');
  const values = request.values
    .slice(0, end < 0 ? undefined : end)
    .slice(0, Math.min(MAX_VALUES, sql.parameterCount));
  if (values.length < sql.parameterCount) throw describedFailure('CAT_SQL_ERR', detail);
  try {
    return rowsOf(catalog.database, sql, values, { offset, limit });
  } catch (error) {
    throw error instanceof SqlRefusedError ? describedFailure('CAT_SQL_ERR', detail) : error;
  }
}

function storedSql(database: Database, name: string): string | undefined {
  return database.get<{ sql: string }>(
    `SELECT sqlstr AS sql FROM R_SPECIFIC_QUERY WHERE sqlstr = ?1 OR alias = ?1
      ORDER BY sqlstr = ?1 DESC LIMIT 1`,
    name,
  )?.sql;
}

function rowsOf(
  database: Database,
  { text }: RunnableSql,
  values: readonly SqlValue[],
  page: Pick<SpecificQueryRequest, 'offset' | 'limit'>,
): string[][] {
  const select = (source: string): SqlRow[] =>
    runSql(database, {
      text: `${source} LIMIT ? OFFSET ?`,
      values: [...values, page.limit, page.offset],
    });
  // Inside of a SELECT the columns get names that differ from each other.
  const rows = select(`SELECT * FROM (${text})`);
  const names = Object.keys(rows[0] ?? {});
  // An object keeps its members in order, except for names that look like an index.
  const isOrdered = !names.some((name) => /^\d+$/.test(name));
  const columns = names.map((_name, index) => `c${index}`).join(', ');
  const ordered = isOrdered ? rows : select(`WITH q(${columns}) AS (${text}) SELECT * FROM q`);
  return ordered.map((row) => Object.values(row).map(cellText));
}
