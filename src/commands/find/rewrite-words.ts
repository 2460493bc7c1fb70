/** What `find` writes and options cannot say: parentheses, `!`, `-name`, and `--exec … ;`. */

import type { OptionSpecs } from '../../cli/define-command.js';
import { flagWords } from '../../cli/global-options.js';
import { UsageError } from '../../errors.js';

const SIGNS: Readonly<Record<string, string>> = { '(': '--open', ')': '--close', '!': '--not' };

/**
 * Rewrites a line of `ifind` for the parser. Values of options stay as they are; the words of a
 * program to run become one value, which `readProgram` takes apart.
 * @throws UsageError where no `;` or `+` ends a program.
 */
export function rewriteWords(words: readonly string[], options: OptionSpecs): readonly string[] {
  const own = Object.values(options);
  const known = new Set(own.flatMap(({ flags }) => flagWords(flags)));
  const takingValue = new Set(
    own.flatMap(({ takes, flags }) => (takes === 'value' ? flagWords(flags) : [])),
  );
  const rewritten: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const typed = words[at] ?? '';
    if (typed === '--') return [...rewritten, ...words.slice(at)];
    const word = SIGNS[typed] ?? (isLong(typed, known) ? `-${typed}` : typed);
    if (word === '--exec') {
      const end = endOfProgram(words, at + 1);
      rewritten.push(word, JSON.stringify(words.slice(at + 1, end + 1)));
      at = end;
      continue;
    }
    rewritten.push(word);
    const value = words[at + 1];
    if (takingValue.has(word) && value !== undefined) {
      rewritten.push(value);
      at += 1;
    }
  }
  return rewritten;
}

/** Whether a word is a long option as `find` writes them, also one that there is not: no short ones. */
function isLong(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(`-${word}`)) return true;
  return /^-[a-zA-Z]{2}/.test(word) && !known.has(word.slice(0, 2));
}

function endOfProgram(words: readonly string[], start: number): number {
  const end = words.findIndex(
    (word, at) => at >= start && (word === ';' || (word === '+' && words[at - 1] === '{}')),
  );
  if (end > start) return end;
  throw new UsageError('--exec needs a program and its words, and ; or {} + at the end', {
    hint: "Such as --exec sha256sum {} + or --exec echo found {} ';'.",
  });
}

/** A program to run for what is found. */
export interface Program {
  readonly words: readonly string[];
  /** Many paths at the end of one call, in place of one path for each call. */
  readonly many: boolean;
}

/** Takes a value that `rewriteWords` made apart. */
export function readProgram(value: string): Program {
  const all: unknown = JSON.parse(value);
  const words = Array.isArray(all) ? all.map(String) : [];
  const many = words.at(-1) === '+';
  return { words: words.slice(0, many ? -2 : -1), many };
}
