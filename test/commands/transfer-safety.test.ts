/** What must never happen to data, whatever happens to transfers. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { lstat, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../src/context/clock.js';
import { theseProcesses } from '../../src/context/system.js';
import type { JournalEntry } from '../../src/transfer/journal/journal.js';
import { headerLine, stepLine } from '../../src/transfer/journal/journal-lines.js';
import { type Fate, intercept } from '../helpers/intercept.js';
import { IDENTITY, leftBehind } from '../helpers/left-behind.js';
import { runProgram } from '../helpers/run-program.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { PROJECT } from '../repo/source-imports.js';

const zone = useZone();
const MEBIBYTE = 1024 * 1024;

afterEach(() => zone.sandbox.setFaults({}));

/** A clock on which nobody waits; each pause is told. */
function restless(onPause: () => Promise<void> = async () => {}): Clock & { pauses: number } {
  const clock = {
    pauses: 0,
    now: () => Date.now(),
    sleep: async () => {
      clock.pauses += 1;
      await onPause();
    },
  };
  return clock;
}

describe('a download', () => {
  test.each([
    ['in one read', {}],
    ['in several', { cutRead: { afterBytes: 2 * MEBIBYTE, times: 1 } }],
  ])('is no mixture of an object and its successor, %s', async (_, faults) => {
    const alice = await zone.newcomer();
    await alice.write('old', Buffer.alloc(5 * MEBIBYTE, 'a'));
    await alice.write('new', Buffer.alloc(5 * MEBIBYTE, 'b'));
    await alice.must('iput --no-checksum old object');
    await alice.must('itouch --seconds-since-epoch 1000000000 object');
    let isReplaced = false;
    const clock = restless(async () => {
      const hasBegun = (await readdir(alice.cwd)).length > 2;
      if (isReplaced || !hasBegun) return;
      isReplaced = true;
      await alice.must('iput -f new object');
    });
    zone.sandbox.setFaults(faults);
    const outcome = await alice.run('iget --bwlimit 1M object copy', { clock });
    expect(isReplaced).toBe(true);
    expect(outcome.stderr).toContain('object was changed while it was being read');
    expect(outcome.code).toBe(3);
    expect((await readdir(alice.cwd)).sort()).toEqual(['new', 'old']);
  });

  test.each([
    ['not where it agrees with the catalog’s checksum', '', 0],
    ['where there is no checksum', '--no-checksum', 1],
    ['where the catalog’s checksum is out of date', 'out of date', 1],
  ])('is looked at again at the end: %s', async (_, choice, looks) => {
    const admin = await zone.admin();
    const bytes = randomBytes(2 * MEBIBYTE);
    await admin.write('bytes', bytes);
    const path = `${admin.collection}/looked-at-${looks}${choice.length}`;
    await admin.must(['iput', ...(choice.startsWith('-') ? [choice] : []), 'bytes', path]);
    if (choice === 'out of date') {
      const wrong = `sha2:${Buffer.alloc(32).toString('base64')}`;
      await admin.must(
        `iadmin modrepl logical_path ${path} replica_number 0 DATA_CHECKSUM ${wrong}`,
      );
    }
    const between = await intercept(zone.url, () => 'pass');
    try {
      const env = { IRODS_HTTP_API_URL: between.url, IRODS_PASSWORD: admin.password };
      const { stderr } = await admin.must(`iget -f ${path} copy`, { env });
      expect(stderr.includes('which may be out of date')).toBe(choice === 'out of date');
      expect((await admin.read('copy')).equals(bytes)).toBe(true);
      const after = between.seen.slice(between.seen.indexOf('data-objects read') + 1);
      expect(after.filter((what) => what.startsWith('query'))).toHaveLength(looks);
    } finally {
      await between.close();
    }
  });

  test.each(['iget object copy', 'irsync i:object copy'])(
    'whose bytes the line has changed is no success where the catalog knows better: %s',
    async (line) => {
      const alice = await zone.newcomer();
      await alice.write('bytes', randomBytes(2 * MEBIBYTE));
      await alice.must('iput bytes object');
      zone.sandbox.setFaults({ flipByte: { times: 1 } });
      const outcome = await alice.run(line);
      expect(outcome.stderr).toContain('did not arrive as it is');
      expect(outcome.code).toBe(3);
      expect(await readdir(alice.cwd)).toEqual(['bytes']);
    },
  );

  test.each(['object copy', '-r collection copies'])(
    'is not the beginning of a successor that is longer: iget %s',
    async (words) => {
      const alice = await zone.newcomer();
      await alice.must('imkdir collection');
      for (const name of ['object', 'collection/object']) {
        await alice.must(`iput - ${name}`, { stdin: 'short' });
      }
      let isReplaced = false;
      const between = await intercept(zone.url, async ({ what }): Promise<Fate> => {
        if (what !== 'data-objects read' || isReplaced) return 'pass';
        isReplaced = true;
        for (const name of ['object', 'collection/object']) {
          await alice.must(`iput -f - ${name}`, { stdin: 'something longer' });
        }
        return 'pass';
      });
      try {
        const env = { IRODS_HTTP_API_URL: between.url, IRODS_PASSWORD: alice.password };
        const outcome = await alice.run(`iget ${words}`, { env });
        expect(outcome.code).toBe(3);
        expect(outcome.stderr).toContain('was changed while it was being read');
        expect(await readdir(alice.cwd, { recursive: true })).not.toContain('copy');
        expect(await readdir(alice.cwd, { recursive: true })).not.toContain('copies/object');
      } finally {
        await between.close();
      }
    },
  );

  test.each([
    ['shorter', 'short'],
    ['longer', 'a content that is longer'],
  ])('of a chosen replica that is stale and %s is all of it, or none', async (_, content) => {
    const admin = await zone.admin();
    const name = `replicated${content.length}`;
    if (!(await admin.must('ilsresc')).stdout.includes('other')) {
      await admin.must('iadmin mkresc other unixfilesystem localhost:/vault/other');
    }
    await admin.must(`iput - ${name}`, { stdin: content });
    await admin.must(`irepl -R other ${name}`);
    await admin.must(`iput -f -R demoResc - ${name}`, { stdin: 'the newest' });
    const clock = restless();
    const file = await admin.run(`iget -n 1 ${name}`, { clock });
    const stream = await admin.run(`iget -n 1 ${name} -`, { clock });
    expect(stream.code).toBe(file.code);
    // The server gives no more than the good replica has.
    if (content.length > 'the newest'.length) {
      expect(file.code).toBe(3);
      expect(file.stderr).toContain(`only 10 of ${content.length} bytes`);
      expect(await readdir(admin.cwd)).not.toContain(name);
    } else {
      expect(file.code).toBe(0);
      expect((await admin.read(name)).toString()).toBe(content);
      expect(stream.stdout).toBe(content);
    }
  });

  test('is not slowed by reads that are cut as long as bytes come', async () => {
    const alice = await zone.newcomer();
    const content = randomBytes(40 * MEBIBYTE);
    await alice.write('big', content);
    await alice.must('iput big');
    zone.sandbox.setFaults({ cutRead: { afterBytes: 16 * MEBIBYTE } });
    const clock = restless();
    await alice.must('iget --retry-for 0 big copy', { clock });
    expect((await alice.read('copy')).equals(content)).toBe(true);
    expect(clock.pauses).toBe(0);
  });

  test('of an object that is being written waits, and says what it waits for', async () => {
    const alice = await zone.newcomer();
    await alice.write('big', randomBytes(2 * MEBIBYTE));
    await alice.must('iput big');
    const path = `${alice.collection}/big`;
    const open = (op: string, words: readonly string[]): string[] => [
      'irods',
      'api',
      'POST',
      'data-objects',
      `op=${op}`,
      ...words,
    ];
    const { stdout } = await alice.must(
      open('parallel_write_init', [`lpath=${path}`, 'stream-count=1', 'truncate=0']),
    );
    const { parallel_write_handle: handle } = JSON.parse(stdout) as {
      parallel_write_handle: string;
    };
    const refused = await alice.run('iget --retry-for 0 big copy');
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain('big is being written');
    const clock = restless(async () => {
      await alice.run(open('parallel_write_shutdown', [`parallel-write-handle=${handle}`]));
    });
    await alice.must('iget big copy', { clock });
    expect(clock.pauses).toBeGreaterThan(0);
  });
});

