/** `irmdir`: removes empty collections. */
import { defineCommand, flag } from '../cli/define-command.js';
import { UnsupportedError } from '../errors.js';
import { removeEmptyCollection } from '../operations/remove.js';
import { inBatch } from './shared/batch.js';
import { OPERAND_OPTIONS, type Operand, operandsOf, requireOperands } from './shared/operands.js';
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
      about: 'logical paths of empty collections',
      complete: 'collection-path',
    },
  ],
  options: {
    force: flag('-f, --force', 'remove for good, not into the trash'),
    parents: flag('-p, --parents', 'then its parents too, as far up as the path was typed'),
    pathName: flag('--path_name', 'as -p', { hidden: true }),
    unregister: flag('-U, --unregister', 'not possible over HTTP'),
    verbose: flag('-v, --verbose', 'name each collection that was removed'),
    veryVerbose: flag('-V, --very_verbose', 'as -v', { hidden: true }),
    ...OPERAND_OPTIONS,
  },
  prints: { kind: 'list', shape: pathChangeShape('remove') },
  changes: true,
  exits: { failure: 1 },
  examples: [['irmdir -p a/b/c', 'removes a/b/c, then a/b, then a, while they are empty']],
  caveats: ['The iCommand exits with 0 even where it fails; this one does not.'],
  seeAlso: ['irm', 'imkdir'],
  async run(ctx, { args, options }) {
    requireOperands(args.collection, options);
    if (options.unregister) {
      throw new UnsupportedError('the HTTP API cannot unregister a collection', {
        hint: 'An administrator can, with the native irmdir -U.',
      });
    }
    const client = await ctx.client();
    const view = {
      text: ({ path }: PathChange) =>
        options.verbose || options.veryVerbose ? `removed ${path}` : [],
      json: (removed: PathChange) => pathChangeRecord(ctx, removed),
    };
    await tellChanges<PathChange>(ctx, view, async (tell) => {
      const remove = async ({ typed, path }: Operand): Promise<void> => {
        const levels = options.parents || options.pathName ? levelsOf(typed) : 1;
        for (let level = 0, at = path; level < levels; level += 1, at = at.parent) {
          await removeEmptyCollection(client, at, options.force);
          await tell({ action: 'remove', path: at, type: 'collection' });
        }
      };
      await inBatch(ctx, operandsOf(ctx, args.collection, options), remove, options);
    });
  },
});

/** How many names a path was typed with: `a/b` has two; an absolute path's zone is not one. */
function levelsOf(typed: string): number {
  const names = typed.split('/').filter((name) => name !== '' && name !== '.' && name !== '~');
  return Math.max(1, typed.startsWith('/') ? names.length - 1 : names.length);
}
