import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CompiledCode } from '../../src/launch/compiled-code.js';
import { Program } from '../../src/launch/program.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'irods-program-'));
  await mkdir(join(folder, 'chunks'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function programOf(
  parts: Readonly<Record<string, string>>,
  compiled: CompiledCode = new Map(),
): Promise<Program> {
  for (const [path, text] of Object.entries(parts)) await writeFile(join(folder, path), text);
  return new Program(folder, compiled);
}

test('parts require one another, Node and packages, and each is run once', async () => {
  const program = await programOf({
    'main.cjs': `
      const one = require('./chunks/one.cjs');
      exports.main = () => [one.value, require('./chunks/one.cjs') === one];`,
    'chunks/one.cjs': `
      const path = require('node:path');
      module.exports = { value: [path.basename(__filename), path.basename(__dirname), require('./two.cjs').two] };`,
    'chunks/two.cjs': `exports.two = require('../main.cjs') !== undefined;`,
  });
  const { main } = program.load('main.cjs') as { main: () => unknown };
  expect(main()).toEqual([['one.cjs', 'chunks', true], true]);
});

test('what imports ES modules is loaded by Node', async () => {
  const program = await programOf({
    'main.cjs': `exports.main = () => require('./chunks/one.cjs').one();`,
    'chunks/one.cjs': `exports.one = () => require('../load-frame.cjs').loadFrame();`,
    'load-frame.cjs': `exports.loadFrame = async () => (await import('./frame.mjs')).drawn;`,
    'frame.mjs': `export const drawn = await Promise.resolve('a frame');`,
  });
  const { main } = program.load('main.cjs') as { main: () => Promise<string> };
  expect(await main()).toBe('a frame');
});

test('what went wrong tells where, by the lines and columns of the part', async () => {
  const program = await programOf({ 'main.cjs': `exports.main = () => { throw new Error(); };` });
  const { main } = program.load('main.cjs') as { main: () => void };
  let stack = '';
  try {
    main();
  } catch (error) {
    stack = (error as Error).stack ?? '';
  }
  expect(stack).toContain(`${join(folder, 'main.cjs')}:1:30`);
});

test('a part that fails is run again when it is wanted again', async () => {
  const program = await programOf({
    'main.cjs': `exports.main = () => require('./chunks/one.cjs').value;`,
    'chunks/one.cjs': `exports.value = require('./two.cjs').value;`,
  });
  const { main } = program.load('main.cjs') as { main: () => unknown };
  expect(main).toThrow('two.cjs');
  expect(main).toThrow('two.cjs');
  await writeFile(join(folder, 'chunks', 'two.cjs'), 'exports.value = 2;');
  expect(main()).toBe(2);
});

test('what is compiled serves the next run, with what that one needs beyond it', async () => {
  const parts = {
    'main.cjs': `exports.main = (name) => require('./chunks/' + name + '.cjs').value;`,
    'chunks/one.cjs': `exports.value = 1;`,
    'chunks/two.cjs': `exports.value = 2;`,
  };
  const run = async (name: string, compiled?: CompiledCode) => {
    const program = await programOf(parts, compiled);
    const { main } = program.load('main.cjs') as { main: (name: string) => number };
    return { value: main(name), hasNew: program.hasNew, code: program.compiledCode() };
  };
  const first = await run('one');
  expect(first).toMatchObject({ value: 1, hasNew: true });
  const again = await run('one', first.code);
  expect(again).toMatchObject({ value: 1, hasNew: false });
  const other = await run('two', first.code);
  expect(other).toMatchObject({ value: 2, hasNew: true });
  expect([...other.code.keys()].sort()).toEqual(['chunks/one.cjs', 'chunks/two.cjs', 'main.cjs']);
  expect(await run('one', other.code)).toMatchObject({ value: 1, hasNew: false });
});

test('what V8 does not take is compiled anew', async () => {
  const compiled = new Map([['main.cjs', Buffer.from('compiled by who knows what')]]);
  const program = await programOf({ 'main.cjs': `exports.main = 'it runs';` }, compiled);
  expect(program.load('main.cjs')).toEqual({ main: 'it runs' });
  expect(program.hasNew).toBe(true);
});
