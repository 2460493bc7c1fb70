/** Telling the catalog of files that are on the server already, and forgetting them. */
import type { IrodsClient } from '../api/client.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { EntryReader } from './entries.js';
import { NOTHING_MORE } from './entry-details.js';
import { failure, noSuchPath } from './failures.js';
import { findEntryType } from './path-kind.js';

export interface Registration {
  readonly physicalPath: string;
  /** Resource whose server has the file. */
  readonly resource: string;
  /** A further replica of a data object that is there already. */
  readonly asReplica: boolean;
  readonly checksum: boolean;
  readonly force: boolean;
  readonly dataType?: string | undefined;
}

/**
 * Registers a file of the server as a data object, or as a replica of one. The data type is a
 * second request, for administrators.
 * @throws IrodsError where the path is taken, or for a replica not there.
 */
export async function registerFile(
  client: IrodsClient,
  path: LogicalPath,
  registration: Registration,
): Promise<void> {
  const { physicalPath, resource, asReplica, checksum, force, dataType } = registration;
  const there = await findEntryType(client, path);
  if (asReplica && there === undefined) throw noSuchPath(path);
  if (!asReplica && there !== undefined && !force) {
    throw failure(path, 'already exists', {
      code: IrodsCode.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME,
      hint: 'Use --repl to add the file as a replica.',
    });
  }
  await client.dataObjects.register(path, physicalPath, resource, {
    asAdditionalReplica: asReplica,
    checksum,
    force,
  });
  if (dataType === undefined) return;
  const object = client.readsOnly
    ? undefined
    : await new EntryReader(client).objectAt(path, NOTHING_MORE);
  const made = object?.replicas?.find((replica) => replica.physicalPath === physicalPath);
  await client.dataObjects.modifyReplica(
    path,
    { number: made?.number ?? 0 },
    { typeName: dataType },
  );
}

/** Takes a data object out of the catalog and leaves its bytes where they are. */
export async function unregisterObject(
  client: IrodsClient,
  path: LogicalPath,
  admin: boolean,
): Promise<void> {
  await client.dataObjects.remove(path, { catalogOnly: true, admin });
  if (client.readsOnly) return;
  if ((await new EntryReader(client).objectAt(path, NOTHING_MORE)) === undefined) return;
  throw failure(path, 'is still in the catalog', { code: IrodsCode.CAT_NO_ACCESS_PERMISSION });
}

/** Removes the empty collections of a tree, the deepest first. */
export async function removeEmptyTree(client: IrodsClient, root: LogicalPath): Promise<void> {
  const reader = new EntryReader(client);
  const paths = [root];
  const scope = { collection: root, extent: 'tree' } as const;
  for await (const { path } of reader.collections(scope, NOTHING_MORE)) paths.push(path);
  const depth = (path: LogicalPath): number => `${path}`.split('/').length;
  for (const path of paths.sort((a, b) => depth(b) - depth(a))) {
    await client.collections.remove(path, { noTrash: true });
  }
  if (client.readsOnly) return;
  if ((await reader.collectionAt(root, NOTHING_MORE)) === undefined) return;
  throw failure(root, 'the collection is still there', {
    code: IrodsCode.CAT_NO_ACCESS_PERMISSION,
  });
}
