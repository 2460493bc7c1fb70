/** `icd`: changes the current collection. */
import { defineCommand, flag } from '../cli/define-command.js';
import { enterCollection, leaveCollection } from '../operations/current-collection.js';

export const command = defineCommand({
  description:
    'Makes a collection the one that relative logical paths start from. It holds for the commands started from the same shell, or, where IRODS_ENVIRONMENT_FILE is set, for all that use that file. Without a collection it goes back to irods_cwd of the environment file, or to the home collection.',
  args: [
    {
      name: 'collection',
      about: 'the collection to go to; by default where a new shell starts',
      complete: 'collection-path',
    },
  ],
  options: {
    verbose: flag('-v', 'say which file is removed when going back'),
    veryVerbose: flag('-V', 'as -v', { hidden: true }),
  },
  prints: { kind: 'nothing' },
  changes: false,
  legacyLongOptions: true,
  examples: [
    ['icd reads', 'go to the collection reads of the current collection'],
    ['ipwd', 'where that is'],
    ['icd ..', 'go to the collection above'],
    ['icd', 'go home'],
  ],
  caveats: ['IRODS_CWD, where it is set, has the last word.'],
  seeAlso: ['ipwd', 'ienv'],
  async run(ctx, { args, options }) {
    const { session } = (await ctx.settings()).files;
    if (args.collection === undefined) {
      const isVerbose = options.verbose || options.veryVerbose;
      if (isVerbose) await ctx.output.line(`Deleting (if it exists) session envFile:${session}`);
      const wasThere = await leaveCollection(session);
      if (isVerbose) await ctx.output.line(`unlink status = ${wasThere ? 0 : -1}`);
      return;
    }
    const path = await ctx.logicalPath(args.collection);
    await enterCollection(await ctx.client(), path, session);
  },
});
