/** `irods doctor`: checks the whole way to the server. */
import { defineCommand } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { BatchError } from '../errors.js';
import { examineClient, type Finding, finding } from '../operations/doctor.js';

export const command = defineCommand({
  description:
    'Looks at the way to the server from end to end: settings, authorities, proxy, certificate, release, keychain, whose sign-in it is, latency, limits, whether a data object can be written, read and removed in the home collection, and the clocks. Each line says good, or what to do.',
  args: [],
  options: {},
  prints: {
    kind: 'list',
    shape: {
      check: { type: 'string', about: 'what was looked at' },
      good: { type: 'boolean', about: 'whether it is as it should be' },
      found: { type: 'string', about: 'what was found' },
      advice: { type: 'string', about: 'what to do', nullable: true },
    },
  },
  changes: false,
  examples: [['irods doctor', 'why does it not work?']],
  caveats: [
    'It makes a data object with a name that begins with .irods-doctor in the home collection, and removes it again.',
  ],
  seeAlso: ['iinit', 'ienv'],
  async run(ctx) {
    let bad = 0;
    const counted = async function* (): AsyncGenerator<Finding> {
      for await (const found of examine(ctx)) {
        if (!found.good) bad += 1;
        yield found;
      }
    };
    await ctx.output.records(counted(), {
      text: ({ check, good, found, advice }) => [
        `${good ? 'good' : 'BAD '}  ${check.padEnd(11)}  ${found}`,
        ...(advice === undefined ? [] : [`${' '.repeat(19)}${advice}`]),
      ],
      json: ({ check, good, found, advice }) => ({ check, good, found, advice: advice ?? null }),
    });
    if (bad > 0) throw new BatchError(`${bad} of the checks failed`);
  },
});

async function* examine(ctx: Context): AsyncGenerator<Finding> {
  const account = await ctx.account();
  for (const { name, look, advice, isVital } of await account.lineChecks()) {
    const found = await finding(name, look, advice);
    yield found;
    if (!found.good && isVital) return;
  }
  const session = await finding(
    'session',
    async () => {
      await ctx.client();
      return SOURCES[(await account.state())?.source ?? 'session'];
    },
    'Sign in with iinit.',
  );
  yield session;
  if (!session.good) return;
  const { clock, signal } = ctx;
  const home = (await ctx.settings()).pathBase.home;
  yield* examineClient(await ctx.client(), { home, clock, signal });
}

/** What signs in. */
const SOURCES = {
  session: 'a session is kept',
  IRODS_TOKEN: 'IRODS_TOKEN signs in',
  IRODS_PASSWORD: 'IRODS_PASSWORD or IRODS_PASSWORD_FILE signs in',
  anonymous: 'anonymous needs none',
} as const;
