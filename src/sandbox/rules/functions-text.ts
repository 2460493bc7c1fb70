import { IrodsFailure } from '../irods-failure.js';
import { type BuiltIn, type BuiltIns, binary, given, type RuleContext, unary } from './built-in.js';
import { requireText, toInteger, toStr, toText } from './coercion.js';
import { matchesWildcards } from './pattern-matcher.js';
import { RULE_STATUS } from './status.js';
import { boolean, integer, list, OK, printed, type RuleValue, text } from './values.js';

type Matches = (subject: string, pattern: string, context: RuleContext) => boolean;

const fits = (accept: boolean, matches: Matches): BuiltIn =>
  binary((subject, pattern, context) =>
    boolean(matches(requireText(subject), requireText(pattern), context) === accept),
  );

const matchesExpression: Matches = (subject, pattern, { patterns }) =>
  patterns.matchesExpression(subject, pattern);

/** Strings are counted and cut in bytes of UTF-8. */
function substring(value: string, start: number, end: number): string {
  const bytes = Buffer.from(value);
  if (start < 0 || end > bytes.length || start > end) {
    throw new IrodsFailure(RULE_STATUS.runtime, 'invalid substr index error');
  }
  return bytes.toString('utf8', start, end);
}

/** The pieces between characters of `delimiters`; delimiters in a row and at the ends count once. */
function split(value: string, delimiters: string): RuleValue {
  const pieces: string[] = [];
  let piece = '';
  for (const character of value) {
    if (!delimiters.includes(character)) piece += character;
    else if (piece !== '') {
      pieces.push(piece);
      piece = '';
    }
  }
  if (piece !== '') pieces.push(piece);
  return list(pieces.map(text));
}

function trimLeft(value: string, delimiter: string): string {
  const at = value.indexOf(delimiter);
  return at < 0 ? value : value.slice(at + delimiter.length);
}

function trimRight(value: string, delimiter: string): string {
  const at = delimiter === '' ? -1 : value.lastIndexOf(delimiter);
  return at < 0 ? value : value.slice(0, at);
}

const onTexts = (apply: (left: string, right: string) => RuleValue): BuiltIn =>
  binary((left, right) => apply(requireText(left), requireText(right)));

const concatenate: BuiltIn = binary((left, right, { budget }) => {
  const joined = toText(left) + toText(right);
  if (joined.length > budget.limits.textLength) throw new IrodsFailure(RULE_STATUS.stringOverflow);
  return text(joined);
});

/** An argument of a command in quotes, with the quotes inside escaped. */
const commandArgument = (value: string): string => ` "${value.replace(/["']/g, '\\$&')}"`;

/** Writes a value of any type and what follows it. */
const writer = (end: string): BuiltIn => ({
  least: 2,
  most: 2,
  run: async ([target, value], { output }) => {
    await output.write(requireText(given(target)), printed(given(value)) + end);
    return OK;
  },
});

/** Operators and functions of strings, and what writes them. */
export const TEXT_FUNCTIONS: BuiltIns = {
  '++': concatenate,
  like: fits(true, matchesWildcards),
  'not like': fits(false, matchesWildcards),
  'like regex': fits(true, matchesExpression),
  'not like regex': fits(false, matchesExpression),
  str: unary((value) => text(toStr(value))),
  strlen: unary((value) => integer(Buffer.byteLength(requireText(value)))),
  substr: {
    least: 3,
    most: 3,
    run: ([value, start, end]) =>
      text(substring(requireText(given(value)), toInteger(given(start)), toInteger(given(end)))),
  },
  split: onTexts(split),
  triml: onTexts((value, delimiter) => text(trimLeft(value, delimiter))),
  trimr: onTexts((value, delimiter) => text(trimRight(value, delimiter))),
  writeLine: writer('\n'),
  writeString: writer(''),
  execCmdArg: unary((value) => text(commandArgument(toText(value)))),
  path: unary((value) => ({ type: 'path', value: requireText(value).replace(/^\/+/, '/') })),
};
