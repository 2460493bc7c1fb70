/** What iget, iput and irsync take for sources: patterns, and names from a file. */
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

beforeAll(async () => {
  alice = await zone.person('alice');
  for (const name of ['a.txt', 'b.txt', 'c.csv', '[x]']) await alice.write(`in/${name}`, name);
  await alice.must('iput -r in c');
});

async function localTexts(...names: readonly string[]): Promise<readonly string[]> {
  return await Promise.all(names.map(async (name) => (await alice.read(name)).toString()));
}

test('iget brings what patterns match, and says where one matches nothing', async () => {
  await alice.write('got/.keep', '');
  const outcome = await alice.run("iget 'c/*.txt' 'c/nope*' got");
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toContain('nothing matches c/nope*');
  expect(await localTexts('got/a.txt', 'got/b.txt')).toEqual(['a.txt', 'b.txt']);
  expect((await alice.must("iget 'c/{b.txt,c.csv}' -")).stdout).toBe('b.txtc.csv');
});

test('iget takes an exact name before its reading as a pattern, and none with --no-glob', async () => {
  expect((await alice.must('iget c/[x] -')).stdout).toBe('[x]');
  const { code, stderr } = await alice.run("iget --no-glob 'c/*.txt' -");
  expect(code).toBe(3);
  expect(stderr).toContain('c/*.txt does not exist');
});

test('iget takes names from a file', async () => {
  await alice.write('names', 'c/a.txt\nc/c.csv\n');
  await alice.write('from/.keep', '');
  await alice.must('iget --from-file names from');
  expect(await localTexts('from/a.txt', 'from/c.csv')).toEqual(['a.txt', 'c.csv']);
  expect((await alice.must('iget -0 --from-file - -', { stdin: 'c/b.txt\0c/[x]' })).stdout).toBe(
    'b.txt[x]',
  );
  expect(await alice.run('iget --from-file nothing from')).toMatchObject({
    code: 1,
    stderr: 'iget: cannot read nothing: it does not exist\n',
  });
  expect((await alice.run('iget')).code).toBe(1);
});

test('iput takes names of local files from a file', async () => {
  await alice.must('imkdir put');
  await alice.must('iput -0 --from-file - put', { stdin: 'in/a.txt\0in/c.csv\0' });
  expect((await alice.must('ils put')).stdout).toBe(`${alice.collection}/put:\n  a.txt\n  c.csv\n`);
  expect((await alice.run('iput')).code).toBe(1);
});

test('irsync takes patterns and names from a file', async () => {
  await alice.write('synced/.keep', '');
  await alice.must("irsync 'i:c/*.txt' synced");
  expect(await localTexts('synced/a.txt', 'synced/b.txt')).toEqual(['a.txt', 'b.txt']);
  await alice.must('imkdir up');
  await alice.must('irsync --from-file - i:up', { stdin: 'in/a.txt\nin/b.txt\n' });
  expect((await alice.must('ils up')).stdout).toBe(`${alice.collection}/up:\n  a.txt\n  b.txt\n`);
});

test('what is wrong with the words of irsync is all that it says', async () => {
  const { code, stderr } = await alice.run('irsync -r in elsewhere');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^irsync: source and target are both on this machine\n {2}[^\n]+\n$/);
});

test('iget reads the options of iput that it has no use for', async () => {
  const options = '-k -a -D generic --metadata a;v;u --acl "read bob" --ignore-symlinks';
  expect((await alice.must(`iget ${options} --checksum c/a.txt -`)).stdout).toBe('a.txt');
  expect((await alice.must('iget --verb --rec --forc c/a.txt taken')).stdout).toContain(' MB ');
});

test('-N 0 is one connection, as no threads are to the iCommands', async () => {
  const content = 'x'.repeat(9 * 1024 * 1024);
  await alice.write('threads', content);
  const { stdout } = await alice.must('iput -v -N 0 threads');
  expect(stdout).toContain(' 1 thr ');
  expect((await alice.must('iget -N 0 threads -')).stdout).toBe(content);
  expect((await alice.run('iput -N -1 threads')).code).toBe(1);
});

test('options of the iCommands before 5.0 are read', async () => {
  await alice.write('linked/a.txt', 'a.txt');
  await symlink('a.txt', join(alice.cwd, 'linked', 'link'));
  await alice.must('iput -r -Q --wlock --link linked linkless');
  expect((await alice.must('ils linkless')).stdout).toMatch(/:\n {2}a\.txt\n$/);
  await alice.must('irsync -r --link linked i:linkless');
  expect((await alice.must('ils linkless')).stdout).toMatch(/:\n {2}a\.txt\n$/);
  expect((await alice.must('iget -Q --rlock linkless/a.txt -')).stdout).toBe('a.txt');
});
