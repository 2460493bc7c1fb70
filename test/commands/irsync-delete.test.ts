/** What irsync --delete removes, and above all what it does not. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { deeds, plant, steps } from '../helpers/transfer-steps.js';

const zone = useZone();

/** Names of all leaves below a folder or, after `i:`, a collection. */
async function leavesOf(person: TestPerson, where: string): Promise<readonly string[]> {
  if (!where.startsWith('i:')) {
    const found = await readdir(join(person.cwd, where), { recursive: true, withFileTypes: true });
    const files = found.filter((entry) => entry.isFile());
    return files
      .map(({ parentPath, name }) =>
        join(parentPath, name).slice(person.cwd.length + where.length + 2),
      )
      .sort();
  }
  const { stdout } = await person.must(`ifind ${where.slice(2)} --type f`);
  const root = `${person.collection}/${where.slice(2)}/`;
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(root.length))
    .sort();
}

/** Runs a line, dry first: both must tell the same, and both are answered. */
async function bothWays(person: TestPerson, line: string): Promise<readonly string[]> {
  const planned = deeds(await steps(person, `${line} --dry-run`));
  expect(deeds(await steps(person, line))).toEqual(planned);
  return planned;
}

describe('several sources', () => {
  const directions = [
    { name: 'up', at: (name: string) => name, target: 'i:m' },
    { name: 'down', at: (name: string) => `i:${name}`, target: 'm' },
    { name: 'across', at: (name: string) => `i:${name}`, target: 'i:m' },
  ];

  test.each(directions)('$name: what is in any of them stays', async ({ at, target }) => {
    const alice = await zone.newcomer();
    await plant(alice, [
      'A/fa',
      'A/sub/x',
      'B/fb',
      'B/sub/y',
      'C/c',
      'one',
      'm/old',
      'm/sub/old',
      'm/C/old',
    ]);
    await alice.must(`irsync -r A B C i:${alice.collection}`);
    await alice.must('iput -f one one');
    await alice.must('irsync -r m i:m');
    const line = `irsync -r --delete ${at('A')}/ ${at('B')}/ ${at('C')} ${at('one')} ${target}`;
    const planned = await bothWays(alice, line);
    expect(await leavesOf(alice, target)).toEqual(['C/c', 'fa', 'fb', 'one', 'sub/x', 'sub/y']);
    expect(
      planned
        .filter((deed) => deed.startsWith('remove'))
        .map((deed) => deed.replace(/.*\/m\//, '')),
    ).toEqual(['C/old', 'old', 'sub/old']);
    expect(await bothWays(alice, line)).toEqual([]);
  });

  test('each inside the target: only there something is removed', async () => {
    const alice = await zone.newcomer();
    await plant(alice, ['A/a', 'B/b', 'm/A/old', 'm/B/old', 'm/other/x', 'm/loose']);
    await alice.must('irsync -r m i:m');
    await bothWays(alice, 'irsync -r --delete A B i:m');
    expect(await leavesOf(alice, 'i:m')).toEqual(['A/a', 'B/b', 'loose', 'other/x']);
  });

  test('two of one name become one', async () => {
    const alice = await zone.newcomer();
    await plant(alice, ['p/N/1', 'q/N/2', 'm/N/old']);
    await alice.must('irsync -r m i:m');
    await bothWays(alice, 'irsync -r --delete p/N q/N i:m');
    expect(await leavesOf(alice, 'i:m')).toEqual(['N/1', 'N/2']);
  });

  test('of equal names the first counts, and a folder before a file', async () => {
    const alice = await zone.newcomer();
    await plant(alice, ['A/same', 'B/same', 'A/x', 'B/x/y']);
    const told = await steps(alice, 'irsync -r A/ B/ i:m');
    expect(
      told.filter(({ state }) => state === 'skipped').map(({ source, reason }) => [source, reason]),
    ).toEqual([
      [join(alice.cwd, 'B/same'), 'another source comes before'],
      [join(alice.cwd, 'A/x'), 'another source comes before'],
    ]);
    expect(await leavesOf(alice, 'i:m')).toEqual(['same', 'x/y']);
    expect((await alice.must('iget m/same -')).stdout).toBe('content of A/same');
  });

  test('of files of one name, too, the first counts', async () => {
    const alice = await zone.newcomer();
    await plant(alice, ['A/a', 'p/one', 'q/one']);
    await alice.must('irsync -r A/ p/one q/one i:m');
    await alice.must('irsync p/one q/one i:m');
    expect((await alice.must('iget m/one -')).stdout).toBe('content of p/one');
  });

  test('one that is missing keeps everything', async () => {
    const alice = await zone.newcomer();
    await plant(alice, ['A/a', 'm/old']);
    await alice.must('irsync -r m i:m');
    const outcome = await alice.run('irsync -r --delete A/ nowhere/ i:m');
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('nothing was removed');
    expect(await leavesOf(alice, 'i:m')).toEqual(['a', 'old']);
  });
});

describe('what is excluded stays', () => {
  test('by the ignore file of the target, in both directions', async () => {
    const alice = await zone.newcomer();
    await plant(alice, ['src/a', 'src/keep.log', 'src/sub/keep.log', 'src/gone']);
    await alice.write('src/.irodsignore', '*.log\n');
    await alice.must('irsync -r src i:up');
    await alice.must('irm -f up/gone');
    await bothWays(alice, 'irsync -r --delete i:up src');
    expect(await leavesOf(alice, 'src')).toEqual(['.irodsignore', 'a', 'keep.log', 'sub/keep.log']);

    await alice.must('iput src/keep.log up/other.log');
    await plant(alice, ['src/more']);
    await rm(join(alice.cwd, 'src/.irodsignore'));
    await rm(join(alice.cwd, 'src/keep.log'));
    await bothWays(alice, 'irsync -r --delete src i:up');
    expect(await leavesOf(alice, 'i:up')).toEqual([
      '.irodsignore',
      'a',
      'more',
      'other.log',
      'sub/keep.log',
    ]);
  });

  test('by the ignore file of a collection that is the source', async () => {
    const alice = await zone.newcomer();
    await plant(alice, ['src/a', 'src/sub/x.tmp', 'src/sub/y', 'down/sub/mine.tmp']);
    await alice.must('irsync -r src i:up');
    await alice.must('istream write up/sub/.irodsignore', { stdin: '*.tmp\n' });
    await bothWays(alice, 'irsync -r --delete i:up down');
    expect(await leavesOf(alice, 'down')).toEqual([
      'a',
      'sub/.irodsignore',
      'sub/mine.tmp',
      'sub/y',
    ]);
  });

  test('in a folder that goes, so that the folder stays too', async () => {
    const alice = await zone.newcomer();
    await plant(alice, ['src/a', 'up/d/keep.log', 'up/d/gone', 'up/d/e/x', 'up/f/y', 'up/a']);
    await mkdir(join(alice.cwd, 'up/f/empty'));
    await alice.must('irsync -r up i:up');
    const line = 'irsync -r --delete --exclude *.log src i:up';
    const refused = await alice.run(`${line} --max-delete 5`);
    expect(refused.stderr).toContain('6 entries would be removed');
    expect(await bothWays(alice, `${line} --max-delete 6`)).toEqual(
      ['d/e', 'd/gone', 'f'].map((name) => `remove ${alice.collection}/up/${name}`),
    );
    expect(await leavesOf(alice, 'i:up')).toEqual(['a', 'd/keep.log']);
  });

  test('but what --include brings back does not', async () => {
    const alice = await zone.newcomer();
    await plant(alice, ['src/a', 'src/x.log']);
    await alice.must('irsync -r src i:up');
    await rm(join(alice.cwd, 'src/x.log'));
    await alice.write('src/.irodsignore', '*.log\n');
    await alice.must('irsync -r --delete src i:up');
    expect(await leavesOf(alice, 'i:up')).toContain('x.log');
    await alice.must('irsync -r --delete --include x.log src i:up');
    expect(await leavesOf(alice, 'i:up')).not.toContain('x.log');
  });
});

test('a folder that stands where a file is to go is left whole', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['src/x', 'up/x/y']);
  await alice.must('irsync -r up i:up');
  expect((await alice.run('irsync -r --delete src i:up')).code).toBe(3);
  expect(await leavesOf(alice, 'i:up')).toEqual(['x/y']);
});

test('of machines that share the work, the first one removes', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['src/a', 'up/a', 'up/old']);
  await alice.must('irsync -r up i:up');
  await alice.must('irsync -r --delete --shard 2/2 src i:up');
  expect(await leavesOf(alice, 'i:up')).toEqual(['a', 'old']);
  await alice.must('irsync -r --delete --shard 1/2 src i:up');
  expect(await leavesOf(alice, 'i:up')).toEqual(['a']);
});
