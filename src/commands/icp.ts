/** `icp`: copies data objects and collections inside iRODS. */
import { type CommandInput, defineCommand, flag, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { IrodsCode } from '../domain/irods-code.js';
import { type CopyOptions, copyCollection, copyObject } from '../operations/copy.js';
import { failure } from '../operations/failures.js';
import { makeCollection } from '../operations/make-collection.js';
import type { PathPair } from '../operations/targets.js';
import type { RecordShape } from '../output/record-shape.js';
import { reportOrStop } from './shared/batch.js';
import { OPERAND_OPTIONS } from './shared/operands.js';
import { forEachPair, pathPairs } from './shared/path-pairs.js';
import { timingLine } from './shared/timing-line.js';
import {
  type PairChange,
  pairChangeRecord,
  pairChangeShape,
  type Tell,
  tellChanges,
} from './shared/told-changes.js';

const ARGS = [
  {
    name: 'path',
    variadic: true,
    about: 'sources, then the target: a new name, or a collection that is there',
    complete: 'logical-path',
  },
] as const;

const OPTIONS = {
  recursive: flag('-r, --recursive', 'copy collections with all that is in them'),
  force: flag('-f', 'overwrite data objects that are there'),
  calculate: flag('-k', 'have the server calculate a checksum of each copy'),
  verify: flag('-K', 'as -k, and compare it with the checksum of the original'),
  resource: value('-R <resource>', 'root resource for the copies', { complete: 'resource' }),
  threads: value('-N <number>', 'accepted for scripts; the server decides', { hidden: true }),
  restartFile: value('-X <file>', 'accepted for scripts; has no effect', { hidden: true }),
  progress1: flag('-P', 'accepted for scripts; has no effect', { hidden: true }),
  renew: flag('-T', 'accepted for scripts; has no effect', { hidden: true }),
  verbose: flag('-v', 'a line for each data object and collection'),
  noOperation: flag('-Z', 'accepted for scripts; has no effect', { hidden: true }),
  veryVerbose: flag('-V', 'as -v', { hidden: true }),
  ...OPERAND_OPTIONS,
} as const;

const SHAPE: RecordShape = {
  ...pairChangeShape('copy or create_collection'),
  size: { type: 'integer', about: 'bytes; null for a collection', nullable: true },
};

interface Copied extends PairChange {
  readonly size: number | undefined;
  readonly seconds: number;
}

type Options = CommandInput<typeof ARGS, typeof OPTIONS>['options'];

export const command = defineCommand({
  args: ARGS,
  options: OPTIONS,
  prints: { kind: 'list', shape: SHAPE },
  changes: true,
  description:
    'A collection is copied into the target where that is a collection, else under its name. ' +
    'Metadata and permissions are not copied. Without -R the copies go to ' +
    'irods_default_resource where that is set.',
  examples: [
    ['icp results.csv results-2026.csv', 'a copy under another name'],
    ['icp -rK run7 run7-kept', 'a collection, each copy verified'],
    ['itree run7-kept', 'what is there now'],
  ],
  caveats: [
    'Copying a collection is not atomic: what was copied before a failure stays.',
    'As with the iCommand, a collection that is missing at the target is made even where the ' +
      'copying then fails because -r was forgotten.',
  ],
  seeAlso: ['imv', 'irsync', 'irepl'],
  async run(ctx, { args, options }) {
    const pairs = await pathPairs(ctx, args.path, options, { alone: 'refused' });
    const view = {
      text: (copied: Copied) => (options.verbose || options.veryVerbose ? textOf(copied) : []),
      json: (copied: Copied) => ({ ...pairChangeRecord(ctx, copied), size: copied.size ?? null }),
    };
    await tellChanges<Copied>(ctx, view, async (tell) => {
      const copying = await copyOptions(ctx, options, tell);
      await forEachPair(ctx, pairs, options, async (pair, turn) => {
        await copyPair(ctx, pair, options, {
          ...copying,
          onCopied: async (copied) => {
            await turn;
            await copying.onCopied(copied);
          },
        });
      });
    });
  },
});

async function copyPair(
  ctx: Context,
  pair: PathPair,
  options: Options,
  copying: CopyOptions,
): Promise<void> {
  const client = await ctx.client();
  if (pair.type === 'data_object') {
    await copyObject(client, pair.from, pair.to, copying);
  } else if (options.recursive) {
    await copyCollection(client, pair, copying);
  } else {
    // The iCommand makes the target before it looks for -r, and scripts see what is there then.
    await makeCollection(client, pair.to, { intermediates: true });
    throw failure(pair.from, 'is a collection', {
      code: IrodsCode.USER_INPUT_OPTION_ERR,
      hint: 'Use -r to copy it with all that is in it.',
    });
  }
}

async function copyOptions(
  ctx: Context,
  options: Options,
  tell: Tell<Copied>,
): Promise<CopyOptions> {
  const settings = await ctx.settings();
  return {
    overwrite: options.force,
    toResource: options.resource ?? settings.defaultResource,
    checksum: options.verify ? 'verify' : options.calculate ? 'calculate' : 'none',
    withSizes: ctx.output.forPrograms || options.verbose || options.veryVerbose,
    now: () => ctx.clock.now(),
    onCopied: async ({ from: source, to: target, size, seconds }) =>
      await tell({ action: 'copy', source, target, type: 'data_object', size, seconds }),
    onCollection: async (source, target) =>
      await tell({ ...MADE, source, target, size: undefined, seconds: 0 }),
    onFailure: (error) => reportOrStop(ctx, options, error),
  };
}

const MADE = { action: 'create_collection', type: 'collection' } as const;

/** As the iCommand prints it (icommands.md section 1.10). */
function textOf({ type, target, size, seconds }: Copied): string {
  return type === 'collection' ? `C- ${target}:` : timingLine(target.name, size ?? 0, seconds);
}
