import { expect, test } from 'vitest';
import { decodeCompiledCode, encodeCompiledCode } from '../../src/launch/compiled-code.js';

const CODE = new Map([
  ['main.cjs', Buffer.from('eleven bytes')],
  ['chunks/ä.cjs', Buffer.alloc(8, 7)],
  ['chunks/nothing.cjs', Buffer.alloc(0)],
]);

test('a file of compiled code gives what it was made of', () => {
  const read = decodeCompiledCode('build 1', encodeCompiledCode('build 1', CODE));
  expect([...read]).toEqual([...CODE]);
});

test('every part begins where V8 can take it as it is', () => {
  const file = encodeCompiledCode('build 1', CODE);
  for (const part of decodeCompiledCode('build 1', file).values()) {
    expect((part.byteOffset - file.byteOffset) % 8).toBe(0);
  }
});

test('the code of another build is not taken', () => {
  expect(decodeCompiledCode('build 2', encodeCompiledCode('build 1', CODE)).size).toBe(0);
});

test('a file with a byte changed anywhere is not taken', () => {
  const file = encodeCompiledCode('build 1', CODE);
  for (let at = 0; at < file.length; at++) {
    const damaged = Buffer.from(file);
    damaged[at] = (damaged[at] ?? 0) ^ 0x20;
    expect({ at, parts: decodeCompiledCode('build 1', damaged).size }).toEqual({ at, parts: 0 });
  }
});

test('nor is one that ends early', () => {
  const file = encodeCompiledCode('build 1', CODE);
  for (let length = 0; length < file.length; length++) {
    const { size } = decodeCompiledCode('build 1', file.subarray(0, length));
    expect({ length, size }).toEqual({ length, size: 0 });
  }
});
