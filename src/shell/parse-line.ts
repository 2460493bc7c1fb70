/** From a line to what is to be run: pipelines of commands with their redirections. */
import { UsageError } from '../errors.js';
import { type Operator, scanLine, type Token, type Word } from './scan-line.js';

export type RedirectKind = '<' | '>' | '>>' | '2>' | '2>>' | '2>&1';

export interface Redirect {
  readonly kind: RedirectKind;
  /** A local file; empty for `2>&1`. */
  readonly target: Word | undefined;
}

export interface Stage {
  readonly words: readonly [string, ...string[]];
  readonly redirects: readonly Redirect[];
}

/** `!rest of the line`: for the system's own shell, as it is. */
export interface SystemLine {
  readonly systemLine: string;
}

export interface Pipeline {
  readonly stages: readonly Stage[];
}

/** One step of a line, and when it is run: always, or after a success or failure of the one before. */
export interface Step {
  readonly when: ';' | '&&' | '||';
  readonly run: Pipeline | SystemLine;
  /** As it was written. */
  readonly text: string;
}

export type ParsedText =
  | { readonly steps: readonly Step[] }
  /** The text goes on in the next line; the error is for a text that ends there. */
  | { readonly unfinished: UsageError };

/**
 * Parses a text of one line or more; comments and empty lines give no steps.
 * @throws UsageError with the place that is wrong.
 */
export function parseText(text: string): ParsedText {
  const system = /^\s*!(.*)$/s.exec(text);
  if (system !== null) return systemStep(text, system[1] ?? '');
  const { tokens, open } = scanLine(text);
  if (open !== undefined) {
    const what = open.quote === '\\' ? 'nothing follows the \\' : `the ${open.quote} is not closed`;
    return { unfinished: wrong(what, text, open.at) };
  }
  return new TokenReader(text, tokens).steps();
}

function systemStep(text: string, line: string): ParsedText {
  if (/(^|[^\\])(\\\\)*\\$/.test(line)) {
    return { unfinished: wrong('nothing follows the \\', text, text.length - 1) };
  }
  if (line.trim() === '') {
    throw new UsageError('nothing to run after !', { hint: 'Write a command, as in !df -h.' });
  }
  return { steps: [{ when: ';', run: { systemLine: line.trim() }, text: text.trim() }] };
}

/** Operators that something has to follow. */
const JOINTS = ['&&', '||', '|'];
const REDIRECTS: readonly string[] = ['<', '>', '>>', '2>', '2>>', '2>&1'];
const REFUSED: Readonly<Record<string, string>> = {
  '&': 'nothing can run in the background here; quote the & where it is meant as it is',
  '<<': 'there are no here-documents; use a file and <',
};

class TokenReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  steps(): ParsedText {
    const refused = this.tokens.find(({ kind, text }) => kind === 'operator' && text in REFUSED);
    if (refused !== undefined) throw this.wrong(REFUSED[refused.text] ?? '', refused);
    const last = this.tokens.findLast(({ text }) => text !== '\n');
    if (last?.kind === 'operator' && JOINTS.includes(last.text)) {
      return { unfinished: this.wrong(`nothing follows the ${last.text}`, last) };
    }
    const steps: Step[] = [];
    let when: Step['when'] = ';';
    for (let next = this.nextCommand(when); next !== undefined; next = this.nextCommand(when)) {
      const { start } = next;
      const stages = this.pipeline();
      const end = this.tokens[this.at - 1]?.end ?? start;
      steps.push({ when, run: { stages }, text: this.text.slice(start, end) });
      const joint = this.operator();
      when = joint?.text === '&&' || joint?.text === '||' ? joint.text : ';';
    }
    return { steps };
  }

  /** The first token of the next command: line breaks before it do not count, nor do lone semicolons. */
  private nextCommand(when: Step['when']): Token | undefined {
    while (this.isAt('\n') || (when === ';' && this.isAt(';'))) this.at += 1;
    return this.peek();
  }

  private pipeline(): readonly Stage[] {
    const stages = [this.stage()];
    while (this.isAt('|')) {
      this.at += 1;
      while (this.isAt('\n')) this.at += 1;
      stages.push(this.stage());
    }
    return stages;
  }

  private stage(): Stage {
    const words: string[] = [];
    const redirects: Redirect[] = [];
    if (this.text.charAt(this.peek()?.start ?? 0) === '!') {
      throw this.wrong('a ! stands at the beginning of a line only', this.peek());
    }
    for (let token = this.peek(); token !== undefined; token = this.peek()) {
      if (token.kind === 'word') words.push(token.text);
      else if (REDIRECTS.includes(token.text)) redirects.push(this.redirect(token));
      else break;
      this.at += 1;
    }
    const [name, ...rest] = words;
    if (name === undefined) throw this.wrong('a command is missing here', this.peek());
    return { words: [name, ...rest], redirects };
  }

  /** Leaves the reader at the last token of the redirection. */
  private redirect(operator: Operator): Redirect {
    const kind = operator.text as RedirectKind;
    if (kind === '2>&1') return { kind, target: undefined };
    const target = this.tokens[this.at + 1];
    if (target?.kind !== 'word') throw this.wrong(`no file after ${kind}`, operator);
    this.at += 1;
    return { kind, target };
  }

  private isAt(operator: string): boolean {
    const token = this.peek();
    return token?.kind === 'operator' && token.text === operator;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private operator(): Operator | undefined {
    const token = this.peek();
    if (token?.kind !== 'operator') return undefined;
    this.at += 1;
    return token;
  }

  private wrong(what: string, token: Token | undefined): UsageError {
    return wrong(what, this.text, token?.start ?? this.text.length);
  }
}

function wrong(what: string, text: string, at: number): UsageError {
  return new UsageError(what, { excerpt: { text, at } });
}
