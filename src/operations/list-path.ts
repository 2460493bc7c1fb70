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
import { statPath } from './path-kind.js';
import { startedEarly } from './pool.js';

/** A collection and, asked for but not yet read, what is in it. */
export interface CollectionListing {
  readonly collection: CollectionEntry;
  readonly objects: AsyncIterable<DataObjectEntry>;
  readonly collections: AsyncIterable<CollectionEntry>;
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

export class PathLister {
  readonly entries: EntryReader;

  constructor(
    private readonly client: IrodsClient,
    private readonly wants: ListingWants,
  ) {
    this.entries = new EntryReader(client);
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

  /** Begins to list a collection that is known to be there. */
  open(collection: CollectionEntry): CollectionListing {
    return { collection, ...this.contentsOf(collection.path) };
  }

  private async collection(path: LogicalPath): Promise<CollectionEntry | undefined> {
    return await this.entries.collectionAt(path, this.wants.itself);
  }

  private async object(path: LogicalPath): Promise<DataObjectEntry | undefined> {
    return await this.entries.objectAt(path, this.wants.objects);
  }

  private contentsOf(path: LogicalPath): Pick<CollectionListing, 'objects' | 'collections'> {
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
