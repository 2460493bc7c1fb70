import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptSessions } from '../../src/auth/kept-sessions.js';
import { Keychain } from '../../src/auth/keychain.js';
import { PrivateFiles } from '../../src/auth/private-files.js';
import type { SecretPlace, Session } from '../../src/auth/session-store.js';
import type { Clock } from '../../src/context/clock.js';
import { Secret } from '../../src/domain/secret.js';
import { ConfigurationError, LocalError } from '../../src/errors.js';
import { Token } from '../../src/transport/token-source.js';

const alice = { url: 'https://x/', zone: 'z', user: 'alice' };
const bob = { ...alice, user: 'bob' };
const session: Session = {
  token: new Token('SECRET-TOKEN'),
  expiresAt: undefined,
  renewal: { password: undefined },
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
const openId: Session = {
  ...session,
  expiresAt: 1_700_003_600,
  renewal: {
    password: new Secret('SECRET-PASSWORD'),
    openId: {
      issuer: 'https://idp/',
      clientId: 'cli',
      scope: 'openid offline_access',
      clientSecret: new Secret('SECRET-CLIENT'),
      refreshToken: new Secret('SECRET-REFRESH'),
    },
  },
};

/** A keychain in memory, with the functions of keytar. */
function fakeKeytar(entries = new Map<string, string>()) {
  return {
    getPassword: async (_: string, account: string) => entries.get(account) ?? null,
    setPassword: async (_: string, account: string, text: string) =>
      void entries.set(account, text),
    deletePassword: async (_: string, account: string) => entries.delete(account),
    findCredentials: async () => [...entries.keys()].map((account) => ({ account })),
  };
}
const missing = async (): Promise<never> => {
  throw new Error('libsecret-1.so.0: cannot open shared object file');
};
/** Its sleeps end when they are cancelled, unless `late`: then at once. */
const clock = (late: boolean): Clock => ({
  now: () => 0,
  sleep: async (_, signal) => {
    if (!late) await new Promise((resolve) => signal?.addEventListener('abort', resolve));
  },
});

let root = '';
let folder = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'irods-sessions-'));
  folder = join(root, 'state');
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

function storeWith(load: () => Promise<unknown>, place?: SecretPlace, late = false): KeptSessions {
  return new KeptSessions({
    files: new PrivateFiles(folder, process.platform !== 'win32'),
    keychain: new Keychain({ load, clock: clock(late), onHang: () => {} }),
    place,
  });
}
const inFiles = (): KeptSessions => storeWith(missing, 'file');

/** A session with its secrets readable, for comparing. */
function opened(found: Session | undefined): unknown {
  if (found === undefined) return undefined;
  const { openId: oidc, password } = found.renewal;
  return {
    ...found,
    token: found.token.reveal(),
    renewal: {
      password: password?.reveal(),
      ...(oidc && {
        openId: {
          ...oidc,
          clientSecret: oidc.clientSecret?.reveal(),
          refreshToken: oidc.refreshToken?.reveal(),
        },
      }),
    },
  };
}

