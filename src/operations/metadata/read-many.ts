/** The metadata of many data objects and collections, in few queries. */
import type { IrodsClient } from '../../api/client.js';
import type { Row } from '../../api/query.js';
import type { Avu } from '../../domain/avu.js';
import type { EntryType } from '../../domain/catalog-entry.js';
import { all, any, type Condition, equals, isOneOf } from '../../domain/catalog-query.js';
import { LogicalPath } from '../../domain/logical-path.js';
import { findEntryType } from '../path-kind.js';
import { columnsOf } from './metadata-columns.js';
import { findMetadata } from './read-metadata.js';

/** A path, and what it names where that is known. */
export interface TypedPath {
  readonly path: LogicalPath;
  readonly type: EntryType | undefined;
}

export interface PresentItem {
  readonly type: EntryType;
  readonly avus: readonly Avu[];
}

/** By path; what is not there, or not to be seen, is missing. */
export type PresentItems = ReadonlyMap<string, PresentItem>;

/**
 * Characters of a query that names paths, when they are percent-encoded: a request's line and
 * headers must stay below 8 KiB (measured.md).
 */
const LONGEST_NAMES = 4500;
const MOST_NAMES = 200;

/** What naming a path takes of a query at most. */
function weightOf({ path }: TypedPath): number {
  return encodeURIComponent(`${path}`).length + 64;
}

/** Groups small enough for `readMany`. */
export async function* inPortions<T>(
  items: AsyncIterable<T>,
  pathOf: (item: T) => TypedPath | undefined,
): AsyncGenerator<readonly T[], void, undefined> {
  let portion: T[] = [];
  let weight = 0;
  for await (const item of items) {
    const path = pathOf(item);
    const own = path === undefined ? 0 : weightOf(path);
    if (portion.length > 0 && (weight + own > LONGEST_NAMES || portion.length === MOST_NAMES)) {
      yield portion;
      portion = [];
      weight = 0;
    }
    portion.push(item);
    weight += own;
  }
  if (portion.length > 0) yield portion;
}

/**
 * What there is at the paths of a portion, with all its metadata: one query for each kind of item,
 * and one more for things that have no metadata or are not there.
 */
export async function readMany(
  client: IrodsClient,
  paths: readonly TypedPath[],
): Promise<PresentItems> {
  if (!client.capabilities.has('GenQuery2')) return await readOneByOne(client, paths);
  const kinds = (['data_object', 'collection'] as const).map(async (type) => {
    const ofKind = paths.filter((one) => one.type === undefined || one.type === type);
    return await readKind(client, type, ofKind);
  });
  const [objects, collections] = await Promise.all(kinds);
  return new Map([...(objects ?? []), ...(collections ?? [])]);
}

async function readKind(
  client: IrodsClient,
  type: EntryType,
  paths: readonly TypedPath[],
): Promise<PresentItems> {
  const found = new Map<string, { readonly type: EntryType; readonly avus: Avu[] }>();
  if (paths.length === 0) return found;
  const { attribute, value, units, target } = columnsOf(type);
  const select = [...target, attribute, value, units];
  const rows = await client.query.all({
    select,
    where: areAt(type, paths),
    orderBy: select.map((column) => ({ column })),
  });
  for (const row of rows) {
    const { path, avu } = readItemRow(type, row);
    const item = found.get(path) ?? { type, avus: [] };
    found.set(path, item);
    if (avu !== undefined) item.avus.push(avu);
  }
  const bare = paths.filter(({ path }) => !found.has(`${path}`));
  for (const path of await existing(client, type, bare)) found.set(path, { type, avus: [] });
  return found;
}

/** Some releases join metadata so that things without any give no row. */
async function existing(
  client: IrodsClient,
  type: EntryType,
  paths: readonly TypedPath[],
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const { target } = columnsOf(type);
  const rows = await client.query.all({ select: target, where: areAt(type, paths) });
  return rows.map((row) => readItemRow(type, row).path);
}

/** The condition that holds for the things of one kind at the paths. */
function areAt(type: EntryType, paths: readonly TypedPath[]): Condition {
  if (type === 'collection') {
    return isOneOf(
      'COLL_NAME',
      paths.map(({ path }) => `${path}`),
    );
  }
  const names = new Map<string, string[]>();
  for (const { path } of paths) {
    const parent = `${path.parent}`;
    names.set(parent, [...(names.get(parent) ?? []), path.name]);
  }
  const places = [...names].map(([parent, own]) =>
    all(equals('COLL_NAME', parent), isOneOf('DATA_NAME', own)),
  );
  const [only] = places;
  return only !== undefined && places.length === 1 ? only : any(...places);
}

/** A row of the columns that name an item, then attribute, value and units, empty where it has none. */
export function readItemRow(
  type: EntryType,
  row: Row,
): { readonly path: string; readonly avu: Avu | undefined } {
  const names = row.slice(0, type === 'data_object' ? 2 : 1);
  const [attribute = '', value = '', units = ''] = row.slice(names.length);
  const [first = '', name] = names;
  const parent = LogicalPath.fromServer(first);
  const path = name === undefined ? parent : parent.join(name);
  return { path: `${path}`, avu: attribute === '' ? undefined : { attribute, value, units } };
}

/** For servers whose one query language cannot name several paths at once. */
async function readOneByOne(
  client: IrodsClient,
  paths: readonly TypedPath[],
): Promise<PresentItems> {
  const found = new Map<string, PresentItem>();
  for (const { path, type: known } of paths) {
    const type = await findEntryType(client, path);
    if (type === undefined || (known !== undefined && known !== type)) continue;
    found.set(`${path}`, { type, avus: await findMetadata(client, { type, path }, {}) });
  }
  return found;
}
