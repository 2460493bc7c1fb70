/** `iadmin spass` and `dspass`: scramble and unscramble, on this machine alone. */
import { defineCommand } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { scramble, unscramble } from '../../domain/password-scrambling.js';
import { IADMIN_EXITS } from './admin-command.js';

const CAVEAT =
  'Words on the command line can be seen by others in the process list; leave them out to be asked.';

export const spass = defineCommand({
  args: [
    {
      name: 'password',
      about: 'what to scramble; asked for where it is missing',
      complete: 'nothing',
    },
    { name: 'key', about: 'the key; asked for where it is missing', complete: 'nothing' },
  ],
  options: {},
  prints: {
    kind: 'record',
    shape: { scrambled: { type: 'string', about: 'the scrambled form' } },
  },
  changes: false,
  exits: IADMIN_EXITS,
  caveats: [CAVEAT],
  async run(ctx, { args }) {
    const { text, key } = await passwordAndKey(ctx, args.password, args.key);
    await ctx.output.record(scramble(text, key), {
      text: (scrambled) => `Scrambled form is:${scrambled}`,
      json: (scrambled) => ({ scrambled }),
    });
  },
});

export const dspass = defineCommand({
  args: [
    {
      name: 'scrambled',
      about: 'what to unscramble; asked for where it is missing',
      complete: 'nothing',
    },
    { name: 'key', about: 'the key; asked for where it is missing', complete: 'nothing' },
  ],
  options: {},
  prints: {
    kind: 'record',
    shape: { unscrambled: { type: 'string', about: 'the password' } },
  },
  changes: false,
  exits: IADMIN_EXITS,
  caveats: [CAVEAT],
  async run(ctx, { args }) {
    const { text, key } = await passwordAndKey(ctx, args.scrambled, args.key);
    await ctx.output.record(unscramble(text, key), {
      text: (unscrambled) => `Unscrambled form is:${unscrambled}`,
      json: (unscrambled) => ({ unscrambled }),
    });
  },
});

async function passwordAndKey(
  ctx: Context,
  text: string | undefined,
  key: string | undefined,
): Promise<{ text: string; key: string }> {
  const given = {
    text: text ?? (await ctx.prompt.secret('Password')),
    key: key ?? (await ctx.prompt.secret('Key')),
  };
  if (given.key === '') ctx.output.warn('Warning, scramble key is null');
  return given;
}
