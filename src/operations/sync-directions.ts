/** The three ways in which a synchronisation can move data. */
import { dirname } from 'node:path';
import type { LogicalPath } from '../domain/logical-path.js';
import { UsageError } from '../errors.js';
import { type Copy, copyObject } from '../transfer/copy/copy-objects.js';
import type { Download, DownloadChoices } from '../transfer/download/download.js';
import { downloadObjects } from '../transfer/download/download-objects.js';
import type { Engine } from '../transfer/engine.js';
import type { LeafEntry } from '../transfer/entry.js';
import { expected } from '../transfer/flow/expected.js';
import { inParallel } from '../transfer/flow/pool.js';
import { isCaseInsensitive, TargetNames } from '../transfer/local/target-names.js';
import { failure, type Outcome, outcome, type Pending } from '../transfer/outcome.js';
import type { SelectionOptions } from '../transfer/select/selection.js';
import { CollectionMaker } from '../transfer/upload/collection-maker.js';
import type { Upload, UploadChoices } from '../transfer/upload/upload.js';
import { uploadFiles } from '../transfer/upload/upload-files.js';
import type { SyncPlace } from './sync-place.js';

export interface DirectionOptions {
  readonly engine: Engine;
  readonly platform: NodeJS.Platform;
  readonly mapNames: boolean;
  readonly selection: Pick<SelectionOptions, 'stableFor'>;
  readonly uploads: UploadChoices;
  readonly downloads: DownloadChoices;
}

/** What a leaf is to become. */
export interface LeafMove {
  readonly entry: LeafEntry;
  readonly source: SyncPlace;
  readonly target: SyncPlace;
  readonly replaces: boolean;
}

export interface SyncDirection<J extends object> {
  readonly action: 'upload' | 'download' | 'copy';
  /**
   * Where something goes for which `target` is meant: elsewhere only on this machine, where two
   * names fall together. `original` is its path below the target of the command by the names of the
   * sources. Throws LocalError where this machine cannot have it.
   */
  settle(target: SyncPlace, original: string): Promise<SyncPlace>;
  /** No source has what is at `place`, which may be removed in the end; told in the order of the walk. */
  mayGo(place: SyncPlace): Promise<void>;
  /** Whether something was settled that the file system takes for the same as `place`. */
  holds(place: SyncPlace): boolean;
  /** The job that moves a leaf. Throws where the target cannot have it. */
  job(move: LeafMove): Promise<J>;
  /** Makes a folder or collection that the target lacks. */
  makeBranch(target: SyncPlace): Promise<Outcome | Pending>;
  run(jobs: AsyncIterable<J | Outcome | Pending>): AsyncGenerator<Outcome, void, undefined>;
}

/**
 * The way from the sources to the target.
 * @throws UsageError where both are on this machine.
 */
export function directionOf(
  source: SyncPlace['kind'],
  target: SyncPlace,
  options: DirectionOptions,
): SyncDirection<object> {
  if (target.kind === 'local') {
    if (source === 'local') {
      throw new UsageError('source and target are both on this machine', {
        hint: 'Write i: before a logical path, such as i:results.',
      });
    }
    return new Downwards(options, target.path);
  }
  return source === 'local' ? new Upwards(options) : new Across(options);
}

class Upwards implements SyncDirection<Upload> {
  readonly action = 'upload';
  private readonly maker: CollectionMaker;

  constructor(private readonly options: DirectionOptions) {
    this.maker = new CollectionMaker(options.engine);
  }

  async settle(target: SyncPlace): Promise<SyncPlace> {
    return target;
  }

  async mayGo(): Promise<void> {}

  holds(): boolean {
    return false;
  }

  async job({ entry, source, target, replaces }: LeafMove): Promise<Upload> {
    const { size, modifiedAt } = entry;
    const path = logical(target);
    const ready = this.maker.ready(path.parent);
    const { stableFor } = this.options.selection;
    return { localPath: local(source), target: path, replaces, size, modifiedAt, ready, stableFor };
  }

