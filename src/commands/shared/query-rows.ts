/** Rows of queries, as commands show them. */
import { checkKeys } from '../../cli/fields.js';
import type { SelectedColumn } from '../../domain/select-list.js';
import { UsageError } from '../../errors.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';

/** Rows as records keyed by the selected columns. */
export const ROW_SHAPE: RecordShape = {
  '*': { type: 'string', about: 'value of the selected column of this name' },
};

/**
 * Turns rows into records. A column that the query's text does not tell is `column_1` and so on.
 * @throws UsageError at once, or at the first row, for a key in `fields` that the query does not give.
 */
export function rowRecord(
  columns: readonly SelectedColumn[],
  fields: readonly string[] | undefined,
): (row: readonly string[]) => JsonRecord {
  const isNumbered = (field: string): boolean => /^column_\d+$/.test(field);
  if (fields !== undefined && columns.length > 0) {
    const named = fields.filter((field) => !isNumbered(field));
    checkKeys(
      named,
      columns.map(({ key }) => key),
    );
  }
  let unchecked = fields;
  return (row) => {
    const isKnown = columns.length === row.length;
    const keyAt = (i: number): string =>
      (isKnown ? columns[i]?.key : undefined) ?? `column_${i + 1}`;
    const record = Object.fromEntries(row.map((cell, i) => [keyAt(i), cell]));
    if (unchecked !== undefined) checkKeys(unchecked, Object.keys(record));
    unchecked = undefined;
    return record;
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

/** A number of rows. Throws UsageError. */
export function readCount(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  throw new UsageError(`not a number of rows: ${word}`);
}
