/** One symbol of a query text. Keywords are in lower case; `literal` holds the decoded value. */
export interface Token {
  readonly kind: 'keyword' | 'identifier' | 'literal' | 'integer' | 'symbol' | 'end';
  readonly text: string;
}

/** What a query language's words are; both languages share their rules for everything else. */
export interface Vocabulary {
  readonly keywords: ReadonlySet<string>;
  /** Longest first, where one begins another. */
  readonly symbols: readonly string[];
  readonly integers: boolean;
}

/** A query text that the grammar does not allow. Its status code depends on the language. */
export class QuerySyntaxError extends Error {
  override readonly name = 'QuerySyntaxError';
}

const SPACE = /[ \t\n]+/y;
const WORD = /[A-Za-z][A-Za-z0-9_]*/y;
const INTEGER = /-?[0-9]+/y;
const LITERAL = /'((?:''|[^'])*)'(?!')/y;

/**
 * Splits a query text on demand, so that what stands before a broken token is judged first, as the
 * real parsers do. Keywords are recognised in any case; a carriage return is no white space.
 */
export class TokenReader {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  #position = 0;
  #peeked: Token | undefined;

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
  }

  /** The next token, left in place. Throws QuerySyntaxError at what is no token at all. */
  peek(): Token {
    this.#peeked ??= this.#read();
    return this.#peeked;
  }

  /** Takes the next token. Throws QuerySyntaxError as `peek` does. */
  next(): Token {
    const token = this.peek();
    this.#peeked = undefined;
    return token;
  }

  /** Takes the next token if it is the given keyword or symbol. */
  accept(text: string): boolean {
    const token = this.peek();
    const found = (token.kind === 'keyword' || token.kind === 'symbol') && token.text === text;
    if (found) this.next();
    return found;
  }

  /** Takes the given keyword or symbol, or throws QuerySyntaxError. */
  expect(text: string): void {
    if (!this.accept(text)) this.fail(`expected ${text}`);
  }

  /** Takes a token of the given kind and returns its text, or throws QuerySyntaxError. */
  expectKind(kind: Token['kind']): string {
    const token = this.peek();
    if (token.kind !== kind) this.fail(`expected ${kind}`);
    return this.next().text;
  }

  /** Throws a QuerySyntaxError that tells where the reader stands. */
  fail(reason: string): never {
    throw new QuerySyntaxError(`${reason} near position ${this.#position}`);
  }

  #read(): Token {
    this.#match(SPACE);
    if (this.#position >= this.#text.length) return { kind: 'end', text: '' };
    const word = this.#match(WORD);
    if (word !== undefined) {
      const keyword = word.toLowerCase();
      return this.#vocabulary.keywords.has(keyword)
        ? { kind: 'keyword', text: keyword }
        : { kind: 'identifier', text: word };
    }
    if (this.#text[this.#position] === "'") {
      const quoted = this.#match(LITERAL) ?? this.fail('missing closing quote');
      return { kind: 'literal', text: decodeLiteral(quoted.slice(1, -1)) };
    }
    const integer = this.#vocabulary.integers ? this.#match(INTEGER) : undefined;
    if (integer !== undefined) return { kind: 'integer', text: integer };
    const rest = this.#text.slice(this.#position, this.#position + 2);
    const symbol = this.#vocabulary.symbols.find((candidate) => rest.startsWith(candidate));
    if (symbol === undefined) return this.fail('invalid character');
    this.#position += symbol.length;
    return { kind: 'symbol', text: symbol };
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#position += found.length;
    return found;
  }
}

/**
 * The value of a quoted text: a doubled quote stands for one, `\xNN` for the byte of that number;
 * any other backslash stands for itself. Throws QuerySyntaxError if the bytes are no UTF-8.
 */
function decodeLiteral(raw: string): string {
  const unquoted = raw.replaceAll("''", "'");
  if (!/\\x[0-9A-Fa-f]{2}/.test(unquoted)) return unquoted;
  const parts = unquoted
    .split(/(\\x[0-9A-Fa-f]{2})/)
    .map((part, index) =>
      index % 2 === 1 ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part, 'utf8'),
    );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts));
  } catch {
    throw new QuerySyntaxError('the literal is not UTF-8');
  }
}
