/** What the server refuses is told as what was to be done, why, and what to do: once. */
import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { journalsOf } from '../helpers/left-behind.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

beforeAll(async () => {
  alice = await zone.person('alice');
  await alice.write('one', 'text');
  await alice.must('iput one');
  await alice.must('imkdir c');
  for (const name of ['a', 'b', 'deep/c']) await alice.write(`tree/${name}`, name);
});

const NO_PARENT = 'Make it with imkdir -p, or ask its owner for permission.';

test.each([
  ['imkdir nope/x', 'cannot make the collection HOME/nope/x: there is no collection HOME/nope'],
  ['itouch nope/x', 'cannot touch HOME/nope/x: there is no collection HOME/nope'],
])('%s names the collection that is missing', async (line, text) => {
  const { code, stderr } = await alice.run(line);
  expect(stderr).toContain(text.replaceAll('HOME', alice.collection));
  expect(stderr).toContain(`, or none that you may see`);
  expect(stderr).toContain(NO_PARENT);
  expect(code).not.toBe(0);
});

test('a copy into a collection that is missing names both', async () => {
  const { code, stderr } = await alice.run('icp one nope/x');
  const [home, to] = [alice.collection, `${alice.collection}/nope`];
  expect(stderr).toContain(`${to}: no such collection to copy ${home}/one to`);
  expect(stderr).toContain('Make it with imkdir -p first.');
  expect(code).toBe(3);
});

test('a folder that is missing is named as one', async () => {
  const { code, stderr } = await alice.run('iget one nowhere/x');
  expect(stderr).toMatch(/cannot write .*nowhere\/x: the folder that it goes into does not exist/);
  expect(code).toBe(3);
});

describe('a place that cannot be made', () => {
  test.each([
    ['iput -r tree nope/x', 'cannot make the collection', '0 done, 5 failed'],
    ['irsync -r tree i:nope/x', 'cannot make the collection', '0 done, 5 failed'],
    ['iget -r c one/x', 'cannot make', undefined],
  ])('%s is told once, and leaves nothing to go on from', async (line, text, sum) => {
    const { code, stderr } = await alice.run(line);
    expect(stderr.split(text)).toHaveLength(2);
    if (sum !== undefined) expect(stderr).toContain(sum);
    expect(code).toBe(3);
    expect(await readdir(journalsOf(alice)).catch(() => [])).toEqual([]);
  });

  test('fails each data object for programs', async () => {
    const { stdout } = await alice.run('iput -r tree nope/x --json');
    const records = JSON.parse(stdout) as readonly { state: string; reason: string }[];
    expect(records.map(({ state }) => state)).toEqual(Array(5).fill('failed'));
    expect(new Set(records.map(({ reason }) => reason)).size).toBe(1);
  });
});
