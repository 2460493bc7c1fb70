/** The words and operators of a line, by the rules of POSIX shells for quoting. */

/** What is still open at the end of a text: it goes on in the next line. */
export interface OpenQuote {
  readonly quote: "'" | '"' | '\\';
  /** Where it stands, in UTF-16 units. */
  readonly at: number;
}

export interface Word {
  readonly kind: 'word';
  /** Without quotes and escapes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing in it is quoted or escaped. */
  readonly bare: boolean;
}

export interface Operator {
  readonly kind: 'operator';
  /** One of `OPERATORS`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Token = Word | Operator;

export interface Scan {
  readonly tokens: readonly Token[];
  readonly open: OpenQuote | undefined;
}

/** Longer ones first. `2>` counts only where a word begins with it. */
const OPERATORS = ['2>&1', '2>>', '2>', '&&', '||', '>>', '<<', ';', '|', '&', '<', '>', '\n'];
/** What a backslash escapes within double quotes; before all else it stands for itself. */
const ESCAPED_IN_QUOTES = '$`"\\';

/** Reads a text of one line or more. Takes everything: what is wrong with it the parser says. */
export function scanLine(text: string): Scan {
  const scanner = new Scanner(text);
  return scanner.scan();
}

class Scanner {
  private readonly tokens: Token[] = [];
  private open: OpenQuote | undefined;
  private at = 0;
  private word: { text: string; start: number; bare: boolean } | undefined;

  constructor(private readonly text: string) {}

  scan(): Scan {
    while (this.at < this.text.length) this.step();
    this.endWord();
    return { tokens: this.tokens, open: this.open };
  }

  private step(): void {
    const character = this.text.charAt(this.at);
    if (character === "'") this.singleQuoted();
    else if (character === '"') this.doubleQuoted();
    else if (character === '\\') this.escaped();
    else if (character === '#' && this.word === undefined) this.comment();
    else if (!this.operator() && !this.blank(character)) this.add(character, true, 1);
  }

  private blank(character: string): boolean {
    if (!/[ \t\r]/.test(character)) return false;
    this.endWord();
    this.at += 1;
    return true;
  }

  private operator(): boolean {
    const found = OPERATORS.find(
      (operator) =>
        this.text.startsWith(operator, this.at) &&
        !(operator.startsWith('2') && this.word !== undefined),
    );
    if (found === undefined) return false;
    this.endWord();
    const start = this.at;
    this.at += found.length;
    this.tokens.push({ kind: 'operator', text: found, start, end: this.at });
    return true;
  }

  private singleQuoted(): void {
    const start = this.at;
    const end = this.text.indexOf("'", start + 1);
    if (end < 0) this.open = { quote: "'", at: start };
    const content = this.text.slice(start + 1, end < 0 ? undefined : end);
    this.add(content, false, content.length + (end < 0 ? 1 : 2));
  }

  private doubleQuoted(): void {
    const start = this.at;
    this.add('', false, 1);
    while (this.at < this.text.length) {
      const character = this.text.charAt(this.at);
      const next = this.text.charAt(this.at + 1);
      if (character === '"') {
        this.at += 1;
        return;
      }
      if (character === '\\' && next === '\n') this.at += 2;
      else if (character === '\\' && next !== '' && ESCAPED_IN_QUOTES.includes(next)) {
        this.add(next, false, 2);
      } else this.add(character, false, 1);
    }
    this.open = { quote: '"', at: start };
  }

  private escaped(): void {
    const next = this.text.charAt(this.at + 1);
    if (next === '') {
      this.open = { quote: '\\', at: this.at };
      this.at += 1;
    } else if (next === '\n') this.at += 2;
    else this.add(next, false, 2);
  }

  private comment(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  private add(text: string, bare: boolean, length: number): void {
    const {
      text: before,
      start,
      bare: wasBare,
    } = this.word ?? {
      text: '',
      start: this.at,
      bare: true,
    };
    this.word = { text: before + text, start, bare: wasBare && bare };
    this.at += length;
  }

  private endWord(): void {
    if (this.word !== undefined) this.tokens.push({ kind: 'word', ...this.word, end: this.at });
    this.word = undefined;
  }
}
