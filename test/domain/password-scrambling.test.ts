import { expect, test } from 'vitest';
import { scramble, unscramble } from '../../src/domain/password-scrambling.js';
import { UsageError } from '../../src/errors.js';
import { seededRandom } from '../helpers/random.js';

/** From another implementation of the same algorithm. */
test.each([
  ['rods', 'key', '9LsW'],
  ['x', '', '$'],
  ['x', 'a9_3fker', '$'],
  ['a b?c/Z9a b?c/Z9', 'another key', `P D?H"U5z r?RgH7`],
])('scrambles %j with the key %j', (text, key, scrambled) => {
  expect(scramble(text, key)).toBe(scrambled);
  expect(unscramble(scrambled, key)).toBe(text);
});

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1e6);
test(`unscrambles what it scrambled, also beyond the digest's length (FUZZ_SEED=${seed})`, () => {
  const random = seededRandom(seed);
  const text = (length: number): string =>
    Array.from({ length }, () => String.fromCharCode(32 + Math.floor(random() * 200))).join('');
  for (let i = 0; i < 200; i += 1) {
    const [password, key] = [text(Math.floor(random() * 150)), text(Math.floor(random() * 40))];
    expect(unscramble(scramble(password, key), key)).toBe(password);
  }
});

test('a key of more than 100 bytes is refused', () => {
  expect(() => scramble('x', 'k'.repeat(101))).toThrow(UsageError);
});
