import type { IrodsClient } from '../api/client.js';
import type { LogicalPath } from '../domain/logical-path.js';

/** The whole content of a data object as text; for small ones, such as rules. */
export async function readSmallObject(client: IrodsClient, path: LogicalPath): Promise<string> {
  const body = await client.dataObjects.read(path);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}
