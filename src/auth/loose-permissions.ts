/**
 * Refuses secrets that others of this machine can read, or replace. At once: each start asks, and a
 * dozen small looks at the disk, one after the other by way of threads, took it longer than reading
 * the secret.
 */
import { realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { shellQuoted } from '../domain/shell-quote.js';
import { ConfigurationError } from '../errors.js';

/** Group and others: any permission at all on the file, or that of writing on a folder above it. */
const ANY_FOR_OTHERS = 0o077;
const WRITE_FOR_OTHERS = 0o022;
const STICKY = 0o1000;

/**
 * Refuses a file of secrets that others can read, or that stands where others can write. Links are
 * followed: what counts is the file itself, and the folders above both ends of a link.
 * @throws ConfigurationError with the command that mends it; ENOENT where there is no such file.
 */
export function refuseLooseFile(path: string, advice = ''): void {
  const real = realpathSync.native(path);
  const { mode } = statSync(real);
  if ((mode & ANY_FOR_OTHERS) !== 0) {
    throw new ConfigurationError(`${path} holds secrets and others can read it`, {
      path,
      hint: `${advice}Mend it with: chmod 600 ${shellQuoted(real)}`,
    });
  }
  refuseLooseFolder(dirname(resolve(path)));
  if (real !== resolve(path)) refuseLooseFolder(dirname(real));
}

/**
 * Refuses a folder for secrets in which, or above which, others can write; those that are not there
 * yet will be made for their owner alone.
 * @throws ConfigurationError with the command that mends it.
 */
export function refuseLooseFolder(folder: string): void {
  refuseLooseAbove(folder);
  const real = realOf(folder);
  if (real !== folder) refuseLooseAbove(real);
}

function refuseLooseAbove(path: string): void {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const mode = folderModeOf(folder);
    if ((mode & WRITE_FOR_OTHERS) !== 0 && (mode & STICKY) === 0) {
      const real = realOf(folder);
      throw new ConfigurationError(`others can write in ${folder}, which leads to secrets`, {
        path: folder,
        hint: `Mend it with: chmod go-w ${shellQuoted(real)}`,
      });
    }
    if (folder === dirname(folder)) return;
  }
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** None where it cannot be seen, or is no folder: nothing leads through such a thing, as /dev/null. */
function folderModeOf(path: string): number {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isDirectory() === true ? found.mode : 0;
  } catch {
    return 0;
  }
}
