/**
 * The scrambling that iRODS gives passwords in its catalog (`iadmin spass` and `dspass`): each
 * letter, digit and common sign moves round a wheel by an amount that a key decides. It hides a
 * password from a glance and protects it from nobody.
 */
import { createHash } from 'node:crypto';
import { UsageError } from '../errors.js';

/** The signs that move, in the order they have on the wheel: digits, letters, then `!` to `/`. */
const WHEEL = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!"#$%&\'()*+,-./';
/** Bytes of the key's digest that are used before it starts again. */
const DIGEST_USED = 61;
const LONGEST_KEY = 100;
/** The key that iRODS uses where none is given. */
const DEFAULT_KEY = 'a9_3fker';

/** @throws UsageError for a key longer than 100 bytes. */
export function scramble(text: string, key: string): string {
  return turn(text, key, 1);
}

/** Undoes `scramble` with the same key. */
export function unscramble(text: string, key: string): string {
  return turn(text, key, -1);
}

function turn(text: string, key: string, direction: 1 | -1): string {
  const amounts = turnsOf(key);
  const signs = Array.from(text, (sign, index) => {
    const place = WHEEL.indexOf(sign);
    if (place < 0) return sign;
    const amount = amounts[index % DIGEST_USED] ?? 0;
    const size = WHEEL.length;
    return WHEEL[(((place + direction * amount) % size) + size) % size];
  });
  return signs.join('');
}

/** Three rounds of MD5 over the key, padded with zeros; the third twice. */
function turnsOf(key: string): Uint8Array {
  const padded = Buffer.alloc(LONGEST_KEY);
  const bytes = Buffer.from(key === '' ? DEFAULT_KEY : key);
  if (bytes.length > LONGEST_KEY) throw new UsageError('the key is longer than 100 bytes');
  bytes.copy(padded);
  const md5 = (...parts: Uint8Array[]): Buffer =>
    createHash('md5').update(Buffer.concat(parts)).digest();
  const first = md5(padded);
  const second = md5(first);
  const third = md5(first, second);
  return Buffer.concat([first, second, third, third]);
}
