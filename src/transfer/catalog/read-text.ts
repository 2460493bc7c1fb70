import type { IrodsClient } from '../../api/client.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { IntegrityError } from '../../errors.js';

/**
 * The whole content of a small data object of `size` bytes, as text; with a ticket where one is given.
 * @throws IntegrityError where less than that arrives.
 */
export async function readText(
  client: Pick<IrodsClient, 'dataObjects'>,
  path: LogicalPath,
  size: number,
  ticket?: string,
): Promise<string> {
  if (size === 0) return '';
  const chunks: Uint8Array[] = [];
  const body = await client.dataObjects.read(path, { count: size, ticket });
  for await (const chunk of body) chunks.push(chunk as Uint8Array);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === size) return bytes.toString('utf8');
  throw new IntegrityError(`only ${bytes.length} of ${size} bytes of ${path} arrived`, {
    path: `${path}`,
    hint: 'Run it again.',
  });
}
