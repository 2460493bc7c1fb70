import type { IrodsClient } from '../api/client.js';
import type { DataObjectEntry } from '../domain/catalog-entry.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { EntryReader } from './entries.js';
import { NOTHING_MORE } from './entry-details.js';
import { failure, noSuchPath } from './failures.js';

/**
 * The data object at a path with its replicas; for a collection, all below it.
 * @throws IrodsError where there is nothing, and for a collection unless `recursive`.
 */
export async function* objectsAt(
  client: IrodsClient,
  path: LogicalPath,
  recursive: boolean,
): AsyncGenerator<DataObjectEntry, void, undefined> {
  const reader = new EntryReader(client);
  const [object, collection] = await Promise.all([
    path.isRoot ? undefined : reader.objectAt(path, NOTHING_MORE),
    reader.collectionAt(path, NOTHING_MORE),
  ]);
  if (object !== undefined) {
    yield object;
    return;
  }
  if (collection === undefined) throw noSuchPath(path);
  if (!recursive) {
    throw failure(path, 'is a collection', {
      code: IrodsCode.USER_INPUT_OPTION_ERR,
      hint: 'Use -r for all that is in it.',
    });
  }
  yield* reader.objects({ collection: path, extent: 'tree' }, NOTHING_MORE);
}

/** The data object as the catalog has it now; undefined where it is gone. */
export async function objectNow(
  client: IrodsClient,
  path: LogicalPath,
): Promise<DataObjectEntry | undefined> {
  return await new EntryReader(client).objectAt(path, NOTHING_MORE);
}