describe('KeptSessions', () => {
  it.each([
    ['file', () => inFiles()],
    ['keychain', () => storeWith(async () => sharedKeytar)],
  ])('gives back what was kept in a %s, for each identity its own', async (place, store) => {
    expect(await store().save(alice, openId)).toMatchObject({ place, fellBack: false });
    await store().save(bob, session);
    expect(opened(await store().load(alice))).toEqual(opened(openId));
    expect(opened(await store().load(bob))).toEqual(opened(session));
    expect(await store().list()).toHaveLength(2);
    await store().forget(alice);
    expect(await store().load(alice)).toBeUndefined();
    await store().forgetAll();
    expect(await store().list()).toEqual([]);
  });
  const sharedKeytar = { default: fakeKeytar() };

  it('writes no secret into files where there is a keychain, and cuts long ones into parts', async () => {
    const entries = new Map<string, string>();
    const store = storeWith(async () => fakeKeytar(entries));
    const long = { ...openId, token: new Token(`SECRET-${'x'.repeat(5000)}`) };
    await store.save(alice, long);
    const [name = ''] = await readdir(folder);
    expect(await readFile(join(folder, name), 'utf8')).not.toContain('SECRET');
    expect(Math.max(...[...entries.values()].map((text) => text.length))).toBeLessThanOrEqual(1200);
    expect((await store.load(alice))?.token.reveal()).toBe(long.token.reveal());
    await store.save(alice, session);
    await store.forget(alice);
    expect(entries.size).toBe(0);
  });

  it('falls back to a file where the keychain is missing or hangs, unless it was asked for by name', async () => {
    const fallenBack = { place: 'file', fellBack: true };
    expect(await storeWith(missing).save(alice, session)).toEqual(fallenBack);
    const hanging = async () => ({ ...fakeKeytar(), setPassword: () => new Promise(() => {}) });
    expect(await storeWith(hanging, undefined, true).save(bob, session)).toEqual(fallenBack);
    await expect(storeWith(missing, 'keychain').save(alice, session)).rejects.toThrow(LocalError);
  });

  it('is whole for every reader while another session takes its place', async () => {
    const entries = new Map<string, string>();
    const pause = async (): Promise<void> => await new Promise(setImmediate);
    const slow = fakeKeytar(entries);
    const slowly = {
      ...slow,
      getPassword: async (_: string, account: string) => {
        await pause();
        return entries.get(account) ?? null;
      },
      setPassword: async (_: string, account: string, text: string) => {
        await pause();
        entries.set(account, text);
      },
      deletePassword: async (_: string, account: string) => {
        await pause();
        return entries.delete(account);
      },
    };
    const store = (): KeptSessions => storeWith(async () => slowly);
    const texts = Array.from({ length: 10 }, (_, i) => `token-${i}-${'x'.repeat(5000)}`);
    const of = (text = ''): Session => ({ ...session, token: new Token(text) });
    await store().save(alice, of(texts[0]));
    let writing = true;
    const seen: (string | undefined)[] = [];
    const read = async (): Promise<void> => {
      while (writing) seen.push((await store().load(alice))?.token.reveal());
    };
    const readers = [read(), read(), read()];
    for (const text of texts) await store().replace(alice, of(text));
    writing = false;
    await Promise.all(readers);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.filter((text) => text === undefined || !texts.includes(text))).toEqual([]);
    expect(entries.size).toBe(5);
  });

  it('keeps characters beyond the first plane whole where a text is cut', async () => {
    const store = storeWith(async () => sharedKeytar);
    const token = new Token(`${'x'.repeat(1155)}${'\u{1f511}'.repeat(900)}`);
    await store.save(alice, { ...session, token });
    expect((await store.load(alice))?.token.reveal()).toBe(token.reveal());
    await store.forgetAll();
  });

  it('takes the old secrets away where others are to be kept elsewhere, or nowhere', async () => {
    const entries = new Map<string, string>();
    const load = async () => fakeKeytar(entries);
    await storeWith(load).save(alice, openId);
    await storeWith(load, 'file').save(alice, openId);
    expect(entries.size).toBe(0);
    await storeWith(load, 'keychain').save(alice, openId);
    const [name = ''] = await readdir(folder);
    expect(await readFile(join(folder, name), 'utf8')).not.toContain('SECRET');
    await storeWith(load, 'none').save(alice, openId);
    expect(entries.size).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });

  it('writes a renewed session where the old one is, whatever the settings say now', async () => {
    await inFiles().save(alice, session);
    for (const place of ['none', 'keychain', undefined] as const) {
      const renewed = { ...session, token: new Token(`renewed with ${place}`) };
      await storeWith(missing, place).replace(alice, renewed);
      expect((await inFiles().load(alice))?.token.reveal()).toBe(renewed.token.reveal());
    }
    await inFiles().replace(bob, session);
    expect(await inFiles().load(bob)).toBeUndefined();
  });

  it('forgets with a session what killed writes of it left', async () => {
    await inFiles().save(alice, session);
    const [name = ''] = await readdir(folder);
    for (const left of [`${name}.0011.new`, 'session-00.json.22.new', 'profiles.json'])
      await writeFile(join(folder, left), '');
    await inFiles().forget(alice);
    expect((await readdir(folder)).sort()).toEqual(['profiles.json', 'session-00.json.22.new']);
    await inFiles().forgetAll();
    expect(await readdir(folder)).toEqual(['profiles.json']);
  });

  it('says so where the secrets of a forgotten session stay in the keychain', async () => {
    await storeWith(async () => fakeKeytar()).save(alice, session);
    await expect(storeWith(missing).forget(alice)).rejects.toThrow(/secrets stay/);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is no session, and no failure, where the keychain has gone since', async () => {
    await storeWith(async () => fakeKeytar()).save(alice, session);
    expect(await storeWith(missing).load(alice)).toBeUndefined();
  });

  it('keeps nothing where the person wants that', async () => {
    expect(await storeWith(missing, 'none').save(alice, session)).toMatchObject({ place: 'none' });
    expect(await storeWith(missing, 'none').load(alice)).toBeUndefined();
  });

  it('leaves one whole file when several write at once', async () => {
    const texts = Array.from({ length: 20 }, (_, i) => `token-${i}`);
    await Promise.all(
      texts.map((text) => inFiles().save(alice, { ...session, token: new Token(text) })),
    );
    expect(await readdir(folder)).toHaveLength(1);
    expect(texts).toContain((await inFiles().load(alice))?.token.reveal());
  });

  it.skipIf(process.platform !== 'linux')('says so where no folder can be made', async () => {
    const files = new PrivateFiles('/proc/none/of/these', true);
    await expect(files.write('x', 'y')).rejects.toThrow(LocalError);
  });

  it('takes a damaged file for no session', async () => {
    await inFiles().save(alice, session);
    const [name = ''] = await readdir(folder);
    const text = await readFile(join(folder, name), 'utf8');
    for (const damaged of ['', '{', 'null', '[]', '{"token":1}', text.slice(0, text.length / 2)]) {
      await writeFile(join(folder, name), damaged);
      expect(await inFiles().load(alice)).toBeUndefined();
    }
  });
});

