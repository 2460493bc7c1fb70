import { LocalError } from '../../errors.js';

/** The local disk is full: everything that would follow fails alike. */
export class DiskFullError extends LocalError {
  override readonly fatal = true;
}

const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'it is a directory',
  ENOTDIR: 'part of the path is not a directory',
  EEXIST: 'it exists already',
  ENAMETOOLONG: 'the name is too long for this file system',
  EROFS: 'the file system is read-only',
  EILSEQ: 'this file system cannot hold such a name',
  EINVAL: 'this file system does not take it',
  ELOOP: 'symbolic links lead in a circle',
  EMFILE: 'more files are open than a limit of the shell (ulimit -n) allows',
  EFBIG: 'it would be larger than this file system, or a limit of the shell (ulimit -f), allows',
  EIO: 'the disk reports an error',
};
const NO_FOLDER = 'the folder that it goes into does not exist';
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** The error for what Node reports of a local path. `deed` is a verb, such as `read` or `write`. */
export function localFailure(error: unknown, deed: string, path: string): LocalError {
  if (error instanceof LocalError) return error;
  const code = codeOf(error);
  if (FULL.has(code)) {
    return new DiskFullError(`cannot ${deed} ${path}: no space is left`, {
      path,
      cause: error,
      hint: 'Make room and run the same command again with --resume.',
    });
  }
  const known = code === 'ENOENT' && deed === 'write' ? NO_FOLDER : MEANINGS[code];
  const meaning = known ?? (error instanceof Error ? error.message : String(error));
  return new LocalError(`cannot ${deed} ${path}: ${meaning}`, { path, cause: error });
}

/** The system's code of an error, such as ENOENT; empty where it has none. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
