import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseChecksum } from '../../src/domain/checksum.js';

const digest = (algorithm: string) => createHash(algorithm).update('x').digest();
const [sha2, sha512, sha1, md5] = [
  digest('sha256'),
  digest('sha512'),
  digest('sha1'),
  digest('md5'),
];

test.each([
  [`sha2:${sha2.toString('base64')}`, `sha2:${sha2.toString('base64')}`],
  [sha2.toString('base64'), `sha2:${sha2.toString('base64')}`],
  [sha2.toString('base64').replace('=', ''), `sha2:${sha2.toString('base64')}`],
  [sha2.toString('hex').toUpperCase(), `sha2:${sha2.toString('base64')}`],
  [`sha256:${sha2.toString('hex')}`, `sha2:${sha2.toString('base64')}`],
  [sha512.toString('hex'), `sha512:${sha512.toString('base64')}`],
  [`sha1:${sha1.toString('base64')}`, `sha1:${sha1.toString('base64')}`],
  [md5.toString('hex').toUpperCase(), md5.toString('hex')],
  [`md5:${md5.toString('base64')}`, md5.toString('hex')],
  ['adler32:0062062D', 'adler32:0062062d'],
])('%s is a checksum', (text, kept) => {
  expect(parseChecksum(text)).toBe(kept);
});

test.each([
  '',
  'missing',
  'sha2:',
  `sha2:${sha1.toString('base64')}`,
  `sha3:${sha2.toString('base64')}`,
  sha2.toString('hex').slice(1),
])('%j is none', (text) => {
  expect(parseChecksum(text)).toBeUndefined();
});
