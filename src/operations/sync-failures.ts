/** Why a source or target of a synchronisation does not do. */
import { IrodsCode } from '../domain/irods-code.js';
import { IrodsError, UsageError } from '../errors.js';
import type { SourceGroup } from './sync-sources.js';

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

/**
 * Sees that no collection would be moved into itself, and grow with every run; or, where it is in a
 * target of which things are removed, be removed itself.
 * @throws IrodsError SAME_SRC_DEST_PATHS_ERR.
 */
export function requireApart(
  { target, sources }: Pick<SourceGroup, 'target' | 'sources'>,
  removes: boolean,
): void {
  if (target.kind === 'local') return;
  for (const { place, found } of sources) {
    if (place.kind === 'local' || found.kind === 'leaf' || place.path.equals(target.path)) continue;
    const [from, to] = [place.path, target.path];
    if (to.isWithin(from))
      throw overlapping(`${from} cannot be synchronised into itself, to ${to}`);
    if (removes && from.isWithin(to))
      throw overlapping(`${from} is in ${to}: --delete would remove it`);
  }
}

function overlapping(message: string): IrodsError {
  const name = 'SAME_SRC_DEST_PATHS_ERR';
  return new IrodsError(`${message} (${name})`, IrodsCode.SAME_SRC_DEST_PATHS_ERR, name);
}
