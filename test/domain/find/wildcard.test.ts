import { describe, expect, it } from 'vitest';
import { likePattern, wildcard } from '../../../src/domain/find/wildcard.js';

describe('wildcard', () => {
  it.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', '.txt', true],
    ['*.txt', 'a.txt.gz', false],
    ['*', 'a/b\nc', true],
    ['a?c', 'abc', true],
    ['a?c', 'a😀c', true],
    ['a?c', 'ac', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[^a-c]x', 'dx', true],
    ['[]]x', ']x', true],
    ['[a', '[a', true],
    ['a.b', 'axb', false],
    ['\\*', '*', true],
    ['\\*', 'x', false],
    ['(a|b)+', '(a|b)+', true],
    ['[a&&b]', '&', true],
  ])('%s with %s is %s', (pattern, text, expected) => {
    expect(wildcard(pattern).matches(text)).toBe(expected);
  });

  it('gives the catalog a pattern that fits no less', () => {
    expect(wildcard('a_b%*?\\*').like).toBe('a\\_b\\%%_*');
    expect(wildcard('[ab]*')).toMatchObject({ like: '_%', exact: false });
    expect(wildcard('ab*')).toMatchObject({ like: 'ab%', exact: true });
    expect(wildcard('A1ß*', true)).toMatchObject({ like: '_1%%', exact: false });
    expect(wildcard('STRASSE', true).matches('strasse')).toBe(true);
  });
});

describe('likePattern', () => {
  it.each([
    ['a%', 'abc', true],
    ['_b', 'ab', true],
    ['a\\%', 'a%', true],
    ['a\\%', 'ab', false],
    ['a.c', 'abc', false],
  ])('%s with %s is %s', (pattern, text, expected) => {
    expect(likePattern(pattern).matches(text)).toBe(expected);
  });
});
