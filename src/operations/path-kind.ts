/** What a logical path names. */

import type { IrodsClient } from '../api/client.js';
import type { CollectionStat } from '../api/collections.js';
import type { DataObjectStat } from '../api/data-objects.js';
import type { EntryType } from '../domain/catalog-entry.js';
import { all, belowCollection, type Condition, equals, isOneOf } from '../domain/catalog-query.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { IrodsError } from '../errors.js';

/** The condition that holds for the replicas of one data object. */
export function isDataObject(path: LogicalPath): Condition {
  return all(equals('COLL_NAME', `${path.parent}`), equals('DATA_NAME', path.name));
}

/** All of these, and perhaps others of their names in the collections of the others. */
export function areDataObjects(paths: readonly LogicalPath[]): Condition {
  const collections = new Set(paths.map((path) => `${path.parent}`));
  const names = new Set(paths.map(({ name }) => name));
  return all(isOneOf('COLL_NAME', [...collections]), isOneOf('DATA_NAME', [...names]));
}

/**
 * What `path` names, as far as the catalog's queries show it, in one round trip; undefined where
 * they show nothing. For names that are expected to be free, and for patterns.
 */
export async function findEntryType(
  client: IrodsClient,
  path: LogicalPath,
): Promise<EntryType | undefined> {
  const [collection, object] = await Promise.all([
    client.query.first({ select: ['COLL_ID'], where: equals('COLL_NAME', `${path}`) }),
    path.isRoot
      ? undefined
      : client.query.first({ select: ['DATA_ID'], where: isDataObject(path) }),
  ]);
  if (collection !== undefined) return 'collection';
  return object === undefined ? undefined : 'data_object';
}

/**
 * As `findEntryType` for the top of a tree: what one may not see oneself, such as `/` and
 * `/ZONE/home` for most people, counts as a collection where something below it shows.
 */
export async function findTreeType(
  client: IrodsClient,
  path: LogicalPath,
): Promise<EntryType | undefined> {
  const type = await findEntryType(client, path);
  if (type !== undefined) return type;
  const below = belowCollection('COLL_NAME', `${path}`);
  const shown = await client.query.first({ select: ['COLL_NAME'], where: below });
  return shown === undefined ? undefined : 'collection';
}

/** As `findEntryType`, with a second look at what queries hide (see `statPath`). For sources. */
export async function findHiddenToo(
  client: IrodsClient,
  path: LogicalPath,
): Promise<EntryType | undefined> {
  return (await findEntryType(client, path)) ?? (await statPath(client, path))?.type;
}

export type PathStat =
  | ({ readonly type: 'data_object' } & DataObjectStat)
  | ({ readonly type: 'collection' } & CollectionStat);

/**
 * Asks the server to look at the path itself. That shows what queries hide: things behind a ticket,
 * and a data object that one may read in a collection that one may not. Undefined where there is
 * nothing, and for a path with a plus sign, which a stat cannot name (measured.md).
 */
export async function statPath(
  client: IrodsClient,
  path: LogicalPath,
  ticket?: string,
): Promise<PathStat | undefined> {
  if (`${path}`.includes('+')) return undefined;
  const [collection, object] = await Promise.all([
    unlessAbsent(client.collections.stat(path, { ticket })),
    path.isRoot ? undefined : unlessAbsent(client.dataObjects.stat(path, { ticket })),
  ]);
  if (collection !== undefined) return { type: 'collection', ...collection };
  return object === undefined ? undefined : { type: 'data_object', ...object };
}

const ABSENT = [
  IrodsCode.NOT_A_COLLECTION,
  IrodsCode.NOT_A_DATA_OBJECT,
  IrodsCode.OBJ_PATH_DOES_NOT_EXIST,
  IrodsCode.CAT_NO_ROWS_FOUND,
  IrodsCode.USER_FILE_DOES_NOT_EXIST,
];

async function unlessAbsent<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof IrodsError && ABSENT.some((code) => error.is(code))) return undefined;
    throw error;
  }
}
