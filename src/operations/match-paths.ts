import type { IrodsClient } from '../api/client.js';
import type { EntryType } from '../domain/catalog-entry.js';
import {
  all,
  belowCollection,
  type CatalogQuery,
  type Condition,
  equals,
  like,
  literally,
  withinCollection,
} from '../domain/catalog-query.js';
import type { Glob } from '../domain/glob.js';
import { LogicalPath } from '../domain/logical-path.js';
import { startedEarly } from './pool.js';

export interface MatchedPath {
  readonly path: LogicalPath;
  readonly type: EntryType;
}

/**
 * The data objects, then the collections, whose paths below `base` match the pattern; each in the
 * catalog's order of names. Two queries, whatever the number of matches.
 */
export async function* matchPaths(
  client: IrodsClient,
  base: LogicalPath,
  glob: Glob,
): AsyncGenerator<MatchedPath, void, undefined> {
  const matches = glob.matcher();
  const objects = startedEarly(client.query.rows(objectsQuery(base, glob)));
  const collections = startedEarly(client.query.rows(collectionsQuery(base, glob)));
  for await (const [collection = '', name = ''] of objects) {
    const path = LogicalPath.fromServer(collection).join(name);
    if (matches(path.relativeTo(base))) yield { path, type: 'data_object' };
  }
  for await (const [name = ''] of collections) {
    const path = LogicalPath.fromServer(name);
    if (!path.isRoot && matches(path.relativeTo(base))) yield { path, type: 'collection' };
  }
}

function objectsQuery(base: LogicalPath, glob: Glob): CatalogQuery {
  const columns = ['COLL_NAME', 'DATA_NAME'];
  return {
    select: columns,
    where: objectsCondition(base, glob),
    orderBy: columns.map((column) => ({ column })),
  };
}

/** All matches fulfil it; of what fulfils it, not all match. */
function objectsCondition(base: LogicalPath, glob: Glob): Condition {
  const patterns = [...glob.likePatterns];
  const last = patterns.pop() ?? '%';
  switch (glob.depth) {
    case undefined:
      return withinCollection('COLL_NAME', `${base}`);
    case 1:
      return all(equals('COLL_NAME', `${base}`), like('DATA_NAME', last));
    default:
      return all(like('COLL_NAME', below(base, patterns)), like('DATA_NAME', last));
  }
}

function collectionsQuery(base: LogicalPath, glob: Glob): CatalogQuery {
  return {
    select: ['COLL_NAME'],
    where: collectionsCondition(base, glob),
    orderBy: [{ column: 'COLL_NAME' }],
  };
}

function collectionsCondition(base: LogicalPath, glob: Glob): Condition {
  switch (glob.depth) {
    case undefined:
      return belowCollection('COLL_NAME', `${base}`);
    case 1:
      return all(
        equals('COLL_PARENT_NAME', `${base}`),
        like('COLL_NAME', below(base, glob.likePatterns)),
      );
    default:
      return like('COLL_NAME', below(base, glob.likePatterns));
  }
}

function below(base: LogicalPath, patterns: readonly string[]): string {
  return [base.isRoot ? '' : literally(`${base}`), ...patterns].join('/');
}
