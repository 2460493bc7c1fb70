import type { TextPart } from './syntax.js';
import { readPath, readToken, type Token, type TokenKind, unreadable } from './tokens.js';

/** Walks through the tokens of a rule text, one token of look-ahead at a time. */
export class TokenReader {
  readonly #text: string;
  #position = 0;
  #peeked: Token | undefined;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the last token that was read ends. */
  get position(): number {
    return this.#position;
  }

  /** The text from a place up to the end of the last token that was read. */
  textFrom(start: number): string {
    return this.#text.slice(start, this.peek().start);
  }

  peek(): Token {
    this.#peeked ??= readToken(this.#text, this.#position);
    return this.#peeked;
  }

  next(): Token {
    const token = this.peek();
    this.#peeked = undefined;
    this.#position = token.end;
    return token;
  }

  /** Reads again from a `/` that turned out to begin a path literal. */
  pathFrom(slash: Token): readonly TextPart[] {
    const path = readPath(this.#text, slash.start);
    this.#peeked = undefined;
    this.#position = path.end;
    return path.parts ?? [];
  }

  /** Whether the next token is this mark, operator or word; strings never are. */
  isNext(text: string): boolean {
    const token = this.peek();
    return token.kind !== 'string' && token.kind !== 'name' && token.text === text;
  }

  /** Reads the next token if it is this one. */
  skip(text: string): boolean {
    const found = this.isNext(text);
    if (found) this.next();
    return found;
  }

  /** @throws IrodsFailure (RE_PARSER_ERROR) if the next token is another one */
  expect(text: string): void {
    if (!this.skip(text)) throw unreadable(`expected ${text} before ${this.peek().text}`);
  }

  /** @throws IrodsFailure (RE_PARSER_ERROR) if the next token is of another kind */
  expectKind(kind: TokenKind): Token {
    const token = this.next();
    if (token.kind !== kind) throw unreadable(`unexpected ${token.text}`);
    return token;
  }

  /** Runs a parser one level deeper; too many levels make the text unreadable. */
  nested<T>(deepest: number, parse: () => T): T {
    if (this.#depth >= deepest) throw unreadable('terms are nested too deeply');
    this.#depth += 1;
    const result = parse();
    this.#depth -= 1;
    return result;
  }
}
