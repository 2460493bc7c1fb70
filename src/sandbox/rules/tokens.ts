import { IrodsFailure } from '../irods-failure.js';
import { RULE_STATUS } from './status.js';
import type { TextPart } from './syntax.js';

export type TokenKind =
  | 'local'
  | 'session'
  | 'integer'
  | 'double'
  | 'string'
  | 'name'
  | 'word'
  | 'operator'
  | 'mark'
  | 'end';

/** One token; `start` and `end` are its places in the text. Strings carry their parts. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly parts?: readonly TextPart[];
}

interface Operator {
  readonly binary?: number;
  readonly unary?: number;
}

/** Every operator with how tightly it binds; longer ones stand before those they begin with. */
const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['++', { binary: 6 }],
  ['+', { binary: 6 }],
  ['-', { binary: 6, unary: 10 }],
  ['*', { binary: 7 }],
  ['/', { binary: 7 }],
  ['&&', { binary: 3 }],
  ['%%', { binary: 2 }],
  ['||', { binary: 2 }],
  ['%', { binary: 7 }],
  ['<=', { binary: 5 }],
  ['>=', { binary: 5 }],
  ['<', { binary: 5 }],
  ['>', { binary: 5 }],
  ['==', { binary: 4 }],
  ['!=', { binary: 4 }],
  ['!', { unary: 10 }],
  ['like regex', { binary: 4 }],
  ['not like regex', { binary: 4 }],
  ['like', { binary: 4 }],
  ['not like', { binary: 4 }],
  ['^^', { binary: 8 }],
  ['^', { binary: 8 }],
  ['.', { binary: 8 }],
  ['floor', { unary: 10 }],
  ['ceiling', { unary: 10 }],
  ['log', { unary: 10 }],
  ['exp', { unary: 10 }],
  ['abs', { unary: 10 }],
  ['=', { binary: 1 }],
]);

/** How tightly an operator binds between two terms, or before one; `undefined` if it does not. */
export const bindingOf = (token: Token, place: 'binary' | 'unary'): number | undefined =>
  token.kind === 'operator' ? OPERATORS.get(token.text)?.[place] : undefined;

const BLANK_OR_COMMENT = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const MARK = /:::|->|=>|[{}[\](),@;?:]|\|(?!\|)/y;
const VARIABLE = /[*$][A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /[0-9][0-9.]*/y;
const WORD = /[A-Za-z_~][A-Za-z0-9_]*/y;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/**
 * The token that begins at or after a place in the text, blanks and comments skipped.
 * @throws IrodsFailure (RE_PARSER_ERROR) for a string without end and a character of no token
 */
export function readToken(text: string, from: number): Token {
  const start = from + (matchAt(BLANK_OR_COMMENT, text, from)?.length ?? 0);
  const token = (kind: TokenKind, value: string): Token => ({
    kind,
    text: value,
    start,
    end: start + value.length,
  });
  if (start >= text.length) return token('end', '');
  const mark = matchAt(MARK, text, start);
  if (mark !== undefined) return token('mark', mark);
  const variable = matchAt(VARIABLE, text, start);
  if (variable !== undefined) return token(variable[0] === '*' ? 'local' : 'session', variable);
  const operator = operatorAt(text, start);
  if (operator !== undefined) return token('operator', operator);
  const number = matchAt(NUMBER, text, start);
  if (number !== undefined) return token(number.includes('.') ? 'double' : 'integer', number);
  const word = matchAt(WORD, text, start);
  if (word !== undefined) return token('word', word);
  return readQuoted(text, start);
}

function operatorAt(text: string, at: number): string | undefined {
  for (const name of OPERATORS.keys()) {
    if (!text.startsWith(name, at)) continue;
    const isWord = /[a-z]$/.test(name);
    if (!isWord || !/[A-Za-z0-9]/.test(text.charAt(at + name.length))) return name;
  }
  return undefined;
}

function readQuoted(text: string, start: number): Token {
  const quote = text.charAt(start);
  if (text.startsWith('``', start)) {
    const close = text.indexOf('``', start + 2);
    if (close < 0) throw unreadable('a string has no end');
    const value = text.slice(start + 2, close);
    requireLiteralLength(value);
    return { kind: 'string', text: value, start, end: close + 2, parts: [value] };
  }
  if (quote === '"' || quote === "'" || quote === '`') {
    const { parts, end } = readText(text, start + 1, quote);
    if (end >= text.length) throw unreadable('a string has no end');
    const kind = quote === '`' ? 'name' : 'string';
    return { kind, text: parts.join(''), start, end: end + 1, parts };
  }
  throw unreadable(`unexpected ${quote}`);
}

/** A path literal, `/zone/home/…` without quotes, which ends before a blank or one of `),;`. */
export function readPath(text: string, start: number): Token {
  const { parts, end } = readText(text, start, '),; \t\r\n');
  return { kind: 'string', text: text.slice(start, end), start, end, parts };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', 0: '\0' };

/** The text up to one of `ends`, with its escapes undone and its variables told apart. */
function readText(text: string, from: number, ends: string): { parts: TextPart[]; end: number } {
  const parts: TextPart[] = [];
  let plain = '';
  let at = from;
  while (at < text.length && !ends.includes(text.charAt(at))) {
    const character = text.charAt(at);
    const variable = /[A-Za-z]/.test(text.charAt(at + 1)) && matchAt(VARIABLE, text, at);
    if (character === '\\') {
      const escaped = text.charAt(at + 1);
      plain += ESCAPES[escaped] ?? escaped;
      at += 2;
    } else if (variable) {
      parts.push(plain, { variable });
      plain = '';
      at += variable.length;
    } else {
      plain += character;
      at += 1;
    }
  }
  const found = [...parts, plain].filter((part) => part !== '');
  requireLiteralLength(
    found.map((part) => (typeof part === 'string' ? part : part.variable)).join(''),
  );
  return { parts: found, end: at };
}

/** The engine reads a literal with its quotes into MAX_TOKEN_TEXT_LEN (1023) bytes. */
const LONGEST_LITERAL = 1021;

function requireLiteralLength(text: string): void {
  if (Buffer.byteLength(text) > LONGEST_LITERAL) {
    throw unreadable(`a string has more than ${LONGEST_LITERAL} bytes; join shorter ones with ++`);
  }
}

/** What makes a rule text unreadable (`rules.execute-syntax-error`). */
export const unreadable = (reason: string): IrodsFailure =>
  new IrodsFailure(RULE_STATUS.parser, `RE_PARSER_ERROR: ${reason}`);
