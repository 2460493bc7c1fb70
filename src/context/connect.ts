/** From settings and kept sessions to a client: the wiring of sign-in and transport. */
import { join } from 'node:path';
import type { Dispatcher } from 'undici';
import { AuthenticationApi } from '../api/authentication.js';
import { createClient, type IrodsClient } from '../api/client.js';
import { InfoApi, type ServerInfo } from '../api/info.js';
import { withLock } from '../auth/lock-file.js';
import type { OpenIdOptions } from '../auth/openid.js';
import { passwordFromEnvironment } from '../auth/password-source.js';
import type { RememberedSessions } from '../auth/remembered-sessions.js';
import type { SecretPlace, Session, SessionIdentity, SessionStore } from '../auth/session-store.js';
import { FixedToken, RenewingTokens } from '../auth/tokens.js';
import type { Settings } from '../config/settings.js';
import { Secret } from '../domain/secret.js';
import { AuthenticationError, ConfigurationError, LocalError } from '../errors.js';
import { discoverBaseUrl } from '../transport/discover.js';
import { HttpTransport } from '../transport/http.js';
import { describeChange, ReadingOnlyTransport } from '../transport/reading-only.js';
import type { Transport } from '../transport/request.js';
import { Token, type TokenSource } from '../transport/token-source.js';
import type { OpenIdWish, SignInRequest } from './account.js';
import type { Clock } from './clock.js';
import type { Connections } from './connections.js';

export interface ConnectOptions {
  readonly settings: Settings;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly store: RememberedSessions;
  readonly connections: Connections;
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  readonly platform: NodeJS.Platform;
  readonly signal: AbortSignal;
  readonly debug?: ((line: string) => void) | undefined;
}

export interface ClientOptions extends ConnectOptions {
  readonly readsOnly: boolean;
  /** Told each change that a client that only reads did not send. */
  readonly note: (line: string) => void;
}

/** Whose session the settings name. */
export function identityOf(settings: Settings): SessionIdentity {
  return { url: settings.url.href, zone: settings.zoneName, user: settings.userName };
}

/**
 * The client for the settings' server and user: by IRODS_TOKEN, else by the session that is kept,
 * else by the environment's password or as anonymous. With a kept session no request is sent here.
 * @throws AuthenticationError where all that is missing, or the server refuses it.
 */
export async function connect(options: ClientOptions): Promise<IrodsClient> {
  const givenToken = options.env['IRODS_TOKEN'];
  if (givenToken) {
    const tokens = new FixedToken(new Token(givenToken), 'in IRODS_TOKEN');
    return await makeClient(options, await servedAt(options, tokens), tokens);
  }
  const kept = await options.store.recall(identityOf(options.settings));
  const session = kept ?? (await signInWithout(options));
  const { server, baseUrl } = session;
  const served = { server, baseUrl: new URL(baseUrl) };
  return await makeClient(options, served, renewing(options, session));
}

/** Where the API is, and what it tells about itself. */
interface ServedAt {
  readonly baseUrl: URL;
  readonly server: ServerInfo;
}

/** What a kept session would say; asked once in a process. */
async function servedAt(options: ConnectOptions, tokens: TokenSource): Promise<ServedAt> {
  const { settings, dispatcher, signal } = options;
  return await options.connections.once(`served at ${settings.url.href}`, async () => {
    const baseUrl = await discoverBaseUrl(settings.url, dispatcher, signal);
    return { baseUrl, server: await new InfoApi(plainTransport(options, baseUrl, tokens)).get() };
  });
}

/** Signs in where no session is kept and no person is asked. */
async function signInWithout(options: ConnectOptions): Promise<Session> {
  const password = await knownPassword(options, undefined);
  if (password === undefined) {
    const { user, url } = identityOf(options.settings);
    throw new AuthenticationError(`nobody is signed in to ${url} as ${user}`, {
      hint: 'Sign in with iinit.',
    });
  }
  return (await signInAndKeep(options, { password, mustKeep: false })).session;
}

/**
 * Signs in and keeps the session.
 * @throws AuthenticationError, ConnectionError, or ConfigurationError where the server is of another zone.
 */
export async function signInAndKeep(
  options: ConnectOptions,
  request: SignInRequest,
): Promise<{ session: Session; place: SecretPlace }> {
  const { settings, store } = options;
  const identity = identityOf(settings);
  const baseUrl = await discoverBaseUrl(settings.url, options.dispatcher, options.signal);
  const signedIn =
    'openId' in request
      ? await signInByOpenId(options, request.openId)
      : await signInByPassword(options, baseUrl, request);
  const origin = 'openId' in request ? 'of the OpenID provider' : 'it has just given';
  const transport = plainTransport(options, baseUrl, new FixedToken(signedIn.token, origin));
  const server = await new InfoApi(transport).get();
  checkZone(server.zone, identity.zone);
  if ('openId' in request) await new AuthenticationApi(transport).check();
  const signedInAt = Math.floor(options.clock.now() / 1000);
  const session: Session = { ...signedIn, baseUrl: baseUrl.href, server, signedInAt };
  return { session, place: await keep(store, identity, session, request) };
}

/**
 * Keeps a session. Where nobody asked for it by iinit, the environment signs in, and a folder that
 * cannot be written, as a home without room is, does not stop the command.
 */
async function keep(
  store: SessionStore,
  identity: SessionIdentity,
  session: Session,
  request: SignInRequest,
): Promise<SecretPlace> {
  try {
    return await store.save(identity, session, request.place);
  } catch (error) {
    if (request.mustKeep !== false || !(error instanceof LocalError)) throw error;
    return 'none';
  }
}

type SignedIn = Pick<Session, 'token' | 'expiresAt' | 'renewal'>;

