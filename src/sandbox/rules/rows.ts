import type { QueryRows, RowsValue, RuleValue } from './values.js';

/** A query hands out this many rows at once (MAX_SQL_ROWS of rodsGenQuery.h). */
const ROWS_PER_PAGE = 256;

/** The first page of what a query found. */
export const firstPage = ({ columns, rows }: QueryRows): RowsValue => ({
  type: 'rows',
  result: { columns, rows: rows.slice(0, ROWS_PER_PAGE) },
  rest: rows.slice(ROWS_PER_PAGE),
});

/** The page after this one, empty where this was the last. */
export const nextPage = ({ result, rest }: RowsValue): RowsValue =>
  firstPage({ columns: result.columns, rows: rest });

/** What tells a rule whether there are more rows to get: 0 where there are none. */
export const continuationOf = ({ rest }: RowsValue): number => (rest.length > 0 ? 1 : 0);

/** Every row from this page on. */
export const allRows = ({ result, rest }: RowsValue): QueryRows => ({
  columns: result.columns,
  rows: [...result.rows, ...rest],
});

/** Rows as the language sees them: key-value pairs with the columns as keys. */
export const rowPairs = (result: QueryRows): RuleValue[] =>
  result.rows.map((row) => ({
    type: 'pairs',
    entries: new Map(result.columns.map((column, index) => [column, row[index] ?? ''])),
  }));
