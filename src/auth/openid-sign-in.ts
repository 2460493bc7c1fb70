import { hideUserInfo } from '../domain/hide-user-info.js';
import type { Secret } from '../domain/secret.js';
import { ConfigurationError, UnsupportedError } from '../errors.js';
import { LoopbackRedirect } from './loopback-redirect.js';
import {
  type DevicePrompt,
  type OpenIdOptions,
  OpenIdProvider,
  type OpenIdSettings,
  type OpenIdTokens,
} from './openid.js';
import type { OpenIdRenewal } from './session-store.js';

/** The ways in. */
export type OpenIdGrant =
  | { readonly grant: 'device'; readonly show: (prompt: DevicePrompt) => void }
  /** `open` shows the address to the person: in a browser, or as text. */
  | { readonly grant: 'code'; readonly open: (address: URL) => Promise<void> }
  | { readonly grant: 'client-credentials' }
  | { readonly grant: 'refresh-token'; readonly refreshToken: Secret };

/** Signs in at the provider, and gives the tokens with what later processes need to renew them. */
export async function signInAtProvider(
  settings: OpenIdSettings,
  options: OpenIdOptions,
  way: OpenIdGrant,
): Promise<{ tokens: OpenIdTokens; renewal: OpenIdRenewal }> {
  const provider = await OpenIdProvider.discover(settings, options);
  const tokens = await grantedBy(provider, options, way);
  return { tokens, renewal: provider.renewal(tokens.refreshToken) };
}

async function grantedBy(
  provider: OpenIdProvider,
  options: OpenIdOptions,
  way: OpenIdGrant,
): Promise<OpenIdTokens> {
  switch (way.grant) {
    case 'device':
      return await provider.byDevice(way.show);
    case 'client-credentials':
      return await provider.byClientCredentials();
    case 'refresh-token':
      return await provider.byRefreshToken(way.refreshToken);
    case 'code': {
      const redirect = await LoopbackRedirect.open(options.signal);
      try {
        return await provider.byCode(redirect.address, async (address, state) => {
          const answer = redirect.answerTo(state);
          await way.open(address);
          return await answer;
        });
      } finally {
        redirect.close();
      }
    }
  }
}

/**
 * New tokens without a person: by the refresh token, else by the client's own credentials.
 * Undefined where neither is there.
 */
export async function renewAtProvider(
  renewal: OpenIdRenewal,
  options: OpenIdOptions,
): Promise<{ tokens: OpenIdTokens; renewal: OpenIdRenewal } | undefined> {
  const { refreshToken, clientSecret } = renewal;
  if (refreshToken === undefined && clientSecret === undefined) return undefined;
  const settings = { ...renewal, issuer: parseIssuer(renewal.issuer) };
  const way: OpenIdGrant =
    refreshToken === undefined
      ? { grant: 'client-credentials' }
      : { grant: 'refresh-token', refreshToken };
  return await signInAtProvider(settings, options, way);
}

/**
 * Ends a refresh token at its provider.
 * @throws ConnectionError where the provider is down, UnsupportedError where it revokes no tokens.
 */
export async function revokeAtProvider(
  renewal: OpenIdRenewal,
  options: OpenIdOptions,
): Promise<void> {
  if (renewal.refreshToken === undefined) return;
  const settings = { ...renewal, issuer: parseIssuer(renewal.issuer) };
  const provider = await OpenIdProvider.discover(settings, options);
  if (await provider.revoke(renewal.refreshToken)) return;
  throw new UnsupportedError('the provider revokes no tokens');
}

/** Reads an issuer as a person writes it. Throws ConfigurationError. */
export function parseIssuer(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url !== undefined && isWeb && url.username === '' && url.password === '') return url;
  throw new ConfigurationError(`not the address of an OpenID provider: ${hideUserInfo(text)}`, {
    hint: 'Write it as https://HOST/….',
  });
}