  async makeBranch(target: SyncPlace): Promise<Pending> {
    return await this.maker.makeSoon(logical(target));
  }

  run(jobs: AsyncIterable<Upload | Outcome | Pending>): AsyncGenerator<Outcome, void, undefined> {
    return uploadFiles(this.options.engine, jobs, this.options.uploads);
  }
}

class Downwards implements SyncDirection<Download> {
  readonly action = 'download';
  private settled: TargetNames | undefined;

  constructor(
    private readonly options: DirectionOptions,
    private readonly root: string,
  ) {}

  async settle(target: SyncPlace, original: string): Promise<SyncPlace> {
    if (original === '') return target;
    return { kind: 'local', path: (await this.targetNames()).pathOf(original) };
  }

  async mayGo(place: SyncPlace): Promise<void> {
    (await this.targetNames()).mayGo(local(place));
  }

  holds(place: SyncPlace): boolean {
    return place.kind === 'local' && this.settled?.holds(place.path) === true;
  }

  async job({ entry, source, target }: LeafMove): Promise<Download> {
    const path = local(target);
    const names = await this.targetNames();
    if (path !== this.root) {
      if (!this.options.engine.client.readsOnly) await names.makeFolder(dirname(path));
      await names.ensureFree(path);
    }
    const { size, modifiedAt, checksum, executeBits = 0, marked } = entry;
    const described = { size, modifiedAt, checksum, executeBits, marked };
    return { source: logical(source), localPath: path, ...described };
  }

  async makeBranch(target: SyncPlace): Promise<Outcome> {
    const { client } = this.options.engine;
    const path = local(target);
    try {
      if (!client.readsOnly) await (await this.targetNames()).makeFolder(path);
      return outcome('create_folder', client.readsOnly ? 'planned' : 'done', { target: path });
    } catch (error) {
      return failure('create_folder', { target: path }, error);
    }
  }

  run(jobs: AsyncIterable<Download | Outcome | Pending>): AsyncGenerator<Outcome, void, undefined> {
    return downloadObjects(this.options.engine, jobs, this.options.downloads);
  }

  private async targetNames(): Promise<TargetNames> {
    const { platform, mapNames } = this.options;
    this.settled ??= new TargetNames(this.root, {
      platform,
      mapNames,
      caseInsensitive: await isCaseInsensitive(this.root),
    });
    return this.settled;
  }
}

class Across implements SyncDirection<Copy> {
  readonly action = 'copy';
  private readonly maker: CollectionMaker;

  constructor(private readonly options: DirectionOptions) {
    this.maker = new CollectionMaker(options.engine);
  }

  async settle(target: SyncPlace): Promise<SyncPlace> {
    return target;
  }

  async mayGo(): Promise<void> {}

  holds(): boolean {
    return false;
  }

  async job({ entry, source, target }: LeafMove): Promise<Copy> {
    const { size, modifiedAt, marked } = entry;
    const path = logical(target);
    const ready = this.maker.ready(path.parent);
    return { source: logical(source), target: path, size, modifiedAt, marked, ready };
  }

  async makeBranch(target: SyncPlace): Promise<Pending> {
    return await this.maker.makeSoon(logical(target));
  }

  async *run(
    jobs: AsyncIterable<Copy | Outcome | Pending>,
  ): AsyncGenerator<Outcome, void, undefined> {
    const { engine, uploads } = this.options;
    yield* inParallel(expected(engine.progress, jobs), engine.width, async (job) => {
      if ('pending' in job) return await job.pending;
      return 'action' in job ? job : await copyObject(engine, job, uploads.resource);
    });
  }
}

function local(place: SyncPlace): string {
  if (place.kind === 'local') return place.path;
  throw new RangeError(`${place.path} is not on this machine`);
}

function logical(place: SyncPlace): LogicalPath {
  if (place.kind === 'logical') return place.path;
  throw new RangeError(`${place.path} is not in the catalog`);
}
