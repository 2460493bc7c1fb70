import { expect, test } from 'vitest';
import { IgnoreRules } from '../../src/domain/ignore-rules.js';

function excluded(text: string, names: readonly string[], isFolder = false): string[] {
  const rules = IgnoreRules.parse(text);
  return names.filter((name) => rules.verdict(name, isFolder) === 'exclude');
}

test('what means nothing to git is a character as any other', () => {
  const names = ['copy(1).txt', 'copy1.txt', 'a|b', 'a', 'b', '"q"', 'q', '{a,b}', '@(a)'];
  expect(excluded('copy(1).txt\na|b\n"q"\n{a,b}\n@(a)', names)).toEqual([
    'copy(1).txt',
    'a|b',
    '"q"',
    '{a,b}',
    '@(a)',
  ]);
});

test('a star takes line breaks too, and a question mark any one character', () => {
  expect(excluded('*.log', ['sub/a\nb.log'])).toEqual(['sub/a\nb.log']);
  expect(excluded('?.txt\n[α-ω😀].dat', ['é.txt', '😀.txt', 'λ.dat', '😀.dat', 'a.dat'])).toEqual([
    'é.txt',
    '😀.txt',
    'λ.dat',
    '😀.dat',
  ]);
});

test('what is in a folder is not the folder', () => {
  expect(excluded('logs/**', ['logs', 'logs/a', 'logs/a/b'], true)).toEqual(['logs/a', 'logs/a/b']);
});

test('what can match nothing does no harm', () => {
  expect(excluded('/\n//\n!\n!/\n\\\n[a\n[[:none:]]\n[b-a]\n[😀-a]', ['a', '[a', '\\'])).toEqual(
    [],
  );
});

test('a wildcard takes more where the rest does not fit, and an earlier one where it cannot', () => {
  expect(excluded('x/**/a*b/c*d', ['x/ab/ab/cd', 'x/q/aab/b/a.b/ccdd', 'x/a/b/cd'])).toEqual([
    'x/ab/ab/cd',
    'x/q/aab/b/a.b/ccdd',
  ]);
  expect(excluded('*ab😀', ['aab😀', 'ab😀ab😀', 'ab😁', 'ab'])).toEqual(['aab😀', 'ab😀ab😀']);
});

test('a name that does not fit is told so at once, however many stars there are', () => {
  const text = `${'*a'.repeat(40)}*b\n${'**/a/'.repeat(40)}b`;
  expect(excluded(text, ['a'.repeat(250), 'a/'.repeat(250)])).toEqual([]);
  expect(excluded(text, [`${'a'.repeat(250)}b`])).toHaveLength(1);
});
