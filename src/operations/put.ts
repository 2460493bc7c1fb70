import { lstat, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { IrodsCode } from '../domain/irods-code.js';
import { LogicalPath } from '../domain/logical-path.js';
import { type CliError, IrodsError, LocalError } from '../errors.js';
import { EntryFinder } from '../transfer/catalog/find-entries.js';
import { type FoundEntry, findEntry } from '../transfer/catalog/find-entry.js';
import { walkCollection } from '../transfer/catalog/walk-collection.js';
import type { Engine } from '../transfer/engine.js';
import type { Walk } from '../transfer/entry.js';
import { isAtOrBelow, mergeWalks, type Pair } from '../transfer/flow/merge-walks.js';
import { localFailure } from '../transfer/local/local-failure.js';
import { type LinkPolicy, walkFolder } from '../transfer/local/walk-folder.js';
import { failure, type Outcome, outcome, type Pending } from '../transfer/outcome.js';
import { type Order, ordered, type Sortable } from '../transfer/select/ordered.js';
import { Selection, type SelectionOptions } from '../transfer/select/selection.js';
import { CollectionMaker } from '../transfer/upload/collection-maker.js';
import { isLeftAtTarget } from '../transfer/upload/left-at-target.js';
import type { Upload, UploadChoices } from '../transfer/upload/upload.js';
import { uploadFiles } from '../transfer/upload/upload-files.js';
import { uploadStream } from '../transfer/upload/upload-stream.js';
import { nameInside, placeSource, requireTargetForShard } from './destination.js';
import { roundsOf } from './rounds.js';
import { closingJournal, journaled } from './transfer-run.js';

export interface LocalSource {
  readonly typed: string;
  /** Absolute. */
  readonly path: string;
}

export interface PutRequest {
  readonly sources: readonly LocalSource[];
  readonly destination: LogicalPath;
  /** The destination is written with a slash at its end. */
  readonly intoCollection: boolean;
  readonly recursive: boolean;
  /** Overwrites what is there. */
  readonly force: boolean;
  readonly links: LinkPolicy;
  readonly selection: SelectionOptions;
  readonly order?: Order | undefined;
  readonly choices: UploadChoices;
}

/**
 * Stores files and folders. Yields what became of each item, failures included; throws what
 * stopped the whole run.
 */
export async function* put(
  engine: Engine,
  request: PutRequest,
): AsyncGenerator<Outcome, void, undefined> {
  yield* journaled(engine, putRounds(engine, request));
}

async function* putRounds(
  engine: Engine,
  request: PutRequest,
): AsyncGenerator<Outcome, void, undefined> {
  for (const round of roundsOf(request.sources, ({ path }) => nameInside(path))) {
    const jobs = ordered(new Plan(engine, request, round).jobs(), request.order);
    yield* uploadFiles(engine, jobs, request.choices);
  }
}

export interface PutStreamRequest {
  readonly target: LogicalPath;
  readonly force: boolean;
  readonly choices: UploadChoices;
}

/** Stores a stream as one data object. */
export async function* putStream(
  engine: Engine,
  stream: AsyncIterable<Uint8Array | string>,
  request: PutStreamRequest,
): AsyncGenerator<Outcome, void, undefined> {
  yield await closingJournal(engine, async () => await storeStream(engine, stream, request));
}

async function storeStream(
  engine: Engine,
  stream: AsyncIterable<Uint8Array | string>,
  { target, force, choices }: PutStreamRequest,
): Promise<Outcome> {
  const { client, pace, clock } = engine;
  const beganAt = clock.now();
  const found = await pace.attempt(() => findEntry(client, target, choices.ticket));
  const refusal = refusalOf(target, found, force);
  if (refusal !== undefined) throw refusal;
  const upload = { target, replaces: found !== undefined, offset: 0, keepRest: false };
  const { size, checksum } = await uploadStream(engine, stream, upload, choices);
  return {
    action: 'upload',
    state: client.readsOnly ? 'planned' : 'done',
    source: '-',
    target: `${target}`,
    size,
    checksum,
    seconds: (clock.now() - beganAt) / 1000,
    streams: 0,
  };
}

type Step = Upload | Outcome | Pending;
type Found = FoundEntry | undefined;

/** Finds out, while transfers already run, what is to be stored where. */
class Plan {
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
    if (inside && there === undefined) yield await this.maker.makeSoon(destination);
    const placed = inside ? destination.join(nameInside(source.path)) : destination;
    const before = found.isDirectory ? this.placeBefore(source.path) : undefined;
    const target = before ?? placed;
    const isThere = target.equals(destination) || there === undefined;
    const known = isThere ? there : await (target.equals(placed) ? look() : this.look(target));
    if (!found.isDirectory) yield await this.fileJob(source.path, target, found, known);
    else {
      this.engine.journal.placed(source.path, `${destination}`, `${target}`);
      yield* this.folderJobs(source.path, target, known);
    }
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
    return { localPath, target, size, modifiedAt, replaces, ready };
  }

  private async *folderJobs(
    folder: string,
    collection: LogicalPath,
    known: Found,
  ): AsyncGenerator<Step, void, undefined> {
    if (known?.kind === 'object') throw nameTaken(collection, 'a data object');
    if (known === undefined) yield await this.maker.makeSoon(collection);
    const selection = new Selection(this.request.selection);
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
        yield await this.fileJob(localPath, target, source, foundIn(pair));
      } else if (pair.target === undefined) yield await this.maker.makeSoon(target);
      else if (pair.target.kind === 'leaf') {
        blocked = pair.relative;
        yield failure('upload', paths, nameTaken(target, 'a data object'));
      }
    }
  }
}

