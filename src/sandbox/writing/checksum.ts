import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * The checksum of a file as iRODS writes it: `sha2:` and the SHA-256 in base64.
 *
 * @param path - A file of the vault.
 */
export async function computeChecksum(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return `sha2:${hash.digest('base64')}`;
}
