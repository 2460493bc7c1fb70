/** Where relative logical paths start from, kept between commands. */
import { access } from 'node:fs/promises';
import type { IrodsClient } from '../api/client.js';
import {
  removeSessionFile,
  removeSessionFilesOf,
  writeSessionFile,
} from '../config/session-file.js';
import type { Settings } from '../config/settings.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { IrodsError } from '../errors.js';
import { irodsFailure } from './explain.js';
import { findEntryType, statPath } from './path-kind.js';

/**
 * Makes `path` the current collection of the commands that follow in this shell.
 * @throws IrodsError where it is no collection that the user can see; LocalError where the session
 *   file cannot be written.
 */
export async function enterCollection(
  client: IrodsClient,
  path: LogicalPath,
  sessionFile: string,
): Promise<void> {
  // A stat cannot name a path with a plus sign, but shows what queries hide.
  const isThere = `${path}`.includes('+')
    ? (await findEntryType(client, path)) === 'collection'
    : (await statPath(client, path))?.type === 'collection';
  if (!isThere) throw noCollection(path);
  await writeSessionFile(sessionFile, path);
}

/** Goes back to where a new shell starts. True where it had gone elsewhere. Throws LocalError. */
export async function leaveCollection(sessionFile: string): Promise<boolean> {
  const wasThere = await access(sessionFile).then(
    () => true,
    () => false,
  );
  await removeSessionFile(sessionFile);
  return wasThere;
}

/**
 * Gives a session of several lines a current collection of its own: it begins where the settings
 * around it are. `processId` names the session.
 */
export async function beginSession(
  around: Settings,
  own: Settings,
  processId: number,
): Promise<void> {
  await removeSessionFilesOf(around.files, processId);
  if (own.files.session === around.files.session) return;
  if (around.find('irods_cwd')?.origin !== 'session file') return;
  await writeSessionFile(own.files.session, around.pathBase.current);
}

/** Forgets the current collections of a session. Throws LocalError. */
export async function endSession(settings: Settings, processId: number): Promise<void> {
  await removeSessionFilesOf(settings.files, processId);
}

function noCollection(path: LogicalPath): IrodsError {
  return irodsFailure(
    IrodsCode.NOT_A_COLLECTION,
    `No such collection: ${path}, or none that you can see`,
    { path: `${path}` },
  );
}
