import type { Secret } from '../domain/secret.js';
import { CancelledError, CliError, ConfigurationError } from '../errors.js';
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
        return await provider.byCode(redirect.address, async (address) => {
          await way.open(address);
          return await redirect.answer;
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
  const settings = { ...renewal, issuer: new URL(renewal.issuer) };
  const way: OpenIdGrant =
    refreshToken === undefined
      ? { grant: 'client-credentials' }
      : { grant: 'refresh-token', refreshToken };
  return await signInAtProvider(settings, options, way);
}

/** Ends a refresh token at its provider. A provider that is down, or cannot, is no failure: the token is forgotten here. */
export async function revokeAtProvider(
  renewal: OpenIdRenewal,
  options: OpenIdOptions,
): Promise<void> {
  if (renewal.refreshToken === undefined) return;
  try {
    const provider = await OpenIdProvider.discover(
      { ...renewal, issuer: new URL(renewal.issuer) },
      options,
    );
    await provider.revoke(renewal.refreshToken);
  } catch (error) {
    if (!(error instanceof CliError) || error instanceof CancelledError) throw error;
  }
}

/** Reads an issuer as a person writes it. Throws ConfigurationError. */
export function parseIssuer(text: string): URL {
  if (URL.canParse(text)) return new URL(text);
  throw new ConfigurationError(`not the address of an OpenID provider: ${text}`, {
    hint: 'Write it as https://HOST/….',
  });
}
