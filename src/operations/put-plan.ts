import { join } from 'node:path';
import { LogicalPath } from '../domain/logical-path.js';
import { LocalError } from '../errors.js';
import { EntryFinder } from '../transfer/catalog/find-entries.js';
import { type FoundEntry, findEntry } from '../transfer/catalog/find-entry.js';
import { walkCollection } from '../transfer/catalog/walk-collection.js';
import type { Engine } from '../transfer/engine.js';
import type { Walk } from '../transfer/entry.js';
import { isAtOrBelow, mergeWalks, type Pair } from '../transfer/flow/merge-walks.js';
import { walkFolder } from '../transfer/local/walk-folder.js';
import { failure, type Outcome, outcome, type Pending } from '../transfer/outcome.js';
import type { Sortable } from '../transfer/select/ordered.js';
import { partOf, Selection } from '../transfer/select/selection.js';
import { CollectionMaker } from '../transfer/upload/collection-maker.js';
import { isLeftAtTarget } from '../transfer/upload/left-at-target.js';
import type { Upload } from '../transfer/upload/upload.js';
import { nameInside, placeSource, requireTargetForShard } from './destination.js';
import { type LocalSource, lookAt } from './local-source.js';
import type { PutRequest } from './put.js';
import { nameTaken, refusalOf } from './put-refusal.js';

type Step = Upload | Outcome | Pending;
type Found = FoundEntry | undefined;

/** Finds out, while transfers already run, what is to be stored where. */
export class PutPlan {
  private readonly maker: CollectionMaker;

  /** `sources` are those of the request whose turn it is. */
  constructor(
    private readonly engine: Engine,
    private readonly request: PutRequest,
    private readonly sources: readonly LocalSource[],
  ) {
    this.maker = new CollectionMaker(engine);
  }

  async *jobs(): AsyncGenerator<Step, void, undefined> {
    const { destination, choices } = this.request;
    const { client, pace } = this.engine;
    const inside = this.sources.map(({ path }) => destination.join(nameInside(path)));
    const finder = new EntryFinder(this.engine, inside, { ...choices, thorough: false });
    // Most often the destination is a collection: then both are known after one round trip.
    finder.begin();
    const there = await pace.attempt(() => findEntry(client, destination, choices.ticket));
    if (there === undefined) requireTargetForShard(this.request);
    for (const [index, source] of this.sources.entries()) {
      const look = async (): Promise<Found> => await finder.find(index);
      try {
        yield* this.jobsOf(source, there, look);
      } catch (error) {
        yield failure('upload', { source: source.path, target: `${destination}` }, error);
      }
    }
  }

  /** `look` tells what has the source's name inside the destination. */
  private async *jobsOf(
    source: LocalSource,
    there: Found,
    look: () => Promise<Found>,
  ): AsyncGenerator<Step, void, undefined> {
    const { request } = this;
    const { destination } = request;
    const found = await lookAt(source, request.links);
    if (found === undefined) return;
    if (found.isDirectory && !request.recursive) {
      throw new LocalError(`${source.typed} is a folder`, {
        path: source.typed,
        hint: 'Use -r to store it with all that is in it.',
      });
    }
    const placement = placeSource(
      found.isDirectory ? 'branch' : 'leaf',
      {
        shown: `${destination}`,
        kind: there === undefined ? 'absent' : there.kind === 'object' ? 'leaf' : 'branch',
        meansBranch: request.intoCollection,
      },
      { sourceCount: request.sources.length },
    );
    const inside = placement === 'inside';
    if (!found.isDirectory && this.isOthers(source.path)) return;
    if (inside && there === undefined) yield await this.maker.makeSoon(destination);
    const placed = inside ? destination.join(nameInside(source.path)) : destination;
    const before = found.isDirectory ? this.placeBefore(source.path) : undefined;
    const target = before ?? placed;
    const isThere = target.equals(destination) || there === undefined;
    const known = isThere ? there : await (target.equals(placed) ? look() : this.look(target));
    if (!found.isDirectory) yield await this.fileJob(source.path, target, found, known);
    else {
      const place = this.engine.journal.placed(source.path, `${destination}`, `${target}`);
      if (known === undefined) {
        yield await this.maker.makeSoon(target);
        this.maker.ready(target).catch(() => place.dropped());
      }
      yield* this.folderJobs(source.path, target, known);
    }
  }

