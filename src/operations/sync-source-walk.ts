/** Going through the sources that become one tree. */
import type { IrodsClient } from '../api/client.js';
import { walkCollection } from '../transfer/catalog/walk-collection.js';
import type { Walk } from '../transfer/entry.js';
import { compareRelative } from '../transfer/flow/merge-walks.js';
import { type LinkPolicy, walkFolder } from '../transfer/local/walk-folder.js';
import { objectionToLeaf, Selection, type SelectionOptions } from '../transfer/select/selection.js';
import { placeBelow, type SyncPlace } from './sync-place.js';
import type { PlacedSource, SourceGroup } from './sync-sources.js';
import type { Member } from './sync-union.js';

/** Something of a source. */
export interface SourceMember extends Member {
  readonly place: SyncPlace;
  /** Path below the target of the command, by the names of the sources. */
  readonly original: string;
  /** Why a leaf is not to be moved now; see `Selection`. */
  readonly objection: (now: number) => string | undefined;
}

export interface SourceWalk {
  readonly members: AsyncGenerator<SourceMember, void, undefined>;
  /** Whether its rules leave out what has this path in the target. */
  excludes(relative: string, isBranch: boolean): boolean;
}

export interface SourceWalkOptions {
  readonly client: IrodsClient;
  readonly links: LinkPolicy;
  readonly selection: SelectionOptions;
  readonly nameFor: (name: string) => string;
  /** Whether names can be others in the target. */
  readonly renames: boolean;
}

/** The walks of a group whose target is a branch. */
export function walksOf(group: SourceGroup, options: SourceWalkOptions): readonly SourceWalk[] {
  const branches = group.sources.filter(({ found }) => found.kind === 'branch');
  const leaves = group.sources.filter(({ found, below }) => found.kind === 'leaf' && below !== '');
  const walks = branches.map((source) => branchWalk(group, source, options));
  const leafWalks = withoutDoubles(leaves).map((each) => {
    return { members: leafMembers(each, options), excludes: () => false };
  });
  return [...walks, ...leafWalks];
}

/** Lists in which no two leaves have one name: mostly one. */
function withoutDoubles(leaves: readonly PlacedSource[]): readonly (readonly PlacedSource[])[] {
  const lists: Map<string, PlacedSource>[] = [];
  for (const leaf of leaves) {
    const list = lists.find((each) => !each.has(leaf.below));
    if (list === undefined) lists.push(new Map([[leaf.below, leaf]]));
    else list.set(leaf.below, leaf);
  }
  return lists.map((list) => [...list.values()]);
}

/** Leaves that stand in the target by themselves; rules do not leave out what was named. */
async function* leafMembers(
  leaves: readonly PlacedSource[],
  { nameFor, selection }: SourceWalkOptions,
): AsyncGenerator<SourceMember, void, undefined> {
  const members = leaves.map(({ place, found, below }) => {
    const relative = nameFor(below);
    const entry = { ...found.entry, relative };
    const { modifiedAt } = found.entry;
    const objection = (now: number): string | undefined =>
      objectionToLeaf(selection, { relative: below, modifiedAt }, now);
    return { relative, entry, place, original: below, objection };
  });
  yield* members.sort((one, other) => compareRelative(one.relative, other.relative));
}

function branchWalk(
  group: SourceGroup,
  source: PlacedSource,
  options: SourceWalkOptions,
): SourceWalk {
  const { place } = source;
  const root = place.kind === 'local' ? place.path : undefined;
  const selection = new Selection(options.selection, root);
  const below = source.below === '' ? '' : options.nameFor(source.below);
  return {
    members: branchMembers(group, source, selection, options),
    excludes: (relative, isBranch) => {
      if (below === '') return selection.excludes(relative, isBranch);
      if (!relative.startsWith(`${below}/`)) return false;
      return selection.excludes(relative.slice(below.length + 1), isBranch);
    },
  };
}

async function* branchMembers(
  group: SourceGroup,
  { place, below }: PlacedSource,
  selection: Selection,
  options: SourceWalkOptions,
): AsyncGenerator<SourceMember, void, undefined> {
  const above = joined(group.original, below);
  const shown = below === '' ? '' : options.nameFor(below);
  if (shown !== '') {
    const entry = { kind: 'branch', relative: shown } as const;
    yield { relative: shown, entry, place, original: above, objection: () => undefined };
  }
  for await (const entry of entriesOf(place, selection, options)) {
    const own = entry.kind === 'obstacle' ? entry.relative : (entry.original ?? entry.relative);
    yield {
      relative: joined(shown, entry.relative),
      entry,
      place: placeBelow(place, own),
      original: joined(above, own),
      objection: (now) => {
        if (entry.kind !== 'leaf') return undefined;
        return selection.objectionTo({ ...entry, relative: own }, now);
      },
    };
  }
}

function entriesOf(place: SyncPlace, selection: Selection, options: SourceWalkOptions): Walk {
  if (place.kind === 'local') {
    return walkFolder(place.path, { links: options.links, ...selection.forWalk });
  }
  const { client, nameFor, renames } = options;
  const names = renames ? { nameFor } : {};
  return walkCollection(client, place.path, { ...selection.forWalk, ...names });
}

function joined(folder: string, name: string): string {
  if (folder === '' || name === '') return folder + name;
  return `${folder}/${name}`;
}
