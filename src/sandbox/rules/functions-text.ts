import { runInNewContext } from 'node:vm';
import { IrodsFailure } from '../irods-failure.js';
import { type BuiltIn, type BuiltIns, binary, given, unary } from './built-in.js';
import { requireText, toInteger, toStr, toText } from './coercion.js';
import { RULE_STATUS } from './status.js';
import { boolean, integer, list, OK, printed, type RuleValue, text } from './values.js';

/** How long one regular expression may search; what takes longer counts as a failure of the rule. */
const REGEX_MILLISECONDS = 250;

const POSIX_CLASSES: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  blank: ' \\t',
  digit: '0-9',
  lower: 'a-z',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\s',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f',
};

/** Whether the whole text fits an extended POSIX expression. @throws IrodsFailure */
function matches(subject: string, pattern: string): boolean {
  const source = pattern.replace(
    /\[:(\w+):\]/g,
    (whole, name: string) => POSIX_CLASSES[name] ?? whole,
  );
  try {
    const expression = new RegExp(`^${source}$`);
    return runInNewContext(
      'expression.test(subject)',
      { expression, subject },
      {
        timeout: REGEX_MILLISECONDS,
      },
    ) as boolean;
  } catch {
    throw new IrodsFailure(RULE_STATUS.runtime, 'the regular expression cannot be used');
  }
}

/** The expression that a pattern with `*` stands for; every other character means itself. */
const wildcardExpression = (pattern: string): string =>
  pattern
    .split(/\*+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('[^]*');

const fits = (accept: boolean, expressionOf: (pattern: string) => string): BuiltIn =>
  binary((subject, pattern) => {
    const expression = expressionOf(requireText(pattern));
    return boolean(matches(requireText(subject), expression) === accept);
  });

const asIs = (pattern: string): string => pattern;

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
  like: fits(true, wildcardExpression),
  'not like': fits(false, wildcardExpression),
  'like regex': fits(true, asIs),
  'not like regex': fits(false, asIs),
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
