import type { IrodsClient } from '../api/client.js';
import { belowCollection, withinCollection } from '../domain/catalog-query.js';
import { IrodsCode } from '../domain/irods-code.js';
import { LogicalPath } from '../domain/logical-path.js';
import { irodsFailure } from './explain.js';
import type { MatchedPath } from './match-paths.js';
import { findHiddenToo } from './path-kind.js';
import { startedEarly } from './pool.js';

/**
 * What a path names and, for a collection, everything below it: collections before what is in
 * them, then the data objects. Two queries, whatever the size of the tree.
 * @throws IrodsError OBJ_PATH_DOES_NOT_EXIST where there is nothing that one may see.
 */
export async function* walkTree(
  client: IrodsClient,
  path: LogicalPath,
): AsyncGenerator<MatchedPath, void, undefined> {
  const type = await findHiddenToo(client, path);
  if (type === undefined) throw nothingAt(path);
  yield { path, type };
  if (type === 'collection') yield* everythingBelow(client, path);
}

async function* everythingBelow(
  client: IrodsClient,
  path: LogicalPath,
): AsyncGenerator<MatchedPath, void, undefined> {
  const objects = startedEarly(
    client.query.rows({
      select: ['COLL_NAME', 'DATA_NAME'],
      where: withinCollection('COLL_NAME', `${path}`),
      orderBy: [{ column: 'COLL_NAME' }, { column: 'DATA_NAME' }],
    }),
  );
  const collections = client.query.rows({
    select: ['COLL_NAME'],
    where: belowCollection('COLL_NAME', `${path}`),
    orderBy: [{ column: 'COLL_NAME' }],
  });
  for await (const [name = ''] of collections) {
    const collection = LogicalPath.fromServer(name);
    if (!collection.equals(path)) yield { path: collection, type: 'collection' };
  }
  for await (const [collection = '', name = ''] of objects) {
    yield { path: LogicalPath.fromServer(collection).join(name), type: 'data_object' };
  }
}

/** There is nothing at the path, or nothing that the user may see. */
export function nothingAt(path: LogicalPath): Error {
  const code = IrodsCode.OBJ_PATH_DOES_NOT_EXIST;
  return irodsFailure(code, `${path} does not exist (OBJ_PATH_DOES_NOT_EXIST)`, {
    path: `${path}`,
    hint: 'Check its name; it may also be that you have no permission to see it.',
  });
}
