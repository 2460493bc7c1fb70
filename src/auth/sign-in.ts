import type { AuthenticationApi } from '../api/authentication.js';
import { AuthenticationError } from '../errors.js';
import type { Token, TokenSource } from '../transport/token-source.js';

/** Gives the password without asking a person; undefined where it is not known. */
export type PasswordSource = () => Promise<string | undefined>;

export interface SignInTokensOptions {
  readonly user: string;
  /** A token known from before. */
  readonly known?: Token | undefined;
  readonly password: PasswordSource;
  readonly authentication: () => AuthenticationApi;
  /** Called with every token that a sign-in gives. */
  readonly keep: (token: Token) => Promise<void>;
}

/**
 * Tokens of a native iRODS user: the known one, and a new one by the password, if it is known,
 * where the server refuses the old. Requests that are refused together wait for one sign-in.
 */
export class SignInTokens implements TokenSource {
  private token: Token | undefined;
  private pending: Promise<Token> | undefined;

  constructor(private readonly options: SignInTokensOptions) {
    this.token = options.known;
  }

  async current(): Promise<Token> {
    return this.token ?? (await this.signInOnce());
  }

  async renew(refused: Token): Promise<Token> {
    if (this.token !== undefined && !this.token.equals(refused)) return this.token;
    return await this.signInOnce();
  }

  private async signInOnce(): Promise<Token> {
    this.pending ??= this.signIn().finally(() => {
      this.pending = undefined;
    });
    return await this.pending;
  }

  private async signIn(): Promise<Token> {
    const { user } = this.options;
    const password = user === 'anonymous' ? '' : await this.options.password();
    if (password === undefined) {
      const state = this.token === undefined ? 'nobody is signed in' : 'the session has ended';
      throw new AuthenticationError(`${state} (user ${user})`, { hint: 'Sign in with iinit.' });
    }
    const token = await this.options.authentication().signIn(user, password);
    this.token = token;
    await this.options.keep(token);
    return token;
  }
}

/** A token given from outside, which cannot be renewed. */
export class FixedToken implements TokenSource {
  constructor(private readonly token: Token) {}

  async current(): Promise<Token> {
    return this.token;
  }

  async renew(): Promise<Token> {
    throw new AuthenticationError('the server refused the token in IRODS_TOKEN', {
      hint: 'It may have expired: get a new one, or unset IRODS_TOKEN and sign in with iinit.',
    });
  }
}