describe('what is no file', () => {
  test.skipIf(process.platform === 'win32')('a pipe by its name is refused at once', async () => {
    const alice = await zone.newcomer();
    spawnSync('mkfifo', [join(alice.cwd, 'pipe')]);
    const outcome = await alice.run('iput pipe');
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('pipe is not a regular file');
  });

  test.skipIf(process.platform === 'win32')('a pipe is not replaced by a file', async () => {
    const alice = await zone.newcomer();
    await alice.write('file', 'content');
    await alice.must('iput file');
    spawnSync('mkfifo', [join(alice.cwd, 'pipe')]);
    await symlink('pipe', join(alice.cwd, 'link'));
    for (const line of ['iget -f file pipe', 'iget -f file link', 'irsync i:file pipe']) {
      const { code, stderr } = await alice.run(line);
      expect([line, code, stderr]).toEqual([line, 3, expect.stringContaining('no regular file')]);
    }
    expect((await lstat(join(alice.cwd, 'pipe'))).isFIFO()).toBe(true);
    expect((await lstat(join(alice.cwd, 'link'))).isSymbolicLink()).toBe(true);
    expect((await readdir(alice.cwd)).sort()).toEqual(['file', 'link', 'pipe']);
    expect((await alice.must('irods transfers')).stdout).toBe('');
  });

  test.skipIf(process.platform === 'win32')('a link that is named stays one', async () => {
    const alice = await zone.newcomer();
    await alice.write('file', 'content');
    await alice.must('iput file');
    await alice.write('elsewhere/kept', 'old');
    await symlink(join('elsewhere', 'kept'), join(alice.cwd, 'link'));
    await alice.must('iget -f file link');
    expect((await lstat(join(alice.cwd, 'link'))).isSymbolicLink()).toBe(true);
    expect((await alice.read('elsewhere/kept')).toString()).toBe('content');
    await symlink('nothing', join(alice.cwd, 'broken'));
    const { code, stderr } = await alice.run('iget file broken');
    expect([code, stderr]).toEqual([3, expect.stringContaining('leads nowhere')]);
  });

  test.skipIf(process.platform === 'win32')('a folder as stdin is no empty stream', async () => {
    const alice = await zone.newcomer();
    await alice.write('file', 'precious');
    await alice.must('iput file');
    const line = `exec '${process.execPath}' '${join(PROJECT, 'bin', 'irods.js')}' iput -f - file < /`;
    const outcome = await runProgram('sh', ['-c', line], { env: alice.env, cwd: alice.cwd });
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('is a directory');
    expect((await alice.must('icat file')).stdout).toBe('precious');
    expect((await alice.must('irods transfers')).stdout).toBe('');
  });
});

