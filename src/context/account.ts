import type { SecretPlace } from '../auth/session-store.js';
import type { Secret } from '../domain/secret.js';

/** A wish to sign in at the OpenID provider that the settings name. */
export interface OpenIdWish {
  /** The way in; what fits where it is not given. */
  readonly grant?: 'device' | 'code' | 'client-credentials' | 'refresh-token' | undefined;
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
   * Settings by their environment-file keys; they are used at once, and kept once the server has
   * accepted them: in the profile in use, in a new environment file, or in a profile beside the one
   * that is there already.
   */
  readonly answers?: Readonly<Record<string, string>>;
  /** False where a session that cannot be kept is no failure. */
  readonly mustKeep?: boolean;
  /** Where the secrets go; decided by what works where it is not given. */
  readonly place?: SecretPlace | undefined;
};

/** What is kept of a sign-in, without its secrets. Times in seconds since 1970. */
export interface SignInState {
  readonly url: string;
  readonly zone: string;
  readonly user: string;
  readonly signedInAt: number;
  readonly expiresAt: number | undefined;
  /** Whether a token that has ended can be renewed without a person, and by what. */
  readonly renewedBy: 'password' | 'refresh token' | 'client credentials' | undefined;
  readonly apiVersion: string;
}

export interface LineCheck {
  readonly name: string;
  readonly look: () => Promise<string>;
}

/** Signing in and out, and what is known of it. */
export interface Account {
  /** Signs in and keeps the session. Throws AuthenticationError, ConnectionError, LocalError. */
  signIn(request: SignInRequest): Promise<SecretPlace>;
  /** The password that IRODS_PASSWORD or IRODS_PASSWORD_FILE gives, if one does. */
  passwordFromEnvironment(): Promise<Secret | undefined>;
  /**
   * Forgets the session of the settings' server and user; with `everything` all sessions there are,
   * and their refresh tokens are revoked where their providers can.
   */
  signOut(extent: 'this session' | 'everything'): Promise<void>;
  /** The session of the settings' server and user; undefined where none is kept. */
  state(): Promise<SignInState | undefined>;
  /** A token that is good now, for other programs. Throws AuthenticationError. */
  token(): Promise<Secret>;
  /**
   * Checks of the way to the server that need no sign-in: each says what it found, or throws a
   * CliError with what to do.
   */
  lineChecks(): Promise<readonly LineCheck[]>;
  /** Gets a new token in place of the kept one. Throws AuthenticationError where that needs a person. */
  refresh(): Promise<void>;
}
