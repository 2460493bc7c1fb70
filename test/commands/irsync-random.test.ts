/**
 * irsync between random trees: what a dry run tells is what the run then does, the second run does
 * nothing, and what is left is what was to be. SEED repeats a run, ROUNDS says how many.
 */
import { mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seededChoices } from '../helpers/random.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import type { Step } from '../helpers/transfer-steps.js';

const zone = useZone();
const ROUNDS = Number(process.env['ROUNDS'] ?? 4);
const seed = Number(process.env['SEED'] ?? 1);
const { random, some, times } = seededChoices(seed);
const OLD = new Date('2020-01-01T00:00:00Z');
const NAMES = [
  'a',
  'b',
  'ab',
  'x.log',
  'y.log',
  'd d',
  "o'c",
  'q"q',
  '%41',
  '#h',
  '[z]',
  'é',
  'a-b',
];
/** Of different lengths: what was changed within one second is told apart by its size. */
const CONTENTS = ['', 'one', 'other', 'longer than the others'];
const PATTERNS = ['*.log', 'a', '/a', 'b/', '!x.log', 'a*', '*/a', '**/ab', '!b/', '/*/b', 'd d'];

type Content = string | { readonly link: string };
type Tree = Map<string, Content>;

/** Leaves by their paths; folders are what leaves are in, and some that are empty (with `/`). */
function someTree(options: { readonly links: boolean; readonly rules: boolean }): Tree {
  const tree: Tree = new Map();
  const fill = (below: string, depth: number): void => {
    if (options.rules && random() < 0.3) {
      tree.set(`${below}.irodsignore`, times(3, () => some(PATTERNS)).join('\n'));
    }
    for (const name of new Set(times(6, () => some(NAMES)))) {
      const path = below + name;
      const what = random();
      if (options.links && what < 0.08) {
        tree.set(path, { link: some(['a', '../b', '.', '..', 'nowhere', 'd d']) });
      } else if (depth < 3 && what < 0.4) {
        tree.set(`${path}/`, '');
        fill(`${path}/`, depth + 1);
      } else tree.set(path, some(CONTENTS));
    }
  };
  fill('', 0);
  return tree;
}

/** A tree that has much of another one. */
function somethingLike(tree: Tree): Tree {
  const other = someTree({ links: false, rules: false });
  const taken = (path: string): boolean =>
    [...other.keys()].some((key) => `${key}/`.startsWith(`${path.replace(/\/$/, '')}/`));
  for (const [path, content] of tree) {
    const isInFile = [...other.keys()].some(
      (key) => !key.endsWith('/') && path.startsWith(`${key}/`),
    );
    if (random() < 0.6 && typeof content === 'string' && !taken(path) && !isInFile) {
      other.set(path, random() < 0.8 ? content : 'changed');
    }
  }
  return other;
}

async function plantTree(person: TestPerson, root: string, tree: Tree): Promise<void> {
  await mkdir(join(person.cwd, root), { recursive: true });
  for (const [path, content] of tree) {
    const place = join(person.cwd, root, path);
    await mkdir(path.endsWith('/') ? place : dirname(place), { recursive: true });
    if (path.endsWith('/')) continue;
    if (typeof content !== 'string') await symlink(content.link, place);
    else {
      await writeFile(place, content);
      await utimes(place, OLD, OLD);
    }
  }
}

/** Leaves of a local folder, by their paths; links are followed where they lead to files. */
async function leavesOf(root: string): Promise<Record<string, string>> {
  const leaves: Record<string, string> = {};
  for (const path of await readdir(root, { recursive: true })) {
    const found = await stat(join(root, path)).catch(() => undefined);
    if (found?.isFile() === true) leaves[path] = await readFile(join(root, path), 'utf8');
  }
  return leaves;
}

async function stepsOf(person: TestPerson, line: string): Promise<readonly string[]> {
  const { stdout } = await person.run(`${line} --ndjson`);
  const lines = stdout.split('\n').filter((text) => text !== '');
  return lines
    .map((text) => JSON.parse(text) as Step)
    .filter(({ state }) => state !== 'skipped')
    .map(({ action, state, target, reason }) => {
      return state === 'failed' ? `${action} ${target} fails: ${reason}` : `${action} ${target}`;
    })
    .sort();
}

describe(`${ROUNDS} random trees (SEED=${seed})`, () => {
  test.each(['up', 'down', 'across'])('%s', { timeout: 600_000 }, async (direction) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const alice = await zone.newcomer();
      const isPlain = random() < 0.4;
      const source = someTree({ links: direction === 'up' && !isPlain, rules: !isPlain });
      await plantTree(alice, 'source', source);
      await plantTree(alice, 'target', somethingLike(source));
      if (direction !== 'up') await alice.must('iput -r source s');
      if (direction !== 'down') await alice.must('iput -r target t');
      const from = direction === 'up' ? 'source' : 'i:s';
      const to = direction === 'down' ? 'target' : 'i:t';
      const options = [
        '-r',
        ...(random() < 0.7 ? ['--delete'] : []),
        ...(random() < 0.5 ? ['-K'] : []),
        ...(isPlain ? [] : times(2, () => `--exclude '${some(PATTERNS)}'`)),
        ...(isPlain ? [] : times(1, () => `--include '${some(PATTERNS)}'`)),
        ...(direction === 'up' ? [`--links ${some(['follow', 'skip', 'refuse'])}`] : []),
      ];
      const line = `irsync ${options.join(' ')} ${from} ${to}`;
      const told = { round, line, source: [...source] };
      const planned = await stepsOf(alice, `${line} --dry-run`);
      const done = await stepsOf(alice, line);
      expect({ ...told, done }).toEqual({ ...told, done: planned });
      const again = await stepsOf(alice, line);
      const failing = planned.filter((step) => step.includes(' fails: '));
      expect({ ...told, again }).toEqual({ ...told, again: failing });
      if (!isPlain || failing.length > 0) continue;
      if (direction !== 'down') await alice.must('iget -r t result');
      const result = await leavesOf(join(alice.cwd, direction === 'down' ? 'target' : 'result'));
      const wanted = await leavesOf(join(alice.cwd, 'source'));
      const expected = options.includes('--delete') ? wanted : { ...result, ...wanted };
      expect({ ...told, left: result }).toEqual({ ...told, left: expected });
    }
  });
});
