/** From rows of files to changes of items. */
import type { Context } from '../../context/context.js';
import type { Avu } from '../../domain/avu.js';
import type { FaultyRow, NamedItem } from '../../domain/metadata-table/item-record.js';
import { CliError, UsageError } from '../../errors.js';
import type {
  ChangedItem,
  FailedRow,
  Intent,
  WantedChange,
} from '../../operations/metadata/change-many.js';
import { itemNamed } from './items.js';

/** The item that a row names; paths without a type may be of either. */
export async function itemOf(ctx: Context, { name, type }: NamedItem): Promise<ChangedItem> {
  if (type !== undefined) return await itemNamed(ctx, type, name);
  return { path: await ctx.logicalPath(name), type: undefined };
}

/** A change for each row; one that cannot be is told as the failure of its row. */
export async function* changesOf<T extends NamedItem & { readonly row: number }>(
  ctx: Context,
  rows: AsyncIterable<T | FaultyRow>,
  intentOf: (row: T) => Intent,
): AsyncGenerator<WantedChange | FailedRow, void, undefined> {
  for await (const row of rows) {
    if ('problem' in row) {
      yield { row: row.row, name: row.name, error: new UsageError(row.problem) };
      continue;
    }
    try {
      yield { row: row.row, item: await itemOf(ctx, row), intent: intentOf(row) };
    } catch (error) {
      if (!(error instanceof CliError) || error.fatal) throw error;
      yield { row: row.row, name: row.name, error };
    }
  }
}

/**
 * Refuses a second change of an item where the first would be undone by it. Remembers the name of
 * every item.
 */
export async function* onceEach(
  changes: AsyncIterable<WantedChange | FailedRow>,
): AsyncGenerator<WantedChange | FailedRow, void, undefined> {
  const rows = new Map<string, number>();
  for await (const change of changes) {
    const name = 'item' in change ? keyOf(change.item) : undefined;
    const before = name === undefined ? undefined : rows.get(name);
    if (name === undefined || before === undefined) {
      if (name !== undefined) rows.set(name, change.row);
      yield change;
    } else {
      const error = new UsageError(`row ${before} is about ${name} too, and would be undone`);
      yield { row: change.row, name, error };
    }
  }
}

function keyOf(item: ChangedItem): string {
  return 'path' in item ? `${item.path}` : item.name;
}

/** Attributes that the system keeps itself. */
export function isOfSystem({ attribute }: Avu): boolean {
  return attribute.startsWith('irods::') || attribute.startsWith('mg.');
}
