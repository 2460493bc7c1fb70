/** Copying inside iRODS: the bytes never leave the servers. */
import type { IrodsClient } from '../api/client.js';
import { checksumsAgree } from '../domain/checksum.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { IntegrityError } from '../errors.js';
import { EntryReader } from './entries.js';
import { NOTHING_MORE } from './entry-details.js';
import { explaining } from './explain.js';
import { failure } from './failures.js';
import { makeCollection } from './make-collection.js';
import { forEachOf, WIDTH } from './pool.js';
import type { PathPair } from './targets.js';

export interface CopyOptions {
  /** Replaces data objects that are there. */
  readonly overwrite: boolean;
  /** Root resource for the copies; the server's choice where it is not given. */
  readonly toResource: string | undefined;
  /** Has the server calculate a checksum of each copy, or compares it with the original's too. */
  readonly checksum: 'none' | 'calculate' | 'verify';
  /** Tell the size of what was copied, which costs a further query. */
  readonly withSizes: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of each data object that was copied, in the order in which they end. */
  readonly onCopied: (copied: CopiedObject) => Promise<void>;
  /** Told of each collection before its copy is made. */
  readonly onCollection: (from: LogicalPath, to: LogicalPath) => Promise<void>;
  /** Told the failure of each single data object of a collection. Throwing stops the copying. */
  readonly onFailure: (error: unknown) => void;
}

export interface CopiedObject {
  readonly from: LogicalPath;
  readonly to: LogicalPath;
  /** Bytes of the original; undefined where nobody asked for it. */
  readonly size: number | undefined;
  /** How long it took. */
  readonly seconds: number;
}

/**
 * Copies a data object.
 * @throws IrodsError OVERWRITE_WITHOUT_FORCE_FLAG where there is one already and `overwrite` is off;
 *   IntegrityError where the copy's checksum is another.
 */
export async function copyObject(
  client: IrodsClient,
  from: LogicalPath,
  to: LogicalPath,
  options: CopyOptions,
): Promise<void> {
  const original = options.withSizes
    ? await new EntryReader(client).objectAt(from, NOTHING_MORE)
    : undefined;
  await copyOne(client, { from, to, size: original?.size }, options);
}

async function copyOne(
  client: IrodsClient,
  { from, to, size }: Omit<CopiedObject, 'seconds'>,
  options: CopyOptions,
): Promise<void> {
  const began = options.now();
  if (from.equals(to)) {
    throw failure(from, 'cannot be copied onto itself', { code: IrodsCode.USER_INPUT_PATH_ERR });
  }
  await explaining(client.dataObjects.copy(from, to, options), {
    [IrodsCode.OVERWRITE_WITHOUT_FORCE_FLAG]: {
      message: `${to}: a data object is there already`,
      hint: 'Use -f to overwrite it.',
    },
    [IrodsCode.CAT_NAME_EXISTS_AS_COLLECTION]: { message: `${to}: a collection is there already` },
    [IrodsCode.CAT_NO_ACCESS_PERMISSION]: {
      message: `you have no permission to read ${from}, or to write ${to}`,
      hint: 'ils -A tells who has.',
    },
    [IrodsCode.CAT_UNKNOWN_COLLECTION]: {
      message: `${to.parent}: no such collection to copy ${from} to`,
      hint: 'Make it with imkdir -p first.',
    },
  });
  if (options.checksum !== 'none') await checkCopy(client, from, to, options.checksum);
  await options.onCopied({ from, to, size, seconds: (options.now() - began) / 1000 });
}

/**
 * Copies a collection with all that is in it; what is at the target already stays. Metadata and
 * permissions are not copied. Not atomic: what was copied before a failure stays.
 * @throws IrodsError SAME_SRC_DEST_PATHS_ERR for a copy into itself, before anything is made.
 */
export async function copyCollection(
  client: IrodsClient,
  pair: Pick<PathPair, 'from' | 'to'>,
  options: CopyOptions,
): Promise<void> {
  const { from, to } = pair;
  if (to.isWithin(from)) {
    throw failure(from, `cannot be copied into itself, to ${to}`, {
      code: IrodsCode.SAME_SRC_DEST_PATHS_ERR,
    });
  }
  const reader = new EntryReader(client);
  const tree = { collection: from, extent: 'tree' } as const;
  const counterpart = (path: LogicalPath): LogicalPath => to.join(path.relativeTo(from));
  await options.onCollection(from, to);
  await makeCollection(client, to, { intermediates: true });
  for await (const { path } of reader.collections(tree, NOTHING_MORE)) {
    await options.onCollection(path, counterpart(path));
    await makeCollection(client, counterpart(path), { intermediates: true });
  }
  const objects: AsyncIterable<Original> = options.withSizes
    ? reader.objects(tree, NOTHING_MORE)
    : namesOnly(reader, from);
  await forEachOf(objects, WIDTH, async ({ path, size }) => {
    const copying = { from: path, to: counterpart(path), size };
    await copyOne(client, copying, options).catch(options.onFailure);
  });
}

interface Original {
  readonly path: LogicalPath;
  readonly size: number | undefined;
}

async function* namesOnly(
  reader: EntryReader,
  collection: LogicalPath,
): AsyncGenerator<Original, void, undefined> {
  const paths = reader.objectPaths({ collection, extent: 'tree' });
  for await (const path of paths) yield { path, size: undefined };
}

async function checkCopy(
  client: IrodsClient,
  from: LogicalPath,
  to: LogicalPath,
  how: 'calculate' | 'verify',
): Promise<void> {
  if (how === 'calculate') {
    await client.dataObjects.calculateChecksum(to);
    return;
  }
  const [original, copy] = await Promise.all([
    client.dataObjects.calculateChecksum(from),
    client.dataObjects.calculateChecksum(to, { force: true }),
  ]);
  if (client.readsOnly || checksumsAgree(original, copy)) return;
  throw new IntegrityError(`${to}: the copy has checksum ${copy}, ${from} has ${original}`, {
    path: `${to}`,
    hint: 'Remove the copy, and verify the original with ichksum -K.',
  });
}
