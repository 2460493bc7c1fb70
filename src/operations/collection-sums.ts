/**
 * Sums of what is directly in each collection, made by the server.
 *
 * In GenQuery2 a replica has a row for every permission on it and on its collection, and a sum
 * counts it as often. Grouped by whom both permissions are given to, every replica of a group comes
 * equally often, and the number of rows over the number of different objects says how often. Where
 * such a group has all objects of a collection, its sum is the collection's; other collections are
 * looked at object by object.
 */
import type { IrodsClient } from '../api/client.js';
import type { Row } from '../api/query.js';
import type { DataObjectEntry } from '../domain/catalog-entry.js';
import { all, type Condition, equals, withinCollection } from '../domain/catalog-query.js';
import { relaxed } from '../domain/find/relax.js';
import { LogicalPath } from '../domain/logical-path.js';
import { IrodsError } from '../errors.js';
import { EntryReader } from './entries.js';
import { NOTHING_MORE } from './entry-details.js';

export interface CollectionSum {
  readonly collection: LogicalPath;
  /** Bytes. */
  readonly size: number;
  /** Data objects, or replicas where all are counted. */
  readonly count: number;
}

/** Columns that tell apart who was given the permissions that a row comes by. */
const GIVEN_TO = ['DATA_ACCESS_USER_ID', 'COLL_ACCESS_USER_ID'];
const DISTINCT = 'count(distinct DATA_ID)';

/** The sums of all collections at and below a place that hold data objects. */
export async function* sumsBelow(
  client: IrodsClient,
  root: LogicalPath,
  everyReplica: boolean,
): AsyncGenerator<CollectionSum, void, undefined> {
  const within = withinCollection('COLL_NAME', `${root}`);
  const counted = everyReplica
    ? within
    : all(within, equals('DATA_REPL_NUM', '0'), equals('DATA_REPL_STATUS', '1'));
  const source = (await countsDistinct(client))
    ? new GroupedSums(client, everyReplica)
    : new PlainSums(client);
  const sums = await source.sums(counted);
  const reader = new EntryReader(client);
  for await (const { name, parts } of source.counts(within)) {
    const collection = LogicalPath.fromServer(name);
    if (!collection.isWithin(root)) continue;
    const known = parts.map(({ key, count }) => {
      const sum = sums.get(key);
      return sum?.count === count ? sum : undefined;
    });
    if (known.every((sum) => sum !== undefined)) {
      yield {
        collection,
        size: known.reduce((total, { size }) => total + size, 0),
        count: known.reduce((total, { count }) => total + count, 0),
      };
    } else {
      yield await sumOneByOne(reader, collection, everyReplica);
    }
  }
}

interface Sum {
  readonly size: number;
  readonly count: number;
}

/** What a collection holds, in the parts that are summed each by itself. */
interface Counts {
  readonly name: string;
  readonly parts: readonly { readonly key: string; readonly count: number }[];
}

interface SumSource {
  /** By the key of the part. */
  sums(where: Condition): Promise<ReadonlyMap<string, Sum>>;
  counts(where: Condition): AsyncGenerator<Counts, void, undefined>;
}

/** By GenQuery2; where every replica counts, the replicas of one number are a part. */
class GroupedSums implements SumSource {
  private readonly columns: readonly string[];

  constructor(
    private readonly client: IrodsClient,
    everyReplica: boolean,
  ) {
    this.columns = everyReplica ? ['COLL_NAME', 'DATA_REPL_NUM'] : ['COLL_NAME'];
  }

  async sums(where: Condition): Promise<ReadonlyMap<string, Sum>> {
    const best = new Map<string, Sum>();
    const columns = [...this.columns, ...GIVEN_TO];
    const rows = this.client.query.rows({
      select: [...columns, 'sum(DATA_SIZE)', 'count(DATA_ID)', DISTINCT],
      where,
      orderBy: columns.map((column) => ({ column })),
    });
    for await (const row of rows) {
      const [size = 0, times = 0, count = 0] = row.slice(-3).map(Number);
      const key = row.slice(0, this.columns.length).join('\0');
      if (count <= (best.get(key)?.count ?? 0)) continue;
      best.set(key, { size: Math.round((size * count) / times), count });
    }
    return best;
  }

  async *counts(where: Condition): AsyncGenerator<Counts, void, undefined> {
    const rows = this.client.query.rows({
      select: [...this.columns, DISTINCT],
      where,
      orderBy: this.columns.map((column) => ({ column })),
    });
    let held: { name: string; parts: { key: string; count: number }[] } | undefined;
    for await (const row of rows) {
      const [name = ''] = row;
      if (held !== undefined && held.name !== name) yield held;
      if (held?.name !== name) held = { name, parts: [] };
      const key = row.slice(0, this.columns.length).join('\0');
      held.parts.push({ key, count: Number(row.at(-1)) });
    }
    if (held !== undefined) yield held;
  }
}

/**
 * By GenQuery1, where every replica has one row but pages are short, for servers that cannot count
 * what is distinct. They count replicas: of objects with several there are more than first ones.
 */
class PlainSums implements SumSource {
  constructor(private readonly client: IrodsClient) {}

  async sums(where: Condition): Promise<ReadonlyMap<string, Sum>> {
    const sums = new Map<string, Sum>();
    for await (const [name = '', size, count] of this.rows(where)) {
      sums.set(name, { size: Number(size), count: Number(count) });
    }
    return sums;
  }

  async *counts(where: Condition): AsyncGenerator<Counts, void, undefined> {
    for await (const [name = '', , count] of this.rows(where)) {
      yield { name, parts: [{ key: name, count: Number(count) }] };
    }
  }

  private rows(where: Condition): AsyncGenerator<Row, void, undefined> {
    return this.client.query.rows({
      select: ['COLL_NAME', 'sum(DATA_SIZE)', 'count(DATA_ID)'],
      where: relaxed(where) ?? where,
      orderBy: [{ column: 'COLL_NAME' }],
      onlyGenQuery1: true,
    });
  }
}

/** GenQuery1 and the first releases of GenQuery2 do not count what is distinct. */
async function countsDistinct(client: IrodsClient): Promise<boolean> {
  if (!client.capabilities.has('GenQuery2')) return false;
  try {
    await client.query.genQuery2Sql(`select ${DISTINCT}`);
    return true;
  } catch (error) {
    if (error instanceof IrodsError) return false;
    throw error;
  }
}

async function sumOneByOne(
  reader: EntryReader,
  collection: LogicalPath,
  everyReplica: boolean,
): Promise<CollectionSum> {
  let [size, count] = [0, 0];
  for await (const object of reader.objects({ collection, extent: 'level' }, NOTHING_MORE)) {
    const sum = objectSum(object, everyReplica);
    size += sum.size;
    count += sum.count;
  }
  return { collection, size, count };
}

/** What one data object counts. */
export function objectSum({ size, replicas = [] }: DataObjectEntry, everyReplica: boolean): Sum {
  if (!everyReplica) return { size, count: 1 };
  return {
    size: replicas.reduce((total, replica) => total + replica.size, 0),
    count: replicas.length,
  };
}

/** A condition, or one that GenQuery1 can say and that holds wherever it does. */
export function sayable(client: IrodsClient, condition: Condition): Condition {
  if (client.capabilities.has('GenQuery2')) return condition;
  return relaxed(condition) ?? condition;
}
