/** `irm`: removes data objects and collections. */

import { defineCommand, flag } from '../cli/define-command.js';
import { IrodsCode } from '../domain/irods-code.js';
import { IrodsError, UnsupportedError, UsageError } from '../errors.js';
import { WIDTH } from '../operations/pool.js';
import { removePath } from '../operations/remove.js';
import { inBatch, reportOrStop } from './shared/batch.js';
import { OPERAND_OPTIONS, type Operand, operandsOf, requireOperands } from './shared/operands.js';
import {
  type PathChange,
  pathChangeRecord,
  pathChangeShape,
  tellChanges,
} from './shared/told-changes.js';

interface Removed extends PathChange {
  readonly seconds: number;
}

export const command = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about: 'logical paths or patterns',
      complete: 'logical-path',
    },
  ],
  options: {
    recursive: flag('-r, --recursive', 'remove collections with all that is in them'),
    force: flag('-f', 'remove for good, not into the trash; what is missing is no error'),
    verbose: flag('-v', 'name what was removed, and how long it took'),
    noOperation: flag('-Z', 'accepted for scripts; has no effect', { hidden: true }),
    veryVerbose: flag('-V', 'as -v', { hidden: true }),
    unregister: flag('-u', 'accepted for scripts; has no effect', { hidden: true }),
    dryrun: flag('--dryrun', 'an option of other iCommands', { hidden: true }),
    empty: flag('--empty', 'not possible over HTTP', { hidden: true }),
    ...OPERAND_OPTIONS,
  },
  prints: { kind: 'list', shape: pathChangeShape('remove') },
  changes: true,
  legacyLongOptions: true,
  description:
    'What is removed goes to the trash, /ZONE/trash/home/USER, until irmtrash empties it; with -f ' +
    'it is gone at once. Collections need -r.',
  examples: [
    ['irm notes.txt', 'into the trash'],
    ['itrash ls', 'what can be restored'],
    ["irm -f 'run7/*.tmp'", 'for good, by a pattern'],
    ['irm -r --dry-run reads', 'tells what would be removed, and removes nothing'],
  ],
  caveats: [
    'Removing a collection is not atomic. After it the command looks whether the collection is ' +
      'gone: the HTTP API does not tell.',
  ],
  seeAlso: ['itrash', 'irmtrash', 'irmdir', 'itrim'],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options, 2);
    refuseWhatIsNotOurs(options);
    // An unset variable in a script would otherwise remove the current collection.
    if (args.path.includes('')) {
      throw new UsageError('an empty path', { hint: 'To remove the current collection, name it.' });
    }
    const client = await ctx.client();
    const view = {
      text: ({ path, seconds }: Removed) =>
        options.verbose || options.veryVerbose
          ? `   ${path.name.slice(0, 25).padEnd(25)}  ${seconds.toFixed(3)} sec`
          : [],
      json: (removed: Removed) => pathChangeRecord(ctx, removed),
    };
    await tellChanges<Removed>(ctx, view, async (tell) => {
      const remove = async ({ path, type: known }: Operand): Promise<void> => {
        const began = ctx.clock.now();
        const type = await removePath(client, path, known, {
          recursive: options.recursive,
          noTrash: options.force,
          onFailure: (error) => reportOrStop(ctx, options, error),
        }).catch((error: unknown) => {
          if (!(options.force && saysMissing(error))) throw error;
          return undefined;
        });
        if (type === undefined) return;
        const seconds = (ctx.clock.now() - began) / 1000;
        await tell({ action: 'remove', path, type, seconds });
      };
      const operands = operandsOf(ctx, args.path, options);
      await inBatch(ctx, operands, remove, { ...options, width: WIDTH });
    });
  },
});

function refuseWhatIsNotOurs(options: { readonly dryrun: boolean; readonly empty: boolean }): void {
  if (options.dryrun) {
    throw new UsageError('irm has no --dryrun', { hint: 'Use --dry-run.', exit: 3 });
  }
  if (options.empty) throw new UnsupportedError('the HTTP API cannot empty a bundle file');
}

/** Nothing was there to begin with, or it went while we looked. */
function saysMissing(error: unknown): boolean {
  const missing = [IrodsCode.USER_INPUT_PATH_ERR, IrodsCode.CAT_NO_ROWS_FOUND];
  return error instanceof IrodsError && missing.some((code) => error.is(code));
}
