import { nearestWord } from './nearest-word.js';
import { FaultFound, type QueryFault } from './query-fault.js';
import { isKeyword, isMark, type QueryToken, queryTokens } from './query-tokens.js';

/** What the grammars of both query languages read a query with. */
export class QueryReader {
  private readonly tokens: readonly QueryToken[];
  private next = 0;
  private readonly end: number;

  constructor(
    query: string,
    private readonly columns: ReadonlySet<string>,
    /** The command that lists the columns. */
    private readonly columnCommand: string,
  ) {
    this.tokens = queryTokens(query);
    this.end = query.trimEnd().length;
    const open = this.tokens.find((token) => token.kind === 'unclosed');
    if (open !== undefined) this.fail('this text has no closing quote', { at: open.at });
  }

  get token(): QueryToken | undefined {
    return this.tokens[this.next];
  }

  get following(): QueryToken | undefined {
    return this.tokens[this.next + 1];
  }

  atKeyword(...words: readonly string[]): boolean {
    return words.some((word) => isKeyword(this.token, word));
  }

  atMark(...marks: readonly string[]): boolean {
    return marks.some((mark) => isMark(this.token, mark));
  }

  atKind(...kinds: readonly QueryToken['kind'][]): boolean {
    return this.token !== undefined && kinds.includes(this.token.kind);
  }

  skip(): void {
    this.next += 1;
  }

  acceptKeyword(word: string): boolean {
    const found = this.atKeyword(word);
    if (found) this.skip();
    return found;
  }

  acceptMark(mark: string): boolean {
    const found = this.atMark(mark);
    if (found) this.skip();
    return found;
  }

  expectKeyword(word: string, message = `${word} is missing here`): void {
    if (!this.acceptKeyword(word)) this.fail(message);
  }

  expectMark(mark: string, message = `${mark} is missing here`): void {
    if (!this.acceptMark(mark)) this.fail(message);
  }

  /** A quoted text. */
  expectText(): void {
    const { token } = this;
    if (token?.kind === 'string') this.skip();
    else if (token?.kind === 'word' || token?.kind === 'number') {
      this.fail(`write the value in quotes: '${token.text}'`);
    } else if (this.atMark('"')) this.fail('texts stand in single quotes');
    else this.fail("a value in quotes is missing here, such as 'text'");
  }

  /** `('a', 'b')`. */
  expectTexts(): void {
    this.expectMark('(');
    do this.expectText();
    while (this.acceptMark(','));
    this.expectMark(')');
  }

  expectNumber(): void {
    if (this.token?.kind !== 'number') this.fail('a number is missing here');
    this.skip();
  }

  /** The name of a column that the language has; in capitals, as the server wants it. */
  expectColumn(): void {
    const { token } = this;
    if (token?.kind !== 'word') this.fail('a column is missing here', { hint: this.listHint });
    if (!this.columns.has(token.text)) {
      const near = nearestWord(token.text.toUpperCase(), this.columns);
      const guess = near === undefined ? '' : `Did you mean ${near}? `;
      this.fail(`there is no column ${token.text}`, { hint: `${guess}${this.listHint}` });
    }
    this.skip();
  }

  /** Fails at the present place, or at `at`. */
  fail(message: string, details: Partial<Pick<QueryFault, 'hint' | 'at'>> = {}): never {
    throw new FaultFound({ message, at: this.token?.at ?? this.end, ...details });
  }

  private get listHint(): string {
    return `${this.columnCommand} lists the columns.`;
  }
}
