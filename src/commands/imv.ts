/** `imv`: moves and renames data objects and collections. */
import { defineCommand, flag } from '../cli/define-command.js';
import { movePath } from '../operations/move.js';
import { inBatch } from './shared/batch.js';
import { OPERAND_OPTIONS } from './shared/operands.js';
import { sourcesAndTarget } from './shared/sources-and-target.js';

export const command = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about: 'sources, then the target: a new name, or a collection that is there',
      complete: 'logical-path',
    },
  ],
  options: {
    verbose: flag('-v', 'name what was moved'),
    veryVerbose: flag('-V', 'as -v', { hidden: true }),
    ...OPERAND_OPTIONS,
  },
  prints: { kind: 'nothing' },
  changes: true,
  description:
    'With one path it is moved into the current collection. Nothing is ever overwritten. Moving ' +
    'keeps replicas, metadata and permissions.',
  examples: [
    ['imv draft.txt paper.txt', 'a new name'],
    ["imv 'run*.log' logs", 'into a collection'],
  ],
  seeAlso: ['icp', 'irm'],
  async run(ctx, { args, options }) {
    const { sources, target } = await sourcesAndTarget(ctx, args.path, options, {
      alone: 'into the current collection',
    });
    const client = await ctx.client();
    await inBatch(
      ctx,
      sources,
      async (source) => {
        const pair = await target.pairWith(source);
        await movePath(client, pair);
        if (options.verbose || options.veryVerbose) {
          await ctx.output.line(`moved ${pair.from} to ${pair.to}`);
        }
      },
      options,
    );
  },
});
