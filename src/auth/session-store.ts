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

/** Where the secrets of a session went. */
export interface Placed {
  readonly place: SecretPlace;
  /** Nobody asked for a file: the keychain could not be used, for the first time. */
  readonly fellBack: boolean;
}

/** A session that is kept; without what it holds where that cannot be read. */
export interface KeptSession {
  readonly identity: SessionIdentity;
  readonly session: Session | undefined;
}

/** Keeps sessions. */
export interface SessionStore {
  load(identity: SessionIdentity): Promise<Session | undefined>;
  /**
   * Refuses, before anybody signs in, a place where a session could not be read again.
   * @throws ConfigurationError with the command that mends it.
   */
  refuseUnsafe(place?: SecretPlace): Promise<void>;
  /**
   * Keeps a session of somebody who has signed in, in place of the one there was. Its secrets go
   * where that is asked for, else where the settings say, else where this session's were before,
   * else into the keychain, and into a file where that fails. With `none` the old one is forgotten.
   * @throws LocalError, ConfigurationError where the place cannot be used.
   */
  save(identity: SessionIdentity, session: Session, place?: SecretPlace): Promise<Placed>;
  /**
   * Writes a renewed session where the old one is, whatever the settings say; where none is kept
   * any more, none will be. Throws LocalError, ConfigurationError.
   */
  replace(identity: SessionIdentity, session: Session): Promise<void>;
  /**
   * Forgets one session; no failure where there is none.
   * @throws LocalError where a part of it cannot be removed.
   */
  forget(identity: SessionIdentity): Promise<void>;
  /** Forgets all sessions, with what killed writes left. Throws as `forget`. */
  forgetAll(): Promise<void>;
  /** All kept sessions, for forgetting them: those that others can read too. */
  list(): Promise<readonly KeptSession[]>;
}
