/** `icat`: writes data objects to stdout, one after another. */
import { defineCommand } from '../cli/define-command.js';
import { readWhole } from '../operations/read-object.js';
import { inBatch } from './shared/batch.js';
import { operandsOf, requireOperands } from './shared/operands.js';
import { READ_ARGS, READ_OPTIONS } from './shared/reading.js';
import { NO_PLUS_SIGNS, startRun } from './shared/transfer-options.js';

export const command = defineCommand({
  args: READ_ARGS,
  options: READ_OPTIONS,
  prints: { kind: 'text' },
  changes: false,
  exits: { failure: 4 },
  description: 'Writes the bytes of data objects to stdout as they come, in constant memory.',
  examples: [
    ['icat notes.txt', 'one data object'],
    ["icat 'run7/*.csv' > all.csv", 'several, by a pattern'],
  ],
  caveats: [NO_PLUS_SIGNS],
  seeAlso: ['ihead', 'itail', 'istream', 'iget'],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options);
    const run = await startRun(ctx, { ...options, threads: undefined });
    await inBatch(
      ctx,
      operandsOf(ctx, args.path, options),
      async ({ path }) => {
        await readWhole(run, path, options, async (bytes) => await ctx.output.bytes(bytes));
      },
      options,
    );
  },
});
