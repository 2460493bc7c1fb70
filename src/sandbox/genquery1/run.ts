import type { Caller } from '../caller.js';
import type { Catalog } from '../catalog/catalog.js';
import { readRow } from '../genquery/average.js';
import { runSql, SqlRefusedError } from '../genquery/run-sql.js';
import type { GeneralQuery } from './ast.js';
import { describedFailure, QueryFailure } from './failures.js';
import { isHierarchy, leafCondition, resourceHierarchies } from './hierarchies.js';
import { parseGeneralQuery } from './parser.js';
import { averagedColumns, type GeneralQueryOptions, generalQuerySql } from './sql-of-query.js';

/** A GenQuery1 as an endpoint receives it. */
export interface GeneralQueryRequest {
  readonly text: string;
  readonly caller: Caller;
  /** The zone asked for; empty for the local one. */
  readonly zone: string;
  readonly isCaseSensitive: boolean;
  readonly isDistinct: boolean;
  readonly offset: number;
  /** How many rows to answer at most; 1 or more. */
  readonly limit: number;
}

/**
 * Runs a GenQuery1 and answers its rows, every cell a text. Without case the whole text is put in
 * upper case first, literals included (`query.case-insensitive`).
 *
 * Throws IrodsFailure with the status message of the client library (`query.unknown-column`,
 * `query.syntax-error`, `query.empty`).
 */
export function runGeneralQuery(catalog: Catalog, request: GeneralQueryRequest): string[][] {
  const text = request.isCaseSensitive ? request.text : upperAscii(request.text);
  if (text === '') throw describedFailure('USER_INPUT_STRING_ERR', 'query string is empty');
  try {
    const query = parseGeneralQuery(text);
    requireLocalZone(catalog, request.zone);
    return rowsOf(catalog, query, { ...request, ignoresCase: !request.isCaseSensitive });
  } catch (error) {
    throw worded(error, text);
  }
}

/** The failure as the client library words it; what is no failure of the query stays as it is. */
function worded(error: unknown, text: string): unknown {
  if (error instanceof SqlRefusedError) return worded(new QueryFailure('CAT_SQL_ERR', 'run'), text);
  if (!(error instanceof QueryFailure)) return error;
  return error.phase === 'parse'
    ? describedFailure(error.failure, `query fill failed for [${text}]`)
    : describedFailure(error.failure, `query failed for [${text}] type [0]`);
}

function rowsOf(catalog: Catalog, query: GeneralQuery, options: GeneralQueryOptions): string[][] {
  const columns = query.projections.map(({ column }) => column);
  const usesHierarchies = [...columns, ...query.conditions.map(({ column }) => column)].some(
    isHierarchy,
  );
  const hierarchies = usesHierarchies ? resourceHierarchies(catalog.database) : new Map();
  const conditions = query.conditions.map((condition) => leafCondition(condition, hierarchies));
  const sql = generalQuerySql({ ...query, conditions }, options);
  const rows = runSql(catalog.database, sql);
  const averaged = averagedColumns(query);
  const hierarchical = new Set(
    query.projections.flatMap(({ column, aggregate }, index) =>
      isHierarchy(column) && aggregate === undefined ? [index] : [],
    ),
  );
  return rows.map((row) =>
    readRow(row, columns.length, averaged).map((cell, index) =>
      hierarchical.has(index) ? (hierarchies.get(cell) ?? '') : cell,
    ),
  );
}

/** A zone may be given as its name or as a logical path in it. */
function requireLocalZone(catalog: Catalog, zone: string): void {
  if (zone === '') return;
  const name = zone.split('/').find((part) => part !== '') ?? '';
  if (name.toLowerCase() !== catalog.zone.toLowerCase()) {
    throw new QueryFailure('SYS_INVALID_ZONE_NAME', 'run');
  }
}

const upperAscii = (text: string): string =>
  text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
