/** `iexit`: ends the session. */
import { defineCommand, flag } from '../cli/define-command.js';
import { UnsupportedError, UsageError } from '../errors.js';
import { leaveCollection } from '../operations/current-collection.js';

export const command = defineCommand({
  description:
    'Forgets the sign-in and the current collection of this shell. The settings stay. With the word full it forgets the sign-ins of all servers and users, and revokes refresh tokens at their OpenID providers. Forgetting needs no server and no settings; a refresh token that could not be revoked is told, and makes the exit code other than 0.',
  args: [{ name: 'extent', about: 'full: forget every sign-in', complete: ['full'] }],
  options: {
    force: flag('-f', 'accepted for scripts; has no effect', { hidden: true }),
    verbose: flag('-v', 'say what is removed'),
    veryVerbose: flag('-V', 'as -v', { hidden: true }),
  },
  prints: { kind: 'nothing' },
  changes: false,
  legacyLongOptions: true,
  examples: [
    ['iexit', 'forget this session'],
    ['iexit full', 'forget every session'],
  ],
  caveats: [
    'The HTTP API cannot take a token back: one that somebody copied is good until its lifetime ends.',
  ],
  seeAlso: ['iinit'],
  async run(ctx, { args, options }) {
    const { extent } = args;
    if (extent !== undefined && extent !== 'full') {
      throw new UsageError(`unknown word: ${extent}`, { hint: 'The only one is full.' });
    }
    const account = await ctx.account();
    const failures = await account.signOut(extent === 'full' ? 'everything' : 'this session');
    for (const failure of failures) {
      // A provider that revokes nothing has done what it can.
      if (failure instanceof UnsupportedError) ctx.output.warn(failure.message);
      else ctx.report(failure);
    }
    const { session } = (await ctx.settings()).files;
    const wasThere = await leaveCollection(session);
    if (!options.verbose && !options.veryVerbose) return;
    await ctx.output.line(`Deleting (if it exists) session envFile: ${session}`);
    await ctx.output.line(`unlink status [${wasThere ? 0 : -1}]`);
    await ctx.output.line('Deleting (if it exists) session auth file');
  },
});
