import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  binMap,
  GENERATED_FOLDERS,
  generateFiles,
  HANDWRITTEN_BINS,
} from '../../src/generate/index.js';
import { PROJECT } from './source-imports.js';

const readme = await readFile(join(PROJECT, 'README.md'), 'utf8');
const files = await generateFiles(readme);

test('generated files are current: npm run generate', async () => {
  const stale: string[] = [];
  for (const [path, text] of files) {
    const found = await readFile(join(PROJECT, path), 'utf8').catch(() => undefined);
    if (found !== text) stale.push(path);
  }
  expect(stale).toEqual([]);
});

test('generated folders hold nothing else', async () => {
  for (const folder of [...GENERATED_FOLDERS, 'bin']) {
    const paths = (await readdir(join(PROJECT, folder))).map((name) => `${folder}/${name}`);
    const known = (path: string): boolean => files.has(path) || HANDWRITTEN_BINS.includes(path);
    expect(paths.filter((path) => !known(path))).toEqual([]);
  }
});

test('package.json installs every program', async () => {
  const manifest: unknown = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ bin: binMap() });
});
