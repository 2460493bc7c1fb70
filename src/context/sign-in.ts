/** Signing in: by a password or at an OpenID provider, and keeping the session. */
import { AuthenticationApi } from '../api/authentication.js';
import { InfoApi } from '../api/info.js';
import { passwordFromEnvironment } from '../auth/secret-source.js';
import type { Placed, Session } from '../auth/session-store.js';
import { FixedToken } from '../auth/tokens.js';
import { Secret } from '../domain/secret.js';
import { AuthenticationError, ConfigurationError, LocalError } from '../errors.js';
import { discoverBaseUrl } from '../transport/discover.js';
import type { Transport } from '../transport/request.js';
import type { Token, TokenSource } from '../transport/token-source.js';
import type { OpenIdWish, SignInRequest } from './account.js';
import {
  type ConnectOptions,
  checkZone,
  identityOf,
  openIdOptions,
  plainTransport,
} from './connect-options.js';

/**
 * Signs in and keeps the session.
 * @throws AuthenticationError, also where the token turns out to be another user's;
 *   ConnectionError; ConfigurationError where the server is of another zone, or the session could
 *   not be kept safely.
 */
export async function signInAndKeep(
  options: ConnectOptions,
  request: SignInRequest,
): Promise<Placed & { readonly session: Session }> {
  const { settings } = options;
  const identity = identityOf(settings);
  const baseUrl = await discoverBaseUrl(settings.url, options);
  const signedIn =
    'openId' in request
      ? await signInByOpenId(options, request.openId)
      : await signInByPassword(options, baseUrl, request);
  const origin = 'openId' in request ? 'of the OpenID provider' : 'it has just given';
  const transport = plainTransport(options, baseUrl, new FixedToken(signedIn.token, origin));
  const server = await new InfoApi(transport).get();
  checkZone(server.zone, identity.zone);
  if ('openId' in request) await checkUser(transport, identity.user);
  const signedInAt = Math.floor(options.clock.now() / 1000);
  const session: Session = { ...signedIn, baseUrl: baseUrl.href, server, signedInAt };
  return { session, ...(await keep(options, session, request)) };
}

/** Signs in where no session is kept and no person is asked. */
export async function signInWithout(options: ConnectOptions): Promise<Session> {
  const password = await knownPassword(options, undefined);
  if (password === undefined) {
    const { user, url } = identityOf(options.settings);
    throw new AuthenticationError(`nobody is signed in to ${url} as ${user}`, {
      hint: 'Sign in with iinit.',
    });
  }
  return (await signInAndKeep(options, { password, mustKeep: false })).session;
}

/** A password that is known without a person: none for anonymous, the environment's, a kept one. */
export async function knownPassword(
  options: ConnectOptions,
  session: Session | undefined,
): Promise<Secret | undefined> {
  if (options.settings.userName === 'anonymous') return new Secret('');
  const fromEnvironment = await passwordFromEnvironment(options.env, options.platform);
  return fromEnvironment ?? session?.renewal.password;
}

/** A token for a password. Throws AuthenticationError where the server refuses it. */
export async function authenticate(
  options: ConnectOptions,
  baseUrl: URL,
  user: string,
  password: Secret,
): Promise<Token> {
  const transport = plainTransport(options, baseUrl, nobody);
  return await new AuthenticationApi(transport).signIn(user, password.reveal());
}

/** A provider's token is whose the server says: that must be the user of the settings. */
async function checkUser(transport: Transport, wanted: string): Promise<void> {
  const authentication = new AuthenticationApi(transport);
  await authentication.check();
  const found = await authentication.user();
  if (found === undefined || found === wanted) return;
  throw new AuthenticationError(`the provider signed in ${found}, not ${wanted}`, {
    hint: `Sign in as ${found} with --user-name, or at the provider as ${wanted}.`,
  });
}

/**
 * Keeps a session. Where nobody asked for it by iinit, the environment signs in, and a folder that
 * cannot be written, as a home without room is, or must not, does not stop the command.
 */
async function keep(
  { store, settings }: ConnectOptions,
  session: Session,
  request: SignInRequest,
): Promise<Placed> {
  try {
    return await store.save(identityOf(settings), session, request.place);
  } catch (error) {
    const isOfPlace = error instanceof LocalError || error instanceof ConfigurationError;
    if (request.mustKeep !== false || !isOfPlace) throw error;
    return { place: 'none', fellBack: false };
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
  const settings = await openIdSettings(options);
  const way = await wayIn(wish, options);
  const { tokens, renewal } = await signInAtProvider(settings, openIdOptions(options), way);
  return { token: tokens.token, expiresAt: tokens.expiresAt, renewal: { openId: renewal } };
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
