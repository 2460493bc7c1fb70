import type { IrodsClient } from '../api/client.js';
import { IrodsCode } from '../domain/irods-code.js';
import { explaining } from './explain.js';
import { failure } from './failures.js';
import type { PathPair } from './targets.js';

/**
 * Gives a data object or collection its new path; nothing is ever overwritten.
 * @throws IrodsError CAT_NAME_EXISTS_AS_DATAOBJ or CAT_NAME_EXISTS_AS_COLLECTION where there is
 *   something at the new path, SAME_SRC_DEST_PATHS_ERR for a collection that would go into itself.
 */
export async function movePath(client: IrodsClient, pair: PathPair): Promise<void> {
  const { from, to, type } = pair;
  if (pair.inTheWay === 'data_object') {
    throw failure(to, 'a data object has that name already', {
      code: IrodsCode.CAT_NAME_EXISTS_AS_DATAOBJ,
      hint: 'Remove it first, or choose another name.',
    });
  }
  if (to.isWithin(from)) {
    throw failure(from, `cannot be moved into itself, to ${to}`, {
      code: IrodsCode.SAME_SRC_DEST_PATHS_ERR,
    });
  }
  const rename =
    type === 'data_object'
      ? client.dataObjects.rename(from, to)
      : client.collections.rename(from, to);
  await explaining(rename, {
    [IrodsCode.CAT_NAME_EXISTS_AS_DATAOBJ]: { message: `${to}: a data object is there already` },
    [IrodsCode.CAT_NAME_EXISTS_AS_COLLECTION]: { message: `${to}: a collection is there already` },
    [IrodsCode.CAT_NO_ACCESS_PERMISSION]: {
      message: `you have no permission to move ${from}, or to write ${to}`,
      hint: 'ils -A tells who has.',
    },
    [IrodsCode.OBJ_PATH_DOES_NOT_EXIST]: {
      message: `${to.parent}: no such collection to move ${from} to`,
      hint: 'Make it with imkdir -p first.',
    },
  });
}
