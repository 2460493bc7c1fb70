/** Data objects and collections of a scope, streamed with what is wanted of them. */
import type { IrodsClient } from '../api/client.js';
import type { Row } from '../api/query.js';
import type { CollectionEntry, DataObjectEntry, EntryType } from '../domain/catalog-entry.js';
import { type Condition, equals } from '../domain/catalog-query.js';
import { LogicalPath } from '../domain/logical-path.js';
import { type Details, findDetails, hasId, NO_DETAILS, type Wanted } from './entry-details.js';
import {
  COLLECTION_COLUMNS,
  type Identified,
  OBJECT_COLUMNS,
  readCollection,
  readObject,
} from './entry-rows.js';
import { areDataObjects, isDataObject } from './path-kind.js';
import { inGroups, mapInOrder } from './pool.js';
import { PrincipalsById } from './principals-by-id.js';
import { collectionsIn, isKnownToGenQuery1, objectsIn, type Scope } from './scope.js';

/** Entries up to this number are described together; more of them in portions. */
const TOGETHER = 2000;
/** Entries whose ids fit one request. */
const PORTION = 300;
/** Portions described at the same time, of three requests each. */
const PORTIONS_AT_ONCE = 2;

/** The order of the replicas of one collection. */
const BY_NAME = ['DATA_NAME', 'DATA_REPL_NUM'] as const;

/** Reads entries of one server. Keeps the users and groups it has met. */
export class EntryReader {
  private readonly principals: PrincipalsById;

  constructor(private readonly client: IrodsClient) {
    this.principals = new PrincipalsById(client);
  }

  /** By collection and name, in the catalog's order. */
  async *objects(scope: Scope, wanted: Wanted): AsyncGenerator<DataObjectEntry, void, undefined> {
    const found = this.objectsWhere(objectsIn(scope), scope.extent);
    const where = isKnownToGenQuery1(scope) ? objectsIn(scope) : undefined;
    for await (const [object, details] of this.described('data_object', found, where, wanted)) {
      yield withDetails(object.entry, object.id, details);
    }
  }

  /** The collections of a scope, without its own; by name, in the catalog's order. */
  async *collections(
    scope: Scope,
    wanted: Wanted,
  ): AsyncGenerator<CollectionEntry, void, undefined> {
    const found = this.collectionsWhere(collectionsIn(scope));
    const where = isKnownToGenQuery1(scope) ? collectionsIn(scope) : undefined;
    for await (const [collection, details] of this.described('collection', found, where, wanted)) {
      yield withDetails(collection.entry, collection.id, details);
    }
  }

  async objectAt(path: LogicalPath, wanted: Wanted): Promise<DataObjectEntry | undefined> {
    for await (const { id, entry } of this.objectsWhere(isDataObject(path))) {
      return withDetails(entry, id, await this.detailsOf('data_object', [id], wanted));
    }
    return undefined;
  }

  /** The data objects at these paths, of which one query names all, by path. Others are missing. */
  async objectsAt(
    paths: readonly LogicalPath[],
    wanted: Wanted,
  ): Promise<ReadonlyMap<string, DataObjectEntry>> {
    const asked = new Set(paths.map(String));
    const found: Identified<DataObjectEntry>[] = [];
    for await (const object of this.objectsWhere(areDataObjects(paths))) {
      if (asked.has(`${object.entry.path}`)) found.push(object);
    }
    const ids = found.map(({ id }) => id);
    const details =
      ids.length === 0 ? NO_DETAILS : await this.detailsOf('data_object', ids, wanted);
    return new Map(
      found.map(({ id, entry }) => [`${entry.path}`, withDetails(entry, id, details)]),
    );
  }

  async collectionAt(path: LogicalPath, wanted: Wanted): Promise<CollectionEntry | undefined> {
    for await (const { id, entry } of this.collectionsWhere(equals('COLL_NAME', `${path}`))) {
      return withDetails(entry, id, await this.detailsOf('collection', [id], wanted));
    }
    return undefined;
  }

