/** `itrash empty`. */
import { defineCommand, flag, parsedValue } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { EntryType } from '../../domain/catalog-entry.js';
import { notAMoment, parseDuration, parseMoment } from '../../domain/find/moments.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import type { EpochSeconds } from '../../domain/rods-time.js';
import { findEntryType } from '../../operations/path-kind.js';
import { emptyBin, removeFromTrash } from '../../operations/trash.js';
import { emptyOld } from '../../operations/trash-contents.js';
import { inBatch, reportOrStop } from '../shared/batch.js';
import { confirmOrCancel } from '../shared/confirm.js';
import { hasOperands, NAME_OPTIONS, typedOperands } from '../shared/operands.js';
import {
  type PathChange,
  pathChangeRecord,
  pathChangeShape,
  tellChanges,
} from '../shared/told-changes.js';
import { inBin, ownBin } from './bin.js';

export const empty = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about: 'paths in the trash; all of it by default',
      complete: 'logical-path',
    },
  ],
  options: {
    olderThan: parsedValue(
      '--older-than <time>',
      'only what was last changed before, such as 30d ago, or before a date',
      parseAge,
      { complete: 'nothing' },
    ),
    yes: flag('--yes', 'do not ask'),
    verbose: flag('-v, --verbose', 'name what was removed'),
    ...NAME_OPTIONS,
  },
  prints: { kind: 'list', shape: pathChangeShape('remove') },
  changes: true,
  examples: [
    ['itrash empty', 'all of it, after asking'],
    ['itrash empty --older-than 30d --yes', 'what is older, in a script'],
  ],
  caveats: [
    'With --older-than something counts as changed when a collection in the trash that it lies in was, since a collection that was removed whole keeps the times of what is in it.',
  ],
  async run(ctx, { args, options }) {
    const bin = await ownBin(ctx);
    const all = !hasOperands(args.path, options);
    if (!options.yes && !ctx.dryRun) {
      const what = all ? `all that is in ${bin.path}` : args.path.join(' ') || 'what is named';
      const age = options.olderThan === undefined ? '' : ' and old enough';
      await confirmOrCancel(ctx, `Remove ${what}${age} for good? (y/n)`, 'nothing was removed');
    }
    const before = options.olderThan?.(ctx.clock.now() / 1000);
    const view = {
      text: ({ path }: PathChange) => (options.verbose ? `removed ${path}` : []),
      json: (removed: PathChange) => pathChangeRecord(ctx, removed),
    };
    await tellChanges<PathChange>(ctx, view, async (tell) => {
      const emptying = {
        onFailure: (error: unknown) => reportOrStop(ctx, options, error),
        onRemoved: async (path: LogicalPath, type: EntryType) =>
          await tell({ action: 'remove', path, type }),
      };
      await inBatch(
        ctx,
        all ? ['.'] : typedOperands(ctx, args.path, options),
        async (typed) => await emptyAt(ctx, inBin(typed, bin).path, bin.path, before, emptying),
        options,
      );
    });
  },
});

async function emptyAt(
  ctx: Context,
  path: LogicalPath,
  bin: LogicalPath,
  before: EpochSeconds | undefined,
  emptying: Omit<Parameters<typeof emptyOld>[2], 'before'>,
): Promise<void> {
  const client = await ctx.client();
  const isCollection = (await findEntryType(client, path)) === 'collection';
  if (before !== undefined && isCollection) {
    await emptyOld(client, path, { ...emptying, before });
  } else if (path.equals(bin)) {
    await emptyBin(client, bin, { ...emptying, before });
  } else {
    await removeFromTrash(client, path, { ...emptying, before });
  }
}

/** Gives the moment before which something must have been changed last, by what time it is. */
function parseAge(text: string): (now: EpochSeconds) => EpochSeconds {
  const length = parseDuration(text);
  if (length !== undefined) return (now) => now - length;
  const moment = parseMoment(text);
  if (moment === undefined) throw notAMoment(text);
  return () => moment.from;
}
