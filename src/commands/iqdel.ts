/** `iqdel`: removes rules that wait to be run. */
import { defineCommand, flag, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { UsageError } from '../errors.js';
import { isAdministrator } from '../operations/administrator.js';
import { listDelayedRules, removeDelayedRule, requireUser } from '../operations/delayed-rules.js';
import { BATCH_OPTIONS, inBatch } from './shared/batch.js';
import { stateIn, tellChanges } from './shared/told-changes.js';

/** Nothing to do, or contradicting words; as the iCommands' 255. */
const UNCLEAR = 255;

export const command = defineCommand({
  args: [{ name: 'id', about: 'numbers of delayed rules, as iqstat shows them', variadic: true }],
  options: {
    all: flag('-a', 'all of them; administrators those of all users'),
    user: value('-u <user>', 'all of this user', { complete: 'user' }),
    verbose: flag('-v', 'with -a and -u, name each'),
    veryVerbose: flag('-V', 'as -v', { hidden: true }),
    ...BATCH_OPTIONS,
  },
  prints: {
    kind: 'list',
    shape: {
      action: { type: 'string', about: 'remove' },
      state: { type: 'string', about: 'done or, with --dry-run, planned' },
      id: { type: 'string', about: 'number of the delayed rule' },
    },
  },
  changes: true,
  legacyLongOptions: true,
  exits: { authentication: 3, failure: 4 },
  otherExits: { [UNCLEAR]: 'no numbers, or numbers together with -a or -u' },
  examples: [
    ['iqdel 10051', 'one'],
    ['iqdel -a', 'all'],
  ],
  caveats: ['With -a and -u the rules are listed and then removed one by one.'],
  seeAlso: ['iqstat'],
  async run(ctx, { args, options }) {
    const selects = options.all || options.user !== undefined;
    if (selects === args.id.length > 0) {
      throw new UsageError(selects ? 'numbers do not go with -a and -u' : 'no numbers given', {
        hint: 'iqstat shows the numbers; -a removes all.',
        exit: UNCLEAR,
      });
    }
    const client = await ctx.client();
    const ids = selects ? await selectedIds(ctx, options.user) : args.id;
    const isVerbose = selects && (options.verbose || options.veryVerbose);
    const view = {
      text: (id: string) => (isVerbose ? `Deleting ${id}` : []),
      json: (id: string) => ({ action: 'remove', state: stateIn(ctx), id }),
    };
    await tellChanges<string>(ctx, view, async (tell) => {
      const remove = async (id: string): Promise<void> => {
        if (!/^\d+$/.test(id)) throw new UsageError(`not the number of a delayed rule: ${id}`);
        await removeDelayedRule(client, id);
        await tell(id);
      };
      await inBatch(ctx, ids, remove, options);
    });
  },
});

/** All are listed before the first is removed, so that no page of the list is shifted. */
async function selectedIds(ctx: Context, user: string | undefined): Promise<readonly string[]> {
  const client = await ctx.client();
  if (user !== undefined) await requireUser(client, user);
  const ids: string[] = [];
  const owner = user ?? ((await isAdministrator(client)) ? undefined : client.user);
  for await (const { id } of listDelayedRules(client, { user: owner })) ids.push(id);
  return ids;
}
