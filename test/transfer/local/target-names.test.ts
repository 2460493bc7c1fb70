import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TargetNames } from '../../../src/transfer/local/target-names.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'irods-names-'));
});
afterEach(async () => await rm(root, { recursive: true }));

const platform = 'linux' as const;

test('knows, where cases are not told apart, what of the rest has a name that was given out', () => {
  const names = new TargetNames(root, { platform, mapNames: false, caseInsensitive: true });
  names.pathOf('Folder');
  names.mayGo(join(root, 'Folder', 'ONE'));
  names.mayGo(join(root, 'Folder', 'two'));
  names.pathOf('Folder/One');
  names.mayGo(join(root, 'folder'));
  expect(() => names.pathOf('folder/two')).toThrow('takes it for the same as Folder');
  expect(names.holds(join(root, 'Folder', 'ONE'))).toBe(true);
  expect(names.holds(join(root, 'folder'))).toBe(true);
  expect(names.holds(join(root, 'other'))).toBe(false);
  const exact = new TargetNames(root, { platform, mapNames: false, caseInsensitive: false });
  exact.pathOf('Folder/One');
  exact.mayGo(join(root, 'Folder', 'ONE'));
  expect(exact.holds(join(root, 'Folder', 'ONE'))).toBe(false);
});

test('what of the rest has no name that was given out may go, in folders that were left too', () => {
  const names = new TargetNames(root, { platform, mapNames: false, caseInsensitive: true });
  names.mayGo(join(root, 'a', 'old'));
  names.pathOf('a/new');
  names.mayGo(join(root, 'b', 'OLD'));
  names.pathOf('c/old');
  for (const path of ['a/old', 'b/OLD']) expect(names.holds(join(root, path))).toBe(false);
});

test('spares all of a folder that is taken for one whose name is given out later', () => {
  const names = new TargetNames(root, { platform, mapNames: false, caseInsensitive: true });
  names.mayGo(join(root, 'D'));
  names.mayGo(join(root, 'D', 'x'));
  names.pathOf('E/y');
  names.pathOf('d');
  names.pathOf('d/x');
  expect(names.holds(join(root, 'D'))).toBe(true);
  expect(names.holds(join(root, 'D', 'x'))).toBe(true);
});

test('forgets the names of a folder that the walk has left, and keeps those above', () => {
  const names = new TargetNames(root, { platform, mapNames: false, caseInsensitive: true });
  names.pathOf('a/deep/one');
  names.mayGo(join(root, 'a', 'deep', 'two'));
  expect(() => names.pathOf('a/deep/ONE')).toThrow('takes it for the same as one');
  names.pathOf('a/next');
  expect(names.pathOf('a/deep/ONE')).toBe(join(root, 'a', 'deep', 'ONE'));
  names.pathOf('a/deep/TWO');
  expect(names.holds(join(root, 'a', 'deep', 'two'))).toBe(false);
  expect(() => names.pathOf('a/NEXT')).toThrow('takes it for the same as next');
  expect(() => names.pathOf('A')).toThrow('takes it for the same as a');
});

test('maps names that fall together to different ones, the same for the same', () => {
  const names = new TargetNames(root, { platform, mapNames: true, caseInsensitive: true });
  const first = names.pathOf('a');
  const second = names.pathOf('A');
  expect(second.toLowerCase()).not.toBe(first.toLowerCase());
  expect(names.pathOf('a')).toBe(first);
  names.mayGo(first);
  expect(names.holds(first)).toBe(true);
});

test('makes folders however often it is asked, and tells which are new', async () => {
  const names = new TargetNames(root, { platform, mapNames: false, caseInsensitive: false });
  expect(await names.makeFolder(join(root, 'a', 'b'))).toBe(true);
  expect(await names.makeFolder(join(root, 'a', 'b'))).toBe(false);
  expect(await names.makeFolder(join(root, 'a'))).toBe(false);
});
