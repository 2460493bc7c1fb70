/** Rows of queries, as commands show them. */
import type { SelectedColumn } from '../../domain/select-list.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';

/** Rows as records keyed by the selected columns. */
export const ROW_SHAPE: RecordShape = {
  '*': { type: 'string', about: 'value of the selected column of this name' },
};

/** Turns rows into records. A column that the query's text does not tell is `column_1` and so on. */
export function rowRecord(
  columns: readonly SelectedColumn[],
): (row: readonly string[]) => JsonRecord {
  return (row) => {
    const isKnown = columns.length === row.length;
    return Object.fromEntries(
      row.map((cell, i) => [(isKnown ? columns[i]?.key : undefined) ?? `column_${i + 1}`, cell]),
    );
  };
}

/** At most so many of the rows; all of them where no number is given. */
export async function* limited<T>(
  rows: AsyncIterable<T>,
  limit: number | undefined,
): AsyncGenerator<T, void, undefined> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  if (left === 0) return;
  for await (const row of rows) {
    yield row;
    left -= 1;
    if (left === 0) return;
  }
}
