import type { IrodsClient } from '../api/client.js';
import type { LogicalPath } from '../domain/logical-path.js';

/**
 * The first bytes of a data object, at most `count` of them, by one request. Throws IrodsError where
 * it cannot be read.
 */
export async function readBeginning(
  client: IrodsClient,
  path: LogicalPath,
  count: number,
): Promise<Buffer> {
  const body = await client.dataObjects.read(path, { offset: 0, count });
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
