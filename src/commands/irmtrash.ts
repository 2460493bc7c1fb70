/** `irmtrash`: removes for good what is in the trash. */
import { defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import { LogicalPath } from '../domain/logical-path.js';
import { UsageError } from '../errors.js';
import { binPath, type EmptyingOptions, emptyBin, removeFromTrash } from '../operations/trash.js';
import { inBatch, reportOrStop } from './shared/batch.js';
import { hasOperands, NAME_OPTIONS, typedOperands } from './shared/operands.js';
import {
  type PathChange,
  pathChangeRecord,
  pathChangeShape,
  tellChanges,
} from './shared/told-changes.js';

const ARGS = [
  {
    name: 'path',
    variadic: true,
    about: 'paths in the trash, relative to your trash bin; everything in it by default',
    complete: 'collection-path',
  },
] as const;

const OPTIONS = {
  recursive: flag('-r, --recursive', 'accepted for scripts; collections go whole in any case', {
    hidden: true,
  }),
  admin: flag('-M', 'as administrator, for the trash bins of others'),
  orphan: flag('--orphan', 'the trash of users that are gone; for administrators'),
  user: value('-u <user>', 'the trash bin of this user; for administrators', { complete: 'user' }),
  zone: value('-z <zone>', 'the trash of this zone', { complete: 'nothing' }),
  age: parsedValue('--age <minutes>', 'only what was last changed longer ago', parseMinutes, {
    complete: 'nothing',
  }),
  verbose: flag('-v', 'name what was removed'),
  veryVerbose: flag('-V', 'as -v', { hidden: true }),
  ...NAME_OPTIONS,
} as const;

export const command = defineCommand({
  args: ARGS,
  options: OPTIONS,
  prints: { kind: 'list', shape: pathChangeShape('remove') },
  changes: true,
  legacyLongOptions: true,
  examples: [
    ['irmtrash', 'empties your trash bin'],
    ['irmtrash --age 10080', 'leaves what was changed in the last week'],
  ],
  caveats: [
    'The HTTP API has no administrator mode for removing collections: -M, -u and --orphan work ' +
      'only where one has permission on what is there.',
    'With --age a collection counts by its own time, not by the times of what is in it.',
  ],
  seeAlso: ['irm', 'itrash'],
  async run(ctx, { args, options }) {
    const client = await ctx.client();
    const zone = options.zone ?? client.zone;
    const bin = options.orphan
      ? binPath({ orphansOf: zone }, zone)
      : binPath({ user: options.user ?? client.user, zone: client.zone }, zone);
    const view = {
      text: ({ path }: PathChange) =>
        options.verbose || options.veryVerbose ? `removed ${path}` : [],
      json: (removed: PathChange) => pathChangeRecord(ctx, removed),
    };
    await tellChanges<PathChange>(ctx, view, async (tell) => {
      const emptying: EmptyingOptions = {
        before: options.age === undefined ? undefined : ctx.clock.now() / 1000 - options.age * 60,
        onFailure: (error) => reportOrStop(ctx, options, error),
        onRemoved: async (path, type) => await tell({ action: 'remove', path, type }),
      };
      const empty = async (path: LogicalPath): Promise<void> => {
        if (path.equals(bin)) await emptyBin(client, bin, emptying);
        else await removeFromTrash(client, path, emptying);
      };
      if (!hasOperands(args.path, options)) return await empty(bin);
      const words = typedOperands(ctx, args.path, options);
      await inBatch(ctx, words, async (typed) => await empty(inTrash(typed, bin)), options);
    });
  },
});

/** A path as typed, relative ones against the bin; nothing outside the trash. */
function inTrash(typed: string, bin: LogicalPath): LogicalPath {
  const path = LogicalPath.resolve(typed, { home: bin, current: bin });
  if (path.isWithin(LogicalPath.root.join(path.zone).join('trash'))) return path;
  throw new UsageError(`${path} is not in the trash`, {
    path: `${path}`,
    hint: 'Use irm -f to remove what is not in the trash.',
  });
}

function parseMinutes(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`not a number of minutes: ${text}`);
}
