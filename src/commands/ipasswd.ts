/** `ipasswd`: changes one's own password. */
import { defineCommand, flag } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { AuthenticationError, CancelledError, UsageError } from '../errors.js';
import {
  changeOwnPassword,
  isOwnPassword,
  requireOwnPasswordChange,
} from '../operations/own-password.js';

/** Of passwords that are wrong, do not match or never come (icommands.md section 1.44). */
const BAD_PASSWORD = 8;
const TRIES = 3;
const SHORTEST = 3;
const LONGEST = 42;

export const command = defineCommand({
  args: [{ name: 'password', about: 'the current password; better left out, to be asked for it' }],
  options: {
    force: flag('-f', 'do not ask for the new password twice'),
    echo: flag('-e', 'accepted for scripts; passwords are never shown', { hidden: true }),
    long: flag('-l', 'accepted for scripts; has no effect', { hidden: true }),
    verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
    veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
  },
  prints: { kind: 'nothing' },
  changes: true,
  exits: { failure: 4 },
  otherExits: { [BAD_PASSWORD]: 'the passwords given are wrong, do not match or are missing' },
  description: 'Passwords are asked for, or read from stdin, one a line.',
  examples: [['ipasswd', 'change the password, with questions']],
  caveats: [
    'The HTTP API lets only administrators change passwords, their own included.',
    'A password on the command line can be seen by others in the process list.',
  ],
  async run(ctx, { args, options }) {
    const client = await ctx.client();
    await requireOwnPasswordChange(client);
    const given = args.password ?? (await ask(ctx, 'Enter your current iRODS password'));
    if (!(await isOwnPassword(client, given))) {
      throw new AuthenticationError('that is not your current password', { exit: BAD_PASSWORD });
    }
    await changeOwnPassword(client, await newPassword(ctx, options.force));
  },
});

/** A new password of allowed length; asked for again where it is not. */
async function newPassword(ctx: Context, once: boolean): Promise<string> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const password = await ask(ctx, 'Enter your new iRODS password');
    if (password.length < SHORTEST || password.length > LONGEST) {
      ctx.output.warn(`Your password must be between ${SHORTEST} and ${LONGEST} characters long.`);
    } else if (once || (await ask(ctx, 'Reenter your new iRODS password')) === password) {
      return password;
    } else {
      throw new UsageError('Entered passwords do not match', { exit: BAD_PASSWORD });
    }
  }
  throw new UsageError('Invalid password. Aborting...', { exit: BAD_PASSWORD });
}

async function ask(ctx: Context, question: string): Promise<string> {
  try {
    return await ctx.prompt.secret(question);
  } catch (error) {
    if (!(error instanceof CancelledError) || ctx.signal.aborted) throw error;
    throw new CancelledError('End of file encountered.', { exit: BAD_PASSWORD });
  }
}
