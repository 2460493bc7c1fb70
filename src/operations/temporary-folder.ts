import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwritableTemporary } from '../transfer/local/unwritable-temporary.js';

/**
 * Makes a folder for temporary files that only the user can enter; its name begins with `prefix`.
 * @throws LocalError, which names the variable that chooses another place.
 */
export async function makeTemporaryFolder(prefix: string): Promise<string> {
  const place = tmpdir();
  return await mkdtemp(join(place, prefix)).catch((error: unknown) => {
    throw unwritableTemporary(error, place, 'make a folder in');
  });
}
