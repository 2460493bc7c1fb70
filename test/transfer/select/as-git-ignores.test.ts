/**
 * Ignore files of random folders leave out what git leaves out by them: git itself is asked. SEED
 * repeats a run, ROUNDS says how many folders.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walkFolder } from '../../../src/transfer/local/walk-folder.js';
import { Selection } from '../../../src/transfer/select/selection.js';
import { seededChoices } from '../../helpers/random.js';

const ROUNDS = Number(process.env['ROUNDS'] ?? 60);
const seed = Number(process.env['SEED'] ?? 1);
const { random, some, times } = seededChoices(seed);
/** Names that people have, and such as mean something in patterns. */
const NAMES = [
  ...['a', 'b', 'ab', 'abc', 'a.b', '.a', 'a b', 'a ', ' a', 'a\t', 'a\nb', 'a-b', 'b.log'],
  ...['f(1)', 'f1', '(a)', 'a|b', 'a+', 'aa', '[a]', '{a,b}', '"a"', '@(a)', '!a', '#a', '*', '?'],
  ...['a\\b', '\\', '$', 'a$', '^a', '~', 'a~', ':a', ']', '-', 'a,b', '...'],
];
/** What patterns are put together of, besides names. */
const PIECES = [
  ...['*', '*', '*', '**', '?', '/', '/', '**/', '/**', '/**/', '***', '[a-c]', '[!a]', '[^b]'],
  ...['[]a]', '[!]a]', '[a-]', '[[:alpha:]]', '[[:digit:][:space:]]', '[[:nosuch:]]', '[\\]a]'],
  ...['[', '[a', '[b-a]', '\\', '\\*', '\\?', '\\a', '.*', '*.b', '*.log', ' ', '\\ ', '\t'],
];
/** Nothing of who runs this but where git is. */
const ENVIRONMENT = { PATH: process.env['PATH'] };
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'irods-git-'));
});
afterAll(async () => await rm(root, { recursive: true }));

function someLine(): string {
  const start = some(['', '', '', '!', '!', '/', '!/', '#', '\\!', '\\#']);
  const middle = times(3, () => (random() < 0.5 ? some(NAMES).replace('\n', '?') : some(PIECES)));
  return start + middle.join('') + some(['', '', '', '/', '/*', ' ', '  ']);
}

function someRules(): string {
  return `${some(['', '', '\ufeff'])}${times(5, someLine).join('\n')}${some(['', '\n'])}`;
}

/** Leaves of a folder by their paths, and what the ignore files of its folders say. */
async function plant(folder: string): Promise<Record<string, string>> {
  const rules: Record<string, string> = {};
  const fill = async (below: string, depth: number): Promise<void> => {
    await mkdir(join(folder, below), { recursive: true });
    if (depth === 0 || random() < 0.4) {
      rules[join(below, '.irodsignore')] = someRules();
      await writeFile(
        join(folder, below, '.irodsignore'),
        rules[join(below, '.irodsignore')] ?? '',
      );
    }
    for (const name of new Set(times(9, () => some(NAMES)))) {
      if (depth < 3 && random() < 0.45) await fill(join(below, name), depth + 1);
      else await writeFile(join(folder, below, name), '');
    }
  };
  await fill('', 0);
  return rules;
}

function leavesOfGit(folder: string): string[] {
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8', env: ENVIRONMENT });
  git('init', '-q');
  const listed = git('ls-files', '-z', '--others', '--exclude-per-directory=.irodsignore');
  return listed.split('\0').filter((name) => name !== '');
}

async function leavesOfWalk(folder: string): Promise<string[]> {
  const names: string[] = [];
  const walk = walkFolder(folder, { links: 'skip', ...new Selection({}).forWalk });
  for await (const entry of walk) if (entry.kind === 'leaf') names.push(entry.relative);
  return names.filter((name) => !name.startsWith('.git/'));
}

test(`${ROUNDS} random folders (SEED=${seed})`, { timeout: 600_000 }, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = join(root, `${round}`);
    const rules = await plant(folder);
    const expected = leavesOfGit(folder).sort();
    const found = (await leavesOfWalk(folder)).sort();
    expect({ rules, leaves: found }).toEqual({ rules, leaves: expected });
    await rm(folder, { recursive: true });
  }
});
