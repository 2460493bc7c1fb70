/** `iunreg`: takes data objects or replicas out of the catalog, and leaves their bytes. */
import { defineCommand } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import type { DataObjectEntry } from '../domain/catalog-entry.js';
import { objectsAt } from '../operations/objects-at.js';
import { removeEmptyTree, unregisterObject } from '../operations/register.js';
import { attempt, reportOrStop } from './shared/batch.js';
import { operandsOf, requireOperands } from './shared/operands.js';
import { TRIM_OPTIONS, TRIM_SHAPE, type TrimChoices, trimAndPrint } from './shared/trimming.js';

export const command = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about: 'data objects, or collections with -r',
      complete: 'logical-path',
    },
  ],
  options: TRIM_OPTIONS,
  prints: { kind: 'list', shape: TRIM_SHAPE },
  changes: true,
  legacyLongOptions: true,
  otherExits: { 2: 'no paths were given' },
  description:
    'With -n, -S or -N replicas are taken out by the rule of itrim; otherwise whole data objects and, with -r, collections.',
  examples: [
    ['iunreg notes.txt', 'forget a data object; its files stay on the servers'],
    ['iunreg -N 1 -n 1 results.csv', 'forget one replica'],
  ],
  caveats: [
    'As a rule only administrators may unregister; the zone decides.',
    'A collection is one request for each data object and each collection in it; when one fails, the rest has been done.',
  ],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options, 2);
    const { replica, resource, keep } = options;
    if (replica !== undefined || resource !== undefined || keep !== undefined) {
      await trimAndPrint(ctx, args.path, options, { catalogOnly: true });
      return;
    }
    await ctx.output.records(unregistered(ctx, args.path, options), {
      text: ({ path }) => (options.verbose || options.veryVerbose ? `${path}` : []),
      json: ({ path, size, replicas = [] }) => ({
        path: `${path}`,
        type: 'data_object',
        size,
        trimmed: replicas.map(({ number, hierarchy }) => ({ number, hierarchy })),
      }),
    });
  },
});

/** Data objects that went, or would go; the failures of others are reported. */
async function* unregistered(
  ctx: Context,
  words: readonly string[],
  options: TrimChoices,
): AsyncGenerator<DataObjectEntry> {
  const client = await ctx.client();
  for await (const { path } of operandsOf(ctx, words, options)) {
    let isWhole = true;
    try {
      for await (const object of objectsAt(client, path, options.recursive)) {
        const done = await attempt(ctx, options, async () => {
          if (!options.chooseOnly) await unregisterObject(client, object.path, options.admin);
        });
        if (done) yield object;
        if (!done || object.path.equals(path)) isWhole = false;
      }
      const isEmptyTree = options.recursive && isWhole && !options.chooseOnly;
      if (isEmptyTree) await removeEmptyTree(client, path);
    } catch (error) {
      reportOrStop(ctx, options, error);
    }
  }
}
