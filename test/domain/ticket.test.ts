import { describe, expect, it } from 'vitest';
import { secondsUntil } from '../../src/domain/ticket.js';

const NOW = Date.parse('2026-11-21T09:00:00Z') / 1000;

describe('secondsUntil', () => {
  it.each([
    ['30s', 30],
    ['30m', 1800],
    ['12h', 43_200],
    ['7d', 604_800],
    ['2w', 1_209_600],
    ['2026-11-21.09:00:01', 1],
    ['2026-11-22T10:00:00+01:00', 86_400],
    ['2026-11-21T09:30:00.5Z', 1800],
    [String(NOW + 5), 5],
  ])('reads %s', (text, seconds) => {
    expect(secondsUntil(text, NOW)).toBe(seconds);
  });

  it.each([
    '',
    'soon',
    '5',
    '0s',
    '2026-11-21.09:00:00',
    '2020-01-01.00:00:00',
    '2026-13-01.00:00:00',
  ])('refuses %j', (text) => {
    expect(() => secondsUntil(text, NOW)).toThrow(/not a time|expired already/);
  });
});
