/** The program as it is built: what it keeps compiled, and how it ends. */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../helpers/run-program.js';
import { useZone } from '../helpers/sandbox.js';
import { PROJECT } from '../repo/source-imports.js';

const zone = useZone();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'irods-launch-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs a program of bin/ that keeps what it has compiled, with caches of its own. */
async function runKeeping(caches: string, program: string, ...words: string[]) {
  return await runNode(caches, join(PROJECT, 'bin', `${program}.js`), ...words);
}

async function runNode(caches: string, ...words: string[]) {
  const { env } = await zone.person('alice');
  return await runProgram(process.execPath, words, {
    env: { ...env, XDG_CACHE_HOME: caches, NODE_DISABLE_COMPILE_CACHE: '' },
  });
}

/** The files of compiled code by their names, with what tells whether one was written again. */
async function kept(caches: string): Promise<Readonly<Record<string, number>>> {
  const node = join(caches, 'irods-cli', `${process.version}-${process.arch}`);
  const names = await readdir(node);
  const inodes = names.sort().map(async (name) => [name, (await stat(join(node, name))).ino]);
  return Object.fromEntries((await Promise.all(inodes)) as [string, number][]);
}

describe('what is compiled', () => {
  test('is kept by the first run of a command and taken by the next, also of one that asks the server', async () => {
    const caches = join(folder, 'asking');
    const first = await runKeeping(caches, 'ils');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const after = await kept(caches);
    expect(Object.keys(after)).toEqual(['ils']);
    expect(await runKeeping(caches, 'ils')).toEqual(first);
    expect(await runKeeping(caches, 'irods', 'ls')).toEqual(first);
    expect(await kept(caches)).toEqual(after);
  });

  test('is kept by what the command loads, not by what was typed', async () => {
    const caches = join(folder, 'names');
    for (const words of [
      ['pwd'],
      ['ipwd'],
      ['nosuch'],
      ['../../ils'],
      ['start'],
      ['--version'],
      ['profile', 'list'],
    ]) {
      await runKeeping(caches, 'irods', ...words);
    }
    expect(Object.keys(await kept(caches))).toEqual(['ipwd', 'irods']);
  });

  test('is made again where it is damaged, and the command does not notice', async () => {
    const caches = join(folder, 'damaged');
    const shown = await runKeeping(caches, 'ipwd');
    const file = join(caches, 'irods-cli', `${process.version}-${process.arch}`, 'ipwd');
    const code = await readFile(file);
    const damaged = Buffer.from(code);
    damaged.fill(0x5a, code.length - 100_000, code.length - 90_000);
    await writeFile(file, damaged);
    expect(await runKeeping(caches, 'ipwd')).toEqual(shown);
    expect((await readFile(file)).equals(damaged)).toBe(false);
    const mended = await kept(caches);
    expect(await runKeeping(caches, 'ipwd')).toEqual(shown);
    expect(await kept(caches)).toEqual(mended);
  });

  test('is not kept where V8 was not as it is by itself, and cannot be made so again', async () => {
    const caches = join(folder, 'tuned');
    await mkdir(caches);
    const ils = join(PROJECT, 'bin', 'ils.js');
    const tuned = await runNode(caches, '--wasm-tiering-budget=1000', ils);
    expect(tuned).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(caches)).toEqual([]);
    expect(await runNode(caches, ils)).toEqual(tuned);
    expect(Object.keys(await kept(caches))).toEqual(['ils']);
  });

  test('is kept by the first versions of Node 22 too, which give modules to nobody but require', async () => {
    const older = join(folder, 'older.cjs');
    await writeFile(older, 'delete process.getBuiltinModule;');
    const caches = join(folder, 'older');
    const ended = await runNode(caches, '-r', older, join(PROJECT, 'bin', 'ils.js'));
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(Object.keys(await kept(caches))).toEqual(['ils']);
  });

  test('is not missed where it cannot be kept', async () => {
    const caches = join(folder, 'a file');
    await writeFile(caches, '');
    expect(await runKeeping(caches, 'ipwd')).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('the end', () => {
  /** Runs what loads the program, with this in the place of main.cjs. */
  async function runMain(main: string, ...options: string[]) {
    const dist = await mkdtemp(join(folder, 'dist-'));
    await copyFile(join(PROJECT, 'dist', 'launch.cjs'), join(dist, 'launch.cjs'));
    await writeFile(join(dist, 'main.cjs'), main);
    const start = "require(process.argv[1]).launch('ils')";
    return await runProgram(process.execPath, [...options, '-e', start, join(dist, 'launch.cjs')]);
  }

  test('does not come as if all were done where work is left hanging', async () => {
    expect(await runMain('exports.main = () => new Promise(() => {});')).toMatchObject({
      code: 70,
      stderr: 'ils: it ends before it is done, which is a defect of this program\n',
    });
  });

  test('waits for what was loaded beside the program', async () => {
    const beside = join(folder, 'beside.cjs');
    const telling = `process.once('beforeExit', () => setTimeout(() => console.log('told')));`;
    await writeFile(beside, telling);
    const main = 'exports.main = async () => { process.exitCode = 3; };';
    const ended = await runMain(main, '-r', beside);
    expect(ended).toEqual({ code: 3, signal: null, stdout: 'told\n', stderr: '' });
  });
});

test('Node reads what is built byte by byte: it is ASCII', async () => {
  const dist = join(PROJECT, 'dist');
  const names = (await readdir(dist, { recursive: true })).filter((name) => /js$/.test(name));
  const odd: string[] = [];
  for (const name of names) {
    const code = await readFile(join(dist, name));
    if (code.some((byte) => byte > 0x7f)) odd.push(name);
  }
  expect(names.length).toBeGreaterThan(100);
  expect(odd).toEqual([]);
});
