import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { type CliError, IrodsError } from '../errors.js';
import type { FoundEntry } from '../transfer/catalog/find-entry.js';

/** Why something must not be stored at a path where `found` is; undefined where it may. */
export function refusalOf(
  target: LogicalPath,
  found: FoundEntry | undefined,
  force: boolean,
): CliError | undefined {
  if (found?.kind === 'collection') return nameTaken(target, 'a collection');
  if (found === undefined || force) return undefined;
  return new IrodsError(
    `${target} exists already (OVERWRITE_WITHOUT_FORCE_FLAG)`,
    IrodsCode.OVERWRITE_WITHOUT_FORCE_FLAG,
    'OVERWRITE_WITHOUT_FORCE_FLAG',
    { path: `${target}`, hint: 'Use -f to overwrite it.' },
  );
}

/** The refusal of a path that something of the other kind has. */
export function nameTaken(path: LogicalPath, by: string): IrodsError {
  const code =
    by === 'a collection'
      ? IrodsCode.CAT_NAME_EXISTS_AS_COLLECTION
      : IrodsCode.CAT_NAME_EXISTS_AS_DATAOBJ;
  const name =
    by === 'a collection' ? 'CAT_NAME_EXISTS_AS_COLLECTION' : 'CAT_NAME_EXISTS_AS_DATAOBJ';
  return new IrodsError(`${path} exists already and is ${by} (${name})`, code, name, {
    path: `${path}`,
  });
}
