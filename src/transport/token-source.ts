/**
 * A bearer token. It prints as `[token]` everywhere; only the transport takes the text out, to put
 * it in a header for the origin it belongs to.
 */
export class Token {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself. To be called where it goes on the wire or into the store, nowhere else. */
  reveal(): string {
    return this.#text;
  }

  equals(other: Token): boolean {
    return this.#text === other.#text;
  }

  toString(): string {
    return '[token]';
  }

  toJSON(): string {
    return '[token]';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[token]';
  }
}

/** Where the transport gets its token from. */
export interface TokenSource {
  /** The token to use now. Throws AuthenticationError where nobody is signed in. */
  current(): Promise<Token>;
  /**
   * A token in place of one that the server refused. Called at the same time by several requests,
   * it signs in once. Throws AuthenticationError where that needs a person.
   */
  renew(refused: Token): Promise<Token>;
}
