import { constants } from 'node:fs';
import { access, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LocalError } from '../../errors.js';
import { codeOf, localFailure } from '../local/local-failure.js';
import { makeFolder } from './make-folder.js';

/** Bytes written to see whether there is room: a quota may let files be made, and nothing into them. */
const ROOM = 4096;

/**
 * Why journals cannot be kept in a folder, which is made where it is missing; undefined where they
 * can. In a container, or run by a scheduler, a person may have no home folder, or one that is
 * read-only; on a cluster often one of which the quota is used up, while there is room elsewhere.
 */
export async function objectionToFolder(
  folder: string,
  random: () => number,
): Promise<LocalError | undefined> {
  try {
    await requireWritable(folder);
    makeFolder(folder);
    const trial = join(folder, `.${Math.floor(random() * 36 ** 8).toString(36)}.room`);
    await writeFile(trial, Buffer.alloc(ROOM, ' '), { flag: 'wx', mode: 0o600 }).finally(
      async () => await rm(trial, { force: true }),
    );
    return undefined;
  } catch (error) {
    return localFailure(error, 'write', folder);
  }
}

/** Looks before anything is made. Throws what the system says. */
async function requireWritable(folder: string): Promise<void> {
  for (let place = folder; ; place = dirname(place)) {
    try {
      await access(place, constants.W_OK | constants.X_OK);
      return;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || place === dirname(place)) throw error;
    }
  }
}
