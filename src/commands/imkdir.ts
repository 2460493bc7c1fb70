/** `imkdir`: makes collections. */
import { defineCommand, flag } from '../cli/define-command.js';
import { makeCollection } from '../operations/make-collection.js';
import { inBatch } from './shared/batch.js';
import { NAME_OPTIONS, operandsOf, requireOperands } from './shared/operands.js';
import {
  type PathChange,
  pathChangeRecord,
  pathChangeShape,
  tellChanges,
} from './shared/told-changes.js';

export const command = defineCommand({
  args: [
    {
      name: 'collection',
      variadic: true,
      about: 'logical paths of the new collections',
      complete: 'collection-path',
    },
  ],
  options: {
    parents: flag('-p, --parents', 'make missing parents too; one that is there is no error'),
    verbose: flag('-v', 'name each collection that was made'),
    veryVerbose: flag('-V', 'as -v', { hidden: true }),
    ...NAME_OPTIONS,
  },
  prints: { kind: 'list', shape: pathChangeShape('create_collection') },
  changes: true,
  legacyLongOptions: true,
  examples: [
    ['imkdir run8', 'a collection in the current one'],
    ['imkdir -p 2026/11/run-4', 'with the collections above it'],
    ['itree 2026', 'what was made'],
  ],
  seeAlso: ['irmdir', 'iput', 'ils'],
  async run(ctx, { args, options }) {
    requireOperands(args.collection, options);
    const client = await ctx.client();
    const paths = operandsOf(ctx, args.collection, { ...options, noGlob: true });
    const view = {
      text: ({ path }: PathChange) =>
        options.verbose || options.veryVerbose ? `made ${path}` : [],
      json: (made: PathChange) => pathChangeRecord(ctx, made),
    };
    await tellChanges<PathChange>(ctx, view, async (tell) => {
      await inBatch(
        ctx,
        paths,
        async ({ path }) => {
          const isNew = await makeCollection(client, path, { intermediates: options.parents });
          if (isNew) await tell({ action: 'create_collection', path, type: 'collection' });
        },
        options,
      );
    });
  },
});
