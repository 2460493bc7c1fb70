/** What a zone keeps in its directory, and who may use it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Database } from '../../src/sandbox/catalog/database.js';
import {
  DirectoryInUseError,
  NewerCatalogError,
  type Sandbox,
  startSandbox,
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

test('a port in use is refused, and the directory is free again', async () => {
  const first = await startSandbox();
  running.push(first);
  await expect(startSandbox({ dir, port: first.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await start();
});
