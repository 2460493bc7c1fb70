import { expect, test } from 'vitest';
import { toLocalRodsTime } from '../../src/domain/rods-time.js';
import { parseTypedTime } from '../../src/domain/typed-time.js';
import { UsageError } from '../../src/errors.js';

const NOW = 1_700_000_000;

test.each([
  ['+30', 30],
  ['+30s', 30],
  ['+5m', 300],
  ['+1h', 3600],
  ['+2d', 172_800],
  ['+1y', 31_536_000],
  ['+01:30', 90],
  ['+02:00:00', 7200],
  ['+01.00:00:01', 86_401],
])('%s is so many seconds from now on', (text, seconds) => {
  expect(parseTypedTime(text, NOW)).toBe(NOW + seconds);
});

test.each([
  ['2024-12-01', '2024-12-01.00:00:00'],
  ['2024-12-01.12', '2024-12-01.12:00:00'],
  ['2024-12-01.12:03', '2024-12-01.12:03:00'],
  ['2024-02-29.12:03:59', '2024-02-29.12:03:59'],
  ['2024-12', '2024-12-01.00:00:00'],
])('%s is a local time', (text, whole) => {
  expect(toLocalRodsTime(parseTypedTime(text, NOW))).toBe(whole);
});

test('digits alone are seconds since 1970', () => {
  expect(parseTypedTime('01700000001', NOW)).toBe(1_700_000_001);
});

test.each(['', 'soon', '+', '+x', '2023-02-29', '2024-13-01', '2024-12-01.25', '1h', '2024-1-1'])(
  '%j is no time',
  (text) => {
    expect(() => parseTypedTime(text, NOW)).toThrow(UsageError);
  },
);