  /** Whether a file that was named belongs to another machine's part. */
  private isOthers(path: string): boolean {
    const { shard } = this.request.selection;
    return shard !== undefined && partOf(nameInside(path), shard.count) !== shard.index;
  }

  /** Where an interrupted run of the same put the folder. */
  private placeBefore(folder: string): LogicalPath | undefined {
    const before = this.engine.journal.placedBefore(folder, `${this.request.destination}`);
    return before === undefined ? undefined : LogicalPath.parse(before);
  }

  private async look(path: LogicalPath): Promise<Found> {
    const { client, pace } = this.engine;
    return await pace.attempt(() => findEntry(client, path, this.request.choices.ticket));
  }

  private async fileJob(
    localPath: string,
    target: LogicalPath,
    { size, modifiedAt }: Sortable,
    known: Found,
  ): Promise<Upload | Outcome> {
    const paths = { source: localPath, target: `${target}`, size };
    const identity = { direction: 'upload', ...paths, modifiedAt } as const;
    const earlier = this.engine.journal.earlier(identity);
    if (earlier?.state === 'done' && known?.kind === 'object' && known.size === size) {
      this.engine.journal.begin(identity, { replaces: true }).done();
      return { ...outcome('upload', 'skipped', paths), reason: 'done before' };
    }
    const isOurs =
      earlier?.state === 'begun' &&
      known?.kind === 'object' &&
      !earlier.replaces &&
      (await isLeftAtTarget(this.engine, { localPath, target, size }, earlier, known.size));
    const mayReplace = this.request.force || isOurs || earlier?.replaces === true;
    const refusal = refusalOf(target, known, mayReplace);
    if (refusal !== undefined) return failure('upload', paths, refusal);
    const replaces = known !== undefined && (!isOurs || this.request.choices.atomic);
    const ready = this.maker.ready(target.parent);
    const { stableFor } = this.request.selection;
    return { localPath, target, size, modifiedAt, replaces, ready, stableFor };
  }

  private async *folderJobs(
    folder: string,
    collection: LogicalPath,
    known: Found,
  ): AsyncGenerator<Step, void, undefined> {
    if (known?.kind === 'object') throw nameTaken(collection, 'a data object');
    const selection = new Selection(this.request.selection, folder);
    const walk = walkFolder(folder, { links: this.request.links, ...selection.forWalk });
    const targets: Walk =
      known === undefined ? nothing() : walkCollection(this.engine.walking, collection);
    let blocked: string | undefined;
    for await (const pair of mergeWalks(walk, targets)) {
      if (isAtOrBelow(pair.relative, blocked)) continue;
      const target = collection.join(pair.relative);
      const localPath = join(folder, pair.relative);
      const paths = { source: localPath, target: `${target}` };
      const { source } = pair;
      if (source === undefined) continue;
      if (source.kind === 'obstacle') yield failure('upload', paths, source.error);
      else if (source.kind === 'leaf') {
        const wait = selection.objectionTo(source, this.engine.clock.now());
        if (wait === 'not ours') continue;
        if (wait !== undefined) {
          yield { ...outcome('upload', 'skipped', { ...paths, size: source.size }), reason: wait };
          continue;
        }
        try {
          yield await this.fileJob(localPath, target, source, foundIn(pair));
        } catch (error) {
          yield failure('upload', { ...paths, size: source.size }, error);
        }
      } else if (pair.target === undefined) yield await this.maker.makeSoon(target);
      else if (pair.target.kind === 'leaf') {
        blocked = pair.relative;
        yield failure('upload', paths, nameTaken(target, 'a data object'));
      }
    }
  }
}

function foundIn({ target }: Pair): Found {
  if (target === undefined || target.kind === 'obstacle') return undefined;
  if (target.kind === 'branch') return { kind: 'collection' };
  const { size, modifiedAt, checksum } = target;
  return { kind: 'object', size, modifiedAt, checksum, good: true };
}

async function* nothing(): Walk {}
