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

test('knows, where cases are not told apart, which names are given out under another', () => {
  const names = new TargetNames(root, { platform, mapNames: false, caseInsensitive: true });
  names.pathOf('Folder/One');
  expect(names.holds(join(root, 'folder'))).toBe(true);
  expect(names.holds(join(root, 'folder', 'ONE'))).toBe(true);
  expect(names.holds(join(root, 'folder', 'two'))).toBe(false);
  expect(() => names.pathOf('folder/two')).toThrow('takes it for the same as Folder');
  const exact = new TargetNames(root, { platform, mapNames: false, caseInsensitive: false });
  exact.pathOf('Folder/One');
  expect(exact.holds(join(root, 'Folder', 'One'))).toBe(false);
});

test('maps names that fall together to different ones, the same for the same', () => {
  const names = new TargetNames(root, { platform, mapNames: true, caseInsensitive: true });
  const first = names.pathOf('a');
  const second = names.pathOf('A');
  expect(second.toLowerCase()).not.toBe(first.toLowerCase());
  expect(names.pathOf('a')).toBe(first);
  expect(names.holds(first)).toBe(true);
});

test('makes folders however often it is asked, and tells which are new', async () => {
  const names = new TargetNames(root, { platform, mapNames: false, caseInsensitive: false });
  expect(await names.makeFolder(join(root, 'a', 'b'))).toBe(true);
  expect(await names.makeFolder(join(root, 'a', 'b'))).toBe(false);
  expect(await names.makeFolder(join(root, 'a'))).toBe(false);
});