describe.skipIf(process.platform === 'win32')('file modes', () => {
  it('keep files and folder from others', async () => {
    await inFiles().save(alice, session);
    const [name = ''] = await readdir(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  });

  it('are refused where others can read the secrets', async () => {
    await inFiles().save(alice, session);
    const [name = ''] = await readdir(folder);
    await chmod(join(folder, name), 0o640);
    await expect(inFiles().load(alice)).rejects.toThrow(ConfigurationError);
    await expect(inFiles().load(alice)).rejects.toMatchObject({
      hint: expect.stringContaining('chmod 600'),
    });
  });

  it('are those of what a link leads to', async () => {
    const link = join(root, 'link');
    await symlink(root, link);
    const linked = new PrivateFiles(join(link, 'state'), true);
    await linked.write('a', 'text');
    expect(await linked.read('a')).toBe('text');
    await chmod(join(root, 'state', 'a'), 0o640);
    await expect(linked.read('a')).rejects.toMatchObject({
      hint: expect.stringContaining(`chmod 600 ${join(root, 'state', 'a')}`),
    });
    await linked.write('a', 'text');
    await chmod(root, 0o770);
    await expect(linked.read('a')).rejects.toMatchObject({
      hint: expect.stringContaining(`chmod go-w ${root}`),
    });
  });

  it('refuse to write where others could write, before anything is written', async () => {
    await chmod(root, 0o777);
    await expect(inFiles().refuseUnsafe()).rejects.toThrow(ConfigurationError);
    await expect(inFiles().save(alice, session)).rejects.toThrow(ConfigurationError);
    expect(await readdir(root)).toEqual([]);
    await expect(storeWith(missing, 'none').refuseUnsafe()).resolves.toBeUndefined();
  });

  it('are no obstacle to a new session in place of one that others can read, nor to forgetting', async () => {
    const loosen = async (): Promise<void> => {
      const [name = ''] = await readdir(folder);
      await chmod(join(folder, name), 0o644);
    };
    await inFiles().save(alice, session);
    await loosen();
    await inFiles().save(alice, session);
    expect(await inFiles().load(alice)).toBeDefined();
    await loosen();
    expect((await inFiles().list())[0]?.session).toBeDefined();
    await inFiles().forget(alice);
    expect(await readdir(folder)).toEqual([]);
  });

  it('are refused where others can write in a folder above', async () => {
    await inFiles().save(alice, session);
    await chmod(root, 0o770);
    await expect(inFiles().load(alice)).rejects.toMatchObject({
      hint: expect.stringContaining(`chmod go-w ${root}`),
    });
    await chmod(root, 0o700);
    expect(await inFiles().load(alice)).toBeDefined();
  });
});

describe.each([
  ['Token', new Token('SECRET-TEXT'), '[token]'],
  ['Secret', new Secret('SECRET-TEXT'), '[secret]'],
])('%s', (_, secret, shown) => {
  it('shows its text nowhere but by reveal', () => {
    for (const text of [
      `${secret}`,
      JSON.stringify({ secret }),
      inspect(secret),
      inspect({ a: { secret } }),
    ]) {
      expect(text).toContain(shown);
      expect(text).not.toContain('SECRET');
    }
  });
});
