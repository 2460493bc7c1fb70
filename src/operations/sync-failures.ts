/** Why a source or target of a synchronisation does not do. */
import { IrodsCode } from '../domain/irods-code.js';
import { IrodsError, UsageError } from '../errors.js';

export function missing(typed: string): IrodsError {
  return new IrodsError(
    `${typed} does not exist, or you may not see it (USER_INPUT_PATH_ERR)`,
    IrodsCode.USER_INPUT_PATH_ERR,
    'USER_INPUT_PATH_ERR',
    { path: typed },
  );
}

export function needsRecursion(typed: string): UsageError {
  return new UsageError(`${typed} is a folder or collection`, {
    path: typed,
    hint: 'Use -r to move it with all that is in it.',
    exit: 3,
  });
}

export function kindsDiffer(path: string, what: string): IrodsError {
  return new IrodsError(
    `${path} exists and is ${what}, which the source is not`,
    IrodsCode.USER_INPUT_PATH_ERR,
    'USER_INPUT_PATH_ERR',
    { path, hint: 'Remove or rename it first.' },
  );
}
