import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LocalError } from '../../errors.js';
import { codeOf, localFailure } from '../local/local-failure.js';

/**
 * Why journals cannot be kept in a folder, which may have to be made first; undefined where they can.
 * In a container, or run by a scheduler, a person may have no home folder, or one that is read-only.
 */
export async function objectionToFolder(folder: string): Promise<LocalError | undefined> {
  for (let place = folder; ; place = dirname(place)) {
    try {
      await access(place, constants.W_OK | constants.X_OK);
      return undefined;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || place === dirname(place)) {
        return localFailure(error, 'write', folder);
      }
    }
  }
}
