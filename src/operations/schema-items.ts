/** Data objects and collections that carry metadata of schemas. */
import type { IrodsClient } from '../api/client.js';
import type { Row } from '../api/query.js';
import type { Avu } from '../domain/avu.js';
import type { EntryType } from '../domain/catalog-entry.js';
import {
  all,
  type Condition,
  equals,
  like,
  literally,
  withinCollection,
} from '../domain/catalog-query.js';
import { LogicalPath } from '../domain/logical-path.js';
import { VERSION_MARK } from '../domain/schema/schema-avus.js';
import { columnsOf } from './metadata/metadata-columns.js';
import { isDataObject } from './path-kind.js';
import { startedEarly } from './pool.js';

/** Where to look: one item, or a collection with everything below it. */
export interface ItemScope {
  readonly path: LogicalPath;
  readonly type: EntryType;
  readonly recursive: boolean;
}

export interface DescribedItem {
  readonly path: LogicalPath;
  readonly type: EntryType;
  /** Those whose attributes begin with what was asked for, by attribute, value and units. */
  readonly avus: readonly Avu[];
}

/**
 * The items of a scope with AVUs whose attributes begin with `start`: collections, then data
 * objects, each by path. One query a kind of item, whatever their number; items stream.
 */
export async function* describedItems(
  client: IrodsClient,
  scope: ItemScope,
  start: string,
): AsyncGenerator<DescribedItem, void, undefined> {
  const kinds: readonly EntryType[] =
    scope.type === 'collection' && scope.recursive ? ['collection', 'data_object'] : [scope.type];
  const sources = kinds.map((type) => ({
    type,
    rows: startedEarly(client.query.rows(itemsQuery(type, scope, start))),
  }));
  for (const { type, rows } of sources) yield* grouped(type, rows, start);
}

function itemsQuery(type: EntryType, { path, recursive }: ItemScope, start: string) {
  const { attribute, value, units, target } = columnsOf(type);
  const select = [...target, attribute, value, units];
  const place = recursive ? withinCollection('COLL_NAME', `${path}`) : isItem(type, path);
  return {
    select,
    where: all(place, like(attribute, `${literally(start)}%`)),
    orderBy: select.map((column) => ({ column })),
  };
}

function isItem(type: EntryType, path: LogicalPath): Condition {
  return type === 'data_object' ? isDataObject(path) : equals('COLL_NAME', `${path}`);
}

/** Rows of one item follow each other. */
async function* grouped(
  type: EntryType,
  rows: AsyncIterable<Row>,
  start: string,
): AsyncGenerator<DescribedItem, void, undefined> {
  let current: { readonly path: LogicalPath; readonly avus: Avu[] } | undefined;
  for await (const row of rows) {
    const names = row.slice(0, type === 'data_object' ? 2 : 1);
    const [attribute = '', value = '', units = ''] = row.slice(names.length);
    // Some databases compare without regard to case.
    if (!attribute.startsWith(start)) continue;
    const path = LogicalPath.fromServer(names.join('/'));
    if (current === undefined || !current.path.equals(path)) {
      if (current !== undefined) yield { type, ...current };
      current = { path, avus: [] };
    }
    current.avus.push({ attribute, value, units });
  }
  if (current !== undefined) yield { type, ...current };
}

/** The names of the schemas that AVUs belong to. */
export function schemaNamesIn(avus: Iterable<Avu>, prefix: string): readonly string[] {
  const names = new Set<string>();
  for (const { attribute } of avus) {
    const [first, name, ...rest] = attribute.split('.');
    if (first === prefix && name !== undefined && rest.length > 0) names.add(name);
  }
  return [...names].sort();
}

/** The version that an item carries of a schema; undefined where it carries none. */
export function versionIn(avus: Iterable<Avu>, prefix: string, name: string): string | undefined {
  const mark = `${prefix}.${name}.${VERSION_MARK}`;
  for (const { attribute, value } of avus) if (attribute === mark) return value;
  return undefined;
}
