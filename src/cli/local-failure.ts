import { getSystemErrorMap } from 'node:util';
import { LocalError } from '../errors.js';

/** The failure of the system to do something with a local path, as an error that names both. */
export function localFailure(what: string, path: string, cause: unknown): LocalError {
  const { errno } = cause as NodeJS.ErrnoException;
  const [, meaning] = (errno === undefined ? undefined : getSystemErrorMap().get(errno)) ?? [];
  return new LocalError(`cannot ${what} ${path}: ${meaning ?? String(cause)}`, { path, cause });
}
