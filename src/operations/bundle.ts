import type { IrodsClient } from '../api/client.js';
import { all, equals } from '../domain/catalog-query.js';
import { LogicalPath } from '../domain/logical-path.js';
import { checkedSize } from '../domain/size.js';

export interface BundledObject {
  readonly path: LogicalPath;
  /** Bytes. */
  readonly size: number;
}

/** The data objects that have a replica inside a bundle file (icommands.md section 1.1, --bundle). */
export async function* listBundle(
  client: IrodsClient,
  bundle: LogicalPath,
): AsyncGenerator<BundledObject, void, undefined> {
  const columns = ['COLL_NAME', 'DATA_NAME', 'DATA_SIZE'];
  const rows = client.query.rows({
    select: columns,
    where: all(equals('DATA_PATH', `${bundle}`), equals('RESC_CLASS_NAME', 'bundle')),
    orderBy: columns.map((column) => ({ column })),
  });
  for await (const [collection = '', name = '', size = ''] of rows) {
    yield { path: LogicalPath.fromServer(collection).join(name), size: checkedSize(size) };
  }
}
