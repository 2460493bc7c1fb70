/** Reading out the metadata of many items. */
import type { IrodsClient } from '../../api/client.js';
import type { Row } from '../../api/query.js';
import type { Avu } from '../../domain/avu.js';
import type { EntryType } from '../../domain/catalog-entry.js';
import { all, like, withinCollection } from '../../domain/catalog-query.js';
import { LogicalPath } from '../../domain/logical-path.js';
import { mapInOrder, startedEarly } from '../pool.js';
import { rowsById } from '../rows-by-id.js';
import { nothingAt } from '../walk-tree.js';
import { columnsOf } from './metadata-columns.js';
import { inPortions, readItemRow, readMany, type TypedPath } from './read-many.js';

export interface ExportedItem {
  readonly path: LogicalPath;
  readonly type: EntryType;
  readonly avus: readonly Avu[];
}

/** Portions that are asked for before the first of them is done with. */
const AHEAD = 2;

/**
 * The metadata of the things at the paths, in their order, a query or two for many of them. For a
 * path where there is nothing, the failure.
 */
export async function* metadataAt(
  client: IrodsClient,
  paths: AsyncIterable<TypedPath>,
): AsyncGenerator<ExportedItem | { readonly error: Error }, void, undefined> {
  const portions = mapInOrder(
    inPortions(paths, (path) => path),
    AHEAD,
    async (portion) => ({ portion, present: await readMany(client, portion) }),
  );
  for await (const { portion, present } of portions) {
    for (const { path } of portion) {
      const item = present.get(`${path}`);
      yield item === undefined ? { error: nothingAt(path) } : { path, ...item };
    }
  }
}

const IDS: Readonly<Record<EntryType, string>> = { data_object: 'DATA_ID', collection: 'COLL_ID' };

/**
 * The things that have metadata in a collection, it and all below it: collections, then data
 * objects, each in the order of their ids. One query a kind and page, however large the tree.
 */
export async function* metadataBelow(
  client: IrodsClient,
  collection: LogicalPath,
  types: readonly EntryType[],
): AsyncGenerator<ExportedItem, void, undefined> {
  const sources = types.map((type) => ({
    type,
    rows: startedEarly(rowsBelow(client, type, collection)),
  }));
  for (const { type, rows } of sources) yield* groupedById(type, rows);
}

function rowsBelow(
  client: IrodsClient,
  type: EntryType,
  collection: LogicalPath,
): AsyncGenerator<Row, void, undefined> {
  const { attribute, value, units, target } = columnsOf(type);
  const column = IDS[type];
  const query = {
    select: [column, ...target, attribute, value, units],
    where: all(withinCollection('COLL_NAME', `${collection}`), like(attribute, '%')),
    orderBy: [{ column }],
  };
  return rowsById(client, query, { column, rowsAnId: 'several' });
}

/** Rows of one id follow each other. */
async function* groupedById(
  type: EntryType,
  rows: AsyncIterable<Row>,
): AsyncGenerator<ExportedItem, void, undefined> {
  let current: { readonly id: string; readonly path: string; readonly avus: Avu[] } | undefined;
  const finished = (): readonly ExportedItem[] => {
    if (current === undefined) return [];
    const { path, avus } = current;
    return [{ type, path: LogicalPath.fromServer(path), avus: avus.sort(byName) }];
  };
  for await (const [id = '', ...rest] of rows) {
    const { path, avu } = readItemRow(type, rest);
    if (avu === undefined) continue;
    if (current?.id !== id) {
      yield* finished();
      current = { id, path, avus: [] };
    }
    current.avus.push(avu);
  }
  yield* finished();
}

function byName(one: Avu, other: Avu): number {
  return (
    compare(one.attribute, other.attribute) ||
    compare(one.value, other.value) ||
    compare(one.units, other.units)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
