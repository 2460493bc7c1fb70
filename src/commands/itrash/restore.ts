/** `itrash restore`. */
import { type CommandInput, defineCommand, flag, value } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { toLocalRodsTime } from '../../domain/rods-time.js';
import { nameBefore } from '../../domain/trash-name.js';
import { UsageError } from '../../errors.js';
import { noSuchPath } from '../../operations/failures.js';
import { restore } from '../../operations/trash-contents.js';
import { type OwnBin, TrashOrigins, versionsInBin } from '../../operations/trash-origins.js';
import { inBatch, reportOrStop } from '../shared/batch.js';
import { NAME_OPTIONS, requireOperands, typedOperands } from '../shared/operands.js';
import {
  type PairChange,
  pairChangeRecord,
  pairChangeShape,
  tellChanges,
} from '../shared/told-changes.js';
import { inBin, ownBin } from './bin.js';

const ARGS = [
  {
    name: 'path',
    variadic: true,
    about: 'paths in the trash, or the original ones',
    complete: 'logical-path',
  },
] as const;

const OPTIONS = {
  to: value('--to <collection>', 'move them into this collection', {
    complete: 'collection-path',
  }),
  all: flag('--all', 'where several had the path, all of them: NAME, NAME.1, NAME.2 and so on'),
  keepName: flag('--keep-name', 'under the names that they have in the trash'),
  verbose: flag('-v, --verbose', 'name what was restored'),
  ...NAME_OPTIONS,
} as const;

type Options = CommandInput<typeof ARGS, typeof OPTIONS>['options'];

export const restoring = defineCommand({
  args: ARGS,
  options: OPTIONS,
  prints: { kind: 'list', shape: pairChangeShape('restore') },
  changes: true,
  description:
    'Moves data objects and collections out of the trash, and makes the collections that they lay in. Nothing is overwritten: where a collection is there again, what it does not have is moved into it. The random number that the server puts after a name that is taken in the trash already is taken off. Where several things had the path, the one that was changed last is restored, and the others are named; an absolute path in the trash names exactly one.',
  examples: [
    ['itrash restore run7', 'back to run7 in the home collection'],
    ['itrash restore --to . notes.txt', 'into the current collection'],
    ['itrash restore --all notes.txt', 'notes.txt, and the earlier ones as notes.txt.1 and so on'],
  ],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options);
    if (options.all && options.keepName) {
      throw new UsageError('--all and --keep-name exclude each other');
    }
    const client = await ctx.client();
    const bin = await ownBin(ctx);
    const origins = new TrashOrigins(client, bin);
    const into = options.to === undefined ? undefined : await ctx.logicalPath(options.to);
    const view = {
      text: ({ target }: PairChange) => (options.verbose ? `restored ${target}` : []),
      json: (restored: PairChange) => pairChangeRecord(ctx, restored),
    };
    await tellChanges<PairChange>(ctx, view, async (tell) => {
      const restoreAll = async (typed: string): Promise<void> => {
        const place = inBin(typed, bin);
        if (place.path.equals(bin.path)) {
          throw new UsageError('name what is to be restored, not the whole trash', { path: typed });
        }
        const found = place.isExact ? [place.path] : await chosen(ctx, place.path, bin, options);
        for (const [i, from] of found.entries()) {
          const original =
            into?.join(nameBefore(from.name)) ?? place.original ?? (await origins.originalOf(from));
          const to = targetOf(from, original, i, options);
          if (to.name !== from.name) ctx.output.notice(`${from} becomes ${to}`);
          await restore(client, from, to, {
            onFailure: (error) => reportOrStop(ctx, options, error),
            onRestored: async ({ from: source, to: target, type }) =>
              await tell({ action: 'restore', source, target, type }),
          });
        }
      };
      await inBatch(ctx, typedOperands(ctx, args.path, options), restoreAll, options);
    });
  },
});

/** What is to be restored of all that had the path: the one changed last, or all, that one first. */
async function chosen(
  ctx: Context,
  path: LogicalPath,
  bin: OwnBin,
  { all }: Options,
): Promise<readonly LogicalPath[]> {
  const versions = await versionsInBin(await ctx.client(), path, bin.path);
  const exact = versions.find((entry) => entry.path.equals(path));
  if (exact !== undefined && nameBefore(path.name) !== path.name) return [exact.path];
  const [latest, ...others] = versions;
  if (latest === undefined) throw noSuchPath(path);
  if (all) return versions.map((entry) => entry.path);
  if (others.length > 0) {
    const count = `${versions.length} things in the trash had the path of ${path.relativeTo(bin.path)}`;
    ctx.output.notice(`${count}: the one that was changed last is restored. The others are`);
    for (const entry of others) {
      ctx.output.notice(`  ${entry.path}, changed ${toLocalRodsTime(entry.modifiedAt)}`);
    }
  }
  return [latest.path];
}

function targetOf(
  from: LogicalPath,
  original: LogicalPath,
  index: number,
  { keepName }: Options,
): LogicalPath {
  if (keepName) return original.parent.join(from.name);
  return index === 0 ? original : original.parent.join(`${original.name}.${index}`);
}
