/** `irods auth`: tells about the sign-in, gives its token to other programs, renews it. */

import type { IrodsClient } from '../api/client.js';
import { defineCommand, defineCommandGroup, flag } from '../cli/define-command.js';
import type { SignInState } from '../context/account.js';
import { toLocalRodsTime, toRfc3339 } from '../domain/rods-time.js';
import { AuthenticationError } from '../errors.js';
import type { RecordView } from '../output/output.js';

const SIGN_IN_SHAPE = {
  url: { type: 'string', about: 'URL of the HTTP API' },
  zone: { type: 'string', about: 'zone of the server' },
  user: { type: 'string', about: 'user who is signed in' },
  source: {
    type: 'string',
    about: 'what signs in: session (a kept one), IRODS_TOKEN, IRODS_PASSWORD or anonymous',
  },
  signed_in_at: {
    type: 'time',
    about: 'when the token was got, where a session is kept',
    nullable: true,
  },
  expires_at: { type: 'time', about: 'when the token ends, where that is known', nullable: true },
  renewed_by: {
    type: 'string',
    about: 'what renews the token without a person: password, refresh token or client credentials',
    nullable: true,
  },
  api_version: {
    type: 'string',
    about: 'release of the HTTP API, where it was asked or a session tells it',
    nullable: true,
  },
} as const;

const status = defineCommand({
  description:
    'Tells who is signed in where, and asks the server whether it still accepts that. A session that has ended is renewed where that needs no person.',
  args: [],
  options: { offline: flag('--offline', 'tell what is kept, and ask no server') },
  prints: { kind: 'record', shape: SIGN_IN_SHAPE },
  changes: false,
  examples: [['irods auth status', 'who am I, and does the server know me']],
  async run(ctx, { options }) {
    const account = await ctx.account();
    const client = options.offline ? undefined : await ctx.client();
    await client?.authentication.check();
    const state = await account.state();
    if (state === undefined) {
      throw new AuthenticationError('nobody is signed in', { hint: 'Sign in with iinit.' });
    }
    // A token from outside may be anybody's.
    if (client !== undefined && state.source === 'IRODS_TOKEN') await checkUser(client);
    const apiVersion = client?.server.apiVersion ?? state.apiVersion;
    await ctx.output.record({ ...state, apiVersion }, stateView);
  },
});

async function checkUser({ authentication, user }: IrodsClient): Promise<void> {
  const found = await authentication.user();
  if (found === undefined || found === user) return;
  throw new AuthenticationError(`the token in IRODS_TOKEN is of ${found}, not of ${user}`, {
    hint: `Name ${found} in IRODS_USER_NAME or by --user-name, or unset IRODS_TOKEN.`,
  });
}

const token = defineCommand({
  description:
    'Prints a bearer token that the server accepts now, for curl and other programs; one that it refuses is renewed where that needs no person. Who has it is you until it ends: pass it on by a pipe or a variable, not on a command line.',
  args: [],
  options: {},
  prints: { kind: 'text' },
  changes: false,
  examples: [['TOKEN=$(irods auth token)', 'keep it in a variable']],
  async run(ctx) {
    await (await ctx.client()).authentication.check();
    const secret = await (await ctx.account()).token();
    await ctx.output.line(secret.reveal());
  },
});

const refresh = defineCommand({
  description:
    'Gets a new token now in place of that of the kept session, where that needs no person. A token in IRODS_TOKEN cannot be renewed.',
  args: [],
  options: {},
  prints: { kind: 'nothing' },
  changes: false,
  examples: [['irods auth refresh', 'before a long job']],
  async run(ctx) {
    await (await ctx.account()).refresh();
  },
});

export const command = defineCommandGroup({
  description: 'The sign-in of the settings’ server and user.',
  subcommands: {
    status: { summary: 'tell who is signed in, and ask the server', command: status },
    token: { summary: 'print a token for other programs', command: token },
    refresh: { summary: 'get a new token now', command: refresh },
  },
  seeAlso: ['iinit', 'iexit'],
});

const stateView: RecordView<SignInState> = {
  text: ({ user, zone, url, source, signedInAt, expiresAt, renewedBy }) => [
    `user: ${user}#${zone}`,
    `server: ${url}`,
    `signed in: ${signedInAt === undefined ? `by ${source}; no session is kept` : toLocalRodsTime(signedInAt)}`,
    `ends: ${expiresAt === undefined ? 'when the server says so' : toLocalRodsTime(expiresAt)}`,
    `renewed by: ${renewedBy ?? 'nothing; iinit signs in again'}`,
  ],
  json: ({ user, zone, url, source, signedInAt, expiresAt, renewedBy, apiVersion }) => ({
    url,
    zone,
    user,
    source,
    signed_in_at: signedInAt === undefined ? null : toRfc3339(signedInAt),
    expires_at: expiresAt === undefined ? null : toRfc3339(expiresAt),
    renewed_by: renewedBy ?? null,
    api_version: apiVersion ?? null,
  }),
};
