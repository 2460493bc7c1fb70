/** Removing data objects and collections, and making sure that they are gone. */
import type { IrodsClient } from '../api/client.js';
import type { EntryType } from '../domain/catalog-entry.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { IrodsError } from '../errors.js';
import { EntryReader } from './entries.js';
import { NOTHING_MORE } from './entry-details.js';
import { explaining } from './explain.js';
import { failure, noSuchPath } from './failures.js';
import { findEntryType, findHiddenToo } from './path-kind.js';
import { forEachOf, WIDTH } from './pool.js';

export interface RemoveOptions {
  /** Collections with all that is in them. */
  readonly recursive: boolean;
  /** Gone at once, in place of into the trash. */
  readonly noTrash: boolean;
  /** Told the failure of each single entry below a collection. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Removes what `path` names; gives what it was.
 * @throws IrodsError where there is nothing, where it is a collection and `recursive` is off, where
 *   the server refuses, and where it said yes but the collection is still there.
 */
export async function removePath(
  client: IrodsClient,
  path: LogicalPath,
  known: EntryType | undefined,
  options: RemoveOptions,
): Promise<EntryType> {
  refuseZoneItself(path);
  const type = known ?? (await findHiddenToo(client, path));
  if (type === undefined) throw noSuchPath(path);
  if (type === 'data_object') {
    await client.dataObjects.remove(path, { noTrash: options.noTrash });
    await verifyObjectGone(client, path);
  } else if (options.recursive) {
    await removeTree(client, path, options);
  } else {
    throw failure(path, 'is a collection', {
      code: IrodsCode.USER_INPUT_OPTION_ERR,
      hint: 'Use -r to remove it with all that is in it.',
    });
  }
  return type;
}

/** The collections a zone cannot be without: the root, the zone itself, and what stands directly in it. */
function refuseZoneItself(path: LogicalPath): void {
  if (!path.isRoot && !path.parent.isRoot && !path.parent.parent.isRoot) return;
  if (!path.isRoot && !path.parent.isRoot && path.name !== 'home' && path.name !== 'trash') return;
  throw failure(path, 'is the zone itself or holds everybody’s data: it is not removed', {
    code: IrodsCode.SYS_INVALID_INPUT_PARAM,
    hint: 'Name what is to go inside it.',
  });
}

/**
 * Removes an empty collection.
 * @throws IrodsError SYS_COLLECTION_NOT_EMPTY, NOT_A_COLLECTION, or where it is still there.
 */
export async function removeEmptyCollection(
  client: IrodsClient,
  path: LogicalPath,
  noTrash: boolean,
): Promise<void> {
  // In the words of irmdir, which scripts look for (icommands.md 1.14).
  await explaining(client.collections.remove(path, { noTrash }), {
    [IrodsCode.NOT_A_COLLECTION]: { message: `${path}: Collection does not exist` },
    [IrodsCode.SYS_COLLECTION_NOT_EMPTY]: { message: `${path}: Collection is not empty` },
  });
  if (await isStillThere(client, path)) throw notRemoved(path);
}

/**
 * One request removes the tree. The server does not tell whether it worked (http-api.md section
 * 3.3), so this looks; what is left of a removal for good is then removed entry by entry, where
 * each refusal is told.
 */
async function removeTree(
  client: IrodsClient,
  path: LogicalPath,
  options: RemoveOptions,
): Promise<void> {
  await client.collections.remove(path, { recurse: true, noTrash: options.noTrash });
  if (!(await isStillThere(client, path))) return;
  if (!options.noTrash) throw notRemoved(path);
  await removeOneByOne(client, path, options.onFailure);
  if (await isStillThere(client, path)) throw notRemoved(path);
}

async function removeOneByOne(
  client: IrodsClient,
  path: LogicalPath,
  onFailure: RemoveOptions['onFailure'],
): Promise<void> {
  const reader = new EntryReader(client);
  const tree = { collection: path, extent: 'tree' } as const;
  const objects: LogicalPath[] = [];
  for await (const object of reader.objectPaths(tree)) objects.push(object);
  await forEachOf(objects, WIDTH, async (object) => {
    await client.dataObjects.remove(object, { noTrash: true }).catch(onFailure);
  });
  const collections: LogicalPath[] = [path];
  for await (const entry of reader.collections(tree, NOTHING_MORE)) collections.push(entry.path);
  for (const collection of deepestFirst(collections)) {
    await client.collections.remove(collection, { noTrash: true }).catch(onFailure);
  }
}

function deepestFirst(paths: readonly LogicalPath[]): readonly LogicalPath[] {
  const depth = (path: LogicalPath): number => `${path}`.split('/').length;
  return [...paths].sort((one, other) => depth(other) - depth(one));
}

async function isStillThere(client: IrodsClient, collection: LogicalPath): Promise<boolean> {
  return !client.readsOnly && (await findEntryType(client, collection)) === 'collection';
}

/** Names with a backslash are known to be passed over without a word (measured.md). */
async function verifyObjectGone(client: IrodsClient, path: LogicalPath): Promise<void> {
  if (client.readsOnly || !path.name.includes('\\')) return;
  if ((await findEntryType(client, path)) === 'data_object') throw notRemoved(path);
}

function notRemoved(path: LogicalPath): IrodsError {
  return failure(path, 'the server did not remove it, or not all of it, and does not say why', {
    code: IrodsCode.CAT_NO_ACCESS_PERMISSION,
    hint: `${path}`.includes('\\')
      ? 'Names with a backslash cannot be removed by some servers: rename it first with imv.'
      : 'Look with ils -r -A what is left and whether you own it; an object in use stays, too.',
  });
}
