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
    expect(await alice.run('itrash ls /tempZone/trash/home/rods')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('not in your trash'),
    });
    expect(await alice.run('itrash ls /tempZone/home/rods')).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('does not exist'),
    });
  });

  it('tells when things expire, where that is known', async () => {
    const touched = Math.floor(Date.now() / 1000) - 3 * 86_400 - 60;
    const words = ['op=touch', `lpath=${bin}/notes.txt`, `seconds-since-epoch=${touched}`];
    await alice.must(['irods', 'api', 'POST', 'data-objects', ...words]);
    expect((await alice.must('itrash ls --trash-days 14')).stdout).toMatch(
      / {2}expires in 11 days {2,}notes\.txt\n/,
    );
    expect((await alice.must('itrash ls --trash-days 3')).stdout).toMatch(/ {2}expired {2,}notes/);
    const { stdout } = await alice.must('itrash ls --json --trash-days 14');
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({
        path: `${bin}/notes.txt`,
        expires_at: new Date((touched + 14 * 86_400) * 1000).toISOString().replace('.000', ''),
      }),
    );
    expect((await alice.run('itrash ls --trash-days soon')).code).toBe(1);
  });
});

/** Puts the random number on a name that the server puts where the name is taken. */
const taken = async (path: string, number: number): Promise<void> => {
  await alice.must(`imv ${bin}/${path} ${bin}/${path}.${number}`);
};
const remove = async (name: string, content: string, modified: number): Promise<void> => {
  await alice.must(['iput', await alice.write('x', content), name]);
  const words = [
    ...['op=touch', `lpath=${alice.collection}/${name}`],
    `seconds-since-epoch=${modified}`,
  ];
  await alice.must(['irods', 'api', 'POST', 'data-objects', ...words]);
  await alice.must(`irm ${name}`);
};
const originals = async (words = ''): Promise<readonly unknown[]> => {
  const { stdout } = await alice.must(`itrash ls -r --json ${words}`);
  return (JSON.parse(stdout) as { original_path: string }[]).map((entry) => entry.original_path);
};

describe('names that were taken in the trash', () => {
  beforeEach(async () => {
    await taken('notes.txt', 3141592653);
    await remove('notes.txt', 'second', 2_000_000_000);
    await taken('notes.txt', 271828182);
    await remove('notes.txt', 'third', 1_000_000_000);
  });

  it('are told with the path that they had', async () => {
    const paths = await originals();
    expect(paths.filter((path) => path === `${alice.collection}/notes.txt`)).toHaveLength(3);
    expect((await alice.must('itrash ls')).stdout).toContain(
      `notes.txt.271828182  (was ${alice.collection}/notes.txt)`,
    );
  });

  it('are restored without the number, the one that was changed last', async () => {
    const { stderr } = await alice.must('itrash restore notes.txt');
    expect(stderr).toContain('3 things in the trash had the path of notes.txt');
    expect(stderr).toContain(`  ${bin}/notes.txt.3141592653, changed `);
    expect(stderr).toContain(`  ${bin}/notes.txt, changed `);
    expect((await alice.must('icat notes.txt')).stdout).toBe('second');
    expect(await left()).toContain('notes.txt');
  });

  it('are restored all at once, or one by its place in the trash', async () => {
    await alice.must('itrash restore --all ~/notes.txt');
    const { stdout } = await alice.must('icat notes.txt notes.txt.1 notes.txt.2');
    expect(stdout).toBe('secondnotesthird');
    await alice.must('irm notes.txt notes.txt.1 notes.txt.2');
    await taken('notes.txt', 999999999);
    await remove('notes.txt', 'fourth', 1_000_000_000);
    await alice.must(`itrash restore ${bin}/notes.txt`);
    expect((await alice.must('icat notes.txt')).stdout).toBe('fourth');
    await alice.must('itrash restore --keep-name notes.txt.999999999');
    expect((await alice.must('icat notes.txt.999999999')).stdout).toBe('second');
  });

  it('may stand in the middle of a path', async () => {
    await taken('run', 1234567890);
    await alice.must('itrash restore run/deep/b.txt');
    expect((await alice.must('icat run/deep/b.txt')).stdout).toBe('beta');
    const gone = await alice.run('itrash restore run/deep/c.txt');
    expect(gone.stderr).toContain('does not exist');
  });

  it('are left alone where the number is not one of the server', async () => {
    for (const name of ['log.20240131', 'log.0123456789', 'log.4294967296']) {
      await remove(name, 'x', 1);
      expect(await originals()).toContain(`${alice.collection}/${name}`);
    }
  });
});

describe('what was removed elsewhere than at home', () => {
  it('goes back to where its collections are', async () => {
    const rods = await zone.admin();
    await rods.must('imkdir -p /tempZone/shared/plans /tempZone/home/team/runs');
    await rods.must('imkdir -p /tempZone/home/rods/shared');
    for (const name of ['/tempZone/shared/plans/a', '/tempZone/home/team/runs/b']) {
      await rods.must(['iput', await rods.write('x', name), name]);
      await rods.must(['irm', name]);
    }
    const listed = (await rods.must('itrash ls -r')).stdout;
    expect(listed).toContain('shared/plans/a  (was /tempZone/shared/plans/a)\n');
    expect(listed).toContain('team/runs/b  (was /tempZone/home/team/runs/b)\n');
    await rods.must('itrash restore shared/plans/a /tempZone/home/team/runs/b');
    await rods.must('ils /tempZone/shared/plans/a /tempZone/home/team/runs/b');
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
