import type { IrodsClient } from '../api/client.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { IrodsError } from '../errors.js';
import { failure } from './failures.js';
import { findEntryType } from './path-kind.js';

/**
 * Makes a collection. With `intermediates` its missing ancestors too, and one that is there already
 * is no failure. True where it was made.
 *
 * The server answers with success where anything of that name is there (`collections.create-existing`),
 * so this looks what it was.
 * @throws IrodsError CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME, CAT_NAME_EXISTS_AS_DATAOBJ, or
 *   CAT_UNKNOWN_COLLECTION where there is nothing to make it in.
 */
export async function makeCollection(
  client: IrodsClient,
  path: LogicalPath,
  options: { readonly intermediates: boolean },
): Promise<boolean> {
  const isNew = await client.collections.create(path, options).catch((error: unknown) => {
    throw asUnknownCollection(error);
  });
  if (isNew) return true;
  const type = await findEntryType(client, path);
  if (type === 'data_object') {
    throw failure(path, 'a data object has that name', {
      code: IrodsCode.CAT_NAME_EXISTS_AS_DATAOBJ,
    });
  }
  if (options.intermediates) return false;
  throw failure(path, 'there is a collection of that name already', {
    code: IrodsCode.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME,
  });
}

/**
 * The code that the iCommands have for a collection whose parent is not there, in the place of the
 * one that the server has (`collections.create-deep-without-intermediates`).
 */
function asUnknownCollection(error: unknown): unknown {
  if (!(error instanceof IrodsError) || !error.is(IrodsCode.OBJ_PATH_DOES_NOT_EXIST)) return error;
  const { message, irodsName, path, hint, answer } = error;
  const text = message.replace(` (${irodsName})`, '');
  const code = IrodsCode.CAT_UNKNOWN_COLLECTION;
  return new IrodsError(text, code, 'CAT_UNKNOWN_COLLECTION', {
    answer,
    cause: error,
    ...(path === undefined ? {} : { path }),
    ...(hint === undefined ? {} : { hint }),
  });
}
