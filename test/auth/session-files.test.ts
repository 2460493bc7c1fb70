import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionFiles } from '../../src/auth/session-files.js';
import type { Session } from '../../src/auth/session-store.js';
import { Token } from '../../src/transport/token-source.js';

const alice = { url: 'https://x/', zone: 'z', user: 'alice' };
const bob = { ...alice, user: 'bob' };
const session: Session = {
  token: new Token('SECRET-TOKEN'),
  baseUrl: 'https://x/irods-http-api/0.7.0',
  signedInAt: 1_700_000_000,
  server: {
    apiVersion: '0.7.0',
    serverVersion: 'rods5.0.2',
    zone: 'z',
    rowsPerQuery: 15,
    streamsPerHandle: 3,
    largestBody: 8_388_608,
    openIdConnect: false,
  },
};

let folder = '';
let store: SessionFiles;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'irods-sessions-')), 'state');
  store = new SessionFiles(folder);
});
afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true });
});

describe('SessionFiles', () => {
  it('gives back what was kept, for each identity its own', async () => {
    await store.save(alice, session);
    await store.save(bob, { ...session, token: new Token('other') });
    const found = await store.load(alice);
    expect(found?.token.reveal()).toBe('SECRET-TOKEN');
    expect({ ...found, token: undefined }).toEqual({ ...session, token: undefined });
    expect((await store.load(bob))?.token.reveal()).toBe('other');
  });

  it.skipIf(process.platform === 'win32')('keeps files and folder from others', async () => {
    await store.save(alice, session);
    const [name = ''] = await readdir(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  });

  it('leaves one whole file when several write at once', async () => {
    const texts = Array.from({ length: 20 }, (_, i) => `token-${i}`);
    await Promise.all(
      texts.map((text) => store.save(alice, { ...session, token: new Token(text) })),
    );
    const names = await readdir(folder);
    expect(names).toHaveLength(1);
    expect(texts).toContain((await store.load(alice))?.token.reveal());
  });

  it('takes a damaged file for no session', async () => {
    await store.save(alice, session);
    const [name = ''] = await readdir(folder);
    const text = await readFile(join(folder, name), 'utf8');
    for (const damaged of ['', '{', 'null', '[]', '{"token":1}', text.slice(0, text.length / 2)]) {
      await writeFile(join(folder, name), damaged);
      expect(await store.load(alice)).toBeUndefined();
    }
  });

  it('forgets one, and all, and does not mind when there is none', async () => {
    await store.forget(alice);
    await store.forgetAll();
    await store.save(alice, session);
    await store.save(bob, session);
    await store.forget(alice);
    expect(await store.load(alice)).toBeUndefined();
    expect(await store.load(bob)).toBeDefined();
    await store.forgetAll();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('Token', () => {
  it('shows its text nowhere but by reveal', () => {
    const { token } = session;
    for (const shown of [
      `${token}`,
      JSON.stringify({ token }),
      inspect(token),
      inspect({ a: { token } }),
    ]) {
      expect(shown).toContain('[token]');
      expect(shown).not.toContain('SECRET');
    }
  });
});
