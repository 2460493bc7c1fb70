/** Listing what a logical path names. */
import type { IrodsClient } from '../api/client.js';
import type {
  CatalogEntry,
  CollectionEntry,
  DataObjectEntry,
  EntryType,
} from '../domain/catalog-entry.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { EntryReader } from './entries.js';
import { NOTHING_MORE, type Wanted } from './entry-details.js';
import { inQueries } from './in-queries.js';
import { statPath } from './path-kind.js';
import { mapInOrder, startedEarly } from './pool.js';

/** A collection and, asked for but not yet read, what is in it. */
export interface CollectionListing {
  readonly collection: CollectionEntry;
  readonly objects: AsyncIterable<DataObjectEntry>;
  readonly collections: AsyncIterable<CollectionEntry>;
  /** Those collections listed in their turn, where that was asked for already. */
  readonly below?: AsyncIterable<CollectionListing> | undefined;
}

export type Listing = DataObjectEntry | (CollectionListing & { readonly type: 'collection' });

/** What is wanted of each kind of entry in a listing. */
export interface ListingWants {
  /** Of the data objects. */
  readonly objects: Wanted;
  /** Of the collections in a listed collection. */
  readonly collections: Wanted;
  /** Of the listed collection itself. */
  readonly itself: Wanted;
}

export const NAMES_ONLY: ListingWants = {
  objects: NOTHING_MORE,
  collections: NOTHING_MORE,
  itself: NOTHING_MORE,
};

type Contents = Pick<CollectionListing, 'objects' | 'collections'>;

/** Collections whose own collections are asked for while an earlier one is gone through. */
const AHEAD = 3;
/** Collections whose contents one query tells of, at most. */
const TOGETHER = 64;
/** Entries up to this number are held for several collections together: a page of a query. */
const SMALL = 2000;

export class PathLister {
  readonly entries: EntryReader;
  /** Collections to ask for together: fewer where some turned out to be large. */
  private together: number;

  constructor(
    private readonly client: IrodsClient,
    private readonly wants: ListingWants,
  ) {
    this.entries = new EntryReader(client);
    // GenQuery1 tells of a few rows at a time, one page after the other.
    this.together = client.capabilities.has('GenQuery2') ? TOGETHER : 1;
  }

  /** What a path names, without what is in it; undefined where the user may see nothing there. */
  async find(path: LogicalPath, known?: EntryType): Promise<CatalogEntry | undefined> {
    const [collection, object] = await Promise.all([
      known === 'data_object' ? undefined : this.collection(path),
      known === 'collection' || path.isRoot ? undefined : this.object(path),
    ]);
    return collection ?? object ?? (await this.hiddenObject(path));
  }

  /**
   * The data objects among these paths, looked up by one query, by path. Those that it does not show
   * are missing; `find` may know more of them.
   */
  async objectsAt(paths: readonly LogicalPath[]): Promise<ReadonlyMap<string, DataObjectEntry>> {
    return await this.entries.objectsAt(paths, this.wants.objects);
  }

  /**
   * As `find`, and begins to list a collection, all in one round trip: what the path names, its
   * data objects and its collections are asked for together.
   */
  async list(path: LogicalPath, known?: EntryType): Promise<Listing | undefined> {
    const contents = known === 'data_object' ? undefined : this.contentsOf(path);
    const entry = await this.find(path, known);
    if (entry?.type !== 'collection' || contents === undefined) {
      return entry?.type === 'data_object' ? entry : undefined;
    }
    return { type: 'collection', collection: entry, ...contents };
  }

  /**
   * The listings of the collections in a listed one, in their order. Neighbours are asked for
   * together as far as they are small; where the walk `goesOn` below them, what is in the
   * collections of the next few is asked for already. Takes the place of `collections`.
   */
  async *childrenOf(
    listing: CollectionListing,
    goesOn: boolean,
  ): AsyncGenerator<CollectionListing, void, undefined> {
    const opened = listing.below ?? this.openAll(listing.collections);
    if (!goesOn) yield* opened;
    else {
      yield* mapInOrder(opened, AHEAD, async (child) => ({
        ...child,
        below: startedEarly(this.openAll(child.collections)),
      }));
    }
  }

  private async *openAll(
    collections: AsyncIterable<CollectionEntry>,
  ): AsyncGenerator<CollectionListing, void, undefined> {
    for await (const group of inQueries(collections, ({ path }) => path)) {
      for (let at = 0; at < group.length; ) {
        const some = group.slice(at, at + this.together);
        const contents = await this.smallContents(some);
        if (contents === undefined && some.length > 1) {
          this.together = Math.max(1, Math.floor(some.length / 4));
          continue;
        }
        for (const collection of some) {
          const { path } = collection;
          yield { collection, ...(contents?.(path) ?? this.contentsOf(path)) };
        }
        at += some.length;
      }
    }
  }

  /** What is directly in each of several collections; undefined where that is much. */
  private async smallContents(
    collections: readonly CollectionEntry[],
  ): Promise<((path: LogicalPath) => Contents) | undefined> {
    if (collections.length === 1) return undefined;
    const paths = collections.map(({ path }) => path);
    const scope = { collections: paths, extent: 'levels' } as const;
    const [objects, children] = await Promise.all([
      byParent(this.entries.objects(scope, this.wants.objects)),
      byParent(this.entries.collections(scope, this.wants.collections)),
    ]);
    if (objects === undefined || children === undefined) return undefined;
    return (path) => ({
      objects: each(objects.get(`${path}`) ?? []),
      collections: each(children.get(`${path}`) ?? []),
    });
  }

  private async collection(path: LogicalPath): Promise<CollectionEntry | undefined> {
    return await this.entries.collectionAt(path, this.wants.itself);
  }

  private async object(path: LogicalPath): Promise<DataObjectEntry | undefined> {
    return await this.entries.objectAt(path, this.wants.objects);
  }

  private contentsOf(path: LogicalPath): Contents {
    const scope = { collection: path, extent: 'level' } as const;
    return {
      objects: startedEarly(this.entries.objects(scope, this.wants.objects)),
      collections: startedEarly(this.entries.collections(scope, this.wants.collections)),
    };
  }

  /** A data object that one may read in a collection that one may not: queries do not show it. */
  private async hiddenObject(path: LogicalPath): Promise<DataObjectEntry | undefined> {
    const stat = await statPath(this.client, path);
    if (stat?.type !== 'data_object') return undefined;
    return {
      ...stat,
      id: undefined,
      path,
      owner: undefined,
      createdAt: undefined,
      dataType: undefined,
      replicas: undefined,
      metadata: undefined,
    };
  }
}

/** Entries by the paths of their collections; undefined where they are many. */
async function byParent<T extends CatalogEntry>(
  entries: AsyncIterable<T>,
): Promise<ReadonlyMap<string, readonly T[]> | undefined> {
  const found = new Map<string, T[]>();
  let count = 0;
  for await (const entry of entries) {
    count += 1;
    if (count > SMALL) return undefined;
    const parent = `${entry.path.parent}`;
    const siblings = found.get(parent);
    if (siblings === undefined) found.set(parent, [entry]);
    else siblings.push(entry);
  }
  return found;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* items;
}
