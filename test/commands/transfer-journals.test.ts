/** Journals of runs before: whose they are, who goes on with them, and when they go. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFile,
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CancelledError } from '../../src/errors.js';
import type { FileJournal } from '../../src/transfer/journal/file-journal.js';
import { type Fate, intercept } from '../helpers/intercept.js';
import { IDENTITY, journalsOf, leftBehind } from '../helpers/left-behind.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
const MEBIBYTE = 1024 * 1024;

afterEach(() => zone.sandbox.setFaults({}));

/** Someone whose `iput file` was killed before anything was sent. */
async function withKilled(by: Parameters<typeof leftBehind>[3] = {}): Promise<TestPerson> {
  const alice = await zone.newcomer();
  const path = await alice.write('file', 'content');
  const { size, mtimeMs: modifiedAt } = await stat(path);
  const target = `${alice.collection}/file`;
  await leftBehind(
    alice,
    ['iput', 'file'],
    (journal) => {
      const identity = { ...IDENTITY, source: path, target, size, modifiedAt };
      journal.begin(identity, { replaces: false });
    },
    by,
  );
  return alice;
}

async function left(person: TestPerson): Promise<readonly Record<string, unknown>[]> {
  return JSON.parse((await person.must('irods transfers --json')).stdout) as [];
}

async function names(person: TestPerson, path = ''): Promise<string> {
  return (await person.must(`ils ${path}`)).stdout;
}

describe('a run that was interrupted', () => {
  test('is resumed where it was typed, wherever the person is by then', async () => {
    const alice = await zone.newcomer();
    await alice.must('imkdir runs');
    await alice.write('file', 'content');
    const collection = `${alice.collection}/runs`;
    await leftBehind(
      alice,
      ['iput', 'file'],
      (journal) => {
        journal.begin({ ...IDENTITY, target: `${collection}/file` }, { replaces: false });
      },
      { collection },
    );
    await mkdir(join(alice.cwd, 'elsewhere'));
    await alice.must('irods transfers resume', { cwd: join(alice.cwd, 'elsewhere') });
    expect((await alice.must('icat runs/file')).stdout).toBe('content');
    expect(await names(alice)).not.toContain('  file');
  });

  test.each(['resume', 'remove'])('is left alone by somebody else: %s', async (action) => {
    const alice = await withKilled();
    const bob = await zone.newcomer();
    const env = { IRODS_USER_NAME: bob.name, IRODS_PASSWORD: bob.password };
    const [run] = await left(alice);
    expect(run).toMatchObject({ user: alice.name, server: zone.url, state: 'interrupted' });
    const listed = await alice.must('irods transfers', { env });
    expect(listed.stdout).toContain(`of ${alice.name} at ${zone.url}`);
    // Of those that are not named, only one's own are meant.
    await alice.must(['irods', 'transfers', action], { env });
    const outcome = await alice.run(['irods', 'transfers', action, `${run?.['name']}`], { env });
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain(`is of ${alice.name}`);
    expect(await left(alice)).toHaveLength(1);
    expect(await names(bob)).not.toContain('file');
  });

  test('is not running because another process got its id', async () => {
    const own = { processId: process.pid, processMark: 'another start of this machine' };
    const alice = await withKilled(own);
    expect(await left(alice)).toMatchObject([{ state: 'interrupted' }]);
  });

  test.skipIf(process.platform !== 'linux')(
    'is not running because nobody asked yet how its process ended',
    async () => {
      // Its parent becomes a program that does not know of it.
      const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60']);
      const [first] = (await once(parent.stdout, 'data')) as [Buffer];
      const processId = Number(`${first}`);
      try {
        const alice = await withKilled({ processId });
        await expect
          .poll(async () => (await left(alice))[0]?.['state'], { timeout: 10_000 })
          .toBe('interrupted');
        expect(() => process.kill(processId, 0)).not.toThrow();
      } finally {
        parent.kill('SIGKILL');
        await once(parent, 'close');
      }
    },
  );

  test('is not gone on with while it goes on', async () => {
    const alice = await withKilled({ processId: process.pid });
    const again = await alice.run('iput --resume file');
    expect(again.stderr).toContain('the same is being done already');
    expect(again.code).toBe(3);
    expect(await names(alice)).not.toContain('file');
  });

  test('is gone on with by one process, of two at once', async () => {
    const alice = await zone.newcomer();
    for (const name of ['a', 'b', 'c']) await alice.write(`tree/${name}`, name);
    await leftBehind(alice, ['iput', '-r', 'tree'], (journal) => {
      const tree = `${alice.collection}/tree`;
      journal.placed(join(alice.cwd, 'tree'), alice.collection, tree);
      const identity = { ...IDENTITY, source: join(alice.cwd, 'tree', 'a'), target: `${tree}/a` };
      journal.begin(identity, { replaces: false }).opened('a handle that nobody knows');
    });
    zone.sandbox.setFaults({ delay: { milliseconds: 50 } });
    const line = 'iput -r --resume tree';
    const both = await Promise.all([alice.run(line), alice.run(line)]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 3]);
    const stderr = both.map((outcome) => outcome.stderr).join('');
    expect(stderr).toMatch(/another process goes on with|the same is being done already/);
    expect((await alice.must('icheck tree tree')).code).toBe(0);
    expect(await left(alice)).toEqual([]);
  });

  test('can be gone on with to another resource', async () => {
    const admin = await zone.admin();
    await admin.must('iadmin mkresc secondResc unixfilesystem');
    const alice = await zone.newcomer();
    const bytes = Buffer.alloc(20 * MEBIBYTE, 'x');
    const source = await alice.write('big', bytes);
    const { size, mtimeMs: modifiedAt } = await stat(source);
    const target = `${alice.collection}/big`;
    const partial = `${alice.collection}/.big.left.partial`;
    await alice.must(['iput', '-', partial], { stdin: bytes.subarray(0, 8 * MEBIBYTE) });
    await leftBehind(alice, ['iput', 'big'], (journal) => {
      const identity = { ...IDENTITY, source, target, size, modifiedAt };
      const entry = journal.begin(identity, { replaces: false });
      entry.partial(partial);
      entry.confirmed({ from: 0, to: 8 * MEBIBYTE });
    });
    await alice.must('iput --resume -R secondResc big');
    expect((await alice.must('ils -l big')).stdout).toContain('secondResc');
    expect(await names(alice)).not.toContain('partial');
    expect(await left(alice)).toEqual([]);
  });
});

