import { QueryFailure } from './failures.js';

/** An operator that compares a column with one value. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'like' | 'not like';

/** One test of a column. */
export type Test =
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly value: string }
  | { readonly kind: 'in'; readonly values: readonly string[] }
  | { readonly kind: 'between'; readonly low: string; readonly high: string }
  | { readonly kind: 'begin_of'; readonly value: string };

/** The tests of one condition; `connectors` stand between them. */
export interface Tests {
  readonly tests: readonly Test[];
  readonly connectors: readonly ('AND' | 'OR')[];
}

const COMPARISONS: ReadonlySet<string> = new Set<Comparison>([
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'like',
  'not like',
]);

/** The server gives the text before a value this many characters; what is longer is refused. */
const MAX_OPERATOR_LENGTH = 10;

/** The bytes that the server has for a condition with `||` or `&&`, its end included. */
const MAX_COMPOUND_LENGTH = 2176;

/**
 * Reads the text of a condition as the real server does when the client library has sent it. It
 * finds values by their quotes alone and knows no escape, so that a value with a quote in it is
 * whole after `=` and its like, cut in `in` and `between`, and may be taken for two conditions when
 * it also has `||` or `&&`. Such values are never more than values here, but they go wrong as there.
 *
 * Throws QueryFailure CAT_INVALID_ARGUMENT where the server finds no test, USER_STRLEN_TOOLONG where
 * several tests of one column together are longer than it can hold.
 */
export function readTests(condition: string): Tests {
  const [text = ''] = condition.split('\0', 1);
  const parts = splitCompound(text);
  return { tests: parts.tests.map(readTest), connectors: parts.connectors };
}

function splitCompound(text: string): { tests: string[]; connectors: ('AND' | 'OR')[] } {
  const outsideQuotes = text.replace(/'[^']*(?:'|$)/g, ' ');
  if (!/\|\||&&/.test(outsideQuotes)) return { tests: [text], connectors: [] };
  if (Buffer.byteLength(text) >= MAX_COMPOUND_LENGTH) {
    throw new QueryFailure('USER_STRLEN_TOOLONG', 'run');
  }
  const tests: string[] = [];
  const connectors: ('AND' | 'OR')[] = [];
  let rest = text;
  for (;;) {
    const masked = rest.replace(/'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
    const at = masked.search(/\|\||&&/);
    if (at < 0) return { tests: [...tests, rest], connectors };
    tests.push(rest.slice(0, at));
    connectors.push(rest.startsWith('||', at) ? 'OR' : 'AND');
    rest = rest.slice(at + 2);
  }
}

function readTest(text: string): Test {
  const trimmed = text.trimStart();
  if (trimmed.startsWith('in')) {
    const values = quotedValues(text);
    return values.length > 0 ? { kind: 'in', values } : refuse();
  }
  if (trimmed.startsWith('between')) {
    const [low, high, surplus] = quotedValues(text);
    if (low === undefined || high === undefined || surplus !== undefined) return refuse();
    return { kind: 'between', low, high };
  }
  const first = text.indexOf("'");
  const last = text.lastIndexOf("'");
  if (first === last || first > MAX_OPERATOR_LENGTH) return refuse();
  return namedTest(text.slice(0, first).trim(), text.slice(first + 1, last));
}

function namedTest(operator: string, value: string): Test {
  if (operator === 'begin_of') return { kind: 'begin_of', value };
  if (operator === 'parent_of') return { kind: 'in', values: pathsTo(value) };
  return isComparison(operator) ? { kind: 'compare', operator, value } : refuse();
}

function isComparison(text: string): text is Comparison {
  return COMPARISONS.has(text);
}

const quotedValues = (text: string): string[] =>
  Array.from(text.matchAll(/'([^']*)'/g), ([, value = '']) => value);

/** Every logical path on the way to a path, itself included: `/`, `/a`, `/a/b`. */
function pathsTo(path: string): string[] {
  const names = path.split(/\/+/);
  return names.map((_name, index) => {
    const joined = names.slice(0, index + 1).join('/');
    return joined === '' ? '/' : joined;
  });
}

function refuse(): never {
  throw new QueryFailure('CAT_INVALID_ARGUMENT', 'run');
}
