/** From settings and kept sessions to a client. */
import { createClient, type IrodsClient } from '../api/client.js';
import { InfoApi, type ServerInfo } from '../api/info.js';
import { FixedToken } from '../auth/tokens.js';
import { ConfigurationError } from '../errors.js';
import { discoverBaseUrl } from '../transport/discover.js';
import { describeChange, ReadingOnlyTransport } from '../transport/reading-only.js';
import type { Transport } from '../transport/request.js';
import { Token, type TokenSource } from '../transport/token-source.js';
import { type ConnectOptions, checkZone, identityOf, plainTransport } from './connect-options.js';
import { renewing } from './renewal.js';
import { signInWithout } from './sign-in.js';

export interface ClientOptions extends ConnectOptions {
  readonly readsOnly: boolean;
  /** Told each change that a client that only reads did not send. */
  readonly note: (line: string) => void;
}

/**
 * The client for the settings' server and user: by IRODS_TOKEN, else by the session that is kept,
 * else by the environment's password or as anonymous. With a kept session no request is sent here.
 * @throws AuthenticationError where all that is missing, or the server refuses it;
 *   ConfigurationError where the line is to act as another user.
 */
export async function connect(options: ClientOptions): Promise<IrodsClient> {
  refuseProxy(options);
  const given = givenToken(options.env);
  if (given !== undefined) {
    const tokens = new FixedToken(given, 'in IRODS_TOKEN');
    return await makeClient(options, await servedAt(options, tokens), tokens);
  }
  const kept = await options.store.recall(identityOf(options.settings));
  const session = kept ?? (await signInWithout(options));
  const { server, baseUrl } = session;
  const served = { server, baseUrl: new URL(baseUrl) };
  return await makeClient(options, served, renewing(options, session));
}

/**
 * With these variables an administrator's iCommands act as another user (icommands.md 3.3). To
 * leave them aside would do to the administrator's own data what is meant for the other's.
 */
function refuseProxy({ env, settings }: ConnectOptions): void {
  if (!env['clientUserName'] && !env['clientRodsZone']) return;
  const user = env['clientUserName'] || settings.userName;
  const zone = env['clientRodsZone'] || settings.zoneName;
  if (user === settings.userName && zone === settings.zoneName) return;
  throw new ConfigurationError(
    `clientUserName and clientRodsZone name ${user}#${zone}, but the HTTP API lets nobody act as somebody else`,
    { hint: 'Sign in as that user, or unset both variables.' },
  );
}

/**
 * The token in IRODS_TOKEN, if one is.
 * @throws ConfigurationError for one that no header can carry.
 */
export function givenToken(env: ConnectOptions['env']): Token | undefined {
  const text = env['IRODS_TOKEN']?.trim();
  if (!text) return undefined;
  if (/^[\x21-\x7e]+$/.test(text)) return new Token(text);
  throw new ConfigurationError('IRODS_TOKEN holds a character that is in no token', {
    hint: 'A token has no blanks, line breaks or letters beyond ASCII: was it copied whole?',
  });
}

/** Where the API is, and what it tells about itself. */
interface ServedAt {
  readonly baseUrl: URL;
  readonly server: ServerInfo;
}

/** What a kept session would say; asked once in a process. */
async function servedAt(options: ConnectOptions, tokens: TokenSource): Promise<ServedAt> {
  const { settings } = options;
  return await options.connections.once(`served at ${settings.url.href}`, async () => {
    const baseUrl = await discoverBaseUrl(settings.url, options);
    return { baseUrl, server: await new InfoApi(plainTransport(options, baseUrl, tokens)).get() };
  });
}

async function makeClient(
  options: ClientOptions,
  { baseUrl, server }: ServedAt,
  tokens: TokenSource,
): Promise<IrodsClient> {
  const transport = plainTransport(options, baseUrl, tokens);
  checkZone(server.zone, options.settings.zoneName);
  const outermost: Transport = options.readsOnly
    ? new ReadingOnlyTransport(transport, (request) => options.note(describeChange(request)))
    : transport;
  const user = options.settings.userName;
  const { readsOnly } = options;
  return createClient(outermost, { url: baseUrl, user, server, readsOnly });
}

/** A token that is good now: of IRODS_TOKEN, or of the kept session, renewed where its end is near. */
export async function currentToken(options: ConnectOptions): Promise<Token> {
  const given = givenToken(options.env);
  if (given !== undefined) return given;
  const kept = await options.store.load(identityOf(options.settings));
  return await renewing(options, kept ?? (await signInWithout(options))).current();
}

/** Renews the kept session. Throws AuthenticationError where there is none, or it needs a person. */
export async function refreshSession(options: ConnectOptions): Promise<void> {
  if (givenToken(options.env) !== undefined) {
    throw new ConfigurationError('the token in IRODS_TOKEN is in use, and cannot be renewed', {
      hint: 'Unset IRODS_TOKEN to use the session that is kept, or give it a new token.',
    });
  }
  const kept = await options.store.load(identityOf(options.settings));
  if (kept === undefined) await signInWithout(options);
  else await renewing(options, kept).renew(kept.token);
}
