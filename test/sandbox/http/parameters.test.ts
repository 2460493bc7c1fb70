import { describe, expect, test } from 'vitest';
import { HttpFailure } from '../../../src/sandbox/http/answer.js';
import { Parameters, parseUrlEncoded } from '../../../src/sandbox/http/parameters.js';

const parse = (text: string) => new Parameters(parseUrlEncoded(text));

describe('urlencoded parameters', () => {
  test.each([
    ['a=b', 'b'],
    ['a=1&a=2', '2'],
    ['a=x+y', 'x y'],
    ['a=x%2By', 'x y'],
    ['a=%41%zz', 'A%zz'],
    ['a=b%00c', 'b'],
    ['a', ''],
    ['a=b=c', undefined],
    ['a%20=b', undefined],
    ['a=%C3%A9', 'é'],
  ])('%s gives a = %s', (text, value) => {
    expect(parse(text).text('a')).toBe(value);
  });

  test('only 1 and 0 are flags', () => {
    const flags = parse('a=1&b=0&c=true&d=');
    expect(['a', 'b', 'c', 'd', 'e'].map((name) => flags.isOn(name))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(flags.isOff('b')).toBe(true);
    expect(flags.isOff('c')).toBe(false);
  });

  test.each([
    ['12', 12],
    [' -7', -7],
    ['12abc', 12],
  ])('the integer %s is %d, as in C++', (text, value) => {
    expect(new Parameters(new Map([['n', Buffer.from(text)]])).integer('n')).toBe(value);
  });

  test.each(['abc', '', '-', '99999999999999999999'])('%j is no integer', (text) => {
    const parameters = new Parameters(new Map([['n', Buffer.from(text)]]));
    expect(() => parameters.integer('n')).toThrow(HttpFailure);
  });

  test('an integer that is too large for 32 bits is refused where 32 are all there are', () => {
    expect(parse('n=2147483648').integer('n', 400, 64)).toBe(2 ** 31);
    expect(() => parse('n=2147483648').integer('n', 400, 32)).toThrow(HttpFailure);
  });

  test('what is not UTF-8 is refused with 500', () => {
    expect(() => parse('a=%FF').text('a')).toThrow(expect.objectContaining({ status: 500 }));
  });
});