/** The id of a data object in the catalog. */
async function idOf(person: TestPerson, name: string): Promise<string> {
  const query = `SELECT DATA_ID WHERE COLL_NAME = '${person.collection}' AND DATA_NAME = '${name}'`;
  const { stdout } = await person.must(['iquery', '--tsv', query]);
  return stdout.trim().split('\n').at(-1) ?? '';
}

describe('an upload that is stopped', () => {
  test('is written down where it will be before it is moved there', async () => {
    const alice = await zone.newcomer();
    await alice.write('big', Buffer.alloc(20 * MEBIBYTE, 'x'));
    const interruption = new AbortController();
    let seen = '';
    const between = await intercept(zone.url, async ({ what, before }): Promise<Fate> => {
      if (what === 'data-objects write' && before === 1) {
        interruption.abort(new CancelledError('stopped'));
      }
      if (what !== 'data-objects rename') return 'pass';
      const [name = ''] = await readdir(journalsOf(alice));
      seen = await readFile(join(journalsOf(alice), name), 'utf8');
      return 'pass';
    });
    try {
      const env = { IRODS_HTTP_API_URL: between.url, IRODS_PASSWORD: alice.password };
      expect((await alice.run('iput big', { env, interruption })).code).toBe(130);
      expect(seen).toMatch(/\["moving",0,".*\/\.big\.\w+\.partial"\]/);
    } finally {
      await between.close();
    }
  });

  /** A new object that was to be moved aside when the line, or the run, was lost. */
  async function withMoving(alice: TestPerson): Promise<void> {
    await alice.must('iput --no-checksum - object', { stdin: 'short' });
    const target = `${alice.collection}/object`;
    const id = await idOf(alice, 'object');
    await leftBehind(alice, ['iput', 'object'], (journal) => {
      const entry = journal.begin({ ...IDENTITY, target, size: 100 }, { replaces: false });
      entry.object(id);
      entry.moving(`${alice.collection}/.object.aside.partial`);
    });
  }

  test('is moved aside by the next run where it had not been yet', async () => {
    const alice = await zone.newcomer();
    await withMoving(alice);
    await alice.write('other', 'x');
    await alice.must('iput other');
    expect(await names(alice)).not.toContain('  object\n');
    expect(await names(alice)).toContain('  .object.aside.partial\n');
    await alice.must('irods transfers remove');
    expect(await names(alice)).not.toContain('object');
  });

  test('is found where it was moved without a further word', async () => {
    const alice = await zone.newcomer();
    await withMoving(alice);
    await alice.must('imv object .object.aside.partial');
    await alice.must('iput - object', { stdin: 'of somebody' });
    await alice.must('irods transfers remove');
    expect(await names(alice)).not.toContain('aside');
    expect((await alice.must('icat object')).stdout).toBe('of somebody');
  });

  test('is removed where it had not been moved aside yet', async () => {
    const alice = await zone.newcomer();
    await withMoving(alice);
    await alice.must('irods transfers remove');
    expect(await names(alice)).not.toContain('object');
  });

  test('does not take the object that was stored whole since along when it is removed', async () => {
    const alice = await zone.newcomer();
    await alice.must('iput -k - object', { stdin: Buffer.alloc(100, 'x') });
    const target = `${alice.collection}/object`;
    await leftBehind(alice, ['iput', 'object'], (journal) => {
      const entry = journal.begin({ ...IDENTITY, target, size: 100 }, { replaces: false });
      entry.confirmed({ from: 0, to: 50 });
      entry.partial(`${alice.collection}/.object.aside.partial`);
    });
    await alice.must('irods transfers remove');
    expect(await names(alice)).toContain('  object\n');
  });
});

