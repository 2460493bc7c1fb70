/** Finding out what has to be moved, made and removed for one tree to become equal to others. */
import type { Engine } from '../transfer/engine.js';
import type { Entry, LeafEntry, Obstacle, Walk } from '../transfer/entry.js';
import { isAtOrBelow, mergeWalks } from '../transfer/flow/merge-walks.js';
import { failure, type Outcome, outcome, type Pending } from '../transfer/outcome.js';
import { objectionToLeaf } from '../transfer/select/selection.js';
import { type Destination, nameInside } from './destination.js';
import { isLinkToSkip } from './local-source.js';
import type { SyncRequest } from './sync.js';
import { isSame } from './sync-compare.js';
import type { LeafMove, SyncDirection } from './sync-directions.js';
import { kindsDiffer, missing, needsRecursion, requireApart } from './sync-failures.js';
import { type FoundPlace, findPlace, placeBelow, type SyncPlace } from './sync-place.js';
import type { Removals } from './sync-removals.js';
import { type SourceMember, walksOf } from './sync-source-walk.js';
import {
  type FoundSource,
  groupSources,
  nameInTarget,
  namesIn,
  type PlacedSource,
  type SourceGroup,
} from './sync-sources.js';
import { SyncTarget } from './sync-target.js';
import { type Joined, joinWalks } from './sync-union.js';

type Steps<J, R = void> = AsyncGenerator<J | Outcome | Pending, R, undefined>;

export class SyncPlan<J extends object> {
  private readonly nameFor: (name: string) => string;
  /** The target was not there, and is being made. */
  private isNew = false;

  constructor(
    private readonly engine: Engine,
    private readonly request: SyncRequest,
    private readonly direction: SyncDirection<J>,
    private readonly removals: Removals,
  ) {
    this.nameFor = namesIn(request.target, request);
  }

  async *jobs(): Steps<J> {
    const { target, listOnly } = this.request;
    const sources = yield* this.findSources();
    let there = await findPlace(this.engine, target);
    if (there === undefined && this.needsBranch(sources)) {
      if (!listOnly) yield await this.direction.makeBranch(target);
      this.isNew = true;
      there = { kind: 'branch', entry: NO_LEAF };
    }
    const placed = yield* this.placeSources(sources, there);
    for (const group of groupSources(target, placed, this.nameFor)) {
      try {
        yield* this.groupJobs(group, group.target === target ? there : undefined);
      } catch (error) {
        yield this.failed(group.sources[0]?.typed ?? '', group.target, error);
      }
    }
  }

  private async *findSources(): Steps<J, readonly FoundSource[]> {
    const sources: FoundSource[] = [];
    for (const { typed, place } of this.request.sources) {
      try {
        if (place.kind === 'local' && (await this.isLeftOut(typed, place.path))) continue;
        const found = await findPlace(this.engine, place);
        if (found === undefined) throw missing(typed);
        if (found.kind === 'branch' && !this.request.recursive) throw needsRecursion(typed);
        sources.push({ typed, place, found });
      } catch (error) {
        yield this.failed(typed, this.request.target, error);
      }
    }
    return sources;
  }

  /** A link that is not followed; what it leads to may be in the target all the same. */
  private async isLeftOut(typed: string, path: string): Promise<boolean> {
    const isLeftOut = await isLinkToSkip({ typed, path }, this.request.links);
    if (isLeftOut) this.removals.forbid();
    return isLeftOut;
  }

  /**
   * Several folders or collections go inside a target that is made for them, and so does a file or
   * data object where the target has a slash at its end.
   */
  private needsBranch(sources: readonly FoundSource[]): boolean {
    const { sources: all, intoTarget } = this.request;
    if (intoTarget && sources.some(({ found }) => found.kind === 'leaf')) return true;
    return all.length > 1 && sources.some(({ found }) => found.kind === 'branch');
  }

