import { equals, isOneOf } from '../../domain/catalog-query.js';
import { QUERY_ROOM, roomFor } from '../../domain/query-room.js';
import { IGNORE_FILE } from '../select/ignore-file.js';
import { SortedStore } from '../spill/sorted-store.js';
import type { CatalogReading, CollectionName } from './collection-names.js';
import { betterOf, type FoundObject, REPLICA_COLUMNS, readReplica } from './find-entry.js';

/** A data object of a collection; one row for each of its replicas, equal names side by side. */
export interface NamedObject {
  readonly name: string;
  /** Its name in the catalog. */
  readonly original: string;
  readonly found: FoundObject;
}

export interface OpenCollection extends CollectionName {
  readonly objects: SortedStore<NamedObject>;
  /** Bytes of its ignore file, where it has one. */
  readonly ignoreFileSize: number | undefined;
}

/** Rows of one look into several collections: a page of the query. */
const MOST_ROWS = 2000;
/** Collections looked into at once at first. */
const AT_ONCE_FIRST = 8;

interface Batch {
  readonly collections: readonly CollectionName[];
  /** Undefined for a single collection that has more than one look shows. */
  readonly objects: ReadonlyMap<string, Map<string, FoundObject>> | undefined;
}

/**
 * Opens the collections of a walk one after the other. As many neighbouring ones are looked into by
 * one query as fit a page, the next page while the walk goes through one; a collection that alone
 * has more is read page by page into a store.
 */
export class CollectionContents {
  private atOnce = AT_ONCE_FIRST;
  private batch: Batch = { collections: [], objects: new Map() };
  private taken = 0;
  private ended = false;
  private coming: Promise<Batch> | undefined;
  private readonly pending: CollectionName[];

  constructor(
    private readonly reading: CatalogReading,
    private readonly names: SortedStore<CollectionName>,
  ) {
    this.pending = [{ relative: '', original: '' }];
  }

  /** Looks into the next collections, where that is needed: to be awaited before `peek`. */
  ready(): Promise<void> | undefined {
    const hasMore = this.taken < this.batch.collections.length || this.ended;
    return hasMore ? undefined : this.readOn();
  }

  /** The next collection; undefined after the last. */
  peek(): CollectionName | undefined {
    return this.batch.collections[this.taken];
  }

  /** Opens the collection that `peek` gave. */
  async open(name: CollectionName): Promise<OpenCollection> {
    const found = this.batch.objects?.get(name.original);
    this.taken += 1;
    return found === undefined ? await this.openLarge(name) : await this.openFound(name, found);
  }

  /** Goes past a collection without opening it. */
  skip(): void {
    this.taken += 1;
  }

  private async readOn(): Promise<void> {
    this.batch = await (this.coming ?? this.nextBatch());
    this.taken = 0;
    this.coming = undefined;
    this.ended = this.batch.collections.length === 0;
    if (this.ended || this.batch.objects === undefined) return;
    this.coming = this.nextBatch();
    this.coming.catch(() => {});
  }

  private async nextBatch(): Promise<Batch> {
    for (;;) {
      const collections = await this.nextNames();
      if (collections.length === 0) return { collections, objects: new Map() };
      const objects = await this.look(collections);
      if (objects === undefined && collections.length > 1) {
        this.atOnce = Math.max(1, Math.floor(collections.length / 4));
        this.pending.unshift(...collections);
        continue;
      }
      return { collections, objects };
    }
  }

  private async nextNames(): Promise<readonly CollectionName[]> {
    const chosen: CollectionName[] = [];
    let room = QUERY_ROOM;
    while (chosen.length < this.atOnce) {
      const name = this.pending[0] ?? this.names.peek();
      if (name === undefined) break;
      room -= roomFor(`${this.reading.root.join(name.original)}`);
      if (room < 0 && chosen.length > 0) break;
      chosen.push(name);
      if (this.pending.shift() === undefined) await this.names.advance();
    }
    return chosen;
  }

  /** The objects of several collections; undefined where they are too many for one look. */
  private async look(collections: readonly CollectionName[]): Promise<Batch['objects']> {
    const { client, root, signal } = this.reading;
    const originals = new Map(
      collections.map(({ original }) => [`${root.join(original)}`, original]),
    );
    const query = {
      select: ['COLL_NAME', 'DATA_NAME', ...REPLICA_COLUMNS],
      where: isOneOf('COLL_NAME', [...originals.keys()]),
      orderBy: [{ column: 'COLL_NAME' }, { column: 'DATA_NAME' }, { column: 'DATA_REPL_NUM' }],
    };
    const found = new Map(
      collections.map(({ original }) => [original, new Map<string, FoundObject>()]),
    );
    let rows = 0;
    for await (const [parent = '', name = '', ...replica] of client.query.rows(query, signal)) {
      rows += 1;
      if (rows === MOST_ROWS) return undefined;
      const objects = found.get(originals.get(parent) ?? parent);
      objects?.set(name, betterOf(objects.get(name), readReplica(replica)));
    }
    if (rows < MOST_ROWS / 4) this.atOnce = Math.max(this.atOnce, collections.length * 2);
    return found;
  }

  private async openFound(
    name: CollectionName,
    found: ReadonlyMap<string, FoundObject>,
  ): Promise<OpenCollection> {
    const objects = this.newStore();
    for (const [original, object] of found) await objects.add(this.named(original, object));
    await objects.finish();
    return { ...name, objects, ignoreFileSize: found.get(IGNORE_FILE)?.size };
  }

  private async openLarge(name: CollectionName): Promise<OpenCollection> {
    const { client, root, signal } = this.reading;
    const query = {
      select: ['DATA_NAME', ...REPLICA_COLUMNS],
      where: equals('COLL_NAME', `${root.join(name.original)}`),
      orderBy: [{ column: 'DATA_NAME' }, { column: 'DATA_REPL_NUM' }],
    };
    const objects = this.newStore();
    let ignoreFile: FoundObject | undefined;
    for await (const page of client.query.pagesByKey(query, 'DATA_NAME', signal)) {
      for (const [original = '', ...replica] of page) {
        const found = readReplica(replica);
        if (original === IGNORE_FILE) ignoreFile = betterOf(ignoreFile, found);
        const adding = objects.add(this.named(original, found));
        if (adding !== undefined) await adding;
      }
    }
    await objects.finish();
    return { ...name, objects, ignoreFileSize: ignoreFile?.size };
  }

  private newStore(): SortedStore<NamedObject> {
    return new SortedStore(this.reading.spill, {
      compare: (one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0),
      encode: ({ original, found: { size, modifiedAt, checksum, good, executeBits = 0 } }) =>
        JSON.stringify([original, size, modifiedAt, checksum, good, executeBits]),
      decode: (line) => {
        const [original, ...stored] = JSON.parse(line) as StoredObject;
        const [size, modifiedAt, checksum, good, executeBits] = stored;
        const found = { kind: 'object', size, modifiedAt, checksum, good, executeBits } as const;
        return this.named(original, found);
      },
    });
  }

  private named(original: string, found: FoundObject): NamedObject {
    const { nameFor } = this.reading;
    return { original, found, name: nameFor === undefined ? original : nameFor(original) };
  }
}

/** An object as a line of the store holds it. */
type StoredObject = [string, number, number, string, boolean, number];
