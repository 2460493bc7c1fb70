import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatTime } from '../../../src/sandbox/rules/time-format.js';

beforeEach(() => void vi.stubEnv('TZ', 'Europe/Berlin'));
afterEach(() => void vi.unstubAllEnvs());

/** Local midnights: half an hour after them a summer's day has begun, and in winter time not yet. */
test.each([
  ['2026-01-01T00:30:00+01:00', '001'],
  ['2026-07-01T00:30:00+02:00', '182'],
  ['2026-07-01T23:30:00+02:00', '182'],
  ['2026-12-31T23:30:00+01:00', '365'],
  ['2028-12-31T12:00:00+01:00', '366'],
])('counts the days of a year in local time: %s', (moment, day) => {
  expect(formatTime(Date.parse(moment) / 1000, '%j')).toBe(day);
});
