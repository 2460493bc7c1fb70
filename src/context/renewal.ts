/** New tokens without a person, for a session that is kept. */
import { join } from 'node:path';
import type { Session } from '../auth/session-store.js';
import { RenewingTokens } from '../auth/tokens.js';
import { AuthenticationError, type CliError, ConfigurationError, LocalError } from '../errors.js';
import type { TokenSource } from '../transport/token-source.js';
import { type ConnectOptions, identityOf, openIdOptions } from './connect-options.js';
import { authenticate, knownPassword } from './sign-in.js';

/** Tokens of a session, renewed at its provider or by a known password where one ends. */
export function renewing(options: ConnectOptions, session: Session): TokenSource {
  const { store, clock, processes, signal } = options;
  const identity = identityOf(options.settings);
  const path = join(options.settings.files.state, 'renewal.lock');
  return new RenewingTokens({
    known: session,
    clock,
    reload: async () => await store.load(identity),
    exclusively: async (work) => {
      const { withLock } = await import('../config/lock-file.js');
      return await withLock({ path, clock, processes, signal }, work);
    },
    obtain: async () => {
      const kept = (await store.load(identity)) ?? session;
      const renewed = await renewedSession(options, kept);
      await keepRenewed(options, renewed);
      return renewed;
    },
    onPostponed: (reason) => options.warn(postponed(reason)),
  });
}

/**
 * What is renewed is good, whether it can be kept or not; without being kept, a refresh token that
 * took another's place is lost for the next command.
 */
async function keepRenewed(options: ConnectOptions, session: Session): Promise<void> {
  try {
    await options.store.replace(identityOf(options.settings), session);
  } catch (error) {
    if (!(error instanceof LocalError) && !(error instanceof ConfigurationError)) throw error;
    options.warn(`warning: the renewed session cannot be kept: ${error.message}`);
  }
}

function postponed(reason: CliError): string {
  return `warning: the session ends soon and cannot be renewed now: ${reason.message}`;
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
