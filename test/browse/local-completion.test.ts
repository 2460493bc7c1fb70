import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { completeLocal, expandLocal } from '../../src/browse/local-completion.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'irods-complete-'));
  await mkdir(join(folder, 'sub'));
  for (const name of ['run-1.txt', 'run-22.txt', '.hidden', 'sub/only']) {
    await writeFile(join(folder, name), '');
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ['r', 'run-'],
  ['run-2', 'run-22.txt'],
  ['s', 'sub/'],
  ['sub/', 'sub/only'],
  ['./su', './sub/'],
  ['~/su', '~/sub/'],
  ['.h', '.hidden'],
  ['none', 'none'],
  ['none/x', 'none/x'],
])('%s becomes %s', async (typed, wanted) => {
  expect(await completeLocal(typed, { cwd: folder, home: folder })).toBe(wanted);
});

test('a local path is made whole', () => {
  const place = { cwd: '/work', home: '/home/alice' };
  expect(expandLocal('a', place)).toBe('/work/a');
  expect(expandLocal('a/', place)).toBe('/work/a/');
  expect(expandLocal('~', place)).toBe('/home/alice');
  expect(expandLocal('~/b', place)).toBe('/home/alice/b');
  expect(expandLocal('~b', place)).toBe('/work/~b');
  expect(expandLocal('/', place)).toBe('/');
});
