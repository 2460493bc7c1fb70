import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { expect, test } from 'vitest';
import {
  binMap,
  GENERATED_FOLDERS,
  generateFiles,
  HANDWRITTEN_BINS,
  RECORDINGS,
} from '../../src/generate/index.js';
import { PROJECT } from './source-imports.js';

const readme = await readFile(join(PROJECT, 'README.md'), 'utf8');
const recorded = new Map<string, string>();
for (const name of await readdir(join(PROJECT, RECORDINGS))) {
  recorded.set(parse(name).name, await readFile(join(PROJECT, RECORDINGS, name), 'utf8'));
}
const files = await generateFiles(readme, recorded);

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
