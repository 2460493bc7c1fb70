import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { TokenTable } from './tokens.js';

/** An OpenID provider whose access tokens the zone takes, as the real server's local validation does. */
export interface OpenIdOptions {
  /** The provider's address, as its tokens name it. */
  readonly issuer: string;
  /** What a token's `aud` must contain. */
  readonly audience: string;
  /** The claim that holds the iRODS user's name; `preferred_username` by default. */
  readonly userClaim?: string;
}

/**
 * Lets bearer tokens of an OpenID provider in (http-api.md 2.3): JWTs whose signature, issuer,
 * audience and times are right, for the user that a claim names.
 */
export class ProtectedResource {
  readonly #options: OpenIdOptions;
  readonly #tokens: TokenTable;
  #keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(options: OpenIdOptions, tokens: TokenTable) {
    this.#options = options;
    this.#tokens = tokens;
  }

  /** Looks at the token of a request; a good one is known to the table of tokens afterwards. */
  async admit(authorization: string | undefined): Promise<void> {
    const token = /Bearer (\S+)/.exec(authorization ?? '')?.[1];
    if (token === undefined || token.split('.').length !== 3) return;
    const { issuer, audience, userClaim = 'preferred_username' } = this.#options;
    try {
      this.#keys ??= this.#fetchKeys();
      const { payload } = await jwtVerify(token, await this.#keys, { issuer, audience });
      const user = payload[userClaim];
      if (typeof user !== 'string' || payload.exp === undefined) return;
      this.#tokens.admit(token, user, payload.exp * 1000);
    } catch {
      this.#tokens.drop(token);
    }
  }

  /** The keys come once for each process, as the real server fetches them. */
  async #fetchKeys(): Promise<JWTVerifyGetKey> {
    try {
      const path = '/.well-known/openid-configuration';
      const answer = await fetch(this.#options.issuer.replace(/\/+$/, '') + path);
      const { jwks_uri: address } = (await answer.json()) as { jwks_uri: string };
      return createRemoteJWKSet(new URL(address));
    } catch (error) {
      this.#keys = undefined;
      throw error;
    }
  }
}
