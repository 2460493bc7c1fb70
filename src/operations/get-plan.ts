import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LogicalPath } from '../domain/logical-path.js';
import { LocalError, UsageError } from '../errors.js';
import { EntryFinder } from '../transfer/catalog/find-entries.js';
import type { FoundEntry, FoundObject } from '../transfer/catalog/find-entry.js';
import { walkCollection } from '../transfer/catalog/walk-collection.js';
import type { Download } from '../transfer/download/download.js';
import type { Engine } from '../transfer/engine.js';
import type { LeafEntry, Walk } from '../transfer/entry.js';
import type { EarlierTransfer } from '../transfer/journal/journal.js';
import { isCaseInsensitive, TargetNames } from '../transfer/local/target-names.js';
import { failure, type Outcome, outcome } from '../transfer/outcome.js';
import type { WalkSelection } from '../transfer/select/ignore-file.js';
import { objectionToLeaf, Selection } from '../transfer/select/selection.js';
import { type Destination, placeSource, requireTargetForShard } from './destination.js';
import { findSource } from './find-source.js';
import type { GetRequest } from './get.js';
import { walkWithTicket } from './walk-with-ticket.js';

/** Finds out, while transfers already run, what is to be brought where. */
export class GetPlan {
  /** `sources` are those of the request whose turn it is. */
  constructor(
    private readonly engine: Engine,
    private readonly request: GetRequest,
    private readonly sources: readonly LogicalPath[],
  ) {}

  async *jobs(): AsyncGenerator<Download | Outcome, void, undefined> {
    const { ticket } = this.request.choices;
    const options = { ticket, thorough: true, marks: true };
    const finder = new EntryFinder(this.engine, this.sources, options);
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
      throw new UsageError(`${source} is a collection (USER_INPUT_OPTION_ERR)`, {
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
      const root = before ?? placed;
      const place = this.engine.journal.placed(`${source}`, request.destination, root);
      const names = await this.names(root);
      try {
        if (await this.makeFolder(names, root)) yield this.folderMade(root);
      } catch (error) {
        place.dropped();
        throw error;
      }
      yield* this.collectionJobs(source, root, names);
      return;
    }
    const now = this.engine.clock.now();
    const named = { relative: source.name, modifiedAt: found.modifiedAt };
    const wait = objectionToLeaf(request.selection, named, now);
    if (wait === 'not ours') return;
    if (wait !== undefined) {
      const paths = { source: `${source}`, target: request.destination, size: found.size };
      yield { ...outcome('download', 'skipped', paths), reason: wait };
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
    names: TargetNames,
  ): AsyncGenerator<Download | Outcome, void, undefined> {
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
    const { size, modifiedAt, checksum, executeBits = 0, marked } = found;
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
    return { source, localPath, size, modifiedAt, checksum, executeBits, marked };
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
