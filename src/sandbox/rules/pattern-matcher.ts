import { type Context, createContext, Script } from 'node:vm';
import { IrodsFailure } from '../irods-failure.js';
import { RULE_STATUS, RuleLimitReached } from './status.js';

/** How long one regular expression may search. */
const SEARCH_MILLISECONDS = 250;

const SEARCH = new Script('expression.test(subject)');

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

/** Compares strings with the patterns of one rule. */
export class PatternMatcher {
  #context: Context | undefined;

  /**
   * Whether the whole text fits an extended POSIX expression. The search runs where it can be cut
   * off, for an expression may take for ever.
   *
   * @throws IrodsFailure for what is no expression
   * @throws RuleLimitReached for one that takes too long
   */
  matchesExpression(subject: string, pattern: string): boolean {
    const context = this.#context ?? createContext({});
    this.#context = context;
    Object.assign(context, { expression: wholeExpression(pattern), subject });
    try {
      return SEARCH.runInContext(context, { timeout: SEARCH_MILLISECONDS }) === true;
    } catch {
      throw new RuleLimitReached('a regular expression takes too long');
    }
  }
}

function wholeExpression(pattern: string): RegExp {
  const source = pattern.replace(
    /\[:(\w+):\]/g,
    (whole, name: string) => POSIX_CLASSES[name] ?? whole,
  );
  try {
    return new RegExp(`^${source}$`);
  } catch {
    throw new IrodsFailure(RULE_STATUS.runtime, 'the regular expression cannot be used');
  }
}

/** Whether the whole text fits a pattern in which `*` stands for anything; all else is itself. */
export function matchesWildcards(subject: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return subject === pattern;
  if (!subject.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = subject.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return subject.length - last.length >= at && subject.endsWith(last);
}
