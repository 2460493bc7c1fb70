/** What a zone keeps in its directory, and who may use it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Database } from '../../src/sandbox/catalog/database.js';
import {
  DirectoryInUseError,
  type LogEvent,
  NewerCatalogError,
  type Sandbox,
  SandboxOptionsError,
  startSandbox,
  UnusableDirectoryError,
} from '../../src/sandbox/index.js';
import { ApiUser } from './api-user.js';

let dir: string;
const running: Sandbox[] = [];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'irods-directory-'));
});
afterEach(async () => {
  for (const sandbox of running.splice(0)) await sandbox.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function start(options = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ dir, ...options });
  running.push(sandbox);
  return sandbox;
}

test('everything is there again after a stop', async () => {
  const first = await start({ zone: 'myZone', admin: { name: 'boss', password: 'boss_pw' } });
  const boss = await ApiUser.signIn(first, 'boss', 'boss_pw');
  await boss.put(`${boss.home}/kept`, 'content');
  await first.stop();
  const second = await start({ zone: 'anotherZone' });
  expect(second.zone).toBe('myZone');
  const again = await ApiUser.signIn(second, 'boss', 'boss_pw');
  expect((await again.read(`${again.home}/kept`)).toString()).toBe('content');
});

test('an open parallel write is stale after a stop', async () => {
  const first = await start();
  const rods = await ApiUser.signIn(first);
  const lpath = `${rods.home}/open`;
  await rods.must('data-objects', { op: 'parallel_write_init', lpath, 'stream-count': '1' });
  await first.stop();
  const again = await ApiUser.signIn(await start());
  expect(await again.replicas(lpath)).toEqual([['0', '0']]);
});

test('stop can be called twice and removes a temporary directory', async () => {
  const sandbox = await startSandbox();
  expect(existsSync(sandbox.dir)).toBe(true);
  await Promise.all([sandbox.stop(), sandbox.stop()]);
  expect(existsSync(sandbox.dir)).toBe(false);
});

describe('a directory', () => {
  test('in use is refused and nothing in it changed', async () => {
    const first = await start();
    const before = readdirSync(dir).sort();
    await expect(startSandbox({ dir })).rejects.toThrow(DirectoryInUseError);
    expect(readdirSync(dir).sort()).toEqual(before);
    await ApiUser.signIn(first);
  });

  test('locked by a server that is gone is taken over', async () => {
    await (await start()).stop();
    writeFileSync(join(dir, 'lock.json'), JSON.stringify({ port: 1, id: 'gone' }));
    await ApiUser.signIn(await start());
  });

  test('locked by a port that somebody else has now is taken over', async () => {
    const stranger = createServer((socket) => socket.end('something else')).listen(0, '127.0.0.1');
    await new Promise((resolve) => stranger.once('listening', resolve));
    const address = stranger.address();
    const port = typeof address === 'object' ? address?.port : 0;
    writeFileSync(join(dir, 'lock.json'), JSON.stringify({ port, id: 'gone' }));
    await ApiUser.signIn(await start());
    stranger.close();
  });

  test('made by a newer release is refused and left as it is', async () => {
    await (await start()).stop();
    const file = join(dir, 'catalog.sqlite');
    const database = Database.open(file);
    database.run("UPDATE SANDBOX_STATE SET value = 999 WHERE name = 'schema_version'");
    database.close();
    const before = readFileSync(file);
    await expect(startSandbox({ dir })).rejects.toThrow(NewerCatalogError);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(join(dir, 'lock.json'))).toBe(false);
  });
});

describe('a directory that cannot hold a zone is refused, and nothing changed:', () => {
  const contentOf = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

  async function expectRefused(path: string, reason: string): Promise<void> {
    const before = contentOf(dir);
    const started = startSandbox({ dir: path });
    await expect(started).rejects.toThrow(UnusableDirectoryError);
    await expect(started).rejects.toThrow(`cannot keep a zone in ${path}: ${reason}`);
    expect(contentOf(dir)).toEqual(before);
  }

  test.runIf(existsSync('/proc'))('where none can be made', async () => {
    await expectRefused('/proc/x', 'no folder can be made there');
  });

  test('a file', async () => {
    const file = join(dir, 'file');
    writeFileSync(file, '');
    await expectRefused(file, 'it is no folder');
    await expectRefused(join(file, 'below'), 'a part of the path is no folder');
  });

  test('with a catalog that is no database', async () => {
    const file = join(dir, 'catalog.sqlite');
    writeFileSync(file, 'no database at all');
    await expectRefused(dir, 'its catalog.sqlite is no SQLite database');
    expect(readFileSync(file, 'utf8')).toBe('no database at all');
  });

  test('with a damaged catalog', async () => {
    await (await start()).stop();
    const file = join(dir, 'catalog.sqlite');
    const damaged = readFileSync(file).fill(0xff, 16, 4096);
    writeFileSync(file, damaged);
    await expectRefused(dir, 'its catalog cannot be used');
    expect(readFileSync(file).equals(damaged)).toBe(true);
  });

  test('with a database of something else', async () => {
    const file = join(dir, 'catalog.sqlite');
    const database = Database.open(file);
    database.exec('CREATE TABLE orders (id INTEGER)');
    database.close();
    const before = readFileSync(file);
    await expectRefused(dir, 'its catalog cannot be used (it is a database of something else)');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('with a catalog that another program has locked', async () => {
    await (await start()).stop();
    mkdirSync(join(dir, 'catalog.sqlite.lock'));
    await expectRefused(dir, 'another program uses its catalog');
    rmSync(join(dir, 'catalog.sqlite.lock'), { recursive: true });
    await ApiUser.signIn(await start());
  });

  test('and neither are the folders made that lead to it', async () => {
    const vault = join(dir, 'deep', 'er', 'zone');
    const started = startSandbox({ dir: vault, seedFile: join(dir, 'none.json') });
    await expect(started).rejects.toThrow('none.json');
    expect(contentOf(dir)).toEqual([]);
  });
});

test.each([
  [{ zone: '' }, 'name'],
  [{ zone: 'a/b' }, 'name'],
  [{ zone: '..' }, 'name'],
  [{ admin: { name: 'a b', password: 'abc' } }, 'name'],
  [{ host: '' }, 'address'],
  [{ apiVersion: '9.9.9' as '0.7.0' }, 'release'],
])('%j is refused, and nothing made', async (options, word) => {
  const inner = join(dir, 'zone');
  const started = startSandbox({ dir: inner, ...options });
  await expect(started).rejects.toThrow(SandboxOptionsError);
  await expect(started).rejects.toThrow(word);
  expect(existsSync(inner)).toBe(false);
});

test.each([
  ['nosuchhost.invalid', /ENOTFOUND|EAI_AGAIN/],
  // An address kept for documentation (RFC 5737), which no machine has.
  ['192.0.2.1', /EADDRNOTAVAIL/],
])('an address that cannot be listened on is refused, and nothing made: %s', async (host, code) => {
  const inner = join(dir, 'zone');
  await expect(startSandbox({ dir: inner, host })).rejects.toMatchObject({
    code: expect.stringMatching(code),
  });
  expect(existsSync(inner)).toBe(false);
});

test.each([
  ['127.0.0.2', 0],
  ['localhost', 0],
  ['0.0.0.0', 1],
])('that others can reach %s is told %d times', async (host, times) => {
  const told: string[] = [];
  await start({ host, log: ({ message }: LogEvent) => told.push(message) });
  expect(told.filter((message) => message.includes('not a production server'))).toHaveLength(times);
});

test('a port in use is refused, and the directory is free again', async () => {
  const first = await startSandbox();
  running.push(first);
  await expect(startSandbox({ dir, port: first.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await start();
});
