/** Operations on data objects beyond what the recording shows. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { ApiUser, codeOf, jsonOf } from './api-user.js';

let sandbox: Sandbox;
let rods: ApiUser;
let alice: ApiUser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'irods-register-'));
  sandbox = await startSandbox();
  rods = await ApiUser.signIn(sandbox);
  alice = await rods.makeUser('alice');
});
afterAll(async () => {
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
});

const change = (user: ApiUser, lpath: string, form: Record<string, string>) =>
  user.post('data-objects', { lpath, ...form });

const pathOf = async (lpath: string) => {
  const slash = lpath.lastIndexOf('/');
  const [row] = await rods.rows(
    `select DATA_PATH where COLL_NAME = '${lpath.slice(0, slash)}' and ` +
      `DATA_NAME = '${lpath.slice(slash + 1)}'`,
  );
  return row?.[0] ?? '';
};

describe('a write', () => {
  test.each([
    [{}, 'XY'],
    [{ offset: '3' }, '\0\0\0XY'],
    [{ truncate: '0' }, 'XYllo'],
    [{ truncate: '0', offset: '2' }, 'heXYo'],
    [{ truncate: '0', offset: '7' }, 'hello\0\0XY'],
    [{ append: '1' }, 'helloXY'],
    [{ append: '1', truncate: '0', offset: '1' }, 'helloXY'],
  ])('with %j makes hello into %j', async (mode, expected) => {
    const lpath = `${alice.home}/mode`;
    await alice.put(lpath, 'hello');
    await alice.must('data-objects', { op: 'write', lpath, bytes: 'XY', ...mode });
    expect((await alice.read(lpath)).toString()).toBe(expected);
    const { size } = await alice.mustGet('data-objects', { op: 'stat', lpath });
    expect(size).toBe(expected.length);
  });

  test('forgets the checksum', async () => {
    const lpath = `${alice.home}/summed`;
    await alice.put(lpath, 'one');
    await alice.must('data-objects', { op: 'calculate_checksum', lpath });
    await alice.put(lpath, 'two');
    const { checksum } = await alice.mustGet('data-objects', { op: 'stat', lpath });
    expect(checksum).toBe('');
  });

  test('of a missing object with truncate=0 does not make it', async () => {
    const lpath = `${alice.home}/never`;
    const answer = await change(alice, lpath, { op: 'write', bytes: 'x', truncate: '0' });
    expect(codeOf(answer)).toBe(-175000);
    expect(await alice.replicas(lpath)).toEqual([]);
  });

  test('keeps the former content to those who are reading it', async () => {
    const lpath = `${alice.home}/busy`;
    await alice.put(lpath, Buffer.alloc(5_000_000, 'a'));
    const reading = alice.read(lpath);
    await alice.put(lpath, 'new');
    const content = (await reading).toString();
    expect(['new', 'a'.repeat(5_000_000)]).toContain(content);
  });
});

describe('truncate', () => {
  test('without a size is 400, where the real server dies', async () => {
    const lpath = `${alice.home}/cut`;
    await alice.put(lpath, 'hello');
    expect((await change(alice, lpath, { op: 'truncate' })).status).toBe(400);
    expect((await alice.read(lpath)).toString()).toBe('hello');
  });

  test('needs the right to modify, or an administrator who says so', async () => {
    const lpath = `${alice.home}/cut`;
    const cut = { op: 'truncate', size: '2' };
    expect(codeOf(await change(rods, lpath, cut))).toBe(-818000);
    expect(codeOf(await change(alice, lpath, { ...cut, admin: '1' }))).toBe(-830000);
    expect(codeOf(await change(rods, lpath, { ...cut, admin: '1' }))).toBe(0);
    expect((await alice.read(lpath)).toString()).toBe('he');
  });
});

describe('the mode in the catalog', () => {
  const modesOf = async (lpath: string) => {
    const slash = lpath.lastIndexOf('/');
    const rows = await rods.rows(
      `select DATA_REPL_NUM, DATA_MODE where COLL_NAME = '${lpath.slice(0, slash)}' and ` +
        `DATA_NAME = '${lpath.slice(slash + 1)}' order by DATA_REPL_NUM`,
    );
    return rows.map(([, mode]) => mode);
  };

  test('is 0600 of what is written, and none of what is registered or replicated', async () => {
    const lpath = `${rods.home}/written`;
    await rods.put(lpath, 'text');
    expect(await modesOf(lpath)).toEqual(['384']);
    const resource = { name: 'forModes', type: 'unixfilesystem', host: 'localhost' };
    const vault = { 'vault-path': join(folder, 'vault') };
    await rods.must('resources', { op: 'create', ...resource, ...vault });
    const replicate = { op: 'replicate', 'dst-resource': 'forModes' };
    expect(codeOf(await change(rods, lpath, replicate))).toBe(0);
    expect(await modesOf(lpath)).toEqual(['384', '0']);
    const registered = { op: 'register', ppath: join(folder, 'file'), resource: 'demoResc' };
    writeFileSync(registered.ppath, 'text');
    expect(codeOf(await change(rods, `${rods.home}/registered`, registered))).toBe(0);
    expect(await modesOf(`${rods.home}/registered`)).toEqual(['0']);
  });

  test('goes on to copies where it is one, and outlives an overwriting', async () => {
    const lpath = `${rods.home}/tool`;
    await rods.put(lpath, 'text');
    const modify = { op: 'modify_replica', 'replica-number': '0' };
    const copyTo = async (mode: string, name: string) => {
      expect(codeOf(await change(rods, lpath, { ...modify, 'new-data-mode': mode }))).toBe(0);
      const to = `${rods.home}/${name}`;
      await rods.must('data-objects', { op: 'copy', 'src-lpath': lpath, 'dst-lpath': to });
      return await modesOf(to);
    };
    expect(await copyTo('63', 'without')).toEqual(['0']);
    expect(await copyTo('33261', 'with')).toEqual(['33261']);
    await rods.put(lpath, 'other');
    expect(await modesOf(lpath)).toEqual(['33261']);
  });
});

describe('register', () => {
  const file = () => join(folder, 'outside.txt');

  test('is for administrators', async () => {
    writeFileSync(file(), 'outside');
    const registered = { op: 'register', ppath: file(), resource: 'demoResc' };
    expect(codeOf(await change(alice, `${alice.home}/reg`, registered))).toBe(-129000);
  });

  test('takes a file of this machine, which no write or remove touches', async () => {
    const lpath = `${rods.home}/reg`;
    const registered = { op: 'register', ppath: file(), resource: 'demoResc', checksum: '1' };
    expect(codeOf(await change(rods, lpath, registered))).toBe(0);
    expect((await rods.read(lpath)).toString()).toBe('outside');
    await rods.must('data-objects', { op: 'write', lpath, bytes: '!', append: '1' });
    expect((await rods.read(lpath)).toString()).toBe('outside!');
    expect(readFileSync(file(), 'utf8')).toBe('outside');
    const again = `${rods.home}/reg2`;
    expect(codeOf(await change(rods, again, registered))).toBe(0);
    const removal = { op: 'remove', 'catalog-only': '0', 'no-trash': '1' };
    expect(codeOf(await change(rods, again, removal))).toBe(0);
    expect(existsSync(file())).toBe(true);
  });

  test('of a missing file fails', async () => {
    const missing = { op: 'register', ppath: join(folder, 'none'), resource: 'demoResc' };
    expect(codeOf(await change(rods, `${rods.home}/none`, missing))).toBe(-516002);
  });

  test('brings back what was taken from the catalog alone', async () => {
    const lpath = `${rods.home}/unregistered`;
    await rods.put(lpath, 'kept');
    const ppath = await pathOf(lpath);
    expect(codeOf(await change(rods, lpath, { op: 'remove', 'catalog-only': '1' }))).toBe(0);
    expect(existsSync(ppath)).toBe(true);
    const registered = { op: 'register', ppath, resource: 'demoResc' };
    expect(codeOf(await change(rods, lpath, registered))).toBe(0);
    expect((await rods.read(lpath)).toString()).toBe('kept');
  });
});

test('the file of a removed object goes from the vault', async () => {
  const lpath = `${alice.home}/gone`;
  await alice.put(lpath, 'x');
  const ppath = await pathOf(lpath);
  expect(existsSync(ppath)).toBe(true);
  await change(alice, lpath, { op: 'remove', 'catalog-only': '0', 'no-trash': '1' });
  expect(existsSync(ppath)).toBe(false);
});

test('a file that was damaged in the vault is found by verify_checksum', async () => {
  const lpath = `${alice.home}/damaged`;
  await alice.put(lpath, 'hello');
  await alice.must('data-objects', { op: 'calculate_checksum', lpath });
  writeFileSync(await pathOf(lpath), 'jello');
  const verified = await alice.get('data-objects', { op: 'verify_checksum', lpath });
  expect(codeOf(verified)).toBe(-407000);
  const { results } = jsonOf(verified) as unknown as { results: { error_code: number }[] };
  expect(results.map(({ error_code: code }) => code)).toEqual([-314000]);
  rmSync(await pathOf(lpath));
  const missing = jsonOf(await alice.get('data-objects', { op: 'verify_checksum', lpath }));
  const codes = (missing.results as { error_code: number }[]).map(({ error_code: code }) => code);
  expect(codes).toEqual([-516002, -510002]);
});

describe('atomic metadata', () => {
  test('changes all or nothing', async () => {
    const lpath = `${alice.home}/avus`;
    await alice.put(lpath, '');
    const add = (attribute: string) => ({ operation: 'add', attribute, value: 'v' });
    const operations = JSON.stringify([add('a'), add('b'), { operation: 'add', attribute: 'c' }]);
    const answer = await change(alice, lpath, { op: 'modify_metadata', operations });
    expect([answer.status, codeOf(answer)]).toEqual([400, -172000]);
    expect(jsonOf(answer).irods_response.failed_operation).toMatchObject({ operation_index: 2 });
    const rows = await alice.rows(
      "select META_DATA_ATTR_NAME where DATA_NAME = 'avus' and META_DATA_ATTR_NAME in ('a', 'b')",
    );
    expect(rows).toEqual([]);
  });

  test('of somebody else needs the admin flag, and administrators to use it', async () => {
    const lpath = `${alice.home}/avus`;
    const operations = JSON.stringify([{ operation: 'add', attribute: 'a', value: 'v' }]);
    const form = { op: 'modify_metadata', operations };
    expect(codeOf(await change(rods, lpath, form))).toBe(-818000);
    expect(codeOf(await change(alice, lpath, { ...form, admin: '1' }))).toBe(-830000);
    expect(codeOf(await change(rods, lpath, { ...form, admin: '1' }))).toBe(0);
  });
});