describe('a stream', () => {
  test('that fails is told as failed', async () => {
    const alice = await zone.newcomer();
    await alice.must('iput - object', { stdin: 'x' });
    const outcome = await alice.run('iput --json - object', { stdin: 'y' });
    expect(outcome.code).toBe(3);
    expect(JSON.parse(outcome.stdout)).toMatchObject([{ state: 'failed', source: '-' }]);
    expect(outcome.stderr).not.toContain('0 done');
  });

  test('leaves no journal', async () => {
    const alice = await zone.newcomer();
    await alice.must('iput - object', { stdin: 'precious' });
    await alice.must('istream write other', { stdin: 'precious' });
    expect((await alice.must('irods transfers')).stdout).toBe('');
  });

  test('that was killed is not resumed from a stdin that holds something else', async () => {
    const alice = await zone.newcomer();
    await alice.must('iput - object', { stdin: 'precious' });
    await leftBehind(alice, ['iput', '-f', '-', 'object'], (journal) => {
      journal.begin(
        { ...IDENTITY, source: '-', target: `${alice.collection}/object` },
        { replaces: true },
      );
    });
    const outcome = await alice.run('irods transfers resume', { stdin: '' });
    expect(outcome.code).not.toBe(0);
    expect(outcome.stderr).toContain('cannot be read again');
    expect((await alice.must('icat object')).stdout).toBe('precious');
  });

  test('with --atomic leaves the old object until the new one is whole', async () => {
    const alice = await zone.newcomer();
    await alice.must('iput - object', { stdin: 'old' });
    zone.sandbox.setFaults({ failWrite: {} });
    const failed = await alice.run('iput -f --atomic --retry-for 0 - object', { stdin: 'new' });
    expect(failed.code).toBe(3);
    zone.sandbox.setFaults({});
    expect((await alice.must('icat object')).stdout).toBe('old');
    await alice.must('iput -f --atomic - object', { stdin: 'new' });
    expect((await alice.must('icat object')).stdout).toBe('new');
    expect((await alice.must('ils')).stdout.trim().split('\n')).toHaveLength(2);
  });
});

