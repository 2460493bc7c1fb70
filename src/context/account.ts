import type { Placed, SecretPlace } from '../auth/session-store.js';
import type { Secret } from '../domain/secret.js';
import type { CliError } from '../errors.js';

/** A wish to sign in at the OpenID provider that the settings name. */
export interface OpenIdWish {
  /** The way in; what fits where it is not given. */
  readonly grant: 'device' | 'code' | 'client-credentials' | 'refresh-token' | undefined;
  /** Somebody can open an address or type a code. */
  readonly personIsThere: boolean;
  /** Tells that person what to do. */
  readonly tell: (text: string) => void;
}

/** A sign-in by password or at an OpenID provider. */
export type SignInRequest = (
  | {
      readonly password: Secret;
      /** Keep the password too, so that a token that has ended is renewed without asking. */
      readonly remember?: boolean;
    }
  | { readonly openId: OpenIdWish }
) & {
  /**
   * Settings by their environment-file keys; used at once, and kept once the server has accepted
   * them: see `keepAnswers`.
   */
  readonly answers?: Readonly<Record<string, string>>;
  /** False where a session that cannot be kept is no failure. */
  readonly mustKeep?: boolean;
  /** Where the secrets go; decided by what works where it is not given. */
  readonly place?: SecretPlace | undefined;
};

/** What became of a sign-in. */
export interface SignedIn extends Placed {
  /** The profile into which the settings that were given went, where that is not an environment file. */
  readonly profile: string | undefined;
}

/** Who is signed in, and by what; without secrets. Times in seconds since 1970. */
export interface SignInState {
  readonly url: string;
  readonly zone: string;
  readonly user: string;
  /** A session that is kept, or what the environment gives, which wins over it only as a token. */
  readonly source: 'session' | 'IRODS_TOKEN' | 'IRODS_PASSWORD' | 'anonymous';
  readonly signedInAt: number | undefined;
  readonly expiresAt: number | undefined;
  /** Whether a token that has ended can be renewed without a person, and by what. */
  readonly renewedBy: 'password' | 'refresh token' | 'client credentials' | undefined;
  /** Release of the HTTP API, as a kept session tells it. */
  readonly apiVersion: string | undefined;
}

/** One look at the way to the server. */
export interface LineCheck {
  readonly name: string;
  /** What it found. Throws a CliError for what is not as it should be. */
  readonly look: () => Promise<string>;
  /** What to do where the failure itself does not say. */
  readonly advice: string;
  /** Where it fails, nothing after it can be looked at. */
  readonly isVital: boolean;
}

/** Signing in and out, and what is known of it. */
export interface Account {
  /**
   * Refuses, before anybody is asked for anything, a place where a session could not be kept safely.
   * @throws ConfigurationError with the command that mends it.
   */
  refuseUnsafe(place: SecretPlace | undefined): Promise<void>;
  /**
   * Signs in, keeps the session and the settings that were given, and tells where.
   * @throws AuthenticationError, ConnectionError, LocalError, ConfigurationError.
   */
  signIn(request: SignInRequest): Promise<SignedIn>;
  /** The password that IRODS_PASSWORD or IRODS_PASSWORD_FILE gives, if one does. */
  passwordFromEnvironment(): Promise<Secret | undefined>;
  /**
   * Forgets the session of the settings' server and user; with `everything` all sessions there are,
   * whatever the settings, and their refresh tokens are revoked where their providers can.
   * @returns for each refresh token that was not revoked, why.
   */
  signOut(extent: 'this session' | 'everything'): Promise<readonly CliError[]>;
  /** How the settings' user is signed in at their server; undefined where nothing signs in. */
  state(): Promise<SignInState | undefined>;
  /** A token that is good now, for other programs. Throws AuthenticationError. */
  token(): Promise<Secret>;
  /**
   * Checks of the way to the server that need no sign-in, in order.
   */
  lineChecks(): Promise<readonly LineCheck[]>;
  /** Gets a new token in place of the kept one. Throws AuthenticationError where that needs a person. */
  refresh(): Promise<void>;
}
