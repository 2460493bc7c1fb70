/** What is in a bin, bringing it back, and emptying what is old. */
import type { IrodsClient } from '../api/client.js';
import type { CatalogEntry, EntryType } from '../domain/catalog-entry.js';
import { typeTest } from '../domain/find/path-tests.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { EpochSeconds } from '../domain/rods-time.js';
import { EntryReader } from './entries.js';
import { NOTHING_MORE } from './entry-details.js';
import { noSuchCollection, noSuchPath } from './failures.js';
import { findEntries } from './find.js';
import { makeCollection } from './make-collection.js';
import { movePath } from './move.js';
import { findEntryType } from './path-kind.js';
import { forEachOf, WIDTH } from './pool.js';
import { removeEmptyCollection, removePath } from './remove.js';

/**
 * What is directly in a collection of a bin, or everything below it; collections first.
 * @throws IrodsError where there is no such collection.
 */
export async function* trashEntries(
  client: IrodsClient,
  collection: LogicalPath,
  recursive: boolean,
): AsyncGenerator<CatalogEntry, void, undefined> {
  if ((await findEntryType(client, collection)) !== 'collection')
    throw noSuchCollection(collection);
  const reader = new EntryReader(client);
  const scope = { collection, extent: recursive ? 'tree' : 'level' } as const;
  yield* reader.collections(scope, NOTHING_MORE);
  yield* reader.objects(scope, NOTHING_MORE);
}

export interface Restoring {
  readonly onFailure: (error: unknown) => void;
  readonly onRestored: (move: Move) => Promise<void>;
}

/**
 * Moves something out of the trash; collections on the way are made. Nothing is overwritten: a
 * collection that is there again gets what it has not, and what it has stays in the trash.
 * @throws IrodsError where it is not in the trash, or cannot be moved.
 */
export async function restore(
  client: IrodsClient,
  from: LogicalPath,
  to: LogicalPath,
  restoring: Restoring,
): Promise<void> {
  const type = await findEntryType(client, from);
  if (type === undefined) throw noSuchPath(from);
  await makeCollection(client, to.parent, { intermediates: true });
  await moveOrMerge(client, { from, to, type }, restoring);
}

/** What was moved, and from where to where. */
export interface Move {
  readonly from: LogicalPath;
  readonly to: LogicalPath;
  readonly type: EntryType;
}

async function moveOrMerge(
  client: IrodsClient,
  { from, to, type }: Move,
  restoring: Restoring,
): Promise<void> {
  const inTheWay = await findEntryType(client, to);
  if (type !== 'collection' || inTheWay !== 'collection') {
    await movePath(client, { from, to, type, inTheWay });
    await restoring.onRestored({ from, to, type });
    return;
  }
  const children: Move[] = [];
  for await (const entry of trashEntries(client, from, false)) {
    const { path } = entry;
    children.push({ from: path, to: to.join(path.name), type: entry.type });
  }
  let failures = 0;
  for (const child of children) {
    await moveOrMerge(client, child, restoring).catch((error: unknown) => {
      failures += 1;
      restoring.onFailure(error);
    });
  }
  if (failures === 0) await removeEmptyCollection(client, from, true);
}

export interface EmptyingOldOptions {
  readonly before: EpochSeconds;
  readonly onFailure: (error: unknown) => void;
  readonly onRemoved: (path: LogicalPath, type: EntryType) => Promise<void>;
}

/**
 * Removes for good what in a collection of the trash is older: neither it nor a collection that it
 * lies in was changed since, for a collection that was removed whole keeps the times of what is in
 * it. Then the old collections that are empty by that.
 */
export async function emptyOld(
  client: IrodsClient,
  top: LogicalPath,
  { before, onFailure, onRemoved }: EmptyingOldOptions,
): Promise<void> {
  const place = { path: top, type: 'collection' } as const;
  const everyObject = {
    expression: typeTest('f'),
    leastDepth: 1,
    mostDepth: Infinity,
    wanted: NOTHING_MORE,
  };
  const collections = new Collections(client, top);
  await collections.read();
  await forEachOf(findEntries(client, place, everyObject), WIDTH, async ({ path, type, entry }) => {
    const isOld = Math.max(entry?.modifiedAt ?? 0, collections.changedAt(path.parent)) < before;
    const options = { recursive: false, noTrash: true, onFailure };
    const isGone = isOld && (await attempted(removePath(client, path, type, options), onFailure));
    if (isGone) await onRemoved(path, type);
    else collections.keep(path.parent);
  });
  for (const path of collections.deepestFirst()) {
    if (collections.isKept(path)) continue;
    const isOld = collections.changedAt(path) < before;
    const isGone = isOld && (await attempted(removeEmptyCollection(client, path, true), onFailure));
    if (isGone) await onRemoved(path, 'collection');
    else collections.keep(path.parent);
  }
}

async function attempted(
  work: Promise<unknown>,
  onFailure: (error: unknown) => void,
): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    onFailure(error);
    return false;
  }
}

/** The collections below one, with the times that count for what is in them. */
class Collections {
  private readonly times = new Map<string, EpochSeconds>();
  private readonly kept = new Set<string>();
  private readonly paths: LogicalPath[] = [];

  constructor(
    private readonly client: IrodsClient,
    private readonly top: LogicalPath,
  ) {}

  async read(): Promise<void> {
    const scope = { collection: this.top, extent: 'tree' } as const;
    for await (const { path, modifiedAt } of new EntryReader(this.client).collections(
      scope,
      NOTHING_MORE,
    )) {
      this.times.set(`${path}`, modifiedAt ?? 0);
      this.paths.push(path);
    }
  }

  /** The latest change of a collection and of those that it lies in, the top aside. */
  changedAt(path: LogicalPath): EpochSeconds {
    let latest = 0;
    for (let at = path; !at.equals(this.top) && at.isWithin(this.top); at = at.parent) {
      latest = Math.max(latest, this.times.get(`${at}`) ?? 0);
    }
    return latest;
  }

  /** Something is left in a collection, and so in those that it lies in. */
  keep(path: LogicalPath): void {
    for (let at = path; !this.kept.has(`${at}`); at = at.parent) this.kept.add(`${at}`);
  }

  isKept(path: LogicalPath): boolean {
    return this.kept.has(`${path}`);
  }

  deepestFirst(): readonly LogicalPath[] {
    const depth = (path: LogicalPath): number => `${path}`.split('/').length;
    return [...this.paths].sort((one, other) => depth(other) - depth(one));
  }
}
