import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

async function longAgo(path: string, days: number): Promise<void> {
  const time = Date.now() / 1000 - days * 86_400;
  await utimes(path, time, time);
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
  folder.write('ils', () => CODE);
  expect(await readdir(join(home, caches, 'irods-cli', NODE))).toEqual(['ils']);
  expect(folder.read('ils')).toEqual(CODE);
  expect(folder.read('iput')).toBeUndefined();
});

test('XDG_CACHE_HOME says where, and only as a whole path', async () => {
  const env = { HOME: join(home, 'me'), XDG_CACHE_HOME: join(home, 'quick') };
  folderOf({ env }).write('ils', () => CODE);
  expect(await readdir(join(home, 'quick', 'irods-cli', NODE))).toEqual(['ils']);
  folderOf({ env: { HOME: home, XDG_CACHE_HOME: 'relative' } }).write('ils', () => CODE);
  expect(await readdir(join(home, '.cache', 'irods-cli', NODE))).toEqual(['ils']);
});

test('on Windows it is where programs keep their own', async () => {
  const env = { HOME: 'C:\\Users\\alice', LOCALAPPDATA: home };
  const folder = folderOf({ platform: 'win32', env, userId: undefined });
  folder.write('ils', () => CODE);
  expect(await readdir(join(home, 'irods-cli', NODE))).toEqual(['ils']);
  expect(folder.read('ils')).toEqual(CODE);
});

test('on Windows without that place there is none', async () => {
  const before = await everything();
  for (const env of [{}, { LOCALAPPDATA: '' }, { LOCALAPPDATA: 'relative' }]) {
    const folder = folderOf({ platform: 'win32', env, userId: undefined });
    folder.write('ils', () => CODE);
    expect(folder.read('ils')).toBeUndefined();
  }
  expect(await everything()).toEqual(before);
});

test.each([
  ['a home that is not there', { HOME: '/nonexistent' }],
  ['no home', {}],
  ['a relative home', { HOME: '.' }],
])('%s is not made', async (_what, env) => {
  const folder = folderOf({ env });
  folder.write('ils', () => CODE);
  expect(folder.read('ils')).toBeUndefined();
  await expect(stat('/nonexistent')).rejects.toThrow('ENOENT');
});

