/** Names that are hard to carry, the trash, and removing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { ApiUser, codeOf } from './api-user.js';

let sandbox: Sandbox;
let rods: ApiUser;
let alice: ApiUser;
let bob: ApiUser;

beforeAll(async () => {
  sandbox = await startSandbox();
  rods = await ApiUser.signIn(sandbox);
  alice = await rods.makeUser('alice');
  bob = await rods.makeUser('bob');
});
afterAll(() => sandbox.stop());

const make = (user: ApiUser, lpath: string) => user.must('collections', { op: 'create', lpath });
const list = async (user: ApiUser, lpath: string, recurse = '0') =>
  (await user.mustGet('collections', { op: 'list', lpath, recurse })).entries;
const removeTree = (user: ApiUser, lpath: string, noTrash: '0' | '1') =>
  user.post('collections', { op: 'remove', lpath, recurse: '1', 'no-trash': noTrash });
const removeObject = (user: ApiUser, lpath: string, noTrash: '0' | '1') =>
  user.post('data-objects', { op: 'remove', lpath, 'catalog-only': '0', 'no-trash': noTrash });

describe('a name', () => {
  test.each([
    'sp ace',
    "it's",
    'back\\slash',
    'per%cent_under',
    '%41',
    'new\nline',
    '漢字',
    '𝒜𝒷-astral',
    'e\u0301 combining',
    '~.hidden',
    'x'.repeat(255),
  ])('%j holds data, is renamed and removed for good', async (name) => {
    const collection = `${alice.home}/${name}`;
    await make(alice, collection);
    const object = `${collection}/${name}`;
    await alice.must('data-objects', { op: 'write', lpath: object, bytes: name });
    expect(await list(alice, collection)).toEqual([object]);
    const moved = `${alice.home}/moved`;
    const rename = { op: 'rename', 'old-lpath': collection, 'new-lpath': moved };
    await alice.must('collections', rename);
    expect(await list(alice, moved)).toEqual([`${moved}/${name}`]);
    expect((await alice.read(`${moved}/${name}`)).toString()).toBe(name);
    await removeTree(alice, moved, '1');
    expect(await list(alice, alice.home)).toBeNull();
  });

  test('of 1087 bytes is the longest path', async () => {
    const path = (length: number) => `${alice.home}/`.padEnd(length, 'x');
    await make(alice, path(1087));
    const tooLong = await alice.post('collections', { op: 'create', lpath: path(1088) });
    expect(codeOf(tooLong)).toBe(-346000);
    await removeTree(alice, path(1087), '1');
  });

  test.each(['.', '..', ''])('%j is refused', async (name) => {
    const lpath = `${alice.home}/${name}`;
    expect(codeOf(await alice.write({ lpath }, Buffer.from('x')))).toBe(-175000);
  });

  test('that looks alike does not move with its neighbour', async () => {
    for (const name of ['a_b', 'a_b/in', 'axb', 'axb/in', 'a_b2']) {
      await make(alice, `${alice.home}/${name}`);
    }
    const rename = { 'old-lpath': `${alice.home}/a_b`, 'new-lpath': `${alice.home}/c` };
    await alice.must('collections', { op: 'rename', ...rename });
    expect(await list(alice, alice.home, '1')).toEqual(
      ['a_b2', 'axb', 'axb/in', 'c', 'c/in'].map((name) => `${alice.home}/${name}`),
    );
    for (const name of ['a_b2', 'axb', 'c']) await removeTree(alice, `${alice.home}/${name}`, '1');
  });
});

describe('the trash', () => {
  const trash = '/tempZone/trash/home/alice';

  test('keeps what was below the home under the same path, and namesakes under numbers', async () => {
    for (let round = 0; round < 3; round += 1) {
      await make(alice, `${alice.home}/sub`).catch(() => undefined);
      await alice.put(`${alice.home}/sub/file`, `round ${round}`);
      expect(codeOf(await removeObject(alice, `${alice.home}/sub/file`, '0'))).toBe(0);
    }
    const entries = (await list(alice, `${trash}/sub`)) as string[];
    expect(entries).toHaveLength(3);
    expect(entries).toContain(`${trash}/sub/file`);
    for (const entry of entries) expect(entry).toMatch(/^[^.]*\/sub\/file(\.\d+)?$/);
    const contents = await Promise.all(entries.map(async (path) => String(await alice.read(path))));
    expect(contents.sort()).toEqual(['round 0', 'round 1', 'round 2']);
    await removeTree(alice, `${alice.home}/sub`, '1');
  });

  test('keeps what came from elsewhere under its owner', async () => {
    await make(bob, `${bob.home}/shared`);
    const grant = { op: 'set_permission', 'entity-name': 'alice', permission: 'own' };
    for (const lpath of [bob.home, `${bob.home}/shared`]) {
      await bob.must('collections', { ...grant, lpath });
    }
    await removeTree(alice, `${bob.home}/shared`, '0');
    expect(await list(alice, trash)).toContain(`${trash}/bob`);
    expect(await list(alice, `${trash}/bob`)).toEqual([`${trash}/bob/shared`]);
  });

  test('is emptied for good', async () => {
    for (const path of (await list(alice, trash)) as string[]) await removeTree(alice, path, '1');
    expect(await list(alice, trash)).toBeNull();
  });
});

describe('a recursive remove', () => {
  test('leaves what the caller may not remove, and answers 0 all the same', async () => {
    const lpath = `${alice.home}/tree`;
    await make(alice, lpath);
    const grant = { op: 'set_permission', 'entity-name': 'bob', permission: 'write' };
    for (const each of [alice.home, lpath])
      await alice.must('collections', { ...grant, lpath: each });
    await bob.put(`${lpath}/of-bob`, 'x');
    await alice.put(`${lpath}/of-alice`, 'x');
    const look = { op: 'set_permission', 'entity-name': 'alice', permission: 'read' };
    await bob.must('data-objects', { ...look, lpath: `${lpath}/of-bob` });
    expect(codeOf(await removeTree(alice, lpath, '1'))).toBe(0);
    expect(await list(alice, lpath)).toEqual([`${lpath}/of-bob`]);
    await removeObject(bob, `${lpath}/of-bob`, '1');
    await removeTree(alice, lpath, '1');
    expect(await list(alice, alice.home)).toBeNull();
  });

  test('leaves a home that is not empty, and an object that is being written', async () => {
    const lpath = `${alice.home}/open`;
    const init = { op: 'parallel_write_init', lpath, 'stream-count': '1' };
    const { parallel_write_handle: handle } = await alice.must('data-objects', init);
    await removeTree(alice, alice.home, '1');
    expect(await list(alice, alice.home)).toEqual([lpath]);
    const shutdown = { op: 'parallel_write_shutdown', 'parallel-write-handle': String(handle) };
    await alice.must('data-objects', shutdown);
    await removeObject(alice, lpath, '1');
  });

  test('of a user needs empty homes', async () => {
    const carol = await rods.makeUser('carol');
    await make(carol, `${carol.home}/left`);
    const removal = { op: 'remove_user', name: 'carol', zone: 'tempZone' };
    expect(codeOf(await rods.post('users-groups', removal))).toBe(-821000);
    await removeTree(carol, `${carol.home}/left`, '1');
    expect(codeOf(await rods.post('users-groups', removal))).toBe(0);
  });

  test.each(['/tempZone/home', '/tempZone'])(
    'of %s leaves the homes that are in it whole, and what is in them',
    async (lpath) => {
      await rods.put(`${rods.home}/kept`, 'x');
      await make(alice, `${alice.home}/deep`);
      await alice.put(`${alice.home}/deep/kept`, 'y');
      await rods.put('/tempZone/home/beside', 'z');
      const before = await list(rods, '/tempZone/home', '1');
      expect(codeOf(await removeTree(rods, lpath, '1'))).toBe(0);
      expect(await list(rods, '/tempZone/home', '1')).toEqual(before);
      expect((await rods.read(`${rods.home}/kept`)).toString()).toBe('x');
      expect((await alice.read(`${alice.home}/deep/kept`)).toString()).toBe('y');
    },
  );

  test('of all homes by a rule tells why nothing went', async () => {
    const rule = 'msiRmColl("/tempZone/home", "forceFlag=", *s)';
    const answer = await rods.post('rules', { op: 'execute', 'rule-text': rule });
    expect(codeOf(answer)).toBe(-354000);
  });
});
