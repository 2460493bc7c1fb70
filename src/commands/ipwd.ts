/** `ipwd`: prints the current collection. */
import { defineCommand, flag } from '../cli/define-command.js';

export const command = defineCommand({
  description:
    'Prints the collection that relative logical paths start from. It asks no server, so the collection need not exist.',
  args: [],
  options: {
    verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
    veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
  },
  prints: {
    kind: 'record',
    shape: { path: { type: 'string', about: 'the current collection' } },
  },
  changes: false,
  legacyLongOptions: true,
  exits: { usage: 1 },
  examples: [['ipwd', 'the current collection']],
  seeAlso: ['icd', 'ienv'],
  async run(ctx) {
    const { pathBase } = await ctx.settings();
    await ctx.output.record(pathBase.current, {
      text: String,
      json: (path) => ({ path: `${path}` }),
    });
  },
});
