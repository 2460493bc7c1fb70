import { describe, expect, it } from 'vitest';
import { Glob } from '../../src/domain/glob.js';

function find(typed: string): Glob {
  const glob = Glob.find(typed);
  if (glob === undefined) throw new Error(`no pattern: ${typed}`);
  return glob;
}

describe('Glob', () => {
  it.each(['plain', 'a/b', "it's", 'a+b (1)', 'a\\b', '~/x', ''])('sees none in %j', (typed) => {
    expect(Glob.find(typed)).toBeUndefined();
  });

  it.each([
    ['*.txt', '', '*.txt'],
    ['a/b/*.txt', 'a/b/', '*.txt'],
    ['/z/a*/b/?', '/z/', 'a*/b/?'],
    ['~/x[12]', '~/', 'x[12]'],
    ['a*/', '', 'a*'],
  ])('splits %j before the first element with a special character', (typed, prefix, rest) => {
    expect(find(typed)).toMatchObject({ literalPrefix: prefix, rest });
  });

  it.each([
    ['*.txt', ['a.txt', 'a\nb.txt'], ['.a.txt', 'd/a.txt', 'a.txt~']],
    ['.*', ['.a'], ['a']],
    ['a (1)*', ['a (1)', 'a (1).txt'], ['a 1']],
    ['x{a,b}?', ['xa1', 'xb2'], ['xc1', 'xa']],
    ['**', ['a', 'a/b'], ['.a', 'a/.b']],
    ['a/**/b', ['a/b', 'a/x/y/b'], ['ab', 'a/xb']],
    ['{a/b,c}*', ['a/b1', 'c1'], ['a/c1']],
    ['[ab]*', ['a1', 'b'], ['c']],
    ['[!ab]*', ['c'], ['a1', 'b']],
    ['a\\*b*', ['a*b', 'a*bc'], ['axb']],
    ['"q"*', ['"q"x'], ['qx']],
    ['+(a)*', ['+(a)b'], ['aa']],
    ['!*', ['!a'], ['a']],
    ['$^|@*', ['$^|@x'], ['x']],
    ['a[1*', ['a[1', 'a[12'], ['a1']],
    ['?', ['é', '漢'], ['ab', '']],
  ])('matches %j', (typed, matching, others) => {
    const matches = find(typed).matcher();
    const prefix = find(typed).literalPrefix.length;
    expect(matching.filter((name) => !matches(name.slice(prefix)))).toEqual([]);
    expect(others.filter((name) => matches(name.slice(prefix)))).toEqual([]);
  });

  it.each([
    ['*.txt', 1, ['%.txt']],
    ['a*/b_?', 2, ['a%', 'b\\__']],
    ['x{a,b}[0-9]', 1, ['x%_']],
    ['100%\\*{', 1, ['100\\%*{']],
    ['**/x', undefined, ['%', 'x']],
    ['{a/b,c}', undefined, ['{a', 'b,c}']],
  ])('gives `like` patterns for %j', (typed, depth, patterns) => {
    expect(find(typed).depth).toBe(depth);
    expect(find(typed).likePatterns).toEqual(patterns);
  });
});
