/** From rows of files to changes of items. */
import type { Context } from '../../context/context.js';
import type { Avu } from '../../domain/avu.js';
import type { FaultyRow, NamedItem } from '../../domain/metadata-table/item-record.js';
import { CliError, UsageError } from '../../errors.js';
import type {
  ChangedItem,
  FailedRow,
  Intent,
  RowPlace,
  WantedChange,
} from '../../operations/metadata/change-many.js';
import { itemNamed } from './items.js';

/** The item that a row names; paths without a type may be of either. */
async function itemOf(ctx: Context, { name, type }: NamedItem): Promise<ChangedItem> {
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
 * every item. Sheets that have no attribute in common do not undo each other: `sheetsApart`.
 */
export async function* onceEach(
  changes: AsyncIterable<WantedChange | FailedRow>,
  { sheetsApart }: { readonly sheetsApart: boolean } = { sheetsApart: false },
): AsyncGenerator<WantedChange | FailedRow, void, undefined> {
  const before = new Map<string, RowPlace>();
  for await (const change of changes) {
    if ('error' in change) {
      yield change;
      continue;
    }
    const { row, sheet, item } = change;
    const name = nameOf(item);
    const key = sheetsApart ? JSON.stringify([sheet, name]) : name;
    const first = before.get(key);
    if (first === undefined) {
      before.set(key, { row, sheet });
      yield change;
    } else {
      const place = first.sheet === sheet ? '' : ` of sheet ${first.sheet}`;
      const problem = `row ${first.row}${place} is about ${name} too, and would be undone`;
      yield { row, sheet, name, error: new UsageError(problem) };
    }
  }
}

function nameOf(item: ChangedItem): string {
  return 'path' in item ? `${item.path}` : item.name;
}

/** Attributes that the system keeps itself. */
export function isOfSystem({ attribute }: Avu): boolean {
  return attribute.startsWith('irods::') || attribute.startsWith('mg.');
}
