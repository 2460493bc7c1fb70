import type { Clock } from '../context/clock.js';
import { AuthenticationError, CancelledError, CliError } from '../errors.js';
import type { Token, TokenSource } from '../transport/token-source.js';

export interface KnownToken {
  readonly token: Token;
  /** Seconds since 1970, where it is known. */
  readonly expiresAt?: number | undefined;
  /** When it was got, seconds since 1970. */
  readonly signedInAt?: number | undefined;
}

export interface RenewingTokensOptions {
  /** A token known from before. */
  readonly known?: KnownToken | undefined;
  readonly clock: Clock;
  /** The token that is kept now: another process may have renewed it meanwhile. */
  readonly reload: () => Promise<KnownToken | undefined>;
  /** Gets a new token and keeps it. Throws AuthenticationError where that needs a person. */
  readonly obtain: () => Promise<KnownToken>;
  /** Runs work that only one process may do at a time. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  /** Told why a token that is almost over, but still good, could not be renewed. */
  readonly onPostponed?: (reason: CliError) => void;
}

/**
 * A token with less left than this is renewed before it is used, seconds. One that was good for
 * less than twice as long from the start is renewed when half of its time is over, or every
 * request would get a new one.
 */
const ALMOST_OVER = 5 * 60;
/** After a renewal that failed, the token that is still good is used so long, seconds. */
const TRY_AGAIN = 60;

/**
 * Tokens that are renewed without a person: when the server refuses one, and when its end is near.
 * Requests that need a new one together wait for one renewal, and so do processes.
 */
export class RenewingTokens implements TokenSource {
  private known: KnownToken | undefined;
  private pending: Promise<Token> | undefined;
  /** Seconds since 1970 before which an early renewal is not tried again. */
  private notBefore = 0;

  constructor(private readonly options: RenewingTokensOptions) {
    this.known = options.known;
  }

  async current(): Promise<Token> {
    const { known } = this;
    if (known === undefined) return await this.renewOnce(undefined);
    const now = this.options.clock.now() / 1000;
    const isGood = known.expiresAt === undefined || known.expiresAt > now;
    if (!this.isAlmostOver(known) || (isGood && now < this.notBefore)) return known.token;
    if (!isGood) return await this.renewOnce(known.token);
    return await this.renewEarly(known);
  }

  /** Renews a token that is still good; where that fails, there is time to try again. */
  private async renewEarly(known: KnownToken): Promise<Token> {
    try {
      return await this.renewOnce(known.token);
    } catch (error) {
      if (!(error instanceof CliError) || error instanceof CancelledError) throw error;
      const now = this.options.clock.now() / 1000;
      if (now >= this.notBefore) this.options.onPostponed?.(error);
      this.notBefore = now + TRY_AGAIN;
      return known.token;
    }
  }

  async renew(refused: Token): Promise<Token> {
    if (this.known !== undefined && !this.known.token.equals(refused)) return this.known.token;
    return await this.renewOnce(refused);
  }

  private isAlmostOver({ expiresAt, signedInAt }: KnownToken): boolean {
    if (expiresAt === undefined) return false;
    const half = signedInAt === undefined ? ALMOST_OVER : (expiresAt - signedInAt) / 2;
    return expiresAt - this.options.clock.now() / 1000 < Math.min(ALMOST_OVER, half);
  }

  private async renewOnce(old: Token | undefined): Promise<Token> {
    this.pending ??= this.options
      .exclusively(async () => await this.renewed(old))
      .finally(() => {
        this.pending = undefined;
      });
    return await this.pending;
  }

  private async renewed(old: Token | undefined): Promise<Token> {
    const kept = await this.options.reload();
    const isNew = kept !== undefined && (old === undefined || !kept.token.equals(old));
    this.known = isNew && !this.isAlmostOver(kept) ? kept : await this.options.obtain();
    return this.known.token;
  }
}

/** A token given from outside, which cannot be renewed. `origin` tells from where. */
export class FixedToken implements TokenSource {
  constructor(
    private readonly token: Token,
    private readonly origin: string,
  ) {}

  async current(): Promise<Token> {
    return this.token;
  }

  async renew(): Promise<Token> {
    throw new AuthenticationError(`the server refused the token ${this.origin}`, {
      hint: 'It may have expired: get a new one, or sign in with iinit.',
    });
  }
}
