import { expect, test } from 'vitest';
import { groupedNumber } from '../../../src/commands/shared/grouped-number.js';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['-999', '-999'],
  ['1000', '1,000 (1 thousand)'],
  ['10000000', '10,000,000 (10 million)'],
  ['-12345678901', '-12,345,678,901 (-12 billion)'],
])('%s is %s', (digits, grouped) => {
  expect(groupedNumber(digits)).toBe(grouped);
});