describe('a parallel write that was killed', () => {
  test('leaves nothing under the name that looks complete', async () => {
    const alice = await zone.newcomer();
    const target = `${alice.collection}/object`;
    const post = async (...words: readonly string[]): Promise<string> =>
      (await alice.must(['irods', 'api', 'POST', 'data-objects', ...words])).stdout;
    const opened = await post('op=parallel_write_init', `lpath=${target}`, 'stream-count=1');
    const { parallel_write_handle: handle } = JSON.parse(opened) as {
      parallel_write_handle: string;
    };
    await leftBehind(alice, ['iput', 'object'], (journal) => {
      const entry = journal.begin({ ...IDENTITY, target }, { replaces: false });
      entry.opened(handle);
      entry.confirmed({ from: 0, to: 3 });
    });
    await alice.write('other', 'x');
    await alice.must('iput other');
    const { stdout } = await alice.must('ils --json --fields path');
    const names = (JSON.parse(stdout) as { path: string }[]).map(({ path }) => path);
    expect(names.filter((path) => !/\/(other|\.object\.\w+\.partial)$/.test(path))).toEqual([]);
    await alice.must('irods transfers remove');
    expect((await alice.must('ils')).stdout).not.toContain('partial');
  });
});

describe('a swap of names that was killed', () => {
  async function withSwap(steps: (alice: TestPerson) => Promise<void>): Promise<TestPerson> {
    const alice = await zone.newcomer();
    await alice.must('iput - object', { stdin: 'old' });
    await alice.must('iput - .object.new.partial', { stdin: 'new' });
    await steps(alice);
    const inHome = (name: string): string => `${alice.collection}/${name}`;
    await leftBehind(alice, ['iput', '-f', '--atomic', 'object'], (journal) => {
      const identity = { ...IDENTITY, target: inHome('object') };
      const entry: JournalEntry = journal.begin(identity, { replaces: true });
      entry.partial(inHome('.object.new.partial'));
      entry.displaced(inHome('.object.old.partial'));
    });
    return alice;
  }

  test.each<[string, readonly string[], string]>([
    ['before it began', [], 'old'],
    ['between its two steps', ['imv object .object.old.partial'], 'old'],
    [
      'before the old object went',
      ['imv object .object.old.partial', 'imv .object.new.partial object'],
      'new',
    ],
  ])('%s leaves one whole object under the name', async (_, lines, content) => {
    const alice = await withSwap(async (person) => {
      for (const line of lines) await person.must(line);
    });
    // Any run of transfers puts it right.
    await alice.write('other', 'x');
    await alice.must('iput other');
    expect((await alice.must('icat object')).stdout).toBe(content);
    await alice.must('irods transfers remove');
    expect((await alice.must('icat object')).stdout).toBe(content);
    const names = (await alice.must('ils --json --fields path')).stdout;
    expect(JSON.parse(names)).toHaveLength(2);
    expect((await alice.must('irods transfers')).stdout).toBe('');
  });

  test('takes nothing from somebody who used the name meanwhile', async () => {
    const alice = await withSwap(async (person) => {
      await person.must('imv object .object.old.partial');
      await person.must('iput - object', { stdin: 'another' });
    });
    const outcome = await alice.run('irods transfers remove');
    expect(outcome.stderr).toContain('.object.old.partial');
    expect((await alice.must('icat object')).stdout).toBe('another');
    expect((await alice.must('icat .object.old.partial')).stdout).toBe('old');
  });
});

