import { lstat, stat } from 'node:fs/promises';
import { LocalError } from '../errors.js';
import { codeOf, localFailure } from '../transfer/local/local-failure.js';
import type { LinkPolicy } from '../transfer/local/walk-folder.js';

export interface LocalSource {
  readonly typed: string;
  /** Absolute. */
  readonly path: string;
}

/**
 * What a source is; undefined for a link that is to be left out.
 * @throws LocalError for what cannot be read, is no regular file, or is a link that is refused.
 */
export async function lookAt(
  { typed, path }: LocalSource,
  links: LinkPolicy,
): Promise<
  { readonly isDirectory: boolean; readonly size: number; readonly modifiedAt: number } | undefined
> {
  if (await isLinkToSkip({ typed, path }, links)) return undefined;
  try {
    const found = await stat(path);
    if (!found.isDirectory() && !found.isFile()) throw notRegular(typed);
    return { isDirectory: found.isDirectory(), size: found.size, modifiedAt: found.mtimeMs };
  } catch (error) {
    throw sourceFailure(error, typed);
  }
}

/**
 * Whether a source is a link that is to be left out. With a slash at its end, what it leads to is
 * meant, as everywhere.
 * @throws LocalError for one that is refused, and where there is nothing.
 */
export async function isLinkToSkip(
  { typed, path }: LocalSource,
  links: LinkPolicy,
): Promise<boolean> {
  if (links === 'follow' || typed.endsWith('/')) return false;
  const itself = await lstat(path).catch((error: unknown) => {
    throw sourceFailure(error, typed);
  });
  if (!itself.isSymbolicLink()) return false;
  if (links === 'refuse') throw new LocalError(`${typed} is a symbolic link`, { path: typed });
  return true;
}

/** With the name of the code that the iCommands have for a source that is not there. */
function sourceFailure(error: unknown, typed: string): LocalError {
  const failure = localFailure(error, 'read', typed);
  if (codeOf(error) !== 'ENOENT') return failure;
  return new LocalError(`${failure.message} (USER_INPUT_PATH_ERR)`, { path: typed, cause: error });
}

function notRegular(typed: string): LocalError {
  return new LocalError(`${typed} is not a regular file`, {
    path: typed,
    hint: `To store what comes out of a pipe: iput - NAME < ${typed}`,
  });
}
