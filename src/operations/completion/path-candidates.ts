/** Logical paths that begin with what is typed. */
import type { IrodsClient } from '../../api/client.js';
import { all, differs, equals } from '../../domain/catalog-query.js';
import { LogicalPath, type PathBase } from '../../domain/logical-path.js';
import { type Candidates, joined, NONE, namesBeginningWith } from './name-query.js';

export interface PathWish {
  readonly typed: string;
  readonly base: PathBase;
  /** Leaves data objects out. */
  readonly onlyCollections: boolean;
}

/**
 * Paths as they would be typed on from `typed`, collections with a slash at the end: the entries of
 * one collection that begin like the last element. Collections and data objects are asked for at
 * the same time.
 */
export async function pathCandidates(
  client: IrodsClient,
  { typed, base, onlyCollections }: PathWish,
  signal: AbortSignal,
): Promise<Candidates> {
  const { folder, start } = splitTyped(typed);
  if (start === '..' || typed === '~') return { names: [`${typed}/`], whole: true };
  const parent = LogicalPath.resolve(folder === '' ? '.' : folder, base);
  const [collections, objects] = await Promise.all([
    collectionsIn(client, parent, start, signal),
    onlyCollections ? NONE : objectsIn(client, parent, start, signal),
  ]);
  const found = joined(
    { ...collections, names: collections.names.map((name) => `${name}/`) },
    parent.isRoot ? knownZone(client, start) : NONE,
    objects,
  );
  return { ...found, names: found.names.map((name) => folder + name) };
}

/** What is typed: the way to a collection, with its slash, and the begin of a name in it. */
export function splitTyped(typed: string): { readonly folder: string; readonly start: string } {
  const end = typed.lastIndexOf('/') + 1;
  return { folder: typed.slice(0, end), start: typed.slice(end) };
}

async function collectionsIn(
  client: IrodsClient,
  parent: LogicalPath,
  start: string,
  signal: AbortSignal,
): Promise<Candidates> {
  const inside = parent.isRoot ? '/' : `${parent}/`;
  const found = await namesBeginningWith(
    client,
    inside + start,
    {
      select: ['COLL_NAME'],
      // The root is its own parent.
      where: all(equals('COLL_PARENT_NAME', `${parent}`), differs('COLL_NAME', '/')),
    },
    signal,
  );
  return { ...found, names: found.names.map((path) => path.slice(inside.length)) };
}

async function objectsIn(
  client: IrodsClient,
  parent: LogicalPath,
  start: string,
  signal: AbortSignal,
): Promise<Candidates> {
  const where = equals('COLL_NAME', `${parent}`);
  return await namesBeginningWith(client, start, { select: ['DATA_NAME'], where }, signal);
}

/** One's own zone is there, whether or not one may read its collection. */
function knownZone({ zone }: IrodsClient, start: string): Candidates {
  return zone.startsWith(start) ? { names: [`${zone}/`], whole: true } : NONE;
}
