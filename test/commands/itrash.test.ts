import { beforeEach, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;
let bin: string;

/** In the trash: notes.txt (5 bytes), and run with a.txt and deep/b.txt. */
beforeEach(async () => {
  alice = await zone.newcomer();
  bin = alice.collection.replace('/home/', '/trash/home/');
  await alice.write('run/a.txt', 'alpha');
  await alice.write('run/deep/b.txt', 'beta');
  await alice.must('iput -r run');
  await alice.must(['iput', await alice.write('x', 'notes'), 'notes.txt']);
  await alice.must('irm -r run notes.txt');
});

const left = async (): Promise<readonly string[]> => {
  const { stdout } = await alice.must('itrash ls -r --ndjson --fields path');
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { path: string }).path.slice(bin.length + 1))
    .sort();
};
const has = async (path: string): Promise<boolean> => (await alice.run(`ils ${path}`)).code === 0;

describe('itrash ls', () => {
  it('lists with size, time and where it was', async () => {
    const { stdout } = await alice.must('itrash ls');
    const time = String.raw`\d{4}-\d\d-\d\d\.\d\d:\d\d:\d\d`;
    expect(stdout).toMatch(new RegExp(`^ {11}-  ${time}  run/\n {11}5  ${time}  notes.txt\n$`));
    expect(JSON.parse((await alice.must('itrash ls run --json')).stdout)).toMatchObject([
      { path: `${bin}/run/deep`, type: 'collection', size: null },
      { path: `${bin}/run/a.txt`, size: 5, original_path: `${alice.collection}/run/a.txt` },
    ]);
    expect(await left()).toEqual(['notes.txt', 'run', 'run/a.txt', 'run/deep', 'run/deep/b.txt']);
  });

  it('refuses what is not in the trash', async () => {
    expect(await alice.run('itrash ls /tempZone/home/rods')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('not in your trash'),
    });
  });
});

describe('itrash restore', () => {
  it('moves things back, by either path', async () => {
    await alice.must(`itrash restore run ${alice.collection}/notes.txt`);
    expect(await left()).toEqual([]);
    expect((await alice.must('icat notes.txt run/a.txt run/deep/b.txt')).stdout).toBe(
      'notesalphabeta',
    );
  });

  it('makes the collections that are missing', async () => {
    await alice.must('itrash restore -v run/deep/b.txt');
    expect((await alice.must('icat run/deep/b.txt')).stdout).toBe('beta');
    expect(await left()).toEqual(['notes.txt', 'run', 'run/a.txt', 'run/deep']);
  });

  it('adds to a collection that is there again, and overwrites nothing', async () => {
    await alice.must('imkdir run');
    await alice.must(['iput', await alice.write('x', 'newer'), 'run/a.txt']);
    const outcome = await alice.run('itrash restore run');
    expect(outcome).toMatchObject({ code: 4, stderr: expect.stringContaining('run/a.txt') });
    expect((await alice.must('icat run/a.txt run/deep/b.txt')).stdout).toBe('newerbeta');
    expect(await left()).toEqual(['notes.txt', 'run', 'run/a.txt']);
  });

  it('moves things elsewhere', async () => {
    await alice.must('imkdir other');
    await alice.must('itrash restore --to other notes.txt');
    expect(await has('other/notes.txt')).toBe(true);
  });
});

describe('itrash empty', () => {
  it('asks first', async () => {
    const outcome = await alice.run('itrash empty', { stdin: 'n\n' });
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain(`Remove all that is in ${bin} for good?`);
    expect(await left()).toHaveLength(5);
    await alice.must('itrash empty', { stdin: 'y\n' });
    expect(await left()).toEqual([]);
  });

  it('removes what is named', async () => {
    await alice.must('itrash empty --yes -v run/deep notes.txt');
    expect(await left()).toEqual(['run', 'run/a.txt']);
  });

  it('leaves what is not old enough, nor what lies in something that is not', async () => {
    const old = Math.floor(Date.now() / 1000) - 40 * 86_400;
    const age = async (endpoint: string, path: string): Promise<void> => {
      const words = ['op=touch', `lpath=${bin}/${path}`, `seconds-since-epoch=${old}`];
      await alice.must(['irods', 'api', 'POST', endpoint, ...words]);
    };
    await age('data-objects', 'notes.txt');
    await age('data-objects', 'run/deep/b.txt');
    await age('collections', 'run/deep');
    await alice.must('itrash empty --older-than 30d --yes');
    expect(await left()).toEqual(['run', 'run/a.txt', 'run/deep', 'run/deep/b.txt']);
    await age('collections', 'run');
    await alice.must('itrash empty --older-than 30d --yes');
    expect(await left()).toEqual(['run', 'run/a.txt']);
    await alice.must('itrash empty --older-than 2000-01-01 --yes');
    expect(await left()).toEqual(['run', 'run/a.txt']);
    await age('data-objects', 'run/a.txt');
    await age('collections', 'run');
    await alice.must('itrash empty --older-than P30D --yes');
    expect(await left()).toEqual([]);
  });
});
