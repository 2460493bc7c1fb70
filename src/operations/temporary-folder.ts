import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalError } from '../errors.js';
import { localFailure } from '../transfer/local/local-failure.js';

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

/** What the system said of a temporary file or folder, with how to take another place. */
export function unwritableTemporary(cause: unknown, path: string, deed = 'write'): LocalError {
  const { message } = localFailure(cause, deed, path);
  const hint = 'TMPDIR names the folder for temporary files; take one that has room.';
  return new LocalError(message, { path, cause, hint });
}
