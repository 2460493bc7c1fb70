import { chmod, mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CodeFolder, type Owner } from '../../src/launch/code-folder.js';

const CODE = Buffer.from('code');
const NODE = 'v20.18.1-x64';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'irods-code-'));
});
afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

function folderOf(of: Partial<Owner> = {}, node = NODE): CodeFolder {
  const owner: Owner = {
    env: { HOME: home },
    platform: 'linux',
    userId: process.geteuid?.(),
    processId: 4711,
    ...of,
  };
  return new CodeFolder(owner, node);
}

/** All that is in the home folder. */
async function everything(): Promise<readonly string[]> {
  return (await readdir(home, { recursive: true })).sort();
}

test.each<[string, Partial<Owner>, string]>([
  ['by default', {}, '.cache'],
  ['on macOS', { platform: 'darwin' }, 'Library/Caches'],
])('code is kept where the user keeps caches, %s', async (_when, of, caches) => {
  await mkdir(join(home, caches), { recursive: true });
  const folder = folderOf(of);
  folder.write('ils', CODE);
  expect(await readdir(join(home, caches, 'irods-cli', NODE))).toEqual(['ils']);
  expect(folder.read('ils')).toEqual(CODE);
  expect(folder.read('iput')).toBeUndefined();
});

test('XDG_CACHE_HOME says where, and only as a whole path', async () => {
  const env = { HOME: join(home, 'me'), XDG_CACHE_HOME: join(home, 'quick') };
  folderOf({ env }).write('ils', CODE);
  expect(await readdir(join(home, 'quick', 'irods-cli', NODE))).toEqual(['ils']);
  folderOf({ env: { HOME: home, XDG_CACHE_HOME: 'relative' } }).write('ils', CODE);
  expect(await readdir(join(home, '.cache', 'irods-cli', NODE))).toEqual(['ils']);
});

test('on Windows it is where programs keep their own', async () => {
  const env = { HOME: 'C:\\Users\\alice', LOCALAPPDATA: home };
  const folder = folderOf({ platform: 'win32', env, userId: undefined });
  folder.write('ils', CODE);
  expect(await readdir(join(home, 'irods-cli', NODE))).toEqual(['ils']);
  expect(folder.read('ils')).toEqual(CODE);
});

test.each([
  ['a home that is not there', { HOME: '/nonexistent' }],
  ['no home', {}],
  ['a relative home', { HOME: '.' }],
])('%s is not made', async (_what, env) => {
  const folder = folderOf({ env });
  folder.write('ils', CODE);
  expect(folder.read('ils')).toBeUndefined();
  await expect(stat('/nonexistent')).rejects.toThrow('ENOENT');
});

test('nothing is kept or taken where Node is told to keep nothing compiled', async () => {
  folderOf().write('ils', CODE);
  const env = { HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' };
  expect(folderOf({ env }).read('ils')).toBeUndefined();
  const before = await everything();
  folderOf({ env }).write('iput', CODE);
  expect(await everything()).toEqual(before);
});

test('what belongs to another user is not taken, and nothing is left with that one', async () => {
  folderOf().write('ils', CODE);
  const another = folderOf({ userId: (process.geteuid?.() ?? 0) + 1 });
  expect(another.read('ils')).toBeUndefined();
  const before = await everything();
  another.write('iput', CODE);
  expect(await everything()).toEqual(before);
});

test.each([0o620, 0o602])('what others may write is not taken (mode %o)', async (mode) => {
  folderOf().write('ils', CODE);
  const path = join(home, '.cache', 'irods-cli', NODE, 'ils');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await chmod(path, mode);
  expect(folderOf().read('ils')).toBeUndefined();
});

test('a second write takes the place of the first, and leaves nothing beside it', async () => {
  const folder = folderOf();
  folder.write('ils', Buffer.from('old'));
  folder.write('ils', CODE);
  expect(folder.read('ils')).toEqual(CODE);
  expect(await readdir(join(home, '.cache', 'irods-cli', NODE))).toEqual(['ils']);
});

test('the first write of a version of Node removes what others left for a month', async () => {
  folderOf({}, 'v18').write('ils', CODE);
  folderOf({}, 'v22').write('ils', CODE);
  const folders = join(home, '.cache', 'irods-cli');
  const longAgo = Date.now() / 1000 - 31 * 86_400;
  await utimes(join(folders, 'v18'), longAgo, longAgo);
  folderOf().write('ils', CODE);
  expect((await readdir(folders)).sort()).toEqual([NODE, 'v22'].sort());
});

test('a folder that stands where a file is to be is left', async () => {
  await mkdir(join(home, '.cache'));
  await writeFile(join(home, '.cache', 'irods-cli'), 'no folder');
  const folder = folderOf();
  folder.write('ils', CODE);
  expect(folder.read('ils')).toBeUndefined();
  expect(await everything()).toEqual(['.cache', '.cache/irods-cli']);
});
