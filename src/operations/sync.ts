/** Making one tree equal to another, in any direction between this machine and the catalog. */
import { IrodsCode } from '../domain/irods-code.js';
import { IrodsError, UsageError } from '../errors.js';
import { walkCollection } from '../transfer/catalog/walk-collection.js';
import type { DownloadChoices } from '../transfer/download/download.js';
import type { Engine } from '../transfer/engine.js';
import type { Walk } from '../transfer/entry.js';
import { mergeWalks, type Pair } from '../transfer/flow/merge-walks.js';
import { type LinkPolicy, walkFolder } from '../transfer/local/walk-folder.js';
import { failure, type Outcome, outcome, type Pending } from '../transfer/outcome.js';
import { type Order, ordered } from '../transfer/select/ordered.js';
import { Selection, type SelectionOptions } from '../transfer/select/selection.js';
import type { UploadChoices } from '../transfer/upload/upload.js';
import { nameInside, placeSource } from './destination.js';
import { isSame, type SyncComparison } from './sync-compare.js';
import { directionOf, type LeafMove, type SyncDirection } from './sync-directions.js';
import { type FoundPlace, findPlace, placeBelow, type SyncPlace } from './sync-place.js';
import { type RemovalOptions, Removals } from './sync-removals.js';
import { journaled } from './transfer-run.js';

export interface SyncRequest {
  /** All of one kind. */
  readonly sources: readonly { readonly typed: string; readonly place: SyncPlace }[];
  readonly target: SyncPlace;
  readonly recursive: boolean;
  readonly comparison: SyncComparison;
  /** Tells what would be moved, and moves nothing. */
  readonly listOnly: boolean;
  /** Removes from the target what the source does not have. */
  readonly remove: RemovalOptions | undefined;
  readonly links: LinkPolicy;
  readonly selection: SelectionOptions;
  readonly order: Order | undefined;
  readonly platform: NodeJS.Platform;
  readonly uploads: UploadChoices;
  readonly downloads: DownloadChoices;
}

/**
 * Moves what the target lacks or has otherwise. Yields what became of each entry, those that are
 * the same as `skipped`; throws what stopped the whole run.
 */
export async function* sync(
  engine: Engine,
  request: SyncRequest,
): AsyncGenerator<Outcome, void, undefined> {
  const kind = request.sources[0]?.place.kind ?? 'local';
  const direction = directionOf(kind, request.target, { engine, ...request });
  const removals = new Removals(engine, request.remove);
  const plan = new SyncPlan(engine, request, direction, removals);
  yield* journaled(engine, direction.run(ordered(plan.jobs(), request.order)));
  if (!request.listOnly) yield* removals.perform();
}

class SyncPlan<J extends object> {
  constructor(
    private readonly engine: Engine,
    private readonly request: SyncRequest,
    private readonly direction: SyncDirection<J>,
    private readonly removals: Removals,
  ) {}

  async *jobs(): AsyncGenerator<J | Outcome | Pending, void, undefined> {
    const { sources, target } = this.request;
    let there = await findPlace(this.engine, target);
    if (there === undefined && sources.length > 1 && (await this.needsBranch())) {
      yield await this.direction.makeBranch(target);
      there = { kind: 'branch', entry: NO_LEAF };
    }
    for (const { typed, place } of sources) {
      try {
        yield* this.jobsOf(typed, place, there);
      } catch (error) {
        this.removals.forbid();
        yield failure(this.direction.action, { source: typed, target: `${target.path}` }, error);
      }
    }
  }

  /** Several folders or collections go inside a target that is made for them. */
  private async needsBranch(): Promise<boolean> {
    if (this.request.listOnly) return false;
    const found = this.request.sources.map(({ place }) => findPlace(this.engine, place));
    return (await Promise.all(found)).some((source) => source?.kind === 'branch');
  }

  /** A folder's trailing slash means what is in it, whatever there is at the target. */
  private async *jobsOf(
    typed: string,
    source: SyncPlace,
    there: FoundPlace | undefined,
  ): AsyncGenerator<J | Outcome | Pending, void, undefined> {
    const { request } = this;
    const found = await findPlace(this.engine, source);
    if (found === undefined) throw missing(typed);
    if (found.kind === 'branch' && !request.recursive) throw needsRecursion(typed);
    const destination = { shown: `${request.target.path}`, kind: there?.kind ?? 'absent' } as const;
    const sourceCount = request.sources.length;
    const placement = placeSource(found.kind, destination, { sourceCount, syncing: true });
    const inside = placement === 'inside' && !(found.kind === 'branch' && typed.endsWith('/'));
    const target = inside
      ? placeBelow(request.target, nameInside(`${source.path}`))
      : request.target;
    const known = inside ? await findPlace(this.engine, target) : there;
    if (found.kind === 'branch') yield* this.treeJobs(source, target, known);
    else yield* this.leafJobs({ source, target, entry: found.entry, replaces: false }, known);
  }

