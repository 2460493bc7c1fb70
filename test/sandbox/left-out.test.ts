/** What `npm run demo` leaves out of a folder. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROJECT } from '../repo/source-imports.js';

interface LeftOutModule {
  findLeftOut(root: string): Promise<Map<string, string>>;
  linkAllBut(leftOut: Map<string, string>, root: string, target: string): Promise<void>;
}

const script = pathToFileURL(join(PROJECT, 'scripts', 'left-out.mjs')).href;
const { findLeftOut, linkAllBut } = (await import(script)) as LeftOutModule;

let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'irods-left-out-'));
  root = join(folder, 'with+plus');
  mkdirSync(join(root, 'deep [1]'), { recursive: true });
  writeFileSync(join(root, 'plain'), 'plain');
  writeFileSync(join(root, 'deep [1]', 'in side'), 'inside');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('nothing of a folder that can make the way, links to files and folders included', async () => {
  symlinkSync('plain', join(root, 'link'));
  symlinkSync('deep [1]', join(root, 'linked folder'));
  expect(await findLeftOut(root)).toEqual(new Map());
});

test('what cannot is named with the reason, and the rest linked', async () => {
  writeFileSync(join(root, 'a+b'), '');
  mkdirSync(join(root, 'deep [1]', 'c++'));
  writeFileSync(join(root, 'deep [1]', 'c++', 'below'), '');
  symlinkSync('nowhere', join(root, 'broken'));
  symlinkSync('..', join(root, 'deep [1]', 'around'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  const leftOut = await findLeftOut(root);
  expect(Object.fromEntries(leftOut)).toEqual({
    'a+b': expect.stringContaining('plus sign'),
    'deep [1]/c++': expect.stringContaining('plus sign'),
    broken: 'its link leads nowhere',
    'deep [1]/around': 'its link leads to a folder around it',
    pipe: 'it is neither a file nor a folder',
  });
  const target = join(folder, 'target');
  await linkAllBut(leftOut, root, target);
  const found = await readdir(target, { recursive: true });
  expect(found.sort()).toEqual(['deep [1]', 'deep [1]/in side', 'plain']);
  expect(readFileSync(join(target, 'deep [1]', 'in side'), 'utf8')).toBe('inside');
});

test.runIf(process.platform === 'linux')('names that are no UTF-8 too', async () => {
  writeFileSync(Buffer.concat([Buffer.from(`${root}/bad`), Buffer.from([0xff])]), '');
  expect([...(await findLeftOut(root)).values()]).toEqual(['its name is no UTF-8']);
});
