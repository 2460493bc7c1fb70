/** `itrash restore`. */
import { defineCommand, flag, value } from '../../cli/define-command.js';
import { UsageError } from '../../errors.js';
import { originalOf, restore } from '../../operations/trash-contents.js';
import { inBatch, reportOrStop } from '../shared/batch.js';
import { NAME_OPTIONS, requireOperands, typedOperands } from '../shared/operands.js';
import { inBin, ownBin } from './bin.js';

export const restoring = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about: 'paths in the trash, or the original ones',
      complete: 'logical-path',
    },
  ],
  options: {
    to: value('--to <collection>', 'move them into this collection', {
      complete: 'collection-path',
    }),
    verbose: flag('-v, --verbose', 'name what was restored'),
    ...NAME_OPTIONS,
  },
  prints: { kind: 'nothing' },
  changes: true,
  description:
    'Moves data objects and collections out of the trash, and makes the collections that they lay in. Nothing is overwritten: where a collection is there again, what it does not have is moved into it.',
  examples: [
    ['itrash restore runs/run7', 'back to runs/run7 in the home collection'],
    ['itrash restore --to . notes.txt', 'into the current collection'],
  ],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options);
    const client = await ctx.client();
    const bin = await ownBin(ctx);
    const into = options.to === undefined ? undefined : await ctx.logicalPath(options.to);
    await inBatch(
      ctx,
      typedOperands(ctx, args.path, options),
      async (typed) => {
        const from = inBin(typed, bin);
        if (from.equals(bin.path)) {
          throw new UsageError('name what is to be restored, not the whole trash', { path: typed });
        }
        const to = into?.join(from.name) ?? originalOf(from, bin.path, bin.home);
        await restore(client, from, to, {
          onFailure: (error) => reportOrStop(ctx, options, error),
          onRestored: async (_, path) => {
            if (options.verbose) await ctx.output.line(`restored ${path}`);
          },
        });
      },
      options,
    );
  },
});