describe('what somebody stored since at the name of a killed upload', () => {
  async function withKilled(replaces = false, isAside = false): Promise<TestPerson> {
    const alice = await zone.newcomer();
    const path = await alice.write('file', 'content');
    const { size, mtimeMs: modifiedAt } = await stat(path);
    const identity = { ...IDENTITY, source: path, size, modifiedAt };
    await leftBehind(alice, ['iput', 'file'], (journal) => {
      const target = `${alice.collection}/file`;
      const entry = journal.begin({ ...identity, target }, { replaces });
      if (isAside) entry.partial(`${alice.collection}/.file.removed.partial`);
    });
    return alice;
  }

  test('stays when what was left is removed', async () => {
    const alice = await withKilled();
    await alice.must('iput file');
    await alice.must('irods transfers remove');
    expect((await alice.must('icat file')).stdout).toBe('content');
    expect((await alice.must('irods transfers')).stdout).toBe('');
  });

  test('stays then, where it may be the beginning of it, and is told', async () => {
    const alice = await withKilled();
    await alice.must('iput - file', { stdin: 'cont' });
    const { stderr } = await alice.must('irods transfers remove');
    expect(stderr).toContain(`${alice.collection}/file was being written and may be incomplete`);
    expect((await alice.must('icat file')).stdout).toBe('cont');
  });

  test.each(['another', 'other', 'something longer'])(
    'is not overwritten when it is resumed: %s',
    async (stdin) => {
      const alice = await withKilled();
      await alice.must('iput - file', { stdin });
      const outcome = await alice.run('iput --resume file');
      expect(outcome.code).toBe(3);
      expect(outcome.stderr).toContain('OVERWRITE_WITHOUT_FORCE_FLAG');
      expect((await alice.must('icat file')).stdout).toBe(stdin);
    },
  );

  test.each(['another', 'cont'])(
    'is not overwritten where what was left is gone: %s',
    async (stdin) => {
      const alice = await withKilled(false, true);
      await alice.must('iput - file', { stdin });
      expect((await alice.run('iput --resume file')).code).toBe(3);
      expect((await alice.must('icat file')).stdout).toBe(stdin);
    },
  );

  test.each(['', 'cont', 'content'])('is when it may be the beginning of it: %j', async (stdin) => {
    const alice = await withKilled();
    await alice.must('iput - file', { stdin });
    await alice.must('iput --resume file');
    expect((await alice.must('icat file')).stdout).toBe('content');
    expect((await alice.must('irods transfers')).stdout).toBe('');
  });

  test('is not removed where the resumed overwriting of it fails', async () => {
    const alice = await withKilled(true);
    await alice.must('iput - file', { stdin: 'old' });
    zone.sandbox.setFaults({ diskFull: {} });
    const outcome = await alice.run('iput -f --resume --retry-for 0 file');
    zone.sandbox.setFaults({});
    expect(outcome.code).toBe(3);
    expect((await alice.must('ils')).stdout).toContain('  file\n');
  });
});

