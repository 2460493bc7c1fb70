import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { IrodsCode } from '../domain/irods-code.js';
import { LogicalPath } from '../domain/logical-path.js';
import { CliError, IrodsError, LocalError, UsageError } from '../errors.js';
import { EntryFinder } from '../transfer/catalog/find-entries.js';
import type { FoundEntry, FoundObject } from '../transfer/catalog/find-entry.js';
import { ofReplica } from '../transfer/catalog/find-replica.js';
import { walkCollection } from '../transfer/catalog/walk-collection.js';
import type { Download, DownloadChoices } from '../transfer/download/download.js';
import { downloadObjects } from '../transfer/download/download-objects.js';
import { receive } from '../transfer/download/receive.js';
import { ensureSame } from '../transfer/download/same-object.js';
import type { Engine } from '../transfer/engine.js';
import type { LeafEntry, Walk } from '../transfer/entry.js';
import type { EarlierTransfer } from '../transfer/journal/journal.js';
import { isCaseInsensitive, TargetNames } from '../transfer/local/target-names.js';
import { failure, type Outcome, outcome } from '../transfer/outcome.js';
import type { WalkSelection } from '../transfer/select/ignore-file.js';
import { type Order, ordered } from '../transfer/select/ordered.js';
import { Selection, type SelectionOptions } from '../transfer/select/selection.js';
import { type Destination, placeSource, requireTargetForShard } from './destination.js';
import { explainingRead, notWithTicket, readFailure } from './explain-read.js';
import { roundsOf } from './rounds.js';
import { journaled } from './transfer-run.js';
import { walkWithTicket } from './walk-with-ticket.js';

export interface GetRequest {
  readonly sources: readonly LogicalPath[];
  /** Absolute local path. */
  readonly destination: string;
  readonly intoFolder: boolean;
  readonly recursive: boolean;
  readonly force: boolean;
  readonly mapNames: boolean;
  readonly platform: NodeJS.Platform;
  readonly selection: SelectionOptions;
  readonly order?: Order | undefined;
  readonly choices: DownloadChoices;
}

/**
 * Brings data objects and collections. Yields what became of each item, failures included; throws
 * what stopped the whole run.
 */
export async function* get(
  engine: Engine,
  request: GetRequest,
): AsyncGenerator<Outcome, void, undefined> {
  for await (const one of journaled(engine, getRounds(engine, request))) {
    const { error } = one;
    yield error === undefined ? one : await explained(engine, one, error, request.choices);
  }
}

async function* getRounds(
  engine: Engine,
  request: GetRequest,
): AsyncGenerator<Outcome, void, undefined> {
  for (const round of roundsOf(request.sources, ({ name }) => name)) {
    const jobs = ordered(new Plan(engine, request, round).jobs(), request.order);
    yield* downloadObjects(engine, jobs, request.choices);
  }
}

async function explained(
  engine: Engine,
  failed: Outcome,
  error: CliError,
  choices: DownloadChoices,
): Promise<Outcome> {
  const path = LogicalPath.parse(failed.source);
  const reason = await readFailure(engine.client, path, choices, error);
  return reason instanceof CliError ? { ...failed, error: reason } : failed;
}

/**
 * Writes the bytes of data objects to `sink`, one after the other.
 * @throws IrodsError where a path is not a data object.
 */
export async function getToStream(
  engine: Engine,
  sources: readonly LogicalPath[],
  choices: Pick<DownloadChoices, 'resource' | 'replica' | 'ticket'>,
  sink: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const finder = new EntryFinder(engine, sources, { ...choices, thorough: true });
  for (const [index, source] of sources.entries()) {
    const found = await findSource(finder, index, source, choices.ticket);
    if (found.kind === 'collection') {
      throw new UsageError(`${source} is a collection; only data objects can go to stdout`, {
        path: `${source}`,
      });
    }
    const { pace, client } = engine;
    const any = { source, size: found.size, modifiedAt: found.modifiedAt };
    const object = await pace.attempt(() => ofReplica(client, any, choices));
    const whole = { from: 0, to: object.size, isWhole: true };
    const reading = receive(engine, object, choices, whole, sink);
    await explainingRead(engine.client, source, choices, reading);
    await engine.pace.attempt(() => ensureSame(engine, object, choices));
  }
}

class Plan {
  /** `sources` are those of the request whose turn it is. */
  constructor(
    private readonly engine: Engine,
    private readonly request: GetRequest,
    private readonly sources: readonly LogicalPath[],
  ) {}

  async *jobs(): AsyncGenerator<Download | Outcome, void, undefined> {
    const { ticket } = this.request.choices;
    const finder = new EntryFinder(this.engine, this.sources, { ticket, thorough: true });
    finder.begin();
    const destination = await this.destination();
    if (destination.kind === 'absent') requireTargetForShard(this.request);
    for (const [index, source] of this.sources.entries()) {
      try {
        const found = await findSource(finder, index, source, ticket);
        yield* this.jobsOf(source, found, destination);
      } catch (error) {
        const target = this.request.destination;
        yield failure('download', { source: `${source}`, target }, error);
      }
    }
  }

  private async destination(): Promise<Destination> {
    const path = this.request.destination;
    const found = await stat(path).catch(() => undefined);
    const kind = found === undefined ? 'absent' : found.isDirectory() ? 'branch' : 'leaf';
    return { shown: path, kind, meansBranch: this.request.intoFolder };
  }