  private async *placeSources(
    sources: readonly FoundSource[],
    there: FoundPlace | undefined,
  ): Steps<J, readonly PlacedSource[]> {
    const { target, sources: all, intoTarget } = this.request;
    const destination: Destination = {
      shown: `${target.path}`,
      kind: there?.kind ?? 'absent',
      meansBranch: intoTarget,
    };
    const placed: PlacedSource[] = [];
    for (const source of sources) {
      try {
        placed.push({ ...source, below: nameInTarget(source, destination, all.length) });
      } catch (error) {
        yield this.failed(source.typed, target, error);
      }
    }
    return placed;
  }

  /** What a source has is not known, so nothing is removed. */
  private failed(source: string, target: SyncPlace, error: unknown): Outcome {
    this.removals.forbid();
    return failure(this.direction.action, { source, target: `${target.path}` }, error);
  }

  private async *groupJobs(group: SourceGroup, there: FoundPlace | undefined): Steps<J> {
    const { target, original, sources } = group;
    const known = there ?? (this.isNew ? undefined : await findPlace(this.engine, target));
    if (sources.some(({ found }) => found.kind === 'branch')) {
      const leaves = sources.filter(({ found, below }) => found.kind === 'leaf' && below === '');
      for (const { place } of leaves) yield this.hidden(place, target);
      yield* this.treeJobs(group, known);
      return;
    }
    const [first, ...others] = sources;
    if (first === undefined) return;
    const { place: source, found } = first;
    const now = this.engine.clock.now();
    const named = { relative: nameInside(`${source.path}`), modifiedAt: found.entry.modifiedAt };
    const wait = objectionToLeaf(this.request.selection, named, now);
    if (wait === 'not ours') return;
    if (wait !== undefined) {
      const paths = { source: `${source.path}`, target: `${target.path}`, size: found.entry.size };
      yield { ...outcome(this.direction.action, 'skipped', paths), reason: wait };
      return;
    }
    yield* this.leafJobs({ source, target, entry: found.entry }, original, known);
    for (const { place } of others) yield this.hidden(place, target);
  }

  /** Another source has something at the same path. */
  private hidden(source: SyncPlace, target: SyncPlace): Outcome {
    const paths = { source: `${source.path}`, target: `${target.path}` };
    const skipped = outcome(this.direction.action, 'skipped', paths);
    return { ...skipped, reason: 'another source comes before' };
  }

  private async *leafJobs(
    move: Omit<LeafMove, 'replaces'>,
    original: string,
    found: FoundPlace | undefined,
  ): Steps<J> {
    const { source, entry } = move;
    const { size } = entry;
    let there = found;
    let { target } = move;
    try {
      const settled = await this.direction.settle(target, original);
      if (settled.path !== target.path) there = await findPlace(this.engine, settled);
      target = settled;
      const paths = { source: `${source.path}`, target: `${target.path}`, size };
      if (there?.kind === 'branch') throw kindsDiffer(paths.target, 'a folder or collection');
      const same = there !== undefined && (await this.isSame({ source, target, entry }, there));
      if (same) {
        yield { ...outcome(this.direction.action, 'skipped', paths), reason: 'a match' };
      } else if (this.request.listOnly) yield outcome(this.direction.action, 'planned', paths);
      else yield await this.direction.job({ source, target, entry, replaces: there !== undefined });
    } catch (error) {
      const paths = { source: `${source.path}`, target: `${target.path}`, size };
      yield failure(this.direction.action, paths, error);
    }
  }

  /** What a killed run began and never confirmed is not trusted, whatever it looks like. */
  private async isSame(
    { source, target, entry }: Omit<LeafMove, 'replaces'>,
    there: FoundPlace,
  ): Promise<boolean> {
    const { action } = this.direction;
    if (action !== 'copy') {
      const { size, modifiedAt } = entry;
      const paths = { source: `${source.path}`, target: `${target.path}` };
      const earlier = this.engine.journal.earlier({
        direction: action,
        ...paths,
        size,
        modifiedAt,
      });
      if (earlier?.state === 'begun') return false;
    }
    const from = { ...source, entry };
    const to = { ...target, entry: there.entry };
    return await isSame(this.engine, from, to, this.request);
  }

