/** What is left after the server was killed in the middle of its work. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ApiUser } from './api-user.js';
import { type ChildSandbox, SandboxProgram } from './child-sandbox.js';

/** Kills of each kind: fifty in a parallel write or a recursive remove together. */
const RUNS = Number(process.env.IRODS_KILL_RUNS ?? 25);
/** Starting a server so often takes a while on a busy machine, milliseconds. */
const PATIENCE = 300_000;
const CHUNK = Buffer.alloc(256 * 1024, 'x');

let program: SandboxProgram;
let dir: string;
let sandbox: ChildSandbox;
let rods: ApiUser;

beforeAll(async () => {
  program = await SandboxProgram.build();
});
afterAll(() => program.remove());
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'irods-kill-'));
  await start();
});
afterEach(async () => {
  await sandbox.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function start(): Promise<void> {
  sandbox = await program.start({ dir });
  rods = await ApiUser.signIn(sandbox);
}

/** Kills the server after a while, whatever it is doing, and starts it again. */
async function killAfter(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const failure = work.catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await sandbox.kill();
  await failure;
  await start();
}

async function statusesIn(collection: string): Promise<Map<string, string>> {
  const rows = await rods.rows(
    `select DATA_NAME, DATA_REPL_STATUS, DATA_SIZE where COLL_NAME = '${collection}' limit 5000`,
  );
  return new Map(rows.map(([name = '', status = '']) => [name, status]));
}

test('in a parallel write: what was closed is whole, what was not is never good', {
  timeout: PATIENCE,
}, async () => {
  const closed = new Set<string>();
  for (let run = 0; run < RUNS; run += 1) {
    const names: string[] = [];
    const write = async () => {
      for (let index = 0; ; index += 1) {
        const name = `run${run}-${index}`;
        const lpath = `${rods.home}/${name}`;
        names.push(name);
        const { parallel_write_handle: handle } = await rods.must('data-objects', {
          op: 'parallel_write_init',
          lpath,
          'stream-count': '2',
        });
        const stream = { 'parallel-write-handle': String(handle) };
        await Promise.all(
          [0, 1].map((at) =>
            rods.write(
              { ...stream, 'stream-index': String(at), offset: String(at * CHUNK.length) },
              CHUNK,
            ),
          ),
        );
        await rods.must('data-objects', { op: 'parallel_write_shutdown', ...stream });
        closed.add(name);
      }
    };
    await killAfter(20 + run * 17, write());
    const statuses = await statusesIn(rods.home);
    for (const [name, status] of statuses) expect([name, status]).not.toEqual([name, '2']);
    for (const name of closed) expect([name, statuses.get(name)]).toEqual([name, '1']);
    const [last = ''] = names.slice(-1);
    const content = await rods.read(`${rods.home}/${[...closed].at(-1) ?? last}`).catch(() => null);
    if (closed.size > 0) expect(content?.length).toBe(2 * CHUNK.length);
  }
  expect(closed.size).toBeGreaterThan(0);
});

test('in a recursive remove: an object is there with its bytes, or it is gone', {
  timeout: PATIENCE,
}, async () => {
  for (let run = 0; run < RUNS; run += 1) {
    const collection = `${rods.home}/tree${run}`;
    const lpath = `${collection}/deep`;
    await rods.must('collections', { op: 'create', lpath, 'create-intermediates': '1' });
    const names = Array.from({ length: 40 }, (_, index) => `f${index}`);
    await Promise.all(names.map((name) => rods.put(`${lpath}/${name}`, `content of ${name}`)));
    const removal = { op: 'remove', lpath: collection, recurse: '1', 'no-trash': '1' };
    await killAfter(run, rods.must('collections', removal));
    const statuses = await statusesIn(lpath);
    for (const [name, status] of statuses) {
      expect([name, status]).toEqual([name, '1']);
      expect((await rods.read(`${lpath}/${name}`)).toString()).toBe(`content of ${name}`);
    }
    await rods.post('collections', removal);
  }
});

test('in small writes: every acknowledged one is there, and no file without a replica', {
  timeout: PATIENCE,
}, async () => {
  const acknowledged: string[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const write = async () => {
      for (let index = 0; ; index += 1) {
        const name = `small${run}-${index}`;
        await rods.put(`${rods.home}/${name}`, name);
        acknowledged.push(name);
      }
    };
    await killAfter(30 + run * 11, write());
  }
  const statuses = await statusesIn(rods.home);
  for (const name of acknowledged) expect([name, statuses.get(name)]).toEqual([name, '1']);
  for (const name of acknowledged.slice(-20)) {
    expect((await rods.read(`${rods.home}/${name}`)).toString()).toBe(name);
  }
  expect(filesBelow(join(dir, 'vault'))).toBe(statuses.size);
});

function filesBelow(folder: string): number {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .reduce((count, path) => count + (statSync(path).isDirectory() ? filesBelow(path) : 1), 0);
}
