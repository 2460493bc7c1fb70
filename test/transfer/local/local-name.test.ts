import { describe, expect, test } from 'vitest';
import { mappedName, objectionTo } from '../../../src/transfer/local/local-name.js';

const HOSTILE = ['..', '.', '', 'a/b', '/etc', 'a\0b', 'x'.repeat(256), 'é'.repeat(128)];
const HOSTILE_ON_WINDOWS = ['a:b', 'con', 'NUL.txt', 'dot.', 'blank ', 'a\\b', 'q?', 'com¹'];

describe('objectionTo', () => {
  test.each(HOSTILE)('refuses %j everywhere', (name) => {
    expect(objectionTo(name, 'linux')).toBeDefined();
  });

  test.each(HOSTILE_ON_WINDOWS)('refuses %j on Windows only', (name) => {
    expect(objectionTo(name, 'win32')).toBeDefined();
    expect(objectionTo(name, 'linux')).toBeUndefined();
  });

  test.each(['a', '...', '..a', '-rf', 'ä b', 'x'.repeat(255)])('takes %j', (name) => {
    expect(objectionTo(name, 'linux')).toBeUndefined();
  });
});

describe('mappedName', () => {
  test.each([...HOSTILE, ...HOSTILE_ON_WINDOWS])('makes %j harmless', (name) => {
    expect(objectionTo(mappedName(name), 'win32')).toBeUndefined();
  });

  test('keeps different names different', () => {
    const names = ['a:b', 'a%3Ab', 'a%b', '..', '%2E%2E', 'x'.repeat(300), 'x'.repeat(301)];
    expect(new Set(names.map(mappedName)).size).toBe(names.length);
  });
});
