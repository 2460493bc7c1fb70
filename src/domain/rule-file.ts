import { UsageError } from '../errors.js';
import { parseFileInput, parseOutput, type RuleParameter, type RuleSource } from './rule-text.js';

/** What a rule file says: rules, then an INPUT and an OUTPUT line (icommands.md section 1.31). */
export interface RuleFile {
  /** Everything before the INPUT and OUTPUT lines. */
  readonly rules: string;
  /** Values as they are written, with their quotes. */
  readonly inputs: readonly RuleParameter[];
  readonly outputs: readonly string[];
}

/** Exit code of irule for a file it cannot read. */
const BAD_FILE = 10;

/** @throws UsageError where a parameter cannot be read. */
export function parseRuleFile(text: string): RuleFile {
  const lines = text.split(/\r?\n/);
  const isParameterLine = (line: string): boolean => /^\s*(input|output)\b/i.test(line);
  const first = lines.findIndex(isParameterLine);
  const rest = first < 0 ? [] : lines.slice(first);
  const find = (word: string): string => {
    const line = rest.find((one) => new RegExp(`^\\s*${word}\\b`, 'i').test(one));
    return line?.replace(/^\s*\w+/, '').trim() ?? '';
  };
  return {
    rules: (first < 0 ? lines : lines.slice(0, first)).join('\n'),
    inputs: parseFileInput(find('input')),
    outputs: parseOutput(find('output'), ','),
  };
}

/**
 * The body of the first rule, and the rest of the text without its last closing brace: so that the
 * braces which the server puts around both (`rule { … }`) make whole rules of them again.
 * @throws UsageError where the text does not begin with a rule in braces, or the first rule has
 *   conditions (`on`) and needs parameters.
 */
export function splitRules(
  rules: string,
  needsParameters: boolean,
): Pick<RuleSource, 'body' | 'rest'> {
  const open = rules.indexOf('{');
  const head = rules.slice(0, Math.max(0, open)).replace(/^\s*(#[^\n]*\n\s*|@\w+[^\n]*\n\s*)*/, '');
  if (open < 0 || !/^[A-Za-z_]\w*\s*(\([^)]*\))?\s*$/.test(head)) {
    throw new UsageError('the file does not begin with a rule: name { statements }', {
      exit: BAD_FILE,
    });
  }
  const end = closingBrace(rules, open);
  if (end === undefined) {
    throw new UsageError('a brace of the first rule is never closed', { exit: BAD_FILE });
  }
  const body = rules.slice(open + 1, end);
  if (needsParameters && /^\s*(#[^\n]*\n\s*)*on\s*\(/.test(body)) {
    throw new UsageError('a rule with conditions (on) cannot take parameters over HTTP', {
      hint: 'Put a rule without conditions before it that calls it.',
      exit: BAD_FILE,
    });
  }
  const further = rules.slice(end + 1);
  const last = further
    .replace(/#[^\n]*/g, (comment) => ' '.repeat(comment.length))
    .lastIndexOf('}');
  return { body, rest: last < 0 ? '' : `}${further.slice(0, last)}` };
}

/** The brace that closes the one at `open`; texts and comments are passed over. */
function closingBrace(text: string, open: number): number | undefined {
  const token = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|#[^\n]*|[{}]/g;
  token.lastIndex = open;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0] === '{') depth += 1;
    if (match[0] === '}') depth -= 1;
    if (depth === 0) return match.index;
  }
  return undefined;
}
