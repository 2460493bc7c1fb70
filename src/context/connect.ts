/** From settings and kept sessions to a client: the wiring of sign-in and transport. */
import { join } from 'node:path';
import type { Dispatcher } from 'undici';
import { AuthenticationApi } from '../api/authentication.js';
import { createClient, type IrodsClient } from '../api/client.js';
import { InfoApi } from '../api/info.js';
import { withLock } from '../auth/lock-file.js';
import { passwordFromEnvironment } from '../auth/password-source.js';
import type { SecretPlace, Session, SessionIdentity, SessionStore } from '../auth/session-store.js';
import { FixedToken, RenewingTokens } from '../auth/tokens.js';
import type { Settings } from '../config/settings.js';
import { Secret } from '../domain/secret.js';
import { AuthenticationError, ConfigurationError } from '../errors.js';
import { discoverBaseUrl } from '../transport/discover.js';
import { HttpTransport } from '../transport/http.js';
import { describeChange, ReadingOnlyTransport } from '../transport/reading-only.js';
import type { Transport } from '../transport/request.js';
import { Token, type TokenSource } from '../transport/token-source.js';
import type { Clock } from './clock.js';
import type { SignInRequest } from './context.js';

export interface ConnectOptions {
  readonly settings: Settings;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly store: SessionStore;
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
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
    const baseUrl = await discoverBaseUrl(options.settings.url, options.dispatcher, options.signal);
    const tokens = new FixedToken(new Token(givenToken), 'in IRODS_TOKEN');
    return await makeClient(options, baseUrl, tokens, undefined);
  }
  const kept = await options.store.load(identityOf(options.settings));
  const session = kept ?? (await signInWithout(options));
  return await makeClient(options, new URL(session.baseUrl), renewing(options, session), session);
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
  return (await signInAndKeep(options, { password })).session;
}

/**
 * Signs in with a password and keeps the session.
 * @throws AuthenticationError, ConnectionError, or ConfigurationError where the server is of another zone.
 */
export async function signInAndKeep(
  options: ConnectOptions,
  { password, remember, place }: SignInRequest,
): Promise<{ session: Session; place: SecretPlace }> {
  const { settings, clock, store } = options;
  const identity = identityOf(settings);
  const baseUrl = await discoverBaseUrl(settings.url, options.dispatcher, options.signal);
  const token = await authenticate(options, baseUrl, identity.user, password);
  const transport = plainTransport(options, baseUrl, new FixedToken(token, 'it has just given'));
  const server = await new InfoApi(transport).get();
  checkZone(server.zone, identity.zone);
  const session: Session = {
    token,
    renewal: remember === true ? { password } : {},
    baseUrl: baseUrl.href,
    server,
    signedInAt: Math.floor(clock.now() / 1000),
  };
  return { session, place: await store.save(identity, session, place) };
}

/** Tokens of a kept session, renewed by a known password where one ends. */
function renewing(options: ConnectOptions, session: Session): TokenSource {
  const identity = identityOf(options.settings);
  const baseUrl = new URL(session.baseUrl);
  const lock = join(options.settings.files.state, 'renewal.lock');
  return new RenewingTokens({
    known: session,
    clock: options.clock,
    reload: async () => await options.store.load(identity),
    exclusively: async (work) => await withLock(lock, options.clock, work),
    obtain: async () => {
      const password = await knownPassword(options, session);
      if (password === undefined) {
        throw new AuthenticationError(`the session of ${identity.user} has ended`, {
          hint: 'Sign in again with iinit.',
        });
      }
      const token = await authenticate(options, baseUrl, identity.user, password);
      const signedInAt = Math.floor(options.clock.now() / 1000);
      await options.store.save(identity, { ...session, token, signedInAt });
      return { token };
    },
  });
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
  baseUrl: URL,
  tokens: TokenSource,
  session: Session | undefined,
): Promise<IrodsClient> {
  const transport = plainTransport(options, baseUrl, tokens);
  const server = session?.server ?? (await new InfoApi(transport).get());
  checkZone(server.zone, options.settings.zoneName);
  const outermost: Transport = options.readsOnly
    ? new ReadingOnlyTransport(transport, (request) => options.note(describeChange(request)))
    : transport;
  const user = options.settings.userName;
  return createClient(outermost, { user, server, readsOnly: options.readsOnly });
}

/** The API signs in users of its own zone only (http-api.md section 2.4). */
function checkZone(served: string, wanted: string): void {
  if (served === wanted) return;
  throw new ConfigurationError(`the server is of zone ${served}, not ${wanted}`, {
    hint: `Set irods_zone_name to ${served}, or check the URL.`,
  });
}

function plainTransport(options: ConnectOptions, baseUrl: URL, tokens: TokenSource): HttpTransport {
  const { dispatcher, clock, signal, debug } = options;
  return new HttpTransport({
    baseUrl,
    dispatcher,
    clock,
    signal,
    tokens,
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
