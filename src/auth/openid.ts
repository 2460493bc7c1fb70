/**
 * Signing in at an OpenID Connect provider, for zones whose HTTP API is a protected resource: it
 * takes the provider's access tokens as they are (http-api.md section 2.3).
 */
import * as client from 'openid-client';
import type { Dispatcher } from 'undici';
import { Secret } from '../domain/secret.js';
import { Token } from '../transport/token-source.js';
import { checkAccessToken } from './access-token.js';
import { openIdFailure } from './openid-failure.js';
import { fetchThrough } from './openid-requests.js';
import type { OpenIdRenewal } from './session-store.js';

/** What is known of the provider and of this program's registration there. */
export interface OpenIdSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret?: Secret | undefined;
  /** Scopes, separated by blanks; `offline_access` asks for a refresh token. */
  readonly scope: string;
  /** Whom the access token must be meant for, where the zone's server asks for that. */
  readonly audience?: string | undefined;
}

/** What a grant gives. */
export interface OpenIdTokens {
  readonly token: Token;
  /** Seconds since 1970 by this machine's clock. */
  readonly expiresAt: number | undefined;
  readonly refreshToken: Secret | undefined;
}

export interface OpenIdOptions {
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The environment, whose proxies are named where one fails. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told each request and answer, without what is in them. */
  readonly debug?: ((line: string) => void) | undefined;
}

/** What a person does to sign in on another device. */
export interface DevicePrompt {
  readonly verificationUri: string;
  readonly userCode: string;
  /** The address with the code in it, where the provider gives one. */
  readonly completeUri: string | undefined;
}

/** Most that this machine's clock and the provider's may differ, seconds. */
const CLOCK_TOLERANCE = 5 * 60;

export class OpenIdProvider {
  private constructor(
    private readonly config: client.Configuration,
    private readonly settings: OpenIdSettings,
    private readonly options: OpenIdOptions,
  ) {}

  /** Reads the provider's own description. Throws ConnectionError, ConfigurationError. */
  static async discover(settings: OpenIdSettings, options: OpenIdOptions): Promise<OpenIdProvider> {
    const secret = settings.clientSecret?.reveal();
    const config = await orFailure(
      client.discovery(
        settings.issuer,
        settings.clientId,
        { [client.clockTolerance]: CLOCK_TOLERANCE },
        secret === undefined ? client.None() : client.ClientSecretBasic(secret),
        {
          [client.customFetch]: fetchThrough(options),
          ...(isLoopback(settings.issuer) ? { execute: [client.allowInsecureRequests] } : {}),
        },
      ),
    );
    return new OpenIdProvider(config, settings, options);
  }

  /** Device authorization grant: `show` tells the person where to go and what to type. */
  async byDevice(show: (prompt: DevicePrompt) => void): Promise<OpenIdTokens> {
    const begun = await orFailure(client.initiateDeviceAuthorization(this.config, this.wanted()));
    show({
      verificationUri: begun.verification_uri,
      userCode: begun.user_code,
      completeUri: begun.verification_uri_complete,
    });
    const { signal } = this.options;
    const poll = client.pollDeviceAuthorizationGrant(this.config, begun, this.target(), { signal });
    return this.accept(await orFailure(poll));
  }

  /**
   * Authorization code grant with PKCE. `visit` opens the address and gives the address that the
   * provider sends the person back to, which repeats the state.
   */
  async byCode(
    redirect: URL,
    visit: (address: URL, state: string) => Promise<URL>,
  ): Promise<OpenIdTokens> {
    const verifier = client.randomPKCECodeVerifier();
    const state = client.randomState();
    const address = client.buildAuthorizationUrl(this.config, {
      ...this.wanted(),
      redirect_uri: redirect.href,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      ...(this.settings.scope.split(' ').includes('offline_access') ? { prompt: 'consent' } : {}),
    });
    const back = await visit(address, state);
    const grant = client.authorizationCodeGrant(
      this.config,
      back,
      { pkceCodeVerifier: verifier, expectedState: state, idTokenExpected: this.asksForIdentity },
      this.target(),
    );
    return this.accept(await orFailure(grant));
  }

  /** Client credentials grant, for pipelines: no person, and no refresh token. */
  async byClientCredentials(): Promise<OpenIdTokens> {
    const scope = this.settings.scope
      .split(' ')
      .filter((name) => name !== 'openid' && name !== 'offline_access')
      .join(' ');
    const parameters = { ...this.target(), ...(scope === '' ? {} : { scope }) };
    return this.accept(await orFailure(client.clientCredentialsGrant(this.config, parameters)));
  }

  /** A new access token, and often a new refresh token in place of the one given, which ends then. */
  async byRefreshToken(refreshToken: Secret): Promise<OpenIdTokens> {
    const grant = client.refreshTokenGrant(this.config, refreshToken.reveal(), this.target());
    const tokens = this.accept(await orFailure(grant));
    return { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken };
  }

  /** Ends a refresh token, where the provider can. Tells whether it could. */
  async revoke(refreshToken: Secret): Promise<boolean> {
    if (this.config.serverMetadata().revocation_endpoint === undefined) return false;
    await orFailure(client.tokenRevocation(this.config, refreshToken.reveal()));
    return true;
  }

  /** What is kept so that later processes can renew. */
  renewal(refreshToken: Secret | undefined): OpenIdRenewal {
    const { issuer, clientId, scope, clientSecret, audience } = this.settings;
    return { issuer: issuer.href, clientId, scope, clientSecret, audience, refreshToken };
  }

  private get asksForIdentity(): boolean {
    return this.settings.scope.split(' ').includes('openid');
  }

  private wanted(): Record<string, string> {
    return { scope: this.settings.scope, ...this.target() };
  }

  /** Who the token is for: RFC 8707's `resource` for an address, the older `audience` for a name. */
  private target(): Record<string, string> {
    const { audience } = this.settings;
    if (audience === undefined) return {};
    return URL.canParse(audience) ? { resource: audience } : { audience };
  }

  private accept(
    answer: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers,
  ): OpenIdTokens {
    const now = Math.floor(this.options.now() / 1000);
    checkAccessToken(answer.access_token, {
      issuer: this.config.serverMetadata().issuer,
      audience: this.settings.audience,
      now,
      tolerance: CLOCK_TOLERANCE,
    });
    const seconds = answer.expiresIn();
    return {
      token: new Token(answer.access_token),
      expiresAt: seconds === undefined ? undefined : now + seconds,
      refreshToken:
        answer.refresh_token === undefined ? undefined : new Secret(answer.refresh_token),
    };
  }
}

async function orFailure<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw openIdFailure(error);
  }
}

function isLoopback(url: URL): boolean {
  return url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
}