test('a run can be gone on with after its line was refused', async () => {
  const alice = await zone.newcomer();
  await alice.write('file', 'content');
  await leftBehind(alice, ['iput', '-r', '--filter-from', 'rules', 'file'], (journal) => {
    journal.begin(IDENTITY, { replaces: false });
  });
  const line = 'iput --resume -r --filter-from rules file';
  expect((await alice.run(line)).stderr).toContain('rules');
  await alice.write('rules', '*.tmp');
  await alice.must(line);
});

test('an old object stays beside what somebody stored at its name while that was free', async () => {
  const alice = await zone.newcomer();
  await alice.must('iput - object', { stdin: 'of somebody' });
  await alice.must('iput - .object.old', { stdin: 'old' });
  await leftBehind(alice, ['iput', '-f', '--atomic', 'object'], (journal) => {
    const target = `${alice.collection}/object`;
    const entry = journal.begin({ ...IDENTITY, target, size: 100 }, { replaces: true });
    entry.partial(`${alice.collection}/.object.gone.partial`);
    entry.displaced(`${alice.collection}/.object.old`);
  });
  await alice.write('other', 'x');
  await alice.must('iput other');
  expect((await alice.must('icat .object.old')).stdout).toBe('old');
  expect((await alice.must('icat object')).stdout).toBe('of somebody');
});

describe('irods transfers with --dry-run', () => {
  test('removes nothing', async () => {
    const alice = await zone.newcomer();
    const partial = await alice.write('.file.left.partial', 'x');
    await leftBehind(alice, ['iget', 'file'], (journal) => {
      const entry = journal.begin({ ...IDENTITY, direction: 'download' }, { replaces: false });
      entry.partial(partial);
    });
    await alice.must('irods transfers remove --dry-run');
    expect(await readFile(partial, 'utf8')).toBe('x');
    await alice.must('irods transfers remove');
    await expect(readFile(partial)).rejects.toThrow('ENOENT');
  });

  test('does not write down that a run elsewhere has ended', async () => {
    const alice = await zone.newcomer();
    const begin = (journal: FileJournal) => journal.begin(IDENTITY, { replaces: false });
    await leftBehind(alice, ['iput', 'file'], (journal) => void begin(journal), { host: 'node17' });
    await alice.run('irods transfers remove --elsewhere --dry-run');
    expect((await alice.must('irods transfers')).stdout).toContain('  on node17  ');
  });
});

