/** `itail`: writes the last part of data objects to stdout. */
import { defineCommand } from '../cli/define-command.js';
import { readTail } from '../operations/read-object.js';
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
    'Writes the last lines or bytes of data objects to stdout. It reads from the end: what is before is not asked for. With -n +5 or -c +5, all from the fifth line or byte on.',
  examples: [
    ['itail -n 5 run7/log.txt', 'the last five lines'],
    ['itail -n +2 results.csv', 'all but the first line'],
  ],
  caveats: [NO_PLUS_SIGNS],
  seeAlso: ['ihead', 'icat', 'istream'],
  async run(ctx, { args, options }) {
    const amount = amountOf(options, '+');
    const run = await startRun(ctx, { ...options, threads: undefined });
    await readWithHeadings(ctx, args.path, options, async ({ path }) => {
      await readTail(run, path, options, amount, async (bytes) => await ctx.output.bytes(bytes));
    });
  },
});
