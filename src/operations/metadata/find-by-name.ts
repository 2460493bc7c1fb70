import type { IrodsClient } from '../../api/client.js';
import { all, any, like, literally, withinCollection } from '../../domain/catalog-query.js';
import { LogicalPath } from '../../domain/logical-path.js';

/**
 * The data objects anywhere below a collection whose names begin with each of the texts, in one
 * query for all of them.
 */
export async function findByName(
  client: IrodsClient,
  base: LogicalPath,
  starts: readonly string[],
): Promise<ReadonlyMap<string, readonly LogicalPath[]>> {
  const rows = client.query.rows({
    select: ['COLL_NAME', 'DATA_NAME'],
    where: all(
      withinCollection('COLL_NAME', `${base}`),
      any(...starts.map((start) => like('DATA_NAME', `${literally(start)}%`))),
    ),
    orderBy: [{ column: 'COLL_NAME' }, { column: 'DATA_NAME' }],
  });
  const found = new Map<string, LogicalPath[]>(starts.map((start) => [start, []]));
  for await (const [collection = '', name = ''] of rows) {
    const path = LogicalPath.fromServer(collection).join(name);
    for (const [start, paths] of found) if (name.startsWith(start)) paths.push(path);
  }
  return found;
}
