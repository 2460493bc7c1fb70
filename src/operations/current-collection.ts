/** Where relative logical paths start from, kept between commands. */
import type { IrodsClient } from '../api/client.js';
import {
  removeSessionFile,
  removeSessionFilesOf,
  writeSessionFile,
} from '../config/session-file.js';
import type { Settings } from '../config/settings.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { IrodsError } from '../errors.js';

/**
 * Makes `path` the current collection of the commands that follow in this shell.
 * @throws IrodsError where it is no collection that the user can see; LocalError where the session
 *   file cannot be written.
 */
export async function enterCollection(
  client: Pick<IrodsClient, 'collections'>,
  path: LogicalPath,
  sessionFile: string,
): Promise<void> {
  await client.collections.stat(path).catch((error: unknown) => {
    throw noCollection(error, path);
  });
  await writeSessionFile(sessionFile, path);
}

/** Goes back to where a new shell starts. Throws LocalError. */
export async function leaveCollection(sessionFile: string): Promise<void> {
  await removeSessionFile(sessionFile);
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

function noCollection(error: unknown, path: LogicalPath): unknown {
  if (!(error instanceof IrodsError) || !error.is(IrodsCode.NOT_A_COLLECTION)) return error;
  const { irodsCode, irodsName } = error;
  return new IrodsError(`${path} is not a collection, or you cannot see it`, irodsCode, irodsName, {
    path: `${path}`,
    cause: error,
  });
}
