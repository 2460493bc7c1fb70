import { describe, expect, it } from 'vitest';
import { comparable, difference } from '../../../src/domain/find/compare-values.js';
import { parseDuration, parseMoment } from '../../../src/domain/find/moments.js';

describe('parseDuration', () => {
  it.each([
    ['90s', 90],
    ['1.5h', 5400],
    ['7d', 604_800],
    ['1d12h', 129_600],
    ['2w', 1_209_600],
    ['P7D', 604_800],
    ['PT1H30M', 5400],
    ['P1Y', 31_536_000],
    ['P', undefined],
    ['7', undefined],
    ['d7', undefined],
    ['-7d', undefined],
  ])('%s is %s', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });
});

describe('parseMoment', () => {
  it.each([
    ['2026-04-27T00:00:00Z', 1_777_248_000, 1],
    ['2026-04-27T02:00+02:00', 1_777_248_000, 60],
    ['2026-04-27T00Z', 1_777_248_000, 3600],
    ['2026-04-27Z', 1_777_248_000, 86_400],
    ['2026-04Z', 1_775_001_600, 30 * 86_400],
    ['2024-02-29Z', 1_709_164_800, 86_400],
  ])('%s', (text, from, length) => {
    expect(parseMoment(text)).toEqual({ from, to: from + length });
  });

  it('takes local time where no offset is named', () => {
    const from = new Date(2026, 3, 27, 13, 45).getTime() / 1000;
    expect(parseMoment('2026-04-27T13:45')).toEqual({ from, to: from + 60 });
  });

  it.each(['2026', '2026-13-01', '2026-02-30', '2026-04-27T25:00', 'yesterday', '', '2026-4-7'])(
    'refuses %j',
    (text) => {
      expect(parseMoment(text)).toBeUndefined();
    },
  );
});

describe('values of metadata', () => {
  it.each([
    ['12', '5', 'above'],
    ['5.0', '5', 'equal'],
    ['-1e3', '5', 'below'],
    ['n/a', '5', undefined],
    ['2025-06-01', '2025-12-31', 'below'],
    ['2025-06-01T10:00Z', '2025-06-01T12:00+02:00', 'equal'],
    ['12', '2025-12-31', undefined],
    ['banana', 'apple', 'above'],
    ['12', 'apple', 'below'],
  ])('%s compared with %s is %s', (value, wanted, expected) => {
    const by = difference(value, comparable(wanted));
    const word = by === undefined ? undefined : by < 0 ? 'below' : by > 0 ? 'above' : 'equal';
    expect(word).toBe(expected);
  });
});
