import type { Caller } from '../caller.js';
import type { Catalog } from '../catalog/catalog.js';
import { readRow } from '../genquery/average.js';
import { runSql, SqlRefusedError } from '../genquery/run-sql.js';
import { QuerySyntaxError } from '../genquery/text.js';
import { IrodsFailure } from '../irods-failure.js';
import { SELECT_FAILURE_CODES, SelectFailure } from './failures.js';
import { parseSelect } from './parser.js';
import { selectSql } from './sql-of-select.js';

/** A GenQuery2 as an endpoint receives it. */
export interface SelectRequest {
  readonly text: string;
  readonly caller: Caller;
  /** The zone asked for; undefined for the local one. */
  readonly zone: string | undefined;
}

/**
 * Runs a GenQuery2 and answers its rows, every cell a text.
 *
 * Throws IrodsFailure without a message: -167000 for what the grammar or the database refuses,
 * -130000 for unknown columns and tables that cannot be joined, -26000 for an unknown zone
 * (`query.gq2-no-distinct`, `query.gq2-unknown-column`).
 */
export function runSelect(catalog: Catalog, request: SelectRequest): string[][] {
  return refusing(() => {
    requireLocalZone(catalog, request.zone);
    const select = parseSelect(request.text);
    const { sql, averaged } = selectSql(select, request.caller);
    const width = select.projections.length;
    return runSql(catalog.database, sql).map((row) => readRow(row, width, averaged));
  });
}

/**
 * The SQL that a GenQuery2 is run as; its values are left as `?`. As on the real server it is
 * empty for a query that cannot be turned into SQL. Throws IrodsFailure as `runSelect` does for
 * the zone and the grammar.
 */
export function explainSelect(catalog: Catalog, request: SelectRequest): string {
  return refusing(() => {
    requireLocalZone(catalog, request.zone);
    const select = parseSelect(request.text);
    try {
      return selectSql(select, request.caller).sql.text;
    } catch (error) {
      if (error instanceof SelectFailure && error.reason === 'unusable') return '';
      throw error;
    }
  });
}

function requireLocalZone(catalog: Catalog, zone: string | undefined): void {
  if (zone !== undefined && zone !== catalog.zone) {
    throw new SelectFailure('zone', `unknown zone ${zone}`);
  }
}

function refusing<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof SelectFailure) throw new IrodsFailure(SELECT_FAILURE_CODES[error.reason]);
    if (error instanceof QuerySyntaxError || error instanceof SqlRefusedError) {
      throw new IrodsFailure(SELECT_FAILURE_CODES.refused);
    }
    throw error;
  }
}