describe('what somebody stored since an upload', () => {
  test.each(['iput file', 'iput -k file', 'iput - file'])(
    'is in the trash where it is taken for what did not arrive: %s',
    async (line) => {
      const alice = await zone.newcomer();
      await alice.write('file', 'content');
      let isSent = false;
      let storing: Promise<unknown> | undefined;
      const between = await intercept(zone.url, async ({ what }): Promise<Fate> => {
        if (what === 'data-objects write') isSent = true;
        else if (isSent) {
          storing ??= alice.must('iput -f - file', { stdin: 'of somebody else' });
          await storing;
        }
        return 'pass';
      });
      const env = { IRODS_HTTP_API_URL: between.url, IRODS_PASSWORD: alice.password };
      const { code, stderr } = await alice.run(line, { env, stdin: 'content' });
      await between.close();
      expect([code, stderr]).toEqual([3, expect.stringContaining('is in the trash')]);
      expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n`);
      await alice.must('itrash restore file');
      expect((await alice.must('icat file')).stdout).toBe('of somebody else');
    },
  );
});

describe('journals', () => {
  test('of other runs stay when a run is resumed', async () => {
    const alice = await zone.newcomer();
    await leftBehind(alice, ['iget', '-r', 'else'], (journal) => {
      journal.begin({ ...IDENTITY, direction: 'download' }, { replaces: false }).done();
      journal.close('stopped');
    });
    await alice.write('file', 'x');
    await alice.must('iput --resume file');
    expect((await alice.must('irods transfers')).stdout).toContain('iget -r else');
  });

  test('of a run that only made a collection keep where it was put', async () => {
    const alice = await zone.newcomer();
    await alice.write('tree/file', 'x');
    await leftBehind(alice, ['iput', '-r', 'tree', 'stored'], (journal) => {
      journal.placed(
        join(alice.cwd, 'tree'),
        `${alice.collection}/stored`,
        `${alice.collection}/stored`,
      );
      journal.close('stopped');
    });
    await alice.must('imkdir stored');
    await alice.must('iput -r --resume tree stored');
    expect((await alice.must('icat stored/file')).stdout).toBe('x');
    expect((await alice.must('irods transfers')).stdout).toBe('');
  });

  test('of a machine that is gone can be resumed and removed by saying so', async () => {
    const alice = await zone.newcomer();
    await alice.write('file', 'abc');
    const leave = async (): Promise<void> =>
      await leftBehind(
        alice,
        ['iput', 'file'],
        (journal) => {
          journal.begin({ ...IDENTITY, target: `${alice.collection}/file` }, { replaces: false });
        },
        { host: 'node17' },
      );
    await leave();
    expect((await alice.must('irods transfers')).stdout).toContain('on node17');
    for (const action of ['resume', 'remove']) {
      const [{ name }] = JSON.parse((await alice.must('irods transfers --json')).stdout) as [
        { name: string },
      ];
      const outcome = await alice.run(['irods', 'transfers', action, name]);
      expect(outcome.code).toBe(1);
      expect(outcome.stderr).toContain('node17');
    }
    await alice.must('irods transfers resume --elsewhere');
    expect((await alice.must('icat file')).stdout).toBe('abc');
    await leave();
    await alice.must('irods transfers remove --elsewhere');
    expect((await alice.must('irods transfers')).stdout).toBe('');
  });
});

async function writeTicket(person: TestPerson, path: string): Promise<string> {
  const { stdout } = await person.must(`iticket create write ${path} --json`);
  const [made] = JSON.parse(stdout) as readonly { readonly ticket: string }[];
  return made?.ticket ?? '';
}

test('with a ticket, one object that cannot be looked at does not end the run', async () => {
  const alice = await zone.newcomer();
  await alice.must('imkdir shared');
  const ticket = await writeTicket(alice, 'shared');
  for (const name of ['a', 'b+c', 'd']) await alice.write(`tree/${name}`, name);
  const outcome = await alice.run(`iput -v -r -t ${ticket} tree shared`);
  expect(outcome.code).toBe(3);
  expect(outcome.stderr).toContain('shared/tree/b+c could not be confirmed');
  expect(outcome.stderr).toContain('1 failed');
  const { stdout } = await alice.must('ils shared/tree');
  expect(stdout.split('\n').filter((line) => line.startsWith('  '))).toEqual(['  a', '  d']);
});

test('with a ticket, what is gone before it is looked at does not end the run', async () => {
  const alice = await zone.newcomer();
  await alice.must('imkdir shared');
  const ticket = await writeTicket(alice, 'shared');
  for (const name of ['a', 'b', 'c']) await alice.write(`tree/${name}`, name);
  let isGone = false;
  let written = 0;
  const between = await intercept(zone.url, async ({ what }): Promise<Fate> => {
    if (what === 'data-objects write') written += 1;
    if (what === 'data-objects stat' && written === 3 && !isGone) {
      isGone = true;
      await alice.must('irm -f shared/tree/b');
    }
    return 'pass';
  });
  try {
    const env = { IRODS_HTTP_API_URL: between.url, IRODS_PASSWORD: alice.password };
    const outcome = await alice.run(`iput -r -t ${ticket} tree shared`, { env });
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('tree/b did not arrive whole: the server does not have it');
    expect(outcome.stderr).toContain('1 failed');
  } finally {
    await between.close();
  }
});

describe('--bwlimit holds the rate from the first byte on', () => {
  /** Time goes on only while somebody waits. */
  function virtual(): Clock {
    const start = Date.now();
    let passed = 0;
    return {
      now: () => start + passed,
      sleep: async (milliseconds) => {
        const until = passed + milliseconds;
        await new Promise(setImmediate);
        passed = Math.max(passed, until);
      },
    };
  }

  test.each([
    ['one small file', 'iput small', /^data-objects write/, 1, 500_000],
    ['small files', 'iput -r tree', /^data-objects write/, 3, 500_000],
    ['a large file in blocks', 'iput large', /^data-objects write/, 9, MEBIBYTE],
    ['a stream', 'iput - stream', /^data-objects write/, 9, MEBIBYTE],
    ['one small object', 'iget small copy', /^data-objects read/, 1, 500_000],
    ['small objects', 'iget -r tree copies', /^data-objects read/, 3, 500_000],
  ])('%s', async (_, line, kind, count, bytes) => {
    const alice = await zone.newcomer();
    await alice.write('small', Buffer.alloc(500_000, 'x'));
    await alice.write('large', Buffer.alloc(9 * MEBIBYTE, 'x'));
    for (const name of ['a', 'b', 'c']) await alice.write(`tree/${name}`, Buffer.alloc(500_000));
    if (line.startsWith('iget'))
      for (const one of ['small', '-r tree']) await alice.must(`iput ${one}`);
    const clock = virtual();
    // Before the first look at what is there, others wait too, such as for the keychain.
    let began: number | undefined;
    const at: number[] = [];
    const between = await intercept(zone.url, ({ what }) => {
      if (what.startsWith('query')) began ??= clock.now();
      if (kind.test(what)) at.push(clock.now() - (began ?? 0));
      return 'pass';
    });
    try {
      const env = { IRODS_HTTP_API_URL: between.url, IRODS_PASSWORD: alice.password };
      const stdin = line.includes(' - ') ? Buffer.alloc(9 * MEBIBYTE, 'x') : '';
      await alice.must(line.replace(' ', ' --bwlimit 1M '), { env, clock, stdin });
      expect(at).toHaveLength(count);
      for (const [index, passed] of at.entries()) {
        expect(passed).toBeGreaterThanOrEqual(((index + 1) * bytes * 1000) / MEBIBYTE - 1);
      }
    } finally {
      await between.close();
    }
  });
});

describe.skipIf(process.platform === 'win32')('a limit on the size of files', () => {
  /** Runs a line of the shell in which no file may have more bytes than that: a multiple of 512. */
  async function limited(person: TestPerson, bytes: number, ...words: readonly string[]) {
    const start = [process.execPath, join(PROJECT, 'bin', 'irods.js'), ...words];
    const line = `ulimit -f ${bytes / 512}; exec "$@"`;
    return await runProgram('sh', ['-c', line, 'sh', ...start], {
      env: person.env,
      cwd: person.cwd,
    });
  }

  test('is named where a download would be larger', async () => {
    const alice = await zone.newcomer();
    await alice.must('iput - object', { stdin: Buffer.alloc(2 * MEBIBYTE, 'x') });
    const outcome = await limited(alice, MEBIBYTE, 'iget', 'object', 'copy');
    expect(outcome.stderr).toContain('a limit of the shell (ulimit -f)');
    expect(outcome.code).toBe(3);
    expect(await readdir(alice.cwd)).toEqual([]);
  });

  test.each([
    ['a new object, which goes', false],
    ['one that is overwritten, which is said to be incomplete', true],
  ])(
    'below which the journal cannot be written leaves no write open of %s',
    async (_, replaces) => {
      const alice = await zone.newcomer();
      if (replaces) await alice.must('iput - object', { stdin: 'old' });
      const bytes = Buffer.alloc(20 * MEBIBYTE, 'x');
      await alice.write('file', bytes);
      // The lines of the run and of the beginning fit, that of the open write does not.
      const opened = stepLine(['opened', 0, '00000000-0000-0000-0000-000000000000']).length;
      const words = ['iput', '-f', 'file', 'object'];
      const most = (): number => lengthUntilOpened(alice, words, replaces) + opened / 2;
      // More than is asked for at the start.
      const limit = Math.max(9 * 512, Math.ceil(most() / 512) * 512);
      while (most() < limit) words.splice(1, 0, '-v');
      const outcome = await limited(alice, limit, ...words);
      expect(outcome.stderr).toContain('.journal: it would be larger than');
      expect(outcome.stderr.includes('object is now incomplete')).toBe(replaces);
      expect((await alice.must('ils')).stdout.includes('  object')).toBe(replaces);
      await alice.must('iput -f file object');
      expect((await alice.must('iget object -')).bytes.equals(bytes)).toBe(true);
    },
  );

  function lengthUntilOpened(
    person: TestPerson,
    commandLine: readonly string[],
    replaces: boolean,
  ): number {
    const header = headerLine({
      server: zone.url,
      user: person.name,
      commandLine,
      folder: person.cwd,
      collection: person.collection,
      processId: process.pid,
      processMark: theseProcesses.mark,
      host: theseProcesses.host,
      startedAt: Date.now(),
    });
    const target = `${person.collection}/object`;
    const source = join(person.cwd, 'file');
    const identity = { ...IDENTITY, source, target, size: 20 * MEBIBYTE };
    const begin = stepLine(['begin', 0, { ...identity, modifiedAt: Date.now() + 0.123, replaces }]);
    return header.length + begin.length;
  }
});

describe('a checksum that the server calculates for long', () => {
  test('is waited for where the catalog still has that of what was overwritten', async () => {
    const admin = await zone.admin();
    const path = `${admin.collection}/overwritten`;
    await admin.write('bytes', randomBytes(100_000));
    await admin.must(`iput - ${path}`, { stdin: 'old' });
    const old = `sha2:${Buffer.alloc(32).toString('base64')}`;
    // The question is lost, and each look into the catalog is two queries.
    let queries = 0;
    let isLost = false;
    const between = await intercept(zone.url, async ({ what }): Promise<Fate> => {
      if (what === 'data-objects calculate_checksum' && !isLost) {
        isLost = true;
        return { status: 504 };
      }
      if (!isLost || !what.startsWith('query')) return 'pass';
      queries += 1;
      if (queries === 1) {
        await admin.must(
          `iadmin modrepl logical_path ${path} replica_number 0 DATA_CHECKSUM ${old}`,
        );
      }
      if (queries === 5) await admin.must(`ichksum -f ${path}`);
      return 'pass';
    });
    try {
      const env = { IRODS_HTTP_API_URL: between.url, IRODS_PASSWORD: admin.password };
      await admin.must(`iput -f bytes ${path}`, { env, clock: restless() });
      expect(queries).toBeGreaterThan(4);
      expect((await admin.must(`ichksum -K ${path}`)).code).toBe(0);
    } finally {
      await between.close();
    }
  });
});

test('--bwlimit 0 is no limit', async () => {
  const alice = await zone.newcomer();
  await alice.write('file', 'x');
  const clock = restless();
  await alice.must('iput --bwlimit 0 file', { clock });
  expect(clock.pauses).toBe(0);
});
