/** A collection that is brought as a package: with its metadata and a manifest. */
import { mkdir, stat } from 'node:fs/promises';
import type { Context } from '../../context/context.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { LocalError, UsageError } from '../../errors.js';
import {
  LAYOUTS,
  type Layout,
  payloadFolder,
  writePackage,
} from '../../operations/package/write-package.js';
import type { Engine } from '../../transfer/engine.js';
import type { Outcome } from '../../transfer/outcome.js';
import { localPath } from './local-paths.js';

export interface PackageChoices {
  readonly withMetadata: boolean;
  readonly layout: Layout | undefined;
  readonly recursive: boolean;
  readonly mapNames: boolean;
  readonly ticket: string | undefined;
}

export function parseLayout(word: string): Layout {
  const layout = LAYOUTS.find((known) => known === word);
  if (layout !== undefined) return layout;
  throw new UsageError(`no layout ${word}`, { hint: `There is ${LAYOUTS.join(', ')}.` });
}

/** The package that a line asks for; undefined for none. Throws UsageError where it cannot be. */
export function packageOf(
  ctx: Context,
  sources: readonly LogicalPath[],
  destination: string,
  choices: PackageChoices,
): DownloadPackage | undefined {
  if (!choices.withMetadata) {
    if (choices.layout !== undefined) throw new UsageError('--layout goes with --with-metadata');
    return undefined;
  }
  const [collection, second] = sources;
  if (collection === undefined || second !== undefined || !choices.recursive) {
    throw new UsageError('--with-metadata brings one collection, with -r');
  }
  if (choices.mapNames || choices.ticket !== undefined || destination === '-') {
    throw new UsageError('--with-metadata goes without --map-names, -t and stdout');
  }
  return new DownloadPackage(
    ctx,
    collection,
    localPath(ctx, destination),
    choices.layout ?? 'plain',
  );
}

class DownloadPackage {
  /** Where the collection itself goes. */
  readonly payload: string;
  private failures = 0;

  constructor(
    private readonly ctx: Context,
    private readonly collection: LogicalPath,
    private readonly folder: string,
    private readonly layout: Layout,
  ) {
    this.payload = payloadFolder(folder, layout);
  }

  /** @throws LocalError where the folder is there already, unless the run goes on with its own. */
  async begin({ journal }: Engine): Promise<void> {
    const isOwn = journal.placedBefore(`${this.collection}`, this.payload) !== undefined;
    const isThere = await stat(this.folder).then(
      () => true,
      () => false,
    );
    if (isThere && !isOwn) {
      journal.close('stopped');
      throw new LocalError(`${this.folder} is there already: a package begins with a new folder`, {
        path: this.folder,
      });
    }
    if (this.payload === this.folder || this.ctx.dryRun) return;
    if (!isThere) await mkdir(this.folder);
  }

  /** The same outcomes; a package that lacks something is not finished. */
  async *watched(outcomes: AsyncIterable<Outcome>): AsyncGenerator<Outcome, void, undefined> {
    for await (const outcome of outcomes) {
      if (outcome.state === 'failed') this.failures += 1;
      yield outcome;
    }
  }

  /** @throws LocalError where something did not come, or a file cannot be written. */
  async finish(): Promise<void> {
    if (this.ctx.dryRun) return;
    if (this.failures > 0) {
      throw new LocalError(`${this.folder} is not complete: it got no metadata and no manifest`, {
        path: this.folder,
        hint: 'Go on with the same command and --resume, or remove it and repeat the command.',
      });
    }
    const { collection, folder, layout } = this;
    const now = this.ctx.clock.now();
    await writePackage(await this.ctx.client(), { collection, folder, layout, now });
  }
}