  private async *leafJobs(
    move: LeafMove,
    there: FoundPlace | undefined,
  ): AsyncGenerator<J | Outcome | Pending, void, undefined> {
    const { source, target, entry } = move;
    const { size } = entry;
    const paths = { source: `${source.path}`, target: `${target.path}`, size };
    const skipped = outcome(this.direction.action, 'skipped', paths);
    try {
      if (there?.kind === 'branch') throw kindsDiffer(paths.target, 'a folder or collection');
      const same = there !== undefined && (await this.isSame(move, there));
      if (same) yield { ...skipped, reason: 'a match' };
      else if (this.request.listOnly) yield outcome(this.direction.action, 'planned', paths);
      else yield await this.direction.job({ ...move, replaces: there !== undefined });
    } catch (error) {
      yield failure(this.direction.action, paths, error);
    }
  }

  private async isSame({ source, target, entry }: LeafMove, there: FoundPlace): Promise<boolean> {
    return await isSame(
      this.engine,
      { ...source, entry },
      { ...target, entry: there.entry },
      this.request.comparison,
    );
  }

  private async *treeJobs(
    source: SyncPlace,
    target: SyncPlace,
    there: FoundPlace | undefined,
  ): AsyncGenerator<J | Outcome | Pending, void, undefined> {
    if (there?.kind === 'leaf') throw kindsDiffer(`${target.path}`, 'a file or data object');
    if (there === undefined && !this.request.listOnly)
      yield await this.direction.makeBranch(target);
    const selection = new Selection(this.request.selection);
    const targets = there === undefined ? nothing() : this.targetWalk(target);
    let blocked: string | undefined;
    for await (const pair of mergeWalks(this.sourceWalk(source, selection), targets)) {
      if (blocked !== undefined && pair.relative.startsWith(`${blocked}/`)) continue;
      const isBranch = (pair.source ?? pair.target)?.kind === 'branch';
      if (selection.excludes(pair.relative, isBranch)) {
        if (isBranch) blocked = pair.relative;
        continue;
      }
      const isWhole = yield* this.pairJobs(pair, source, target, selection);
      if (!isWhole) blocked = pair.relative;
    }
  }

  /** What one pair of entries needs. False where nothing below it is to be looked at. */
  private async *pairJobs(
    pair: Pair,
    from: SyncPlace,
    to: SyncPlace,
    selection: Selection,
  ): AsyncGenerator<J | Outcome | Pending, boolean, undefined> {
    const source = placeBelow(from, pair.relative);
    const target = placeBelow(to, pair.relative);
    const paths = { source: `${source.path}`, target: `${target.path}` };
    const there = asFound(pair);
    if (pair.source === undefined) {
      if (there !== undefined) this.removals.add(target, there.kind);
      return false;
    }
    if (pair.source.kind === 'obstacle') {
      this.removals.forbid();
      yield failure(this.direction.action, paths, pair.source.error);
      return false;
    }
    if (pair.source.kind === 'leaf') {
      const entry = pair.source;
      const wait = selection.objectionTo(entry, this.engine.clock.now());
      if (wait === undefined)
        yield* this.leafJobs({ source, target, entry, replaces: false }, there);
      else if (wait !== 'not ours') {
        yield { ...outcome(this.direction.action, 'skipped', paths), reason: wait };
      }
      return true;
    }
    if (there?.kind === 'leaf') {
      const error = kindsDiffer(paths.target, 'a file or data object');
      yield failure(this.direction.action, paths, error);
      return false;
    }
    if (there === undefined && !this.request.listOnly)
      yield await this.direction.makeBranch(target);
    return true;
  }

  private sourceWalk(place: SyncPlace, selection: Selection): Walk {
    if (place.kind === 'logical') return walkCollection(this.engine.client, place.path);
    return walkFolder(place.path, { links: this.request.links, ...selection.forWalk });
  }

  /** Links in a local target are never followed: they may lead out of it. */
  private targetWalk(place: SyncPlace): Walk {
    if (place.kind === 'logical') return walkCollection(this.engine.client, place.path);
    return walkFolder(place.path, { links: 'skip' });
  }
}

/** Stands where a branch has no size and time. */
const NO_LEAF = { kind: 'leaf', relative: '', size: 0, modifiedAt: 0, checksum: '' } as const;

function asFound({ target }: Pair): FoundPlace | undefined {
  if (target === undefined || target.kind === 'obstacle') return undefined;
  if (target.kind === 'leaf') return { kind: 'leaf', entry: target };
  return { kind: 'branch', entry: NO_LEAF };
}

function missing(typed: string): IrodsError {
  return new IrodsError(
    `${typed} does not exist, or you may not see it (USER_INPUT_PATH_ERR)`,
    IrodsCode.USER_INPUT_PATH_ERR,
    'USER_INPUT_PATH_ERR',
    { path: typed },
  );
}

function needsRecursion(typed: string): UsageError {
  return new UsageError(`${typed} is a folder or collection`, {
    path: typed,
    hint: 'Use -r to move it with all that is in it.',
    exit: 3,
  });
}

function kindsDiffer(path: string, what: string): IrodsError {
  return new IrodsError(
    `${path} exists and is ${what}, which the source is not`,
    IrodsCode.USER_INPUT_PATH_ERR,
    'USER_INPUT_PATH_ERR',
    { path, hint: 'Remove or rename it first.' },
  );
}

async function* nothing(): Walk {}
