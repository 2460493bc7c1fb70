import { constants } from 'node:fs';
import { access, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LocalError } from '../../errors.js';
import { codeOf, localFailure } from '../local/local-failure.js';
import { makeFolder } from './make-folder.js';

/** Bytes written to see whether there is room: a quota may let files be made, and nothing into them. */
const ROOM = 4096;
/** The file for it, the same for all: what a killed run leaves of it, the next one takes away. */
const TRIAL = '.room';

/**
 * Why journals cannot be kept in a folder, which is made where it is missing; undefined where they
 * can. In a container, or run by a scheduler, a person may have no home folder, or one that is
 * read-only; on a cluster often one of which the quota is used up, while there is room elsewhere.
 */
export async function objectionToFolder(folder: string): Promise<LocalError | undefined> {
  try {
    await requireWritable(folder);
    makeFolder(folder);
    await requireRoom(join(folder, TRIAL));
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

/** The file has no name any more by the time that something is written. Throws what the system says. */
async function requireRoom(trial: string): Promise<void> {
  const file = await open(trial, 'w', 0o600);
  try {
    await rm(trial, { force: true });
    await file.writeFile(Buffer.alloc(ROOM, ' '));
  } finally {
    await file.close();
  }
}