/** Why something must not be stored at a path where `found` is; undefined where it may. */
function refusalOf(target: LogicalPath, found: Found, force: boolean): CliError | undefined {
  if (found?.kind === 'collection') return nameTaken(target, 'a collection');
  if (found === undefined || force) return undefined;
  return new IrodsError(
    `${target} exists already (OVERWRITE_WITHOUT_FORCE_FLAG)`,
    IrodsCode.OVERWRITE_WITHOUT_FORCE_FLAG,
    'OVERWRITE_WITHOUT_FORCE_FLAG',
    { path: `${target}`, hint: 'Use -f to overwrite it.' },
  );
}

function foundIn({ target }: Pair): Found {
  if (target === undefined || target.kind === 'obstacle') return undefined;
  if (target.kind === 'branch') return { kind: 'collection' };
  const { size, modifiedAt, checksum } = target;
  return { kind: 'object', size, modifiedAt, checksum, good: true };
}

/** What a source is; undefined for a link that is to be left out. */
async function lookAt(
  { typed, path }: LocalSource,
  links: LinkPolicy,
): Promise<
  { readonly isDirectory: boolean; readonly size: number; readonly modifiedAt: number } | undefined
> {
  try {
    const itself = await lstat(path);
    if (itself.isSymbolicLink() && links === 'skip') return undefined;
    if (itself.isSymbolicLink() && links === 'refuse') {
      throw new LocalError(`${typed} is a symbolic link`, { path: typed });
    }
    const found = await stat(path);
    if (!found.isDirectory() && !found.isFile()) throw notRegular(typed);
    return { isDirectory: found.isDirectory(), size: found.size, modifiedAt: found.mtimeMs };
  } catch (error) {
    throw localFailure(error, 'read', typed);
  }
}

function notRegular(typed: string): LocalError {
  return new LocalError(`${typed} is not a regular file`, {
    path: typed,
    hint: `To store what comes out of a pipe: iput - NAME < ${typed}`,
  });
}

function nameTaken(path: LogicalPath, by: string): IrodsError {
  const code =
    by === 'a collection'
      ? IrodsCode.CAT_NAME_EXISTS_AS_COLLECTION
      : IrodsCode.CAT_NAME_EXISTS_AS_DATAOBJ;
  const name =
    by === 'a collection' ? 'CAT_NAME_EXISTS_AS_COLLECTION' : 'CAT_NAME_EXISTS_AS_DATAOBJ';
  return new IrodsError(`${path} exists already and is ${by} (${name})`, code, name, {
    path: `${path}`,
  });
}

async function* nothing(): Walk {}
