/** Failures that operations find out themselves, with the code iRODS has for them. */

import { IrodsCode } from '../domain/irods-code.js';
import { irodsErrorName } from '../domain/irods-error-codes.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { IrodsError } from '../errors.js';
import { irodsFailure } from './explain.js';

/** There is nothing at a path, or nothing that the user may see: iRODS does not tell which. */
export function noSuchPath(path: LogicalPath): IrodsError {
  return failure(path, 'no such data object or collection, or no permission to see it', {
    code: IrodsCode.USER_INPUT_PATH_ERR,
    hint: 'Check the spelling with ils, and who may see it with its owner.',
  });
}

export function noSuchCollection(path: LogicalPath): IrodsError {
  return failure(path, 'no such collection, or no permission to see it', {
    code: IrodsCode.CAT_UNKNOWN_COLLECTION,
  });
}

/** A failure about one path: `PATH: what is wrong (NAME)`. */
export function failure(
  path: LogicalPath,
  text: string,
  details: { readonly code: number; readonly hint?: string },
): IrodsError {
  const { code, ...rest } = details;
  const name = irodsErrorName(code) ?? '';
  return irodsFailure(code, `${path}: ${text} (${name})`, { path: `${path}`, ...rest });
}
