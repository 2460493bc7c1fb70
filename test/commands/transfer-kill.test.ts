/**
 * SIGKILL at random moments: every run is resumed to the end, every byte is equal, nothing is left.
 * KILLS sets how many (100 take about two minutes), SEED repeats a run. A kill between the server's opening of a parallel write
 * and its answer leaves an object locked that only a restart of the server frees (http-api.md
 * section 3.7): then the zone is restarted, as its administrator would.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { seededRandom } from '../helpers/random.js';
import { type ProgramOutcome, runProgram } from '../helpers/run-program.js';

const KILLS = Number(process.env['KILLS'] ?? 40);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const random = seededRandom(seed);
const MEBIBYTE = 1024 * 1024;
const program = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'bin', 'irods.js');
let folder = '';
let zone: Sandbox;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'irods-kill-'));
  zone = await startSandbox({ dir: join(folder, 'zone') });
  await mkdir(join(folder, 'work'));
});

afterAll(async () => {
  await zone.stop();
  await rm(folder, { recursive: true });
});

/** Signs in by itself whenever the server does not know it, as after a restart. */
function person() {
  const env = {
    HOME: folder,
    IRODS_HTTP_API_URL: zone.url,
    IRODS_USER_NAME: 'rods',
    IRODS_ZONE_NAME: 'tempZone',
    IRODS_PASSWORD: 'rods',
  };
  return { env, cwd: join(folder, 'work') };
}

async function irods(...words: readonly string[]): Promise<ProgramOutcome> {
  return await runProgram(process.execPath, [program, ...words], person());
}

async function restart(): Promise<void> {
  const { port } = zone;
  await zone.stop();
  zone = await startSandbox({ dir: join(folder, 'zone'), port });
}

test(`${KILLS} killed transfers end whole (SEED=${seed})`, { timeout: 1_800_000 }, async () => {
  const tree = join(person().cwd, 'tree');
  let kills = 0;
  while (kills < KILLS) {
    zone.setFaults(someFaults());
    const files = await plantTree(tree);
    const store: readonly [string, ...string[]] =
      random() < 0.5 ? ['iput', '-r', 'tree'] : ['irsync', '-r', 'tree', 'i:tree'];
    kills += await killUntilDone(store, KILLS - kills);
    kills += await killUntilDone(['iget', '-r', 'tree', 'back'], KILLS - kills);
    await expectWhole(files);
    await rm(tree, { recursive: true });
    const successors = await plantTree(tree);
    kills += await killUntilDone(['iput', '-rf', '--atomic', 'tree'], KILLS - kills);
    await irods('iget', '-r', 'tree', 'back');
    await expectWhole(successors);
    await rm(tree, { recursive: true });
    zone.setFaults({});
    expect(await irods('irm', '-rf', 'tree')).toMatchObject({ code: 0 });
  }
});

/** How long each kind of command takes when nobody kills it, milliseconds. */
const durations = new Map<string, number>();

/** Kills a command at random moments, at most `most` times, and resumes it until it succeeds. */
async function killUntilDone(words: readonly [string, ...string[]], most: number): Promise<number> {
  const [command] = words;
  for (let kills = 0, attempt = 0; ; attempt += 1) {
    expect(attempt).toBeLessThan(most + 20);
    const line = [...words, ...(attempt === 0 ? [] : ['--resume'])];
    const usual = durations.get(command);
    if (kills >= most || usual === undefined || (attempt > 0 && random() < 0.2)) {
      const began = Date.now();
      const { code, stderr } = await irods(...line);
      if (code === 0) {
        if (attempt === 0) durations.set(command, Date.now() - began);
        return kills;
      }
      expect(stderr).toMatch(/is being written|the object is locked/);
      await restart();
      continue;
    }
    const child = spawn(process.execPath, [program, ...line], {
      cwd: person().cwd,
      env: { PATH: process.env['PATH'] ?? '', ...person().env },
      stdio: 'ignore',
    });
    const ended = once(child, 'close');
    await Promise.race([sleep(usual * (0.1 + random())), ended]);
    child.kill('SIGKILL');
    const [code, signal] = await ended;
    if (code === 0) return kills;
    if (signal === 'SIGKILL') kills += 1;
    // What overwrites can always be run again.
    const refusesTwice = command !== 'irsync' && !words.includes('--atomic');
    if (refusesTwice && (await wasOver(command === 'iget'))) return kills;
  }
}

/** A run that was killed after its last step has something there and no journal any more. */
async function wasOver(isGet: boolean): Promise<boolean> {
  const journals = join(folder, '.irods', 'http-api', 'transfers');
  for (const name of await readdir(journals).catch(() => [])) {
    // One without a line is of a run that was killed before its first step.
    if ((await stat(join(journals, name))).size > 0) return false;
  }
  if (!isGet) return (await irods('ils', 'tree')).code === 0;
  return await stat(join(person().cwd, 'back')).then(
    () => true,
    () => false,
  );
}

function someFaults() {
  return {
    delay: { milliseconds: 20, probability: 0.3 },
    ...(random() < 0.5 ? { cutRead: { afterBytes: 2 * MEBIBYTE, probability: 0.3 } } : {}),
    ...(random() < 0.5 ? { answer: { status: 503 as const, probability: 0.05 } } : {}),
  };
}

async function plantTree(root: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (let i = 0; i < 16; i += 1) {
    const size = i % 8 === 7 ? (9 + random() * 6) * MEBIBYTE : random() * 90_000;
    const content = Buffer.alloc(Math.floor(size));
    for (let at = 0; at + 4 <= content.length; at += 4096) {
      content.writeUInt32LE(Math.floor(random() * 2 ** 32), at);
    }
    const name = `${['', 'a/', 'a/b/', 'c/'][i % 4]}file ${i}`;
    files.set(name, content);
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return files;
}

async function expectWhole(files: ReadonlyMap<string, Buffer>): Promise<void> {
  const root = join(person().cwd, 'back');
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  expect(names.sort()).toEqual([...files.keys()].sort());
  for (const [name, content] of files) {
    expect((await readFile(join(root, name))).equals(content), name).toBe(true);
  }
  const query =
    "select DATA_NAME, DATA_REPL_STATUS where COLL_NAME like '/tempZone/home/rods/tree%'";
  const { stdout } = await irods('iquest', '%s %s', query);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(files.size);
  expect(lines.filter((line) => !line.endsWith(' 1') || line.includes('.partial'))).toEqual([]);
  expect((await irods('transfers')).stdout).toBe('');
  await rm(root, { recursive: true });
}
