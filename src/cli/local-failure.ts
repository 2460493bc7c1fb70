import { systemReason } from '../domain/system-reason.js';
import { LocalError } from '../errors.js';

/** The failure of the system to do something with a local path, as an error that names both. */
export function localFailure(what: string, path: string, cause: unknown): LocalError {
  return new LocalError(`cannot ${what} ${path}: ${systemReason(cause)}`, { path, cause });
}
