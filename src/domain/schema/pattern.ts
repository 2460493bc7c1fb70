import type { Pattern } from './schema.js';
import { TimedExpression } from './timed-match.js';

/** Milliseconds for one match: a sound pattern needs less than one, on a busy machine too. */
const PATIENCE = 1000;

/**
 * A regular expression of a schema file, which the format means in Python's notation. It holds
 * from the beginning of a value; it must reach its end too unless the pattern itself begins with
 * `^` or ends with `$` (peers-and-users.md section 3.6.1).
 * @throws SyntaxError where it is no regular expression.
 */
export function compilePattern(source: string): Pattern {
  const anchored = source.startsWith('^') || source.endsWith('$');
  const { text, flags } = fromPython(source);
  const expression = compile(`^(?:${text})${anchored ? '' : '$'}`, flags);
  return { source, expression: new TimedExpression(expression, PATIENCE) };
}

/** Named groups, anchors and leading flags are written differently in the two languages. */
function fromPython(source: string): { readonly text: string; readonly flags: string } {
  const [, inline = '', rest = source] = /^\(\?([aims]+)\)([\s\S]*)$/.exec(source) ?? [];
  const text = rest
    .replace(/\(\?P</g, '(?<')
    .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
    .replace(/(?<!\\)((?:\\\\)*)\\A/g, '$1^')
    .replace(/(?<!\\)((?:\\\\)*)\\Z/g, '$1$');
  return { text, flags: inline.replaceAll('a', '') };
}

/** Escapes that Unicode mode refuses, such as `\-`, are common in these files. */
function compile(text: string, flags: string): RegExp {
  try {
    return new RegExp(text, `${flags}u`);
  } catch {
    return new RegExp(text, flags);
  }
}
