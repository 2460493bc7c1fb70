/** `ils`: lists collections and data objects. */
import { defineCommand, flag, value } from '../cli/define-command.js';

export const command = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about: 'logical paths; the current collection by default',
      complete: 'logical-path',
    },
  ],
  options: {
    acl: flag('-A', 'show permissions and inheritance'),
    collectionOnly: flag('-d', 'list collections themselves, not what is in them'),
    long: flag('-l', 'long format: owner, replica, resource, size, time, state'),
    veryLong: flag('-L', 'very long format: checksum, type and physical path too'),
    recursive: flag('-r, --recursive', 'list sub-collections too'),
    ticket: value('-t <ticket>', 'read with this ticket', { complete: 'ticket' }),
    verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
  },
  prints: { kind: 'list', shape: {} },
  changes: false,
  legacyLongOptions: true,
  exits: { failure: 4 },
  examples: [['ils -l /tempZone/home/alice', 'a long listing of a collection']],
  async run(ctx, { args, options }) {
    const client = await ctx.client();
    for (const typed of args.path) {
      const path = await ctx.logicalPath(typed);
      const entries = await client.collections.list(path, {
        ticket: options.ticket,
        recurse: options.recursive,
      });
      await ctx.output.records(entries, { text: String, json: (entry) => ({ path: `${entry}` }) });
    }
  },
});
