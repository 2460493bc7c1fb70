/**
 * The format strings of iquest: printf-like, with texts for all arguments, and strict about the
 * number of arguments (icommands.md section 1.22).
 *
 * Understood are `%s` and its kin with flags, width and precision (`%-20s`, `%05d`), positions
 * (`%2%`, `%2$s`), bars in place of a type letter (`%|-20|`), tab stops (`%20t`, `%20T.`), `%n`
 * (takes an argument and prints nothing) and `%%`. Arguments are texts, so type letters differ only
 * where they cut: `c` keeps one character, `s` with a precision that many.
 */
import { UsageError } from '../errors.js';

interface Directive {
  /** Number of the argument, from 0; `next` for the first that none before it has taken. */
  readonly argument: number | 'next';
  readonly width: number;
  readonly fill: string;
  readonly align: 'left' | 'right' | 'centre';
  /** A blank goes before texts without a sign. */
  readonly signed: boolean;
  readonly longest: number | undefined;
  readonly silent: boolean;
}
interface TabStop {
  /** The column that the text so far is filled up to. */
  readonly column: number;
  readonly fill: string;
}
type Part = string | Directive | TabStop;

/** From the percent sign to the end of the placeholder, but for the second bar of `%|…|`. */
const DIRECTIVE = new RegExp(
  [
    String.raw`%(?:(?<escaped>%)|(?<position>[1-9]\d*)%|(?<bar>\|)?`,
    String.raw`(?:(?<argument>[1-9]\d*)\$)?(?<flags>['\-=_ +0#]*)(?<width>\d*)\*?`,
    String.raw`(?:\.(?<precision>\d*))?(?:hh|h|ll|l|L|w)?`,
    String.raw`(?<type>[xXpoeEfFaAgGidubcCsSnt]|T[\s\S]|(?=\|)))`,
  ].join(''),
  'y',
);

/** A format string, read once and applied to any number of rows. */
export class FormatString {
  private constructor(
    private readonly parts: readonly Part[],
    /** How many arguments each row must have. */
    readonly argumentCount: number,
  ) {}

  /** @throws UsageError that shows the place, where the text is not a format string. */
  static parse(text: string): FormatString {
    const parts: Part[] = [];
    let at = 0;
    while (at < text.length) {
      const percent = text.indexOf('%', at);
      if (percent < 0) break;
      parts.push(text.slice(at, percent));
      const { part, end } = readDirective(text, percent);
      parts.push(part);
      at = end;
    }
    parts.push(text.slice(at));
    return new FormatString(parts, countArguments(parts, text));
  }

  /** @throws UsageError where the number of values is not that of the placeholders. */
  apply(values: readonly string[]): string {
    if (values.length !== this.argumentCount) {
      throw new UsageError(
        `the format has ${plural(this.argumentCount, 'placeholder')}, and the query ${plural(values.length, 'column')}`,
        { hint: 'Give one placeholder, such as %s, for each selected column.' },
      );
    }
    let next = 0;
    let line = '';
    for (const part of this.parts) {
      if (typeof part === 'string') line += part;
      else if ('column' in part) line = filled(line, part);
      else {
        const index = part.argument === 'next' ? next++ : part.argument;
        line += formatOne(values[index] ?? '', part);
      }
    }
    return line;
  }
}

function readDirective(text: string, at: number): { part: Part; end: number } {
  DIRECTIVE.lastIndex = at;
  const match = DIRECTIVE.exec(text);
  if (match?.groups === undefined) throw illFormed(text, at);
  let end = DIRECTIVE.lastIndex;
  const { escaped, position, bar, argument, flags = '', width, precision, type } = match.groups;
  if (escaped !== undefined) return { part: '%', end };
  if (position !== undefined) return { part: plain(Number(position) - 1), end };
  if (bar !== undefined) {
    if (text[end] !== '|') throw illFormed(text, at);
    end += 1;
  } else if (type === '') throw illFormed(text, at);
  const columns = Number(width);
  if (type === 't' || type?.startsWith('T')) {
    return { part: { column: columns, fill: type[1] ?? ' ' }, end };
  }
  const zeros = flags.includes('0') && !flags.includes('-');
  const part: Directive = {
    argument: argument === undefined ? 'next' : Number(argument) - 1,
    width: columns,
    fill: zeros ? '0' : ' ',
    align: flags.includes('-') ? 'left' : flags.includes('=') ? 'centre' : 'right',
    signed: flags.includes(' '),
    longest: longest(type, precision),
    silent: type === 'n',
  };
  return { part, end };
}

function longest(type: string | undefined, precision: string | undefined): number | undefined {
  if (type === 'c' || type === 'C') return 1;
  if ((type === 's' || type === 'S') && precision !== undefined) return Number(precision);
  return undefined;
}

function plain(argument: number): Directive {
  return {
    argument,
    width: 0,
    fill: ' ',
    align: 'right',
    signed: false,
    longest: undefined,
    silent: false,
  };
}

function countArguments(parts: readonly Part[], text: string): number {
  const directives = parts.filter(
    (part): part is Directive => typeof part !== 'string' && 'argument' in part,
  );
  const positions = directives.flatMap(({ argument }) => (argument === 'next' ? [] : [argument]));
  if (positions.length === 0) return directives.length;
  if (positions.length === directives.length) return Math.max(...positions) + 1;
  throw new UsageError(`placeholders with and without a position do not go together: ${text}`, {
    hint: 'Use either %1% or %s throughout.',
  });
}

function formatOne(value: string, directive: Directive): string {
  if (directive.silent) return '';
  const { longest: most, signed, fill, width, align } = directive;
  const characters = [...(signed && !/^[+-]/.test(value) ? ` ${value}` : value)];
  const kept = most === undefined ? characters : characters.slice(0, most);
  const missing = Math.max(0, width - kept.length);
  const left = align === 'left' ? 0 : align === 'right' ? missing : Math.ceil(missing / 2);
  return `${fill.repeat(left)}${kept.join('')}${fill.repeat(missing - left)}`;
}

function filled(line: string, { column, fill }: TabStop): string {
  return line + fill.repeat(Math.max(0, column - [...line].length));
}

function illFormed(text: string, at: number): UsageError {
  return new UsageError(`not a placeholder: ${text.slice(at, at + 8)}`, {
    hint: 'Write %% for a percent sign.',
    excerpt: { text, at },
  });
}

function plural(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
