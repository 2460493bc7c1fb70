import { LocalError } from '../../errors.js';
import { localFailure } from './local-failure.js';

/**
 * What the system said of a temporary file or folder, with how to take another place. `deed` is a
 * verb, as for `localFailure`.
 */
export function unwritableTemporary(cause: unknown, path: string, deed = 'write'): LocalError {
  const { message } = localFailure(cause, deed, path);
  const hint = 'TMPDIR names the folder for temporary files; take one that has room.';
  return new LocalError(message, { path, cause, hint });
}
