/** Comparing files of this machine with data objects, without changing either. */
import { join } from 'node:path';
import { type ChecksumText, checksumsAgree } from '../domain/checksum.js';
import type { IgnoreRules } from '../domain/ignore-rules.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { CliError, LocalError } from '../errors.js';
import { walkCollection } from '../transfer/catalog/walk-collection.js';
import { readChecksum } from '../transfer/download/read-checksum.js';
import type { Engine } from '../transfer/engine.js';
import type { Entry, LeafEntry, Obstacle } from '../transfer/entry.js';
import { isAtOrBelow, mergeWalks, type Pair } from '../transfer/flow/merge-walks.js';
import { fileChecksum } from '../transfer/local/file-checksum.js';
import { type LinkPolicy, walkFolder } from '../transfer/local/walk-folder.js';
import { partOf, Selection, type Shard } from '../transfer/select/selection.js';
import { serverChecksum } from '../transfer/upload/server-checksum.js';
import { noSuchPath } from './failures.js';
import { mapInOrder } from './pool.js';
import { findPlace } from './sync-place.js';

export type ComparisonState =
  | 'same'
  | 'different'
  | 'only_local'
  | 'only_remote'
  /** The catalog has no checksum to compare with. */
  | 'unknown'
  | 'failed';

export interface Comparison {
  readonly localPath: string;
  readonly path: LogicalPath;
  readonly type: 'data_object' | 'collection';
  readonly state: ComparisonState;
  /** Bytes; undefined for folders and collections, and where there is none. */
  readonly localSize: number | undefined;
  readonly size: number | undefined;
  /** As the catalog writes them; undefined where they were not needed. */
  readonly localChecksum?: ChecksumText | undefined;
  readonly checksum?: ChecksumText | undefined;
  /** The part of the tree it belongs to, where parts were asked for and it is in one. */
  readonly shard?: Shard;
  /** Why it is different, in a few words. */
  readonly reason?: string;
  readonly error?: CliError;
}

export interface ComparisonChoices {
  readonly by: 'size' | 'checksum';
  /** What to do where the catalog has no checksum: say so, have one stored, or read the bytes. */
  readonly missing: 'unknown' | 'compute' | 'read';
  readonly links: LinkPolicy;
  /** Rules of the command line. Ignore files of either side add theirs. */
  readonly rules?: IgnoreRules | undefined;
  /** See `SelectionOptions`. */
  readonly own?: string | undefined;
  /** Tells for each file and object which of so many machines' parts it is in. */
  readonly shardCount?: number | undefined;
}

interface Places {
  readonly local: string;
  readonly remote: LogicalPath;
}

/**
 * Compares a file with a data object, or a folder with a collection and all that is in them. Yields
 * every entry of either, in the order of the walks, but what the rules of either side leave out.
 * Memory does not follow the size of the trees.
 * @throws LocalError or IrodsError where one of the places is not there.
 */
export async function* compareTrees(
  engine: Engine,
  places: Places,
  choices: ComparisonChoices,
): AsyncGenerator<Comparison, void, undefined> {
  const [local, remote] = await Promise.all([
    findPlace(engine, { kind: 'local', path: places.local }),
    findPlace(engine, { kind: 'logical', path: places.remote }),
  ]);
  if (local === undefined) {
    throw new LocalError(`${places.local}: no such file or folder`, { path: places.local });
  }
  if (remote === undefined) throw noSuchPath(places.remote);
  if (local.kind !== 'branch' || remote.kind !== 'branch') {
    const pair = { relative: '', source: rootOf(local), target: rootOf(remote) };
    yield await comparePair(engine, places, pair, choices);
    return;
  }
  const { links, rules, own } = choices;
  const selections = [
    new Selection({ rules, own }, places.local),
    new Selection({ rules }),
  ] as const;
  const [here, there] = selections;
  const pairs = mergeWalks(
    walkFolder(places.local, { links, ...here.forWalk }),
    walkCollection(engine.walking, places.remote, there.forWalk),
  );
  yield* mapInOrder(chosenBy(selections, pairs), engine.width, async (pair) => {
    return await comparePair(engine, places, pair, choices);
  });
}

