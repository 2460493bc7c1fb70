import { expect, test } from 'vitest';
import { splitWords } from '../../../src/commands/shared/split-words.js';
import { UsageError } from '../../../src/errors.js';

test.each([
  ['', []],
  ['  lu   alice ', ['lu', 'alice']],
  [`asq "select 'x'" name`, ['asq', `select 'x'`, 'name']],
  [`a'b c'd "" ''`, ['ab cd', '', '']],
  ['a\\ b "c\\"d"', ['a b', 'c"d']],
  [`'a\\b'`, ['a\\b']],
])('splits %j', (line, words) => {
  expect(splitWords(line)).toEqual(words);
});

test.each([`lu 'alice`, `"`])('%j is not closed', (line) => {
  expect(() => splitWords(line)).toThrow(UsageError);
});
