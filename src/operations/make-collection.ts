import type { IrodsClient } from '../api/client.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { failure } from './failures.js';
import { findEntryType } from './path-kind.js';

/**
 * Makes a collection. With `intermediates` its missing ancestors too, and one that is there already
 * is no failure. True where it was made.
 *
 * The server answers with success where anything of that name is there (`collections.create-existing`),
 * so this looks what it was.
 * @throws IrodsError CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME or CAT_NAME_EXISTS_AS_DATAOBJ.
 */
export async function makeCollection(
  client: IrodsClient,
  path: LogicalPath,
  options: { readonly intermediates: boolean },
): Promise<boolean> {
  const isNew = await client.collections.create(path, options);
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