async function signInByPassword(
  options: ConnectOptions,
  baseUrl: URL,
  { password, remember }: { password: Secret; remember?: boolean },
): Promise<SignedIn> {
  const token = await authenticate(options, baseUrl, options.settings.userName, password);
  return { token, renewal: remember === true ? { password } : {} };
}

async function signInByOpenId(options: ConnectOptions, wish: OpenIdWish): Promise<SignedIn> {
  const [{ signInAtProvider }, { openIdSettings, wayIn }] = await Promise.all([
    import('../auth/openid-sign-in.js'),
    import('./openid-request.js'),
  ]);
  const settings = await openIdSettings(options.settings, options.env);
  const way = await wayIn(wish, options.env, options.platform);
  const { tokens, renewal } = await signInAtProvider(settings, openIdOptions(options), way);
  return { token: tokens.token, expiresAt: tokens.expiresAt, renewal: { openId: renewal } };
}

/** Tokens of a kept session, renewed by a known password where one ends. */
function renewing(options: ConnectOptions, session: Session): TokenSource {
  const identity = identityOf(options.settings);
  const lock = join(options.settings.files.state, 'renewal.lock');
  return new RenewingTokens({
    known: session,
    clock: options.clock,
    reload: async () => await options.store.load(identity),
    exclusively: async (work) => await withLock(lock, options.clock, work),
    obtain: async () => {
      const kept = (await options.store.load(identity)) ?? session;
      const renewed = await renewedSession(options, kept);
      await options.store.save(identity, renewed);
      return renewed;
    },
  });
}

/** The session with a new token, by its OpenID provider or by a known password. */
async function renewedSession(options: ConnectOptions, session: Session): Promise<Session> {
  const signedInAt = Math.floor(options.clock.now() / 1000);
  const { openId } = session.renewal;
  if (openId !== undefined) {
    const { renewAtProvider } = await import('../auth/openid-sign-in.js');
    const renewed = await renewAtProvider(openId, openIdOptions(options));
    if (renewed !== undefined) {
      const { token, expiresAt } = renewed.tokens;
      return { ...session, token, expiresAt, signedInAt, renewal: { openId: renewed.renewal } };
    }
  }
  const { user } = identityOf(options.settings);
  const password = openId === undefined ? await knownPassword(options, session) : undefined;
  if (password === undefined) {
    throw new AuthenticationError(`the session of ${user} has ended`, {
      hint: 'Sign in again with iinit.',
    });
  }
  const token = await authenticate(options, new URL(session.baseUrl), user, password);
  return { ...session, token, signedInAt };
}

function openIdOptions({ dispatcher, signal, clock }: ConnectOptions): OpenIdOptions {
  return { dispatcher, signal, now: () => clock.now() };
}

async function knownPassword(
  options: ConnectOptions,
  session: Session | undefined,
): Promise<Secret | undefined> {
  if (options.settings.userName === 'anonymous') return new Secret('');
  return (await passwordFromEnvironment(options.env)) ?? session?.renewal.password;
}

async function authenticate(
  options: ConnectOptions,
  baseUrl: URL,
  user: string,
  password: Secret,
): Promise<Token> {
  const transport = plainTransport(options, baseUrl, nobody);
  return await new AuthenticationApi(transport).signIn(user, password.reveal());
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

/** The API signs in users of its own zone only (http-api.md section 2.4). */
function checkZone(served: string, wanted: string): void {
  if (served === wanted) return;
  throw new ConfigurationError(`the server is of zone ${served}, not ${wanted}`, {
    hint: `Set irods_zone_name to ${served}, or check the URL.`,
  });
}

function plainTransport(options: ConnectOptions, baseUrl: URL, tokens: TokenSource): HttpTransport {
  const { dispatcher, clock, signal, debug, settings } = options;
  return new HttpTransport({
    baseUrl,
    dispatcher,
    clock,
    signal,
    tokens,
    ...(settings.requestsInFlight === undefined ? {} : { inFlight: settings.requestsInFlight }),
    ...(debug === undefined ? {} : { debug }),
  });
}

/** For requests that carry their own authorization. */
const nobody: TokenSource = {
  current: async () => {
    throw new AuthenticationError('nobody is signed in', { hint: 'Sign in with iinit.' });
  },
  renew: async () => {
    throw new AuthenticationError('nobody is signed in', { hint: 'Sign in with iinit.' });
  },
};

/** A token that is good now: of IRODS_TOKEN, or of the kept session, renewed where its end is near. */
export async function currentToken(options: ConnectOptions): Promise<Token> {
  const givenToken = options.env['IRODS_TOKEN'];
  if (givenToken) return new Token(givenToken);
  const kept = await options.store.load(identityOf(options.settings));
  return await renewing(options, kept ?? (await signInWithout(options))).current();
}

/** Renews the kept session. Throws AuthenticationError where there is none, or it needs a person. */
export async function refreshSession(options: ConnectOptions): Promise<void> {
  const identity = identityOf(options.settings);
  const kept = await options.store.load(identity);
  if (kept === undefined) await signInWithout(options);
  else await renewing(options, kept).renew(kept.token);
}

/** Forgets all sessions, and revokes their refresh tokens where a provider can be asked. */
export async function forgetEverything(options: ConnectOptions): Promise<void> {
  for (const identity of await options.store.list()) {
    const openId = (await options.store.load(identity).catch(() => undefined))?.renewal.openId;
    await options.store.forget(identity);
    if (openId?.refreshToken === undefined) continue;
    const { revokeAtProvider } = await import('../auth/openid-sign-in.js');
    await revokeAtProvider(openId, openIdOptions(options));
  }
  await options.store.forgetAll();
}
