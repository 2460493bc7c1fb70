/** How many collections and data objects are directly in each collection of a tree. */
import type { IrodsClient } from '../api/client.js';
import { belowCollection } from '../domain/catalog-query.js';
import { LogicalPath } from '../domain/logical-path.js';
import { sayable, sumsBelow } from './collection-sums.js';

export interface CollectionCounts {
  collections: number;
  dataObjects: number;
}

/**
 * The counts of the collections at and below a place that hold anything, by path. The data objects
 * are counted by the server; memory follows the number of collections.
 */
export async function countsBelow(
  client: IrodsClient,
  root: LogicalPath,
): Promise<ReadonlyMap<string, CollectionCounts>> {
  const counts = new Map<string, CollectionCounts>();
  const of = (path: LogicalPath): CollectionCounts => {
    const found = counts.get(`${path}`) ?? { collections: 0, dataObjects: 0 };
    counts.set(`${path}`, found);
    return found;
  };
  for await (const { collection, count } of sumsBelow(client, root, false)) {
    of(collection).dataObjects += count;
  }
  const rows = client.query.rows({
    select: ['COLL_NAME'],
    where: sayable(client, belowCollection('COLL_NAME', `${root}`)),
    orderBy: [{ column: 'COLL_NAME' }],
  });
  for await (const [name = ''] of rows) {
    const path = LogicalPath.fromServer(name);
    if (!path.equals(root) && path.isWithin(root)) of(path.parent).collections += 1;
  }
  return counts;
}
