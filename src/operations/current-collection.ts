/** Where relative logical paths start from, kept between commands. */
import type { IrodsClient } from '../api/client.js';
import { removeSessionFile, writeSessionFile } from '../config/session-file.js';
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

function noCollection(error: unknown, path: LogicalPath): unknown {
  if (!(error instanceof IrodsError) || !error.is(IrodsCode.NOT_A_COLLECTION)) return error;
  const { irodsCode, irodsName } = error;
  return new IrodsError(`${path} is not a collection, or you cannot see it`, irodsCode, irodsName, {
    path: `${path}`,
    cause: error,
  });
}
