/** `irsync`: makes a folder or collection like another. */
import { count, defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { Glob } from '../domain/glob.js';
import { UsageError } from '../errors.js';
import { sync } from '../operations/sync.js';
import type { SyncPlace } from '../operations/sync-place.js';
import { isWrittenDown } from '../operations/transfer-run.js';
import { localPath } from './shared/local-paths.js';
import {
  OPERAND_OPTIONS,
  type OperandChoices,
  operandsOf,
  typedOperands,
} from './shared/operands.js';
import { OUTCOME_SHAPE, printOutcomes } from './shared/outcomes.js';
import { SELECTION_OPTIONS, selectionOf } from './shared/selection-options.js';
import { NO_PLUS_SIGNS, startRun, TRANSFER_OPTIONS } from './shared/transfer-options.js';
import { LINK_OPTIONS, linkPolicy } from './shared/upload-options.js';

const { threads, bwlimit, retryFor, resume, restartFile } = TRANSFER_OPTIONS;

export const command = defineCommand({
  args: [
    {
      name: 'path',
      required: true,
      variadic: true,
      about: 'sources, then the target; i: stands before logical paths',
      complete: 'either-path',
    },
  ],
  options: {
    recursive: flag('-r, --recursive', 'folders and collections with all that is in them'),
    checksum: flag('-K, --checksum', 'compare by checksum, not by size and time'),
    sizeOnly: flag('-s, --size-only', 'compare by size alone; -K then verifies what is moved'),
    listOnly: flag('-l, --list', 'list what would be moved, and move nothing'),
    remove: flag('--delete', 'remove from the target what the sources do not have'),
    maxDelete: parsedValue(
      '--max-delete <n>',
      'remove nothing where it would be more than this; 1000 by default',
      parseNumber,
      { complete: 'nothing' },
    ),
    noTrash: flag('--no-trash', 'with --delete: remove for good, not into the trash'),
    noTimes: flag('--no-times', 'do not keep modification times of what is brought'),
    noChecksum: flag('--no-checksum', 'confirm what is stored by size only'),
    resource: value('-R, --resource <resource>', 'store on this resource', {
      complete: 'resource',
    }),
    age: parsedValue(
      '--age <minutes>',
      'only what changed in the last so many minutes',
      parseNumber,
      { complete: 'nothing' },
    ),
    verbose: count('-v, --verbose', 'print a line for each entry'),
    veryVerbose: flag('-V', 'as -v'),
    all: flag('-a', 'accepted for scripts; has no effect', { hidden: true }),
    mapNames: flag('--map-names', 'store what has an impossible name under an escaped one'),
    ...LINK_OPTIONS,
    ...SELECTION_OPTIONS,
    threads,
    bwlimit,
    retryFor,
    ...OPERAND_OPTIONS,
    resume,
    restartFile,
  },
  prints: { kind: 'list', shape: OUTCOME_SHAPE },
  changes: true,
  legacyLongOptions: true,
  exits: { failure: 3 },
  description:
    'Moves what the target lacks or has otherwise. A single folder or collection is made equal to the target itself; of several, each goes inside it, unless it is written with a slash at its end: then what is in it goes there. Where several sources have something at one path, folders become one and the first file counts. Without -K or -s, two things are the same when their sizes are, and the target was written after the source last changed.',
  examples: [
    ['irsync -r run7 i:runs/run7', 'this machine to the catalog'],
    ['irsync -r i:reads reads', 'the catalog to this machine'],
    ['irsync -r --delete --dry-run run7 i:runs/run7', 'see what would be done'],
  ],
  caveats: [
    'Two changes within one second of each other, with the same size, are told apart by -K only.',
    'What is excluded, by options or by .irodsignore files of either side, is not removed by --delete either; nor is the folder it is in.',
    '--max-delete counts every entry, also those in a folder or collection that goes in one piece.',
    NO_PLUS_SIGNS,
  ],
  seeAlso: ['iput', 'iget', 'icheck', 'transfers'],
  async run(ctx, { args, options }) {
    const last = args.path.at(-1);
    const target = last === undefined ? undefined : await placeOf(ctx, last);
    const sources = await sourcePlaces(ctx, args.path.slice(0, -1), options);
    const kind = sources.at(-1)?.place.kind;
    if (target === undefined || kind === undefined) {
      throw new UsageError('a source and a target are needed');
    }
    if (sources.some(({ place }) => place.kind !== kind)) {
      throw new UsageError('sources must all be local or all be logical paths');
    }
    const settings = await ctx.settings();
    const links = linkPolicy(options);
    const selection = {
      ...(await selectionOf(ctx, options)),
      youngerThan: options.age === undefined ? undefined : options.age * 60_000,
    };
    const run = await startRun(ctx, { ...options, findsDone: true });
    const resource = options.resource ?? settings.defaultResource;
    const outcomes = sync(run, {
      sources,
      target: target.place,
      intoTarget: target.typed.endsWith('/'),
      recursive: options.recursive,
      comparison: options.sizeOnly ? 'size' : options.checksum ? 'checksum' : 'time',
      listOnly: options.listOnly,
      remove: options.remove
        ? { most: options.maxDelete ?? 1000, noTrash: options.noTrash }
        : undefined,
      links,
      selection,
      order: options.orderBy,
      platform: ctx.platform,
      mapNames: options.mapNames,
      uploads: {
        resource,
        checksum: options.checksum ? 'all' : options.noChecksum ? 'none' : 'large',
        atomic: false,
        keepFailed: false,
      },
      downloads: { verify: options.checksum, keepTimes: !options.noTimes, keepFailed: false },
    });
    await printOutcomes(ctx, outcomes, {
      verbose: options.verbose > 0 || options.veryVerbose,
      failFast: options.failFast,
      resumable: isWrittenDown(run),
      listing: options.listOnly,
    });
  },
});

/** The sources; logical paths may be patterns. */
async function sourcePlaces(
  ctx: Context,
  words: readonly string[],
  choices: OperandChoices,
): Promise<readonly Place[]> {
  const places: Place[] = [];
  for await (const typed of typedOperands(ctx, words, choices)) {
    if (!typed.startsWith('i:') || Glob.find(typed.slice(2)) === undefined) {
      places.push(await placeOf(ctx, typed));
      continue;
    }
    const matches = operandsOf(ctx, [typed.slice(2)], { ...choices, fromFile: undefined });
    for await (const { path } of matches) {
      places.push({ typed: `i:${path}`, place: { kind: 'logical', path } });
    }
  }
  return places;
}

interface Place {
  readonly typed: string;
  readonly place: SyncPlace;
}

async function placeOf(ctx: Context, typed: string): Promise<Place> {
  if (!typed.startsWith('i:')) {
    return { typed, place: { kind: 'local', path: localPath(ctx, typed) } };
  }
  return { typed, place: { kind: 'logical', path: await ctx.logicalPath(typed.slice(2)) } };
}

function parseNumber(word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  throw new UsageError(`not a whole number: ${word}`);
}
