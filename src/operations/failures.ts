/** Failures that operations find out themselves, with the code iRODS has for them. */

import { IrodsCode } from '../domain/irods-code.js';
import { irodsErrorName } from '../domain/irods-error-codes.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { IrodsError } from '../errors.js';
import { irodsFailure } from './explain.js';

/**
 * There is nothing at a path, or nothing that the user may see: iRODS does not tell which. In the
 * words of `ils`, which scripts look for to tell this failure from others (icommands.md 1.1).
 */
export function noSuchPath(path: LogicalPath): IrodsError {
  const code = IrodsCode.USER_INPUT_PATH_ERR;
  const text = 'does not exist or user lacks access permission';
  return irodsFailure(code, `${path} ${text} (${nameOf(code)})`, {
    path: `${path}`,
    hint: 'Check the spelling with ils, and who may see it with its owner.',
  });
}

export function noSuchCollection(path: LogicalPath): IrodsError {
  const code = IrodsCode.CAT_UNKNOWN_COLLECTION;
  const text = 'does not exist, or you have no permission to see it';
  return irodsFailure(code, `${path} ${text} (${nameOf(code)})`, {
    path: `${path}`,
  });
}

/** A failure about one path: `PATH: what is wrong (NAME)`. */
export function failure(
  path: LogicalPath,
  text: string,
  details: { readonly code: number; readonly hint?: string },
): IrodsError {
  const { code, ...rest } = details;
  return irodsFailure(code, `${path}: ${text} (${nameOf(code)})`, { path: `${path}`, ...rest });
}

function nameOf(code: number): string {
  return irodsErrorName(code) ?? '';
}
