import type { Dispatcher } from 'undici';
import { AuthenticationApi } from '../api/authentication.js';
import { createClient, type IrodsClient } from '../api/client.js';
import { InfoApi } from '../api/info.js';
import type { Session, SessionIdentity, SessionStore } from '../auth/session-store.js';
import { FixedToken, SignInTokens } from '../auth/sign-in.js';
import type { Settings } from '../config/settings.js';
import { AuthenticationError, ConfigurationError } from '../errors.js';
import { discoverBaseUrl } from '../transport/discover.js';
import { HttpTransport } from '../transport/http.js';
import { describeChange, ReadingOnlyTransport } from '../transport/reading-only.js';
import type { Transport } from '../transport/request.js';
import { Token, type TokenSource } from '../transport/token-source.js';
import type { Clock } from './clock.js';

export interface ConnectOptions {
  readonly settings: Settings;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly store: SessionStore;
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly readsOnly: boolean;
  /** Told each change that a client that only reads did not send. */
  readonly note: (line: string) => void;
  readonly debug?: ((line: string) => void) | undefined;
}

/** Whose session the settings name. */
export function identityOf(settings: Settings): SessionIdentity {
  return { url: settings.url.href, zone: settings.zoneName, user: settings.userName };
}

/**
 * The client for the settings' server and user: by the session that is kept, else by IRODS_TOKEN,
 * IRODS_PASSWORD or as anonymous. With a kept session no request is sent here.
 * @throws AuthenticationError where all that is missing, or the server refuses it.
 */
export async function connect(options: ConnectOptions): Promise<IrodsClient> {
  const { settings, env, store } = options;
  const identity = identityOf(settings);
  const givenToken = env['IRODS_TOKEN'];
  const kept = givenToken ? undefined : await store.load(identity);
  const password = env['IRODS_PASSWORD'];
  if (
    !givenToken &&
    kept === undefined &&
    password === undefined &&
    identity.user !== 'anonymous'
  ) {
    throw new AuthenticationError(`nobody is signed in to ${identity.url} as ${identity.user}`, {
      hint: 'Sign in with iinit.',
    });
  }
  const baseUrl =
    kept === undefined
      ? await discoverBaseUrl(settings.url, options.dispatcher, options.signal)
      : new URL(kept.baseUrl);
  if (givenToken) {
    return await finish(options, baseUrl, new FixedToken(new Token(givenToken)), kept);
  }
  const tokens: SignInTokens = new SignInTokens({
    user: identity.user,
    known: kept?.token,
    password: async () => password,
    authentication: () => new AuthenticationApi(plainTransport(options, baseUrl, tokens)),
    keep: async (token) => {
      await keepSession(options, identity, baseUrl, token);
    },
  });
  return await finish(options, baseUrl, tokens, kept);
}

/** Signs in with a password and keeps the session; for iinit. */
export async function signInAndKeep(
  options: Omit<ConnectOptions, 'readsOnly' | 'note'>,
  password: string,
): Promise<Session> {
  const identity = identityOf(options.settings);
  const baseUrl = await discoverBaseUrl(options.settings.url, options.dispatcher, options.signal);
  const transport = plainTransport(options, baseUrl, nobody);
  const token = await new AuthenticationApi(transport).signIn(identity.user, password);
  return await keepSession(options, identity, baseUrl, token);
}

async function finish(
  options: ConnectOptions,
  baseUrl: URL,
  tokens: TokenSource,
  kept: Session | undefined,
): Promise<IrodsClient> {
  const transport = plainTransport(options, baseUrl, tokens);
  const server = kept?.server ?? (await new InfoApi(transport).get());
  const { zoneName, userName: user } = options.settings;
  checkZone(server.zone, zoneName);
  const outermost: Transport = options.readsOnly
    ? new ReadingOnlyTransport(transport, (request) => options.note(describeChange(request)))
    : transport;
  return createClient(outermost, { user, server, readsOnly: options.readsOnly });
}

async function keepSession(
  options: Omit<ConnectOptions, 'readsOnly' | 'note'>,
  identity: SessionIdentity,
  baseUrl: URL,
  token: Token,
): Promise<Session> {
  const transport = plainTransport(options, baseUrl, new FixedToken(token));
  const server = await new InfoApi(transport).get();
  checkZone(server.zone, identity.zone);
  const signedInAt = Math.floor(options.clock.now() / 1000);
  const session = { token, baseUrl: baseUrl.href, server, signedInAt };
  await options.store.save(identity, session);
  return session;
}

/** The API signs in users of its own zone only (http-api.md section 2.4). */
function checkZone(served: string, wanted: string): void {
  if (served === wanted) return;
  throw new ConfigurationError(`the server is of zone ${served}, not ${wanted}`, {
    hint: `Set irods_zone_name to ${served}, or check the URL.`,
  });
}

function plainTransport(
  options: Pick<ConnectOptions, 'dispatcher' | 'clock' | 'signal' | 'debug'>,
  baseUrl: URL,
  tokens: TokenSource,
): HttpTransport {
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