  private async *jobsOf(
    source: LogicalPath,
    found: FoundEntry,
    destination: Destination,
  ): AsyncGenerator<Download | Outcome, void, undefined> {
    const { request } = this;
    if (found.kind === 'collection' && !request.recursive) {
      throw new UsageError(`${source} is a collection`, {
        path: `${source}`,
        hint: 'Use -r to get it with all that is in it.',
        exit: 3,
      });
    }
    const sourceCount = request.sources.length;
    const kind = found.kind === 'collection' ? 'branch' : 'leaf';
    const inside = placeSource(kind, destination, { sourceCount }) === 'inside';
    if (found.kind === 'collection') {
      const before = this.engine.journal.placedBefore(`${source}`, request.destination);
      const placed = inside ? await this.placeInside(source, before) : request.destination;
      this.engine.journal.placed(`${source}`, request.destination, before ?? placed);
      yield* this.collectionJobs(source, before ?? placed);
    } else if (inside) {
      const names = await this.names(request.destination);
      yield await this.objectJob(source, names.pathOf(source.name), found, names);
    } else {
      yield await this.objectJob(source, request.destination, found);
    }
  }

  /** The folder for a collection inside the destination, which is made where several go there. */
  private async placeInside(source: LogicalPath, before: string | undefined): Promise<string> {
    if (before !== undefined) return before;
    const names = await this.names(this.request.destination);
    await this.makeFolder(names, this.request.destination);
    return names.pathOf(source.name);
  }

  private async *collectionJobs(
    collection: LogicalPath,
    root: string,
  ): AsyncGenerator<Download | Outcome, void, undefined> {
    const names = await this.names(root);
    if (await this.makeFolder(names, root)) yield this.folderMade(root);
    const selection = new Selection(this.request.selection);
    for await (const entry of this.entriesOf(collection, selection.forWalk)) {
      const source = collection.join(entry.relative);
      try {
        if (entry.kind === 'obstacle') throw entry.error;
        const path = names.pathOf(entry.relative);
        const wait =
          entry.kind === 'leaf' ? selection.objectionTo(entry, this.engine.clock.now()) : undefined;
        if (wait === 'not ours') continue;
        if (wait !== undefined) {
          const paths = { source: `${source}`, target: path };
          yield { ...outcome('download', 'skipped', paths), reason: wait };
        } else if (entry.kind === 'branch') {
          if (await this.makeFolder(names, path)) yield this.folderMade(path);
        } else yield await this.objectJob(source, path, entry, names);
      } catch (error) {
        const target = join(root, entry.relative);
        yield failure('download', { source: `${source}`, target }, error);
      }
    }
  }

  private entriesOf(collection: LogicalPath, selection: WalkSelection): Walk {
    const { ticket } = this.request.choices;
    const { walking } = this.engine;
    if (ticket === undefined) return walkCollection(walking, collection, selection);
    return walkWithTicket({ client: walking, root: collection, ticket, selection });
  }

  /** True where it is new, or would be. */
  private async makeFolder(names: TargetNames, path: string): Promise<boolean> {
    if (!this.engine.client.readsOnly) return await names.makeFolder(path);
    return (await stat(path).catch(() => undefined)) === undefined;
  }

  private folderMade(path: string): Outcome {
    const state = this.engine.client.readsOnly ? 'planned' : 'done';
    return outcome('create_folder', state, { target: path });
  }

  private async objectJob(
    source: LogicalPath,
    localPath: string,
    found: FoundObject | LeafEntry,
    names?: TargetNames,
  ): Promise<Download | Outcome> {
    const { size, modifiedAt, checksum, executeBits = 0 } = found;
    const there = await stat(localPath).catch(() => undefined);
    const paths = { source: `${source}`, target: localPath, size };
    const identity = { direction: 'download', ...paths, modifiedAt } as const;
    const earlier = this.engine.journal.earlier(identity);
    if (earlier !== undefined && (await hasArrived(earlier, there, found))) {
      this.engine.journal.begin(identity, { replaces: false }).done();
      return { ...outcome('download', 'skipped', paths), reason: 'done before' };
    }
    if (names !== undefined) {
      if (!this.engine.client.readsOnly) await names.makeFolder(dirname(localPath));
      await names.ensureFree(localPath);
    }
    if (there !== undefined && !this.request.force && earlier?.state !== 'begun') {
      throw new LocalError(`${localPath} exists already (OVERWRITE_WITHOUT_FORCE_FLAG)`, {
        path: localPath,
        hint: 'Use -f to overwrite it.',
      });
    }
    return { source, localPath, size, modifiedAt, checksum, executeBits };
  }

  private async names(root: string): Promise<TargetNames> {
    const { platform, mapNames } = this.request;
    const caseInsensitive = await isCaseInsensitive(root);
    return new TargetNames(root, { platform, mapNames, caseInsensitive });
  }
}

/**
 * Whether an earlier run brought the object whole. One that was killed between giving a file its
 * name and writing that down left no partial file, and a target of the right size and time.
 */
async function hasArrived(
  earlier: EarlierTransfer,
  there: Stats | undefined,
  found: FoundObject | LeafEntry,
): Promise<boolean> {
  if (there?.size !== found.size) return false;
  if (earlier.state === 'done') return true;
  const partial = await stat(earlier.partial ?? '').catch(() => undefined);
  return partial === undefined && Math.floor(there.mtimeMs) === found.modifiedAt;
}

async function findSource(
  finder: EntryFinder,
  index: number,
  source: LogicalPath,
  ticket: string | undefined,
): Promise<FoundEntry> {
  const found = await finder.find(index);
  if (found !== undefined) return found;
  if (ticket !== undefined) throw notWithTicket(source);
  throw new IrodsError(
    `${source} does not exist, or you may not see it (USER_INPUT_PATH_ERR)`,
    IrodsCode.USER_INPUT_PATH_ERR,
    'USER_INPUT_PATH_ERR',
    { path: `${source}`, hint: 'ils shows what is there.' },
  );
}
