/** From a person's wish to sign in at an OpenID provider to what the provider is asked. */
import type { OpenIdSettings } from '../auth/openid.js';
import { type OpenIdGrant, parseIssuer } from '../auth/openid-sign-in.js';
import { secretFromEnvironment } from '../auth/secret-source.js';
import { ConfigurationError } from '../errors.js';
import type { OpenIdWish } from './account.js';
import { hasBrowser, openBrowser } from './browser.js';
import type { ConnectOptions } from './connect-options.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Asks for a refresh token too, so that the next sign-in needs no person. */
const DEFAULT_SCOPE = 'openid offline_access';

/** The provider that the settings name. Throws ConfigurationError where issuer or client are missing. */
export async function openIdSettings({
  settings,
  env,
  platform,
}: ConnectOptions): Promise<OpenIdSettings> {
  return {
    issuer: parseIssuer(settings.require('irods_openid_issuer')),
    clientId: settings.require('irods_openid_client_id'),
    clientSecret: await secretFromEnvironment('IRODS_OPENID_CLIENT_SECRET', env, platform),
    scope: settings.get('irods_openid_scope') ?? DEFAULT_SCOPE,
    audience: settings.get('irods_openid_audience'),
  };
}

/**
 * The way in that the person chose, else the one that fits: a refresh token or client secret that
 * is given, a browser where there is one, a code for another device otherwise.
 */
export async function wayIn(
  wish: OpenIdWish,
  { env, platform }: Pick<ConnectOptions, 'env' | 'platform'>,
): Promise<OpenIdGrant> {
  const refreshToken = await secretFromEnvironment('IRODS_REFRESH_TOKEN', env, platform);
  const hasSecret =
    (await secretFromEnvironment('IRODS_OPENID_CLIENT_SECRET', env, platform)) !== undefined;
  const fitting =
    refreshToken !== undefined
      ? 'refresh-token'
      : hasSecret && !wish.personIsThere
        ? 'client-credentials'
        : hasBrowser(env, platform)
          ? 'code'
          : 'device';
  switch (wish.grant ?? fitting) {
    case 'refresh-token':
      if (refreshToken === undefined) {
        throw new ConfigurationError('no refresh token', {
          hint: 'Set IRODS_REFRESH_TOKEN, or IRODS_REFRESH_TOKEN_FILE to the name of a file that holds it.',
        });
      }
      return { grant: 'refresh-token', refreshToken };
    case 'client-credentials':
      return { grant: 'client-credentials' };
    case 'code':
      return {
        grant: 'code',
        open: async (address) => await showAddress(address, wish, env, platform),
      };
    case 'device':
      return {
        grant: 'device',
        show: ({ verificationUri, userCode, completeUri }) => {
          wish.tell(
            `To sign in, open ${completeUri ?? verificationUri} and type the code ${userCode}`,
          );
        },
      };
  }
}

async function showAddress(
  address: URL,
  wish: OpenIdWish,
  env: Env,
  platform: NodeJS.Platform,
): Promise<void> {
  const opened = hasBrowser(env, platform) && (await openBrowser(address, env, platform));
  wish.tell(
    `${opened ? 'Your browser asks you to sign in. If it does not, open' : 'To sign in, open'} ${address.href}`,
  );
}
