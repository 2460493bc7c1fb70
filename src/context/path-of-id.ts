import type { IrodsClient } from '../api/client.js';
import { equals } from '../domain/catalog-query.js';
import { LogicalPath } from '../domain/logical-path.js';
import { UsageError } from '../errors.js';

/**
 * The path of the data object or collection that has an id in the catalog.
 * @throws UsageError where there is none, or none that the user may see.
 */
export async function pathOfId(
  client: Pick<IrodsClient, 'query'>,
  id: string,
): Promise<LogicalPath> {
  const [object, collection] = await Promise.all([
    client.query.first({ select: ['COLL_NAME', 'DATA_NAME'], where: equals('DATA_ID', id) }),
    client.query.first({ select: ['COLL_NAME'], where: equals('COLL_ID', id) }),
  ]);
  const [parent, name] = object ?? [];
  if (parent !== undefined && name !== undefined) return LogicalPath.fromServer(parent).join(name);
  if (collection?.[0] !== undefined) return LogicalPath.fromServer(collection[0]);
  throw new UsageError(`nothing has the id ${id}, or you may not see it`, {
    path: `id:${id}`,
    hint: `A name that is written like that needs ./id:${id}.`,
  });
}
