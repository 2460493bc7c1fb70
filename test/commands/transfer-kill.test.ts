/**
 * SIGKILL at random moments: every run is resumed to the end, every byte is equal, nothing is left.
 * KILLS sets how many, SEED repeats a run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { seededRandom } from '../helpers/random.js';
import { runProgram } from '../helpers/run-program.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const KILLS = Number(process.env['KILLS'] ?? 4);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const random = seededRandom(seed);
const MEBIBYTE = 1024 * 1024;
const program = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'bin', 'irods.js');
const zone = useZone();

afterAll(() => zone.sandbox.setFaults({}));

test(`${KILLS} killed puts and gets end whole (SEED=${seed})`, { timeout: 600_000 }, async () => {
  const alice = await zone.newcomer();
  const files = await plantTree(join(alice.cwd, 'tree'));
  let kills = 0;
  while (kills < KILLS) {
    zone.sandbox.setFaults(someFaults());
    kills += await killUntilDone(alice, ['iput', '-r', 'tree', 'stored'], KILLS - kills);
    kills += await killUntilDone(alice, ['iget', '-r', 'stored', 'back'], KILLS - kills);
    zone.sandbox.setFaults({});
    await expectWhole(alice, files);
    await alice.must('irm -rf stored');
    await rm(join(alice.cwd, 'back'), { recursive: true });
  }
});

/** Kills a command at random moments, at most `most` times, and resumes it until it succeeds. */
async function killUntilDone(
  person: TestPerson,
  words: readonly string[],
  most: number,
): Promise<number> {
  for (let kills = 0, attempt = 0; ; attempt += 1) {
    expect(attempt).toBeLessThan(50);
    const line = [...words, ...(attempt === 0 ? [] : ['--resume'])];
    if (kills >= most || (attempt > 0 && random() < 0.3)) {
      const { code, stderr } = await runProgram(process.execPath, [program, ...line], person);
      if (code === 0) return kills;
      expect(stderr).not.toContain('defect');
      process.stderr.write(`${line.join(' ')} ended with ${code}: ${stderr}\n`);
      continue;
    }
    const child = spawn(process.execPath, [program, ...line], {
      cwd: person.cwd,
      env: { PATH: process.env['PATH'] ?? '', ...person.env },
      stdio: 'ignore',
    });
    const ended = once(child, 'close');
    await Promise.race([sleep(100 + random() * 2500), ended]);
    child.kill('SIGKILL');
    const [code, signal] = await ended;
    if (code === 0) return kills;
    if (signal === 'SIGKILL') kills += 1;
    if (await wasOver(person, words.at(-1) === 'back')) return kills;
  }
}

/** A run that was killed after its last step has something there and no journal any more. */
async function wasOver(person: TestPerson, isGet: boolean): Promise<boolean> {
  const journals = await readdir(join(person.home, '.irods', 'http-api', 'transfers')).catch(
    () => [],
  );
  if (journals.length > 0) return false;
  if (!isGet) return (await person.run('ils stored')).code === 0;
  return await stat(join(person.cwd, 'back')).then(
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
  for (let i = 0; i < 24; i += 1) {
    const size = i % 8 === 7 ? (9 + random() * 12) * MEBIBYTE : random() * 40_000;
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

async function expectWhole(person: TestPerson, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const root = join(person.cwd, 'back');
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => {
      return join(entry.parentPath, entry.name).slice(root.length + 1);
    });
  expect(names.sort()).toEqual([...files.keys()].sort());
  for (const [name, content] of files) {
    expect((await readFile(join(root, name))).equals(content), name).toBe(true);
  }
  const states = await person.must(
    `iquest "%s %s" "select DATA_NAME, DATA_REPL_STATUS where COLL_NAME like '${person.collection}/stored%'"`,
  );
  const lines = states.stdout.trim().split('\n');
  expect(lines.filter((line) => !line.endsWith(' 1'))).toEqual([]);
  expect(lines.filter((line) => line.includes('.partial'))).toEqual([]);
  expect((await person.must('irods transfers')).stdout).toBe('');
}
