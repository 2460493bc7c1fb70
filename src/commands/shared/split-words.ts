import { UsageError } from '../../errors.js';

/**
 * Splits a line into words at blanks, as a simple shell would: quotes of either kind keep blanks,
 * a backslash keeps the next character, except within single quotes.
 * @throws UsageError where a quote is not closed.
 */
export function splitWords(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let i = 0; i < line.length; i += 1) {
    const character = line.charAt(i);
    if (character === '\\' && quote !== "'" && i + 1 < line.length) {
      i += 1;
      word = `${word ?? ''}${line.charAt(i)}`;
    } else if (character === quote) {
      quote = '';
    } else if (quote === '' && (character === '"' || character === "'")) {
      quote = character;
      word ??= '';
    } else if (quote === '' && /\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = `${word ?? ''}${character}`;
    }
  }
  if (quote !== '') throw new UsageError(`a ${quote} is not closed`);
  if (word !== undefined) words.push(word);
  return words;
}
