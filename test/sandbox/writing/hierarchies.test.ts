/** Where replicas go, and what becomes of them, below coordinating resources. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { ApiUser, codeOf } from '../api-user.js';

let sandbox: Sandbox;
let rods: ApiUser;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 3 });
  rods = await ApiUser.signIn(sandbox);
  await tree('mirror', 'replication', ['mirror1', 'mirror2', 'mirror3']);
  await tree('dice', 'random', ['dice1', 'dice2', 'dice3']);
  await tree('lazy', 'deferred', ['lazy1', 'lazy2']);
  await rods.must('resources', { op: 'create', name: 'spare', ...storage('spare') });
});
afterAll(() => sandbox.stop());

const storage = (name: string) => ({
  type: 'unixfilesystem',
  host: 'localhost',
  'vault-path': `/nowhere/${name}`,
});

async function tree(name: string, type: string, leaves: readonly string[]): Promise<void> {
  await rods.must('resources', { op: 'create', name, type });
  for (const leaf of leaves) {
    await rods.must('resources', { op: 'create', name: leaf, ...storage(leaf) });
    await rods.must('resources', { op: 'add_child', 'parent-name': name, 'child-name': leaf });
  }
}

const setStatus = (name: string, value: 'up' | 'down') =>
  rods.must('resources', { op: 'modify', name, property: 'status', value });

const put = (name: string, resource: string, bytes = 'content') =>
  rods.post('data-objects', { op: 'write', lpath: `${rods.home}/${name}`, bytes, resource });

/** The resource and status of each replica, by resource. */
async function placesOf(name: string): Promise<string[][]> {
  return rods.rows(
    `select RESC_NAME, DATA_REPL_STATUS where COLL_NAME = '${rods.home}' and ` +
      `DATA_NAME = '${name}' order by RESC_NAME`,
  );
}

describe('a replication resource', () => {
  const all = (status: string) => ['mirror1', 'mirror2', 'mirror3'].map((name) => [name, status]);

  test('has the same bytes on every child', async () => {
    await put('r1', 'mirror');
    expect(await placesOf('r1')).toEqual(all('1'));
    for (const number of ['0', '1', '2']) {
      const wish = { op: 'read', lpath: `${rods.home}/r1`, 'replica-number': number };
      expect((await rods.get('data-objects', wish)).body.toString()).toBe('content');
    }
  });

  test('brings every child up to date after another write', async () => {
    await put('r2', 'mirror', 'first');
    await put('r2', 'mirror', 'second');
    expect(await placesOf('r2')).toEqual(all('1'));
    const append = { op: 'write', lpath: `${rods.home}/r2`, bytes: '!', append: '1' };
    await rods.must('data-objects', append);
    expect(await placesOf('r2')).toEqual(all('1'));
    const wish = { op: 'read', lpath: `${rods.home}/r2`, 'replica-number': '2' };
    expect((await rods.get('data-objects', wish)).body.toString()).toBe('second!');
  });

  test('leaves out a child that is down', async () => {
    await setStatus('mirror2', 'down');
    await put('r3', 'mirror');
    expect(await placesOf('r3')).toEqual([
      ['mirror1', '1'],
      ['mirror3', '1'],
    ]);
    await setStatus('mirror2', 'up');
  });

  test('does the same when a parallel write is shut down', async () => {
    const init = { op: 'parallel_write_init', lpath: `${rods.home}/r4`, 'stream-count': '2' };
    const { parallel_write_handle: handle } = await rods.must('data-objects', {
      ...init,
      resource: 'mirror',
    });
    const stream = { 'parallel-write-handle': String(handle) };
    await rods.write({ ...stream, 'stream-index': '1', offset: '3' }, Buffer.from('def'));
    await rods.write({ ...stream, 'stream-index': '0', offset: '0' }, Buffer.from('abc'));
    await rods.must('data-objects', { op: 'parallel_write_shutdown', ...stream });
    expect(await placesOf('r4')).toEqual(all('1'));
  });
});

test('a random resource takes one child after another, but none that is down', async () => {
  await setStatus('dice2', 'down');
  const used = new Set<string>();
  for (let index = 0; index < 20; index += 1) {
    await put(`d${index}`, 'dice');
    for (const [name = ''] of await placesOf(`d${index}`)) used.add(name);
  }
  expect([...used].sort()).toEqual(['dice1', 'dice3']);
});

test('a deferred resource takes a child that is up', async () => {
  await setStatus('lazy1', 'down');
  await put('l1', 'lazy');
  expect(await placesOf('l1')).toEqual([['lazy2', '1']]);
});

test('nothing can be written where every leaf is down, or to a child directly', async () => {
  await setStatus('spare', 'down');
  expect(codeOf(await put('s1', 'spare'))).toBe(-175000);
  await setStatus('spare', 'up');
  expect(codeOf(await put('s1', 'mirror1'))).toBe(-175000);
  expect(await placesOf('s1')).toEqual([]);
});

describe('replicas of one object on two resources', () => {
  const lpath = () => `${rods.home}/two`;
  const change = (form: Record<string, string>) =>
    rods.post('data-objects', { lpath: lpath(), ...form });

  test('are made, go stale, are refreshed and trimmed', async () => {
    await put('two', 'demoResc');
    await rods.must('data-objects', { op: 'replicate', lpath: lpath(), 'dst-resource': 'spare' });
    expect(await placesOf('two')).toEqual([
      ['demoResc', '1'],
      ['spare', '1'],
    ]);
    await change({ op: 'write', bytes: 'NEW', offset: '0', truncate: '0', 'replica-number': '1' });
    expect(await placesOf('two')).toEqual([
      ['demoResc', '0'],
      ['spare', '1'],
    ]);
    expect((await rods.read(lpath())).toString()).toBe('NEWtent');
    await change({ op: 'replicate', 'dst-resource': 'demoResc' });
    expect(await placesOf('two')).toEqual([
      ['demoResc', '1'],
      ['spare', '1'],
    ]);
    expect(codeOf(await change({ op: 'trim', 'replica-number': '7' }))).toBe(-164000);
    expect(codeOf(await change({ op: 'trim', 'replica-number': '0' }))).toBe(0);
    expect(await placesOf('two')).toEqual([['spare', '1']]);
  });

  test('a write that changes nothing leaves them as they were', async () => {
    await change({ op: 'replicate', 'dst-resource': 'demoResc' });
    const bad = { op: 'write', bytes: 'x', offset: '-1', truncate: '0' };
    expect(codeOf(await change(bad))).toBe(-175000);
    expect((await placesOf('two')).map(([, status]) => status)).toEqual(['1', '1']);
  });

  test('reads avoid a resource that is down', async () => {
    await setStatus('demoResc', 'down');
    expect((await rods.read(lpath())).toString()).toBe('NEWtent');
    const wish = { op: 'read', lpath: lpath(), resource: 'demoResc' };
    expect((await rods.get('data-objects', wish)).status).toBe(400);
    await setStatus('demoResc', 'up');
  });
});
