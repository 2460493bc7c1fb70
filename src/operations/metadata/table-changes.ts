/** Changes of items from rows of a table. */
import type { IrodsClient } from '../../api/client.js';
import type { Avu } from '../../domain/avu.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import type { ReadRow } from '../../domain/metadata-table/table-rows.js';
import { CliError, UsageError } from '../../errors.js';
import { mapInOrder } from '../pool.js';
import type { SheetRow } from '../tables/prepared-sheets.js';
import type { FailedRow, RowPlace, WantedChange } from './change-many.js';
import { findByName } from './find-by-name.js';

/** A row that was understood, and where it stands. */
export type ItemRow = ReadRow & RowPlace;

export type RowsToItems = (
  rows: AsyncIterable<ItemRow | FailedRow>,
) => AsyncGenerator<readonly [row: ItemRow, path: LogicalPath] | FailedRow, void, undefined>;

export interface TableChanging {
  readonly toItems: RowsToItems;
  /** Which of the metadata of a row's item goes where the row does not have it. */
  readonly isReplaced: (row: ItemRow) => (avu: Avu) => boolean;
  readonly onNotice: (place: RowPlace, text: string) => void;
  /** Rows are told with their sheets. */
  readonly hasSheets: boolean;
}

export async function* tableChanges(
  rows: AsyncIterable<SheetRow>,
  { toItems, isReplaced, onNotice, hasSheets }: TableChanging,
): AsyncGenerator<WantedChange | FailedRow, void, undefined> {
  for await (const found of toItems(understood(rows, hasSheets))) {
    if ('error' in found) {
      yield found;
      continue;
    }
    const [row, path] = found;
    for (const notice of row.notices) onNotice(row, notice);
    const intent = { wanted: row.avus, isReplaced: isReplaced(row) };
    yield { row: row.row, sheet: row.sheet, item: { path, type: undefined }, intent };
  }
}

async function* understood(
  rows: AsyncIterable<SheetRow>,
  hasSheets: boolean,
): AsyncGenerator<ItemRow | FailedRow, void, undefined> {
  for await (const { sheet: name, row } of rows) {
    const sheet = hasSheets ? name : undefined;
    if (!('problem' in row)) yield { ...row, sheet };
    else yield { row: row.row, sheet, name: row.name, error: new UsageError(row.problem) };
  }
}

/** Each row names its item by a path. */
export function itemsByPath(resolve: (typed: string) => Promise<LogicalPath>): RowsToItems {
  return async function* (rows) {
    for await (const row of rows) {
      if ('error' in row) {
        yield row;
        continue;
      }
      try {
        yield [row, await resolve(row.item)];
      } catch (error) {
        if (!(error instanceof CliError) || error.fatal) throw error;
        yield { row: row.row, sheet: row.sheet, name: row.item, error };
      }
    }
  };
}

/** Names that one query asks for: a request's line must stay below 8 KiB (measured.md). */
const NAMES_TOGETHER = 30;
/** Queries that are asked before the first is done with. */
const AHEAD = 2;
/** Paths that an error names. */
const SHOWN = 3;

/** Each row holds what the name of a data object below `base` begins with. */
export function itemsByName(
  client: IrodsClient,
  base: LogicalPath,
  allMatches: boolean,
): RowsToItems {
  return async function* (rows) {
    const portions = mapInOrder(inNameGroups(rows), AHEAD, async (portion) => {
      const starts = portion.flatMap((row) => ('error' in row ? [] : [row.item]));
      const found = starts.length === 0 ? undefined : await findByName(client, base, starts);
      return { portion, found };
    });
    for await (const { portion, found } of portions) {
      for (const row of portion) {
        if ('error' in row) yield row;
        else yield* matchesOf(row, found?.get(row.item) ?? [], { base, allMatches });
      }
    }
  };
}

function* matchesOf(
  row: ItemRow,
  paths: readonly LogicalPath[],
  { base, allMatches }: { readonly base: LogicalPath; readonly allMatches: boolean },
): Generator<readonly [ItemRow, LogicalPath] | FailedRow> {
  if (paths.length === 1 || (allMatches && paths.length > 1)) {
    for (const path of paths) yield [row, path];
    return;
  }
  const shown = paths.slice(0, SHOWN).join(', ');
  const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : '';
  const error =
    paths.length === 0
      ? new UsageError(`no data object below ${base} has a name that begins with ${row.item}`)
      : new UsageError(`${paths.length} data objects have names that begin with ${row.item}`, {
          hint: `They are ${shown}${more}. --all-matches describes all of them.`,
        });
  yield { row: row.row, sheet: row.sheet, name: row.item, error };
}

async function* inNameGroups(
  rows: AsyncIterable<ItemRow | FailedRow>,
): AsyncGenerator<readonly (ItemRow | FailedRow)[], void, undefined> {
  let group: (ItemRow | FailedRow)[] = [];
  let length = 0;
  for await (const row of rows) {
    group.push(row);
    length += 'error' in row ? 0 : encodeURIComponent(row.item).length;
    if (group.length < NAMES_TOGETHER && length < 3000) continue;
    yield group;
    group = [];
    length = 0;
  }
  if (group.length > 0) yield group;
}