describe('the sum of a run that goes on with another', () => {
  const bytes = Buffer.alloc(20 * MEBIBYTE, 'x');

  test('counts what it sent itself', async () => {
    const alice = await zone.newcomer();
    const source = await alice.write('tree/big', bytes);
    await alice.write('tree/small', 'x');
    const { size, mtimeMs: modifiedAt } = await stat(source);
    const tree = `${alice.collection}/tree`;
    const partial = `${tree}/.big.left.partial`;
    await alice.must('imkdir tree');
    await alice.must(['iput', '-', partial], { stdin: bytes.subarray(0, 8 * MEBIBYTE) });
    await leftBehind(alice, ['iput', '-r', 'tree'], (journal) => {
      const identity = { ...IDENTITY, source, target: `${tree}/big`, size, modifiedAt };
      const entry = journal.begin(identity, { replaces: false });
      entry.partial(partial);
      entry.confirmed({ from: 0, to: 8 * MEBIBYTE });
    });
    const { stderr } = await alice.must('iput -r --resume tree', { tty: true });
    expect(stderr).toContain('2 done, 12M in ');
  });

  test('counts what it brought itself', async () => {
    const alice = await zone.newcomer();
    await alice.must('imkdir tree');
    await alice.must('iput - tree/big', { stdin: bytes });
    await alice.must('iput - tree/small', { stdin: 'x' });
    const partial = await alice.write('tree/.big.left.partial', bytes.subarray(0, 8 * MEBIBYTE));
    const source = `${alice.collection}/tree/big`;
    const listed = await alice.must(['ils', '--json', '--fields', 'modified_at', source]);
    const [{ modified_at: time }] = JSON.parse(listed.stdout) as [{ modified_at: string }];
    const target = join(alice.cwd, 'tree', 'big');
    const identity = { ...IDENTITY, direction: 'download', source, target } as const;
    await leftBehind(alice, ['iget', '-r', 'tree'], (journal) => {
      const modifiedAt = Date.parse(time);
      const size = bytes.length;
      const entry = journal.begin({ ...identity, size, modifiedAt }, { replaces: false });
      entry.partial(partial);
      entry.confirmed({ from: 0, to: 8 * MEBIBYTE });
    });
    const { stderr } = await alice.must('iget -r --resume tree', { tty: true });
    expect(stderr).toContain('2 done, 12M in ');
    expect((await alice.read('tree/big')).equals(bytes)).toBe(true);
  });
});

describe('a journal that was cut short', () => {
  test('before its first line goes after a while', async () => {
    const alice = await withKilled();
    const journal = (name: string): string => join(journalsOf(alice), `${name}.journal`);
    for (const name of ['old', 'new']) await writeFile(journal(name), '');
    await utimes(journal('old'), 1000, 1000);
    await alice.write('other', 'x');
    await alice.must('iput other');
    expect((await readdir(journalsOf(alice))).filter((name) => !/^\d/.test(name))).toEqual([
      'new.journal',
    ]);
    expect(await left(alice)).toHaveLength(1);
  });

  test('takes what follows all the same', async () => {
    const alice = await withKilled({ host: 'node17' });
    const [name = ''] = await readdir(journalsOf(alice));
    await appendFile(join(journalsOf(alice), name), '["range",0,4');
    await alice.must('irods transfers resume --elsewhere');
    expect((await alice.must('icat file')).stdout).toBe('content');
    expect(await left(alice)).toEqual([]);
  });
});

describe('a run that came to its end, though not with all of it', () => {
  async function withBroken(): Promise<TestPerson> {
    const alice = await zone.newcomer();
    await alice.write('tree/good', 'content');
    await symlink('nowhere', join(alice.cwd, 'tree', 'broken'));
    return alice;
  }

  test.each(['iput -r tree', 'iget -r tree copies'])(
    'leaves no journal where it did nothing: %s',
    async (line) => {
      const alice = await zone.newcomer();
      await alice.write('tree/file', 'content');
      await alice.must('iput -r tree');
      await mkdir(join(alice.cwd, 'copies'));
      await alice.must('iget -r tree copies');
      expect((await alice.run(line)).code).toBe(3);
      expect(await left(alice)).toEqual([]);
    },
  );

  test('leaves none where a later one finds out by itself what is done', async () => {
    const alice = await withBroken();
    expect((await alice.run('irsync -r tree i:tree')).code).toBe(3);
    expect(await left(alice)).toEqual([]);
  });

  test('leaves one journal for all times that the line is run', async () => {
    const alice = await withBroken();
    for (let time = 0; time < 3; time += 1) {
      expect((await alice.run('iput -rf tree')).code).toBe(3);
      expect(await left(alice)).toMatchObject([{ state: 'failed', done: 1, unfinished: 0 }]);
    }
    // Another line is another matter.
    expect((await alice.run('iput -rf tree second')).code).toBe(3);
    expect(await left(alice)).toHaveLength(2);
    await rm(join(alice.cwd, 'tree', 'broken'));
    await alice.must('iput -rf tree');
    expect(await left(alice)).toHaveLength(1);
  });

  test('can be gone on with when what was wrong is mended', async () => {
    const alice = await withBroken();
    // The target is new: the same words mean another place from now on.
    expect((await alice.run('iput -r tree stored')).code).toBe(3);
    expect((await alice.run('iput -r --resume tree stored')).code).toBe(3);
    await rm(join(alice.cwd, 'tree', 'broken'));
    await alice.write('tree/broken', 'mended');
    await alice.must('irods transfers resume');
    expect((await alice.must('icheck tree stored')).code).toBe(0);
    expect(await left(alice)).toEqual([]);
  });

  test('keeps where it was put, though nothing came there', async () => {
    const alice = await withBroken();
    await rm(join(alice.cwd, 'tree', 'good'));
    expect((await alice.run('iput -r tree stored')).code).toBe(3);
    expect(await left(alice)).toMatchObject([{ state: 'failed', done: 0 }]);
    await rm(join(alice.cwd, 'tree', 'broken'));
    await alice.write('tree/good', 'content');
    await alice.must('iput -r --resume tree stored');
    expect((await alice.must('icat stored/good')).stdout).toBe('content');
    expect(await left(alice)).toEqual([]);
  });

  test('keeps what was known where the source cannot be read for a while', async () => {
    const alice = await withBroken();
    await alice.run('iput -r tree');
    await chmod(join(alice.cwd, 'tree'), 0o000);
    await rename(join(alice.cwd, 'tree'), join(alice.cwd, 'away'));
    expect((await alice.run('iput -r --resume tree')).code).toBe(3);
    expect(await left(alice)).toMatchObject([{ done: 1 }]);
    await rename(join(alice.cwd, 'away'), join(alice.cwd, 'tree'));
    await chmod(join(alice.cwd, 'tree'), 0o755);
    await rm(join(alice.cwd, 'tree', 'broken'));
    await alice.must('iput -r --resume tree');
    expect(await left(alice)).toEqual([]);
  });
});

