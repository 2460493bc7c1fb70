import { describe, expect, it } from 'vitest';
import { averageText } from '../../../src/sandbox/genquery/average.js';

describe('averages', () => {
  // The texts that PostgreSQL prints for sum / count.
  it.each<[number | bigint, number, string]>([
    [3, 2, '1.5000000000000000'],
    [112, 3, '37.3333333333333333'],
    [200, 3, '66.6666666666666667'],
    [8_600_017, 12, '716668.083333333333'],
    [1, 3, '0.33333333333333333333'],
    [-7, 2, '-3.5000000000000000'],
    [0, 5, '0.00000000000000000000'],
    [123_456_789_012_345_678_901n, 1, '123456789012345678901'],
  ])('%s / %d = %s', (sum, count, text) => {
    expect(averageText(sum, count)).toBe(text);
  });

  it('is nothing of nothing', () => {
    expect(averageText(null, 0)).toBe('');
  });
});
