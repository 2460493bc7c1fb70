/** Forgetting sessions, which needs no server and no settings; revoking what they hold, which may. */
import type { SessionStore } from '../auth/session-store.js';
import type { Settings } from '../config/settings.js';
import {
  CancelledError,
  CliError,
  ConfigurationError,
  ConnectionError,
  UnsupportedError,
} from '../errors.js';
import { identityOf, type LineOptions, openIdOptions } from './connect-options.js';

/**
 * Forgets the session that the settings name.
 * @throws ConfigurationError where they name none and sessions are kept, LocalError where its
 *   secrets cannot be removed.
 */
export async function forgetSession(store: SessionStore, settings: Settings): Promise<void> {
  if (settings.nameAnIdentity) return await store.forget(identityOf(settings));
  const kept = await store.list();
  if (kept.length === 0) return;
  throw new ConfigurationError('the settings do not say which session to forget', {
    hint: `iexit full forgets all that are kept, which are ${kept.length}.`,
  });
}

/**
 * Forgets all sessions, and revokes their refresh tokens where the providers can.
 * @returns for each refresh token that may still be good, why it was not revoked.
 * @throws LocalError where secrets cannot be removed.
 */
export async function forgetEverything(
  store: SessionStore,
  line: () => Promise<LineOptions>,
): Promise<readonly CliError[]> {
  const kept = await store.list();
  // Whatever cannot be removed here is all the more to be revoked there.
  const unforgotten = await store.forgetAll().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const failures: CliError[] = [];
  for (const { identity, session } of kept) {
    const openId = session?.renewal.openId;
    if (openId?.refreshToken === undefined) continue;
    try {
      const { revokeAtProvider } = await import('../auth/openid-sign-in.js');
      await revokeAtProvider(openId, openIdOptions(await line()));
    } catch (error) {
      if (!(error instanceof CliError) || error instanceof CancelledError) throw error;
      failures.push(notRevoked(`the refresh token of ${identity.user} at ${openId.issuer}`, error));
    }
  }
  if (unforgotten !== undefined) throw unforgotten.error;
  return failures;
}

function notRevoked(whose: string, cause: CliError): CliError {
  const Kind = cause instanceof UnsupportedError ? UnsupportedError : ConnectionError;
  return new Kind(`${whose} is forgotten here, but not revoked: ${cause.message}`, {
    cause,
    hint: 'Whoever has a copy of it can use it. End the session at the provider.',
  });
}