/**
 * Pairs without what any of the selections leaves out, and without what is in it; nor what is in
 * something that one side cannot read, since nobody knows how that compares.
 */
async function* chosenBy(
  selections: readonly Selection[],
  pairs: AsyncIterable<Pair>,
): AsyncGenerator<Pair, void, undefined> {
  let left: string | undefined;
  for await (const pair of pairs) {
    const { relative, source, target } = pair;
    if (isAtOrBelow(relative, left)) continue;
    const excludes = (side: Entry | Obstacle | undefined): boolean =>
      side !== undefined && selections.some((each) => each.excludes(relative, isBranch(side)));
    const isExcluded = excludes(source) || excludes(target);
    if (!isExcluded) yield pair;
    const isUnseen = source?.kind === 'obstacle' || target?.kind === 'obstacle';
    if (isUnseen && relative === '') return;
    if (isUnseen || isExcluded) left = relative;
  }
}

function rootOf(found: { readonly kind: 'leaf' | 'branch'; readonly entry: LeafEntry }): Entry {
  return found.kind === 'leaf' ? found.entry : { kind: 'branch', relative: '' };
}

async function comparePair(
  engine: Engine,
  { local, remote }: Places,
  { relative, source, target }: Pair,
  choices: ComparisonChoices,
): Promise<Comparison> {
  const { shardCount: count } = choices;
  const isLeaf = source?.kind === 'leaf' || target?.kind === 'leaf';
  const common = {
    ...(isLeaf && count !== undefined ? { shard: { index: partOf(relative, count), count } } : {}),
    localPath: relative === '' ? local : join(local, relative),
    path: relative === '' ? remote : remote.join(relative),
    type: isBranch(target ?? source) ? 'collection' : 'data_object',
    localSize: sizeOf(source),
    size: sizeOf(target),
  } as const;
  const obstacle = [source, target].find((side) => side?.kind === 'obstacle');
  if (obstacle?.kind === 'obstacle') return { ...common, state: 'failed', error: obstacle.error };
  if (target === undefined) return { ...common, state: 'only_local' };
  if (source === undefined) return { ...common, state: 'only_remote' };
  if (source.kind !== target.kind) {
    const [here, there] =
      source.kind === 'branch' ? ['folder', 'data object'] : ['file', 'collection'];
    return { ...common, state: 'different', reason: `${here} here, ${there} there` };
  }
  if (source.kind !== 'leaf' || target.kind !== 'leaf') return { ...common, state: 'same' };
  if (source.size !== target.size) return { ...common, state: 'different', reason: 'size' };
  if (target.good === false) return { ...common, state: 'different', reason: 'no good replica' };
  if (target.marked) return { ...common, state: 'different', reason: 'its upload failed' };
  if (choices.by === 'size') return { ...common, state: 'same' };
  try {
    return { ...common, ...(await compareChecksums(engine, common, target, choices)) };
  } catch (error) {
    if (!(error instanceof CliError) || error.fatal) throw error;
    return { ...common, state: 'failed', error };
  }
}

const isBranch = (entry: Entry | Obstacle | undefined): boolean => entry?.kind === 'branch';
const sizeOf = (entry: Entry | Obstacle | undefined): number | undefined =>
  entry?.kind === 'leaf' ? entry.size : undefined;

async function compareChecksums(
  engine: Engine,
  { localPath, path }: Pick<Comparison, 'localPath' | 'path'>,
  { size, modifiedAt, checksum: stored }: LeafEntry,
  { missing }: ComparisonChoices,
): Promise<Pick<Comparison, 'state' | 'localChecksum' | 'checksum' | 'reason'>> {
  let checksum = stored;
  if (checksum === '' && missing === 'compute') {
    checksum = await serverChecksum(engine, path, { size, force: false });
  }
  if (checksum === '' && missing === 'read') {
    checksum = await readChecksum(engine, { source: path, size, modifiedAt });
  }
  if (checksum === '') return { state: 'unknown' };
  const localChecksum = await fileChecksum(engine.buffers, localPath, checksum);
  return checksumsAgree(localChecksum, checksum)
    ? { state: 'same', localChecksum, checksum }
    : { state: 'different', localChecksum, checksum, reason: 'checksum' };
}
