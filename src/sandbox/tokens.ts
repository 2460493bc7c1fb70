import { randomUUID } from 'node:crypto';

interface IssuedToken {
  readonly user: string;
  /** In milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** How many tokens may be kept before those that have expired are dropped. */
const SWEEP_AT = 1000;

/**
 * The tokens that were issued. They live in memory only, each for a fixed time from its issue,
 * whatever happens to the user meanwhile.
 */
export class TokenTable {
  readonly #tokens = new Map<string, IssuedToken>();
  readonly #lifetimeSeconds: number;

  constructor(lifetimeSeconds: number) {
    this.#lifetimeSeconds = lifetimeSeconds;
  }

  /** A new token for the user. */
  issue(user: string): string {
    if (this.#tokens.size >= SWEEP_AT) this.#sweep();
    const token = randomUUID();
    this.#tokens.set(token, { user, expiresAt: Date.now() + this.#lifetimeSeconds * 1000 });
    return token;
  }

  /** Takes a token that somebody else issued; its end in milliseconds since the epoch. */
  admit(token: string, user: string, expiresAt: number): void {
    if (this.#tokens.size >= SWEEP_AT) this.#sweep();
    this.#tokens.set(token, { user, expiresAt });
  }

  /** Makes one token worthless. */
  drop(token: string): void {
    this.#tokens.delete(token);
  }

  /** The name of the user to whom the token was issued, or undefined when it is not good. */
  userOf(token: string): string | undefined {
    const issued = this.#tokens.get(token);
    return issued && Date.now() < issued.expiresAt ? issued.user : undefined;
  }

  /** Makes every token issued so far worthless. */
  expireAll(): void {
    this.#tokens.clear();
  }

  #sweep(): void {
    const now = Date.now();
    for (const [token, { expiresAt }] of this.#tokens) {
      if (expiresAt <= now) this.#tokens.delete(token);
    }
  }
}
