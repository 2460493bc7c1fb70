/** `ihead`: writes the first part of data objects to stdout. */
import { defineCommand } from '../cli/define-command.js';
import { readHead } from '../operations/read-object.js';
import {
  AMOUNT_OPTIONS,
  amountOf,
  READ_ARGS,
  READ_OPTIONS,
  readWithHeadings,
} from './shared/reading.js';
import { NO_PLUS_SIGNS, startRun } from './shared/transfer-options.js';

export const command = defineCommand({
  args: READ_ARGS,
  options: { ...READ_OPTIONS, ...AMOUNT_OPTIONS },
  prints: { kind: 'text' },
  changes: false,
  exits: { failure: 4 },
  description:
    'Writes the first lines or bytes of data objects to stdout; little more than that is asked of the server. With -n -5 or -c -5, all but the last five.',
  examples: [
    ['ihead run7/log.txt', 'the first ten lines'],
    ['ihead -n 4 reads/s1.fastq | cut -c 1-40', 'four lines, for another program'],
  ],
  caveats: [NO_PLUS_SIGNS],
  seeAlso: ['itail', 'icat', 'istream'],
  async run(ctx, { args, options }) {
    const amount = amountOf(options, '-');
    const run = await startRun(ctx, { ...options, threads: undefined });
    await readWithHeadings(ctx, args.path, options, async ({ path }) => {
      await readHead(run, path, options, amount, async (bytes) => await ctx.output.bytes(bytes));
    });
  },
});
