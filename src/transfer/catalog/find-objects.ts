import type { IrodsClient } from '../../api/client.js';
import { all, isOneOf } from '../../domain/catalog-query.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { betterOf, type FoundObject, REPLICA_COLUMNS, readReplica } from './find-entry.js';

/**
 * Looks up many data objects, of one or several collections, by one query. The caller keeps their
 * names within `QUERY_ROOM`. Gives what was found, by path.
 */
export async function findObjects(
  client: IrodsClient,
  paths: readonly LogicalPath[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, FoundObject>> {
  const found = new Map<string, FoundObject>();
  if (paths.length === 0) return found;
  const wanted = new Set(paths.map(String));
  const parents = [...new Set(paths.map((path) => `${path.parent}`))];
  const names = [...new Set(paths.map((path) => path.name))];
  const query = {
    select: ['COLL_NAME', 'DATA_NAME', ...REPLICA_COLUMNS],
    where: all(isOneOf('COLL_NAME', parents), isOneOf('DATA_NAME', names)),
    orderBy: [{ column: 'COLL_NAME' }, { column: 'DATA_NAME' }, { column: 'DATA_REPL_NUM' }],
  };
  for await (const [parent = '', name = '', ...replica] of client.query.rows(query, signal)) {
    const path = parent === '/' ? `/${name}` : `${parent}/${name}`;
    if (wanted.has(path)) found.set(path, betterOf(found.get(path), readReplica(replica)));
  }
  return found;
}
