import type { ServerInfo } from '../api/info.js';
import type { Secret } from '../domain/secret.js';
import type { Token } from '../transport/token-source.js';

/** Whose session it is: one for each server, zone and user. */
export interface SessionIdentity {
  /** The URL as the person wrote it. */
  readonly url: string;
  readonly zone: string;
  readonly user: string;
}

/** How a new token is got without a person; undefined parts mean that it needs one. */
export interface Renewal {
  /** Kept only where the person agreed to it. */
  readonly password?: Secret | undefined;
  readonly openId?: OpenIdRenewal | undefined;
}

/** What a refresh at an OpenID provider needs. */
export interface OpenIdRenewal {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly audience?: string | undefined;
  readonly clientSecret?: Secret | undefined;
  readonly refreshToken?: Secret | undefined;
}

/** What a sign-in leaves behind, so that the next command needs no request but its own. */
export interface Session {
  readonly token: Token;
  /** Seconds since 1970 at which the token ends, where that is known. */
  readonly expiresAt?: number | undefined;
  readonly renewal: Renewal;
  /** Base URL with the version. */
  readonly baseUrl: string;
  readonly server: ServerInfo;
  /** Seconds since 1970. */
  readonly signedInAt: number;
}

/** Where secrets are kept: the operating system's keychain, a private file, or not at all. */
export type SecretPlace = 'keychain' | 'file' | 'none';

/** Keeps sessions. */
export interface SessionStore {
  load(identity: SessionIdentity): Promise<Session | undefined>;
  /**
   * Gives the place where the secrets went: the one asked for, else the one that the settings name,
   * else where this session's were before, else the keychain, and a file where that fails.
   */
  save(identity: SessionIdentity, session: Session, place?: SecretPlace): Promise<SecretPlace>;
  /** Forgets one session; no failure where there is none. */
  forget(identity: SessionIdentity): Promise<void>;
  forgetAll(): Promise<void>;
  /** Identities of all kept sessions. */
  list(): Promise<readonly SessionIdentity[]>;
}