test.each([
  ['Node is told to keep nothing compiled', { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ['it counts what is run', { NODE_V8_COVERAGE: 'coverage' }],
])('nothing is kept or taken where %s', async (_when, variables) => {
  folderOf().write('ils', () => CODE);
  const env = { HOME: home, ...variables };
  expect(folderOf({ env }).read('ils')).toBeUndefined();
  const before = await everything();
  folderOf({ env }).write('iput', () => CODE);
  expect(await everything()).toEqual(before);
});

test('what belongs to another user is not taken, and nothing is left with that one', async () => {
  folderOf().write('ils', () => CODE);
  const another = folderOf({ userId: (process.geteuid?.() ?? 0) + 1 });
  expect(another.read('ils')).toBeUndefined();
  const before = await everything();
  another.write('iput', () => CODE);
  expect(await everything()).toEqual(before);
});

test.each<[string, Partial<Owner>]>([
  ['no home', { env: {} }],
  ['a home that is not there', { env: { HOME: '/nonexistent' } }],
  ['the home of another', { userId: (process.geteuid?.() ?? 0) + 1 }],
  ['no right to write a file', { processId: 1 }],
])('code is not made where it cannot be kept: %s', async (_why, of) => {
  await mkdir(join(home, '.cache', 'irods-cli', NODE, 'ils.1'), { recursive: true });
  await chmod(join(home, '.cache', 'irods-cli'), 0o700);
  await chmod(join(home, '.cache', 'irods-cli', NODE), 0o700);
  let times = 0;
  const code = () => {
    times += 1;
    return CODE;
  };
  folderOf(of).write('ils', code);
  expect(times).toBe(0);
  folderOf().write('ils', code);
  expect(times).toBe(1);
});

describe('only what the user alone can have put there is taken', () => {
  let node: string;
  beforeEach(() => {
    node = join(home, '.cache', 'irods-cli', NODE);
    folderOf().write('ils', () => CODE);
    expect(folderOf().read('ils')).toEqual(CODE);
  });

  test.each([0o620, 0o602])('no file that others may write (mode %o)', async (mode) => {
    expect((await stat(join(node, 'ils'))).mode & 0o777).toBe(0o600);
    await chmod(join(node, 'ils'), mode);
    expect(folderOf().read('ils')).toBeUndefined();
  });

  test('no file that a link leads to', async () => {
    await rename(join(node, 'ils'), join(home, 'fetched'));
    await symlink(join(home, 'fetched'), join(node, 'ils'));
    expect(folderOf().read('ils')).toBeUndefined();
  });

  test('no FIFO, which would be waited for', async () => {
    await rm(join(node, 'ils'));
    await promisify(execFile)('mkfifo', ['-m', '600', join(node, 'ils')]);
    const writer = spawn('sh', ['-c', 'exec printf code > "$0"', join(node, 'ils')]);
    expect(folderOf().read('ils')).toBeUndefined();
    writer.kill();
    await once(writer, 'close');
  });

  test.each([
    ['irods-cli', 0o770],
    ['irods-cli', 0o707],
    [`irods-cli/${NODE}`, 0o770],
    [`irods-cli/${NODE}`, 0o707],
  ])(
    'nothing of a folder that others may write to, nor is anything put there (%s, mode %o)',
    async (path, mode) => {
      await chmod(join(home, '.cache', path), mode);
      expect(folderOf().read('ils')).toBeUndefined();
      folderOf().write('iput', () => CODE);
      expect(await readdir(node)).toEqual(['ils']);
    },
  );

  test.each(['irods-cli', `irods-cli/${NODE}`])(
    'nor of one that a link leads to (%s)',
    async (path) => {
      await rename(join(home, '.cache', path), join(home, 'moved'));
      await symlink(join(home, 'moved'), join(home, '.cache', path));
      expect(folderOf().read('ils')).toBeUndefined();
      folderOf().write('iput', () => CODE);
      expect(await readdir(node)).toEqual(['ils']);
    },
  );
});

test('the folder for caches itself may be a link', async () => {
  await mkdir(join(home, 'quick'));
  await symlink('quick', join(home, '.cache'));
  folderOf().write('ils', () => CODE);
  expect(folderOf().read('ils')).toEqual(CODE);
  expect(await readdir(join(home, 'quick', 'irods-cli', NODE))).toEqual(['ils']);
});

test('a second write takes the place of the first, and leaves nothing beside it', async () => {
  const folder = folderOf();
  folder.write('ils', () => Buffer.from('old'));
  folder.write('ils', () => CODE);
  expect(folder.read('ils')).toEqual(CODE);
  expect(await readdir(join(home, '.cache', 'irods-cli', NODE))).toEqual(['ils']);
});

test('a write that fails leaves nothing', async () => {
  const node = join(home, '.cache', 'irods-cli', NODE);
  folderOf().write('iput', () => CODE);
  await mkdir(join(node, 'ils'));
  folderOf().write('ils', () => CODE);
  expect((await readdir(node)).sort()).toEqual(['ils', 'iput']);
});

test('a write removes what killed processes left the day before', async () => {
  const node = join(home, '.cache', 'irods-cli', NODE);
  folderOf().write('ils', () => CODE);
  for (const name of ['ils.12', 'ils.13', 'ipwd']) await writeFile(join(node, name), '');
  for (const name of ['ils.12', 'ils', 'ipwd']) await longAgo(join(node, name), 2);
  folderOf().write('iput', () => CODE);
  expect((await readdir(node)).sort()).toEqual(['ils', 'ils.13', 'iput', 'ipwd']);
});

test('a write removes what other versions of Node left for a month, and nothing else', async () => {
  const folders = join(home, '.cache', 'irods-cli');
  folderOf({}, 'v18.20.1-x64').write('ils', () => CODE);
  folderOf({}, 'v22.1.0-x64').write('ils', () => CODE);
  await writeFile(join(folders, 'view.txt'), 'of somebody who named a folder so');
  for (const name of ['v18.20.1-x64', 'view.txt']) await longAgo(join(folders, name), 31);
  folderOf().write('ils', () => CODE);
  expect((await readdir(folders)).sort()).toEqual([NODE, 'v22.1.0-x64', 'view.txt']);
});

test('a folder that stands where a file is to be is left', async () => {
  await mkdir(join(home, '.cache'));
  await writeFile(join(home, '.cache', 'irods-cli'), 'no folder');
  const folder = folderOf();
  folder.write('ils', () => CODE);
  expect(folder.read('ils')).toBeUndefined();
  expect(await everything()).toEqual(['.cache', '.cache/irods-cli']);
});
