import type { QueryRows, RuleValue } from './values.js';

/** The rows of a query as the language sees them: key-value pairs with the columns as keys. */
export const rowPairs = (result: QueryRows): RuleValue[] =>
  result.rows.map((row) => ({
    type: 'pairs',
    entries: new Map(result.columns.map((column, index) => [column, row[index] ?? ''])),
  }));
