import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.js';
import { startZone, type ZoneClient } from '../zone-client.js';

let sandbox: Sandbox;
let admin: ZoneClient;
let alice: ZoneClient;

beforeEach(async () => {
  const zone = await startZone('alice');
  ({ sandbox, admin } = zone);
  [alice] = zone.users as [ZoneClient];
});
afterEach(() => sandbox.stop());

const make = (name: string, type: string) =>
  admin.post('resources', 'create', { name, type, host: 'localhost', 'vault-path': `/v/${name}` });

async function makeTree(root: string, type: string, leaves: readonly string[]): Promise<void> {
  await admin.post('resources', 'create', { name: root, type });
  for (const leaf of leaves) {
    await make(leaf, 'unixfilesystem');
    await addChild(root, leaf);
  }
}

const addChild = (parent: string, child: string) =>
  admin.post('resources', 'add_child', { 'parent-name': parent, 'child-name': child });

const setStatus = (name: string, value: 'up' | 'down') =>
  admin.post('resources', 'modify', { name, property: 'status', value });

const write = (name: string, bytes: string, resource: string) =>
  alice.post('data-objects', 'write', { lpath: `/tempZone/home/alice/${name}`, bytes, resource });

const replicas = (name: string) =>
  alice.rows(
    `select order(DATA_REPL_NUM), DATA_RESC_HIER, DATA_REPL_STATUS, DATA_SIZE where DATA_NAME = '${name}'`,
  );

describe('replication', () => {
  it('puts a replica on every child, and rebalance brings those that are missing', async () => {
    await makeTree('repl', 'replication', ['one', 'two']);
    await write('a', 'four', 'repl');
    expect(await replicas('a')).toEqual([
      ['0', 'repl;one', '1', '4'],
      ['1', 'repl;two', '1', '4'],
    ]);
    await make('three', 'unixfilesystem');
    await addChild('repl', 'three');
    expect((await admin.post('resources', 'rebalance', { name: 'repl' })).code).toBe(0);
    expect(await replicas('a')).toEqual([
      ['0', 'repl;one', '1', '4'],
      ['1', 'repl;two', '1', '4'],
      ['2', 'repl;three', '1', '4'],
    ]);
    const avus = "select META_RESC_ATTR_NAME where RESC_NAME = 'repl'";
    expect(await admin.rows(avus)).toEqual([]);
  });

  it('is brought up to date by rebalance, also from above, where a child was down', async () => {
    await makeTree('repl', 'replication', ['one', 'two']);
    await admin.post('resources', 'create', { name: 'top', type: 'passthru' });
    await addChild('top', 'repl');
    await write('a', 'old', 'top');
    await setStatus('two', 'down');
    await write('a', 'newer', 'top');
    expect(await replicas('a')).toEqual([
      ['0', 'top;repl;one', '1', '5'],
      ['1', 'top;repl;two', '0', '3'],
    ]);
    await setStatus('two', 'up');
    expect((await admin.post('resources', 'rebalance', { name: 'top' })).code).toBe(0);
    expect(await replicas('a')).toEqual([
      ['0', 'top;repl;one', '1', '5'],
      ['1', 'top;repl;two', '1', '5'],
    ]);
  });

  it('is rebalanced by administrators only, and only where it is', async () => {
    const refused = await alice.post('resources', 'rebalance', { name: 'demoResc' });
    expect(refused.code).toBe(-13000);
    expect((await admin.post('resources', 'rebalance', { name: 'nope' })).code).toBe(-78000);
    expect((await admin.post('resources', 'rebalance', { name: 'demoResc' })).code).toBe(0);
  });
});

describe('other hierarchies', () => {
  it('random and deferred put one replica on a child that is up', async () => {
    await makeTree('rand', 'random', ['one', 'two']);
    await makeTree('def', 'deferred', ['three']);
    await setStatus('one', 'down');
    await write('a', 'x', 'rand');
    await write('b', 'x', 'def');
    expect(await replicas('a')).toEqual([['0', 'rand;two', '1', '1']]);
    expect(await replicas('b')).toEqual([['0', 'def;three', '1', '1']]);
  });

  it('a hierarchy with nothing up takes nothing', async () => {
    await makeTree('rand', 'random', ['one']);
    await setStatus('one', 'down');
    expect((await write('a', 'x', 'rand')).code).toBe(-175000);
  });

  it('a renamed resource renames the hierarchies of its replicas', async () => {
    await makeTree('pt', 'passthru', ['leaf']);
    await write('a', 'x', 'pt');
    const renaming = { name: 'pt', property: 'name', value: 'renamed' };
    expect((await admin.post('resources', 'modify', renaming)).code).toBe(0);
    expect(await replicas('a')).toEqual([['0', 'renamed;leaf', '1', '1']]);
  });

  it('a resource with data is not removed', async () => {
    await make('leaf', 'unixfilesystem');
    await write('a', 'x', 'leaf');
    expect((await admin.post('resources', 'remove', { name: 'leaf' })).code).toBe(-835000);
  });
});
