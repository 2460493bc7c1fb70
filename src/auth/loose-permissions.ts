/** Refuses secrets that others of this machine can read, or replace. */
import { realpath, stat } from 'node:fs/promises';
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
export async function refuseLooseFile(path: string, advice = ''): Promise<void> {
  const real = await realpath(path);
  const { mode } = await stat(real);
  if ((mode & ANY_FOR_OTHERS) !== 0) {
    throw new ConfigurationError(`${path} holds secrets and others can read it`, {
      path,
      hint: `${advice}Mend it with: chmod 600 ${shellQuoted(real)}`,
    });
  }
  await refuseLooseFolder(dirname(resolve(path)));
  await refuseLooseFolder(dirname(real));
}

/**
 * Refuses a folder for secrets in which, or above which, others can write; those that are not there
 * yet will be made for their owner alone.
 * @throws ConfigurationError with the command that mends it.
 */
export async function refuseLooseFolder(folder: string): Promise<void> {
  await refuseLooseAbove(folder);
  const real = await realpath(folder).catch(() => folder);
  if (real !== folder) await refuseLooseAbove(real);
}

async function refuseLooseAbove(path: string): Promise<void> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => undefined);
    const mode = found?.mode ?? 0;
    if ((mode & WRITE_FOR_OTHERS) !== 0 && (mode & STICKY) === 0) {
      const real = await realpath(folder);
      throw new ConfigurationError(`others can write in ${folder}, which leads to secrets`, {
        path: folder,
        hint: `Mend it with: chmod go-w ${shellQuoted(real)}`,
      });
    }
    if (folder === dirname(folder)) return;
  }
}