  /** The entries that have these ids, at most 300 of them, by id. Those that are gone are missing. */
  async withIds(
    type: EntryType,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<ReadonlyMap<string, DataObjectEntry | CollectionEntry>> {
    const where = hasId(type, ids);
    const entries =
      type === 'data_object' ? this.objectsWhere(where) : this.collectionsWhere(where);
    const details = this.detailsOf(type, ids, wanted);
    details.catch(() => {});
    const found = new Map<string, DataObjectEntry | CollectionEntry>();
    for await (const { id, entry } of entries) {
      found.set(id, withDetails(entry, id, await details));
    }
    await details;
    return found;
  }

  /** Names only: much the cheapest. */
  async *objectPaths(scope: Scope): AsyncGenerator<LogicalPath, void, undefined> {
    const columns = ['COLL_NAME', 'DATA_NAME'] as const;
    const rows = this.rowsByKey({ select: columns, where: objectsIn(scope), orderBy: columns });
    for await (const [collection = '', name = ''] of rows) {
      yield LogicalPath.fromServer(collection).join(name);
    }
  }

  private async *objectsWhere(
    where: Condition,
    extent: Scope['extent'] = 'tree',
  ): AsyncGenerator<Identified<DataObjectEntry>, void, undefined> {
    const rows = this.rowsByKey({
      select: OBJECT_COLUMNS,
      where,
      orderBy: extent === 'level' ? BY_NAME : ['COLL_NAME', ...BY_NAME],
    });
    let replicas: Row[] = [];
    for await (const row of rows) {
      if (replicas.length > 0 && replicas[0]?.[2] !== row[2]) {
        yield readObject(replicas);
        replicas = [];
      }
      replicas.push(row);
    }
    if (replicas.length > 0) yield readObject(replicas);
  }

  private async *collectionsWhere(
    where: Condition,
  ): AsyncGenerator<Identified<CollectionEntry>, void, undefined> {
    const rows = this.rowsByKey({ select: COLLECTION_COLUMNS, where, orderBy: ['COLL_NAME'] });
    for await (const row of rows) yield readCollection(row);
  }

  /** Rows in an order of columns, however many: the last cost as little as the first. */
  private async *rowsByKey({
    orderBy,
    ...query
  }: {
    readonly select: readonly string[];
    readonly where: Condition;
    readonly orderBy: readonly [string, ...string[]];
  }): AsyncGenerator<Row, void, undefined> {
    const [key] = orderBy;
    const ordered = { ...query, orderBy: orderBy.map((column) => ({ column })) };
    for await (const page of this.client.query.pagesByKey(ordered, key)) yield* page;
  }

  /**
   * Pairs each entry with the details of its portion. `whole` names all entries at once, for when
   * they are few; undefined where no condition can.
   */
  private async *described<T>(
    type: EntryType,
    entries: AsyncGenerator<Identified<T>, void, undefined>,
    whole: Condition | undefined,
    wanted: Wanted,
  ): AsyncGenerator<readonly [Identified<T>, Details], void, undefined> {
    if (!wantsAny(wanted)) {
      for await (const entry of entries) yield [entry, NO_DETAILS];
      return;
    }
    const early = this.askEarly(type, whole, wanted);
    let isFirst = true;
    for await (const many of inGroups(entries, TOGETHER)) {
      const areAll = isFirst && many.length < TOGETHER;
      isFirst = false;
      const together =
        early ??
        (areAll && whole !== undefined
          ? findDetails(this.client, this.principals, type, whole, wanted)
          : undefined);
      const portions = together === undefined ? inGroups(many, PORTION) : [many];
      yield* flattened(
        mapInOrder(portions, PORTIONS_AT_ONCE, async (portion) => {
          const ids = portion.map(({ id }) => id);
          const details = await (together ?? this.detailsOf(type, ids, wanted));
          return portion.map((entry) => [entry, details] as const);
        }),
      );
    }
  }

  /**
   * Owners are told by a few groups however many entries there are, so they are asked for before
   * the entries are known: that saves a round trip.
   */
  private askEarly(
    type: EntryType,
    whole: Condition | undefined,
    wanted: Wanted,
  ): Promise<Details> | undefined {
    if (whole === undefined || wanted.permissions || wanted.metadata) return undefined;
    const details = findDetails(this.client, this.principals, type, whole, wanted);
    details.catch(() => {});
    return details;
  }

  private async detailsOf(
    type: EntryType,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<Details> {
    if (!wantsAny(wanted)) return NO_DETAILS;
    return await findDetails(this.client, this.principals, type, hasId(type, ids), wanted);
  }
}

function wantsAny(wanted: Wanted): boolean {
  return wanted.owners || wanted.permissions || wanted.metadata;
}

async function* flattened<T>(
  lists: AsyncIterable<readonly T[]>,
): AsyncGenerator<T, void, undefined> {
  for await (const list of lists) yield* list;
}

function withDetails<T extends DataObjectEntry | CollectionEntry>(
  entry: T,
  id: string,
  details: Details,
): T {
  return {
    ...entry,
    owner: details.ownerOf(id),
    permissions: details.permissionsOf(id),
    metadata: details.metadataOf(id),
  };
}
