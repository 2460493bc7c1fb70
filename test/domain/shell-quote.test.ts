import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { shellQuoted } from '../../src/domain/shell-quote.js';

it('gives words that bash reads back as they were', () => {
  const words = [
    'plain/path-1.txt',
    '',
    'a b',
    "it's",
    '"$HOME" `x` \\',
    '漢 🙂',
    'a\nb\t\u0001',
    "n\n'\\",
  ];
  const line = `printf '%s\\0' ${words.map(shellQuoted).join(' ')}`;
  expect(execFileSync('bash', ['-c', line], { encoding: 'utf8' }).split('\0').slice(0, -1)).toEqual(
    words,
  );
  expect(shellQuoted('plain/path-1.txt')).toBe('plain/path-1.txt');
});
