import { expect, test } from 'vitest';
import type { Target } from '../../src/browse/item.js';
import { linesOf } from '../../src/browse/task.js';
import { LogicalPath } from '../../src/domain/logical-path.js';

function target(path: string): Target {
  return {
    path: LogicalPath.parse(path),
    type: path.endsWith('/') ? 'collection' : 'data_object',
  };
}

const words = (...of: Parameters<typeof linesOf>): readonly string[] =>
  linesOf(...of).map((line) => line.words.join(' '));

test('getting is recursive where there is a collection, into a folder', () => {
  const targets = [target('/z/a'), target('/z/c/')];
  expect(words({ does: 'get', targets, folder: '/l' }, false)).toEqual([
    'iget -r -- /z/a /z/c /l/',
  ]);
  expect(words({ does: 'get', targets: [target('/z/a')], folder: '/' }, true)).toEqual([
    'iget --dry-run -- /z/a /',
  ]);
});

test('what lies in a collection goes with it', () => {
  const targets = [target('/z/c/x/a'), target('/z/c/'), target('/z/cc'), target('/z/c/y/')];
  expect(words({ does: 'remove', targets, forGood: true }, false)).toEqual([
    'irm -r -f --no-glob -- /z/c /z/cc',
  ]);
});

test('metadata is a line for each type, with the names of many on stdin', () => {
  const avu = { attribute: '-a', value: 'v', units: 'u' };
  const targets = [target('/z/a*'), target('/z/line\nbreak'), target('/z/c/')];
  expect(linesOf({ does: 'describe', targets, avu }, false)).toEqual([
    {
      words: ['imeta', 'add', '-d', '--from-file', '-', '-0', '--no-glob', '--', '-a', 'v', 'u'],
      stdin: '/z/a*\0/z/line\nbreak',
    },
    { words: ['imeta', 'add', '-C', '--no-glob', '--', '/z/c', '-a', 'v', 'u'] },
  ]);
});
