/** How much collections hold. */
import type { IrodsClient } from '../api/client.js';
import { belowCollection } from '../domain/catalog-query.js';
import { LogicalPath } from '../domain/logical-path.js';
import { objectSum, sayable, sumsBelow } from './collection-sums.js';
import { EntryReader } from './entries.js';
import { NOTHING_MORE } from './entry-details.js';
import { noSuchPath } from './failures.js';
import type { SearchPlace } from './find.js';
import { findTreeType } from './path-kind.js';

export interface Usage {
  readonly path: LogicalPath;
  readonly type: 'data_object' | 'collection';
  /** Bytes, of one replica of each data object or of all replicas. */
  readonly size: number;
  /** Data objects, or replicas where those are counted. */
  readonly count: number;
}

export interface UsageChoices {
  /** All replicas, which is what is stored, in place of one of each data object. */
  readonly everyReplica: boolean;
  /** How deep collections are told apart; 0 tells of the place alone. */
  readonly depth: number;
}

interface Sum {
  size: number;
  count: number;
}

/**
 * What is at and below a place: each collection with all that is in it, those deeper before the
 * ones above them. Memory follows the number of collections that are told.
 * @throws IrodsError where there is no such place.
 */
export async function diskUsage(
  client: IrodsClient,
  { path, type: known }: SearchPlace,
  choices: UsageChoices,
): Promise<readonly Usage[]> {
  const type = known ?? (await findTreeType(client, path));
  if (type === undefined) throw noSuchPath(path);
  if (type === 'data_object') return [await objectUsage(client, path, choices)];
  const totals = new Map<string, Sum>([[`${path}`, { size: 0, count: 0 }]]);
  if (choices.depth > 0) await addCollections(client, path, choices.depth, totals);
  for await (const { collection, size, count } of sumsBelow(client, path, choices.everyReplica)) {
    for (const above of placesAbove(collection, path, choices.depth)) {
      const total = totals.get(above) ?? { size: 0, count: 0 };
      total.size += size;
      total.count += count;
      totals.set(above, total);
    }
  }
  return [...totals]
    .sort(deeperFirst)
    .map(([name, sum]) => ({ path: LogicalPath.fromServer(name), type, ...sum }));
}

async function objectUsage(
  client: IrodsClient,
  path: LogicalPath,
  { everyReplica }: UsageChoices,
): Promise<Usage> {
  const entry = await new EntryReader(client).objectAt(path, NOTHING_MORE);
  if (entry === undefined) throw noSuchPath(path);
  return { path, type: 'data_object', ...objectSum(entry, everyReplica) };
}

/** Collections without data objects have no sums, but are told of too. */
async function addCollections(
  client: IrodsClient,
  root: LogicalPath,
  depth: number,
  totals: Map<string, Sum>,
): Promise<void> {
  const rows = client.query.rows({
    select: ['COLL_NAME'],
    where: sayable(client, belowCollection('COLL_NAME', `${root}`)),
    orderBy: [{ column: 'COLL_NAME' }],
  });
  for await (const [name = ''] of rows) {
    const path = LogicalPath.fromServer(name);
    if (path.equals(root) || !path.isWithin(root)) continue;
    if (path.relativeTo(root).split('/').length <= depth) {
      totals.set(`${path}`, { size: 0, count: 0 });
    }
  }
}

/** The collections from `root` down to this one that are told of. */
function placesAbove(collection: LogicalPath, root: LogicalPath, depth: number): readonly string[] {
  const places = [`${root}`];
  let place = root;
  const names = collection.equals(root) ? [] : collection.relativeTo(root).split('/');
  for (const name of names.slice(0, Math.min(depth, names.length))) {
    place = place.join(name);
    places.push(`${place}`);
  }
  return places;
}

/** What is in a collection before the collection, as du does; siblings by name. */
function deeperFirst([one]: readonly [string, Sum], [other]: readonly [string, Sum]): number {
  const [a, b] = [`${one.replace(/^\/$/, '')}/`, `${other.replace(/^\/$/, '')}/`];
  if (a.startsWith(b)) return -1;
  if (b.startsWith(a)) return 1;
  return a < b ? -1 : 1;
}