describe('what somebody stored at the place of a parallel write that is gone', () => {
  const size = 20 * MEBIBYTE;

  /** The server does not know the handle any more. */
  async function withLostWrite(person: TestPerson, objectId?: string): Promise<string> {
    const target = `${person.collection}/object`;
    await leftBehind(person, ['iput', 'object'], (journal) => {
      const entry = journal.begin({ ...IDENTITY, target, size }, { replaces: false });
      entry.opened('a handle that nobody knows');
      if (objectId !== undefined) entry.object(objectId);
      entry.confirmed({ from: 0, to: 8 * MEBIBYTE });
    });
    return target;
  }

  test.each([
    ['another object', 'of the same length', Buffer.alloc(size, 'y'), '--no-checksum'],
    ['the same object', 'with a checksum', Buffer.alloc(size, 'y'), '-k'],
    ['the same object', 'shorter than what was sent', 'short', '--no-checksum'],
    ['the same object', 'longer than what was to be sent', Buffer.alloc(size + 1), '--no-checksum'],
  ])('stays: %s, %s', async (which, _, stdin, choice) => {
    const alice = await zone.newcomer();
    await alice.must(['iput', choice, '-', 'object'], { stdin });
    await withLostWrite(alice, which === 'another object' ? '1' : await idOf(alice, 'object'));
    await alice.write('other', 'x');
    await alice.must('iput other');
    expect(await names(alice)).not.toContain('partial');
    await alice.must('irods transfers remove');
    expect(await names(alice)).toContain('  object\n');
  });

  test.each([
    ['what was sent', Buffer.alloc(size, 'y'), '1'],
    ['what a server that went down left of it', 'short', '0'],
  ])('goes aside where it may be %s', async (_, stdin, status) => {
    const alice = await zone.newcomer();
    await alice.must('iput --no-checksum - object', { stdin });
    const path = `${alice.collection}/object`;
    const set = `iadmin modrepl logical_path ${path} replica_number 0 DATA_REPL_STATUS ${status}`;
    await (await zone.admin()).must(set);
    await withLostWrite(alice, await idOf(alice, 'object'));
    await alice.write('other', 'x');
    await alice.must('iput other');
    expect(await names(alice)).not.toContain('  object\n');
    expect(await names(alice)).toContain('.partial');
  });

  test('is told from it by what the upload wrote down', async () => {
    const alice = await zone.newcomer();
    await alice.write('big', Buffer.alloc(size, 'x'));
    const interruption = new AbortController();
    const journal = async (): Promise<string> => {
      const [name = ''] = await readdir(journalsOf(alice)).catch(() => []);
      return name === '' ? '' : await readFile(join(journalsOf(alice), name), 'utf8');
    };
    const id = /\["object",0,"\d+"\]/;
    // The first wait of the run is for the rate, when the object has been opened.
    const clock = {
      now: () => Date.now(),
      sleep: async () => {
        await vi.waitUntil(async () => id.test(await journal()), { timeout: 20_000 });
        interruption.abort(new CancelledError('stopped'));
      },
    };
    const outcome = await alice.run('iput --bwlimit 1M big', { clock, interruption });
    expect(outcome).toMatchObject({ code: 130 });
  });
});
