import type { IrodsClient } from '../../api/client.js';
import type { Row } from '../../api/query.js';
import { all, equals } from '../../domain/catalog-query.js';
import { IrodsCode } from '../../domain/irods-code.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { parseRodsTime } from '../../domain/rods-time.js';
import { checkedSize } from '../../domain/size.js';
import { IrodsError } from '../../errors.js';

/** A data object as far as transfers care. */
export interface FoundObject {
  readonly kind: 'object';
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
  /** As stored; empty where there is none. */
  readonly checksum: string;
  /** Whether there is a good replica: one that is complete and up to date. */
  readonly good: boolean;
  /** An upload left it although it failed. Known where marks are looked for. */
  readonly marked?: true;
  /** The execute bits of its mode; without, it has none or nobody knows. */
  readonly executeBits?: number;
}
export interface FoundCollection {
  readonly kind: 'collection';
}
export type FoundEntry = FoundObject | FoundCollection;

/** Columns of one replica, and the order in which `readReplica` takes them. */
export const REPLICA_COLUMNS = [
  'DATA_SIZE',
  'DATA_MODIFY_TIME',
  'DATA_CHECKSUM',
  'DATA_REPL_STATUS',
  'DATA_REPL_NUM',
  'DATA_MODE',
] as const;

const GOOD = '1';
/** Smaller numbers are no modes (iRODS 5.0.2, miscUtil.cpp, myChmod). */
const LEAST_MODE = 0o100;
const EXECUTE = 0o111;

/**
 * What is at a logical path, in one round trip: a collection, a data object, or undefined for
 * nothing that can be seen. With a ticket by stat, since queries take none (http-api.md 3.0).
 * `thorough` asks by stat too where the query finds nothing: it hides objects that one may read in a
 * collection that one may not.
 */
export async function findEntry(
  client: IrodsClient,
  path: LogicalPath,
  ticket?: string,
  thorough = false,
): Promise<FoundEntry | undefined> {
  if (path.isRoot) return { kind: 'collection' };
  if (ticket !== undefined) return await findByStat(client, path, ticket);
  const [collection, replicas] = await Promise.all([
    client.query.first({ select: ['COLL_ID'], where: equals('COLL_NAME', `${path}`) }),
    client.query.all({
      select: REPLICA_COLUMNS,
      where: all(equals('COLL_NAME', `${path.parent}`), equals('DATA_NAME', path.name)),
    }),
  ]);
  if (collection !== undefined) return { kind: 'collection' };
  const object = foldReplicas(replicas);
  return object === undefined && thorough ? await findByStat(client, path) : object;
}

/** One object from the rows of its replicas; undefined for no rows. The newest good replica counts. */
export function foldReplicas(rows: readonly Row[]): FoundObject | undefined {
  return rows.map(readReplica).reduce<FoundObject | undefined>(betterOf, undefined);
}

/**
 * The better of two replicas of one object. Who replicates an object seldom tells the server its
 * mode, so what any of them says of that counts; so does a checksum that only one of two good ones
 * has.
 */
export function betterOf(one: FoundObject | undefined, other: FoundObject): FoundObject {
  if (one === undefined) return other;
  const [better, worse] = isBetter(other, one) ? [other, one] : [one, other];
  const { executeBits = worse.executeBits } = better;
  const areSame = better.good && worse.good && better.size === worse.size;
  const checksum = better.checksum === '' && areSame ? worse.checksum : better.checksum;
  return { ...better, checksum, ...(executeBits === undefined ? {} : { executeBits }) };
}

function isBetter(one: FoundObject, other: FoundObject): boolean {
  return one.good === other.good ? one.modifiedAt > other.modifiedAt : one.good;
}

export function readReplica(row: Row): FoundObject {
  const [size = '', modifiedAt = '', checksum = '', status = '', , mode = ''] = row;
  const executeBits = executeBitsOf(mode);
  return {
    kind: 'object',
    size: checkedSize(size),
    modifiedAt: (parseRodsTime(modifiedAt) ?? 0) * 1000,
    checksum,
    good: status === GOOD,
    ...(executeBits === 0 ? {} : { executeBits }),
  };
}

/** Those of a mode as the catalog has it: decimal, with or without the type of a file. */
function executeBitsOf(mode: string): number {
  const bits = /^\d{1,10}$/.test(mode) ? Number(mode) : 0;
  return bits < LEAST_MODE ? 0 : bits & EXECUTE;
}

async function findByStat(
  client: IrodsClient,
  path: LogicalPath,
  ticket?: string,
): Promise<FoundEntry | undefined> {
  if (`${path}`.includes('+')) return undefined;
  const [collection, object] = await Promise.all([
    unlessMissing(client.collections.stat(path, { ticket })),
    unlessMissing(client.dataObjects.stat(path, { ticket })),
  ]);
  if (collection !== undefined) return { kind: 'collection' };
  if (object === undefined) return undefined;
  const { size, modifiedAt, checksum } = object;
  return { kind: 'object', size, modifiedAt: modifiedAt * 1000, checksum, good: true };
}

/** Codes of a stat for something that is not there, or not of that kind (recording collections.stat-missing). */
const MISSING = [
  IrodsCode.NOT_A_COLLECTION,
  IrodsCode.NOT_A_DATA_OBJECT,
  IrodsCode.OBJ_PATH_DOES_NOT_EXIST,
];

async function unlessMissing<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof IrodsError && MISSING.some((code) => error.is(code))) return undefined;
    throw error;
  }
}