  private async *treeJobs(group: SourceGroup, there: FoundPlace | undefined): Steps<J> {
    const { target, original } = group;
    if (there?.kind === 'leaf') throw kindsDiffer(`${target.path}`, 'a file or data object');
    requireApart(group, this.removals.areWanted);
    if (there === undefined && !this.request.listOnly) {
      yield await this.direction.makeBranch(await this.direction.settle(target, original));
    }
    const { links, selection: options } = this.request;
    const walks = walksOf(group, {
      client: this.engine.walking,
      links,
      selection: options,
      nameFor: this.nameFor,
      renames: this.request.mapNames && target.kind === 'local',
    });
    const to = new SyncTarget(this.engine, target, this.removals, options);
    const targets = there === undefined || this.isNew ? nothing() : to.walk();
    const sources = joinWalks(walks.map(({ members }) => members));
    let blocked: string | undefined;
    for await (const pair of mergeWalks(sources, targets)) {
      if (isAtOrBelow(pair.relative, blocked)) continue;
      if (pair.source === undefined) {
        const { isWhole, failed } = await to.withoutSource(pair.target, walks);
        if (failed !== undefined) yield failed;
        // Only a root that cannot be read has no path: nobody knows what is in it.
        if (pair.relative === '') break;
        if (isWhole) await this.direction.mayGo(placeBelow(target, pair.relative));
        else blocked = pair.relative;
      } else {
        const place = placeBelow(target, pair.relative);
        if (!(yield* this.pairJobs(pair.source, place, pair.target))) blocked = pair.relative;
      }
    }
    await this.removals.endOfTarget();
  }

  /** What a pair of entries needs. False where nothing below it is to be looked at. */
  private async *pairJobs(
    { member, others }: Joined<SourceMember>,
    target: SyncPlace,
    found: Entry | Obstacle | undefined,
  ): Steps<J, boolean> {
    const paths = { source: `${member.place.path}`, target: `${target.path}` };
    for (const other of others) {
      if (other.entry.kind === 'obstacle') yield this.unseen(other, target, other.entry.error);
      else yield this.hidden(other.place, target);
    }
    const { entry } = member;
    if (entry.kind === 'obstacle') {
      yield this.unseen(member, target, entry.error);
      return false;
    }
    const there = asFound(found);
    if (entry.kind === 'leaf') {
      yield* this.leafPairJobs(member, entry, target, there);
      return there?.kind !== 'branch';
    }
    try {
      if (there?.kind === 'leaf') throw kindsDiffer(paths.target, 'a file or data object');
      const settled = await this.direction.settle(target, member.original);
      if (there === undefined && !this.request.listOnly) {
        yield await this.direction.makeBranch(settled);
      }
      return true;
    } catch (error) {
      yield failure(this.direction.action, paths, error);
      return false;
    }
  }

  private unseen({ place }: SourceMember, target: SyncPlace, error: unknown): Outcome {
    return this.failed(`${place.path}`, target, error);
  }

  private async *leafPairJobs(
    { place: source, original, objection }: SourceMember,
    entry: LeafEntry,
    target: SyncPlace,
    there: FoundPlace | undefined,
  ): Steps<J> {
    const wait = objection(this.engine.clock.now());
    if (wait === undefined) {
      yield* this.leafJobs({ source, target, entry }, original, there);
    } else if (wait !== 'not ours') {
      const paths = { source: `${source.path}`, target: `${target.path}` };
      yield { ...outcome(this.direction.action, 'skipped', paths), reason: wait };
    }
  }
}

/** Stands where a branch has no size and time. */
const NO_LEAF = { kind: 'leaf', relative: '', size: 0, modifiedAt: 0, checksum: '' } as const;

function asFound(target: Entry | Obstacle | undefined): FoundPlace | undefined {
  if (target === undefined || target.kind === 'obstacle') return undefined;
  if (target.kind === 'leaf') return { kind: 'leaf', entry: target };
  return { kind: 'branch', entry: NO_LEAF };
}

async function* nothing(): Walk {}
