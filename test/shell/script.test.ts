import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CancelledError } from '../../src/errors.js';
import type { RunOptions } from '../helpers/run-cli.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();

/** Runs lines as a script on stdin. */
async function script(
  person: TestPerson,
  lines: string,
  { words = [], ...options }: RunOptions & { words?: readonly string[] } = {},
) {
  return await person.run(['ishell', ...words], { stdin: lines, ...options });
}

async function somebody(): Promise<TestPerson> {
  return await zone.newcomer();
}

describe('a session', () => {
  test('keeps the current collection for itself, from where the shell around it is', async () => {
    const alice = await somebody();
    await alice.must('imkdir -p outer/inner');
    await alice.must('icd outer');
    const { code, stdout, stderr } = await script(alice, 'pwd\ncd inner\nipwd\nirods pwd\n');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const outer = `${alice.collection}/outer`;
    expect(stdout).toBe(`${outer}\n${outer}/inner\n${outer}/inner\n`);
    expect((await alice.run('ipwd')).stdout).toBe(`${outer}\n`);
    const left = await readdir(join(alice.home, '.irods'));
    expect(left.filter((name) => name.endsWith(`.${process.pid}`))).toEqual([]);
  });

  test('signs in once and uses one connection for all lines', async () => {
    const alice = await somebody();
    const requests = await script(alice, 'ils\nils\nils\n', { words: ['--debug'] });
    expect(requests.code).toBe(0);
    expect(requests.stderr).not.toContain('authenticate');
    expect(requests.stdout).toBe(`${alice.collection}:\n`.repeat(3));
  });

  test('takes the options that say who and where for all its lines', async () => {
    const [alice, bob] = [await somebody(), await somebody()];
    await alice.must(`iinit --user-name ${bob.name}`, { env: { IRODS_PASSWORD: bob.password } });
    const { stdout } = await script(alice, `pwd\npwd --user-name ${alice.name}\n`, {
      words: ['--user-name', bob.name],
    });
    expect(stdout).toBe(`${bob.collection}\n${alice.collection}\n`);
  });

  test('changes the identity by profile use, and for itself only', async () => {
    const [alice, bob] = [await somebody(), await somebody()];
    const identity = ['--url', zone.url, '--zone-name', 'tempZone', '--user-name', bob.name];
    await alice.must(['irods', 'profile', 'add', 'other', ...identity]);
    await alice.must('iinit --profile other', { env: { IRODS_PASSWORD: bob.password } });
    const { stdout, stderr, code } = await script(
      alice,
      'pwd; profile use other; pwd; ils\n!echo $IRODS_PROFILE\nprofile use nobody',
    );
    expect(stdout).toBe(`${alice.collection}\n${bob.collection}\n${bob.collection}:\nother\n`);
    expect(stderr).toContain('no profile nobody');
    expect(code).toBe(1);
    expect((await alice.run('ipwd')).stdout).toBe(`${alice.collection}\n`);
  });

  test('tells which profile is in use in it, and goes back to none', async () => {
    const [alice, bob] = [await somebody(), await somebody()];
    const identity = ['--url', zone.url, '--zone-name', 'tempZone', '--user-name', bob.name];
    await alice.must(['irods', 'profile', 'add', 'other', ...identity, '--use']);
    await alice.must('iinit --profile other', { env: { IRODS_PASSWORD: bob.password } });
    const marked = expect.stringMatching(/^\* other /);
    const { stdout, code } = await script(
      alice,
      [
        'profile list; profile use --none; profile list; pwd',
        'profile use other; profile list; pwd; profile use --none',
        'profile list --json --profile other --fields in_use; pwd',
      ].join('\n'),
    );
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      marked,
      expect.stringMatching(/^ {2}other /),
      alice.collection,
      marked,
      bob.collection,
      '[',
      '  {"in_use":true}',
      ']',
      alice.collection,
      '',
    ]);
    expect((await alice.run('ipwd')).stdout).toBe(`${bob.collection}\n`);
    await alice.must('irods profile use --none');
    expect((await alice.run('ipwd')).stdout).toBe(`${alice.collection}\n`);
    for (const line of ['irods profile use', 'irods profile use other --none']) {
      expect((await alice.run(line)).stderr).toContain('one profile to use is needed');
    }
  });

  test('tells its version, with the leading irods and without', async () => {
    const { stdout, code } = await script(await somebody(), 'irods --version\n--version\n');
    expect({ stdout, code }).toEqual({ stdout: '0.0.0-test\n'.repeat(2), code: 0 });
  });

  test('is not begun within another', async () => {
    const alice = await somebody();
    for (const line of ['ishell', 'irods shell', 'shell -f x', 'irods']) {
      const { code, stderr } = await script(alice, line);
      expect({ code, stderr }).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/ishell already/),
      });
    }
  });
});

describe('pipes and files', () => {
  test('lead to programs of this machine and from them', async () => {
    const alice = await somebody();
    await alice.must('itouch one.fastq two.fastq three.txt');
    const { code, stdout, stderr } = await script(
      alice,
      [
        'ils | grep fastq | sort -r > list',
        "ipwd >> 'list'",
        "!printf 'some bytes' > raw",
        'istream write copy < raw',
        'icat copy',
        'icat copy | istream write again',
        'ils | wc -l',
        '< list grep -c fastq',
        'ils missing 2> errors || ipwd',
        'ils missing 2>&1 | wc -l',
      ].join('\n'),
    );
    expect(stdout.replaceAll(' ', '')).toBe(`somebytes6\n${alice.collection}\n2\n`);
    expect((await alice.read('list')).toString()).toBe(
      `  two.fastq\n  one.fastq\n${alice.collection}\n`,
    );
    expect((await alice.read('errors')).toString()).toContain('missing');
    expect((await alice.run('icat again')).stdout).toBe('some bytes');
    expect(stderr).toMatch(/unknown command: grep/);
    expect(code).not.toBe(0);
  });

  test('a reader that goes away early is no failure', async () => {
    const alice = await somebody();
    const body = `${'x'.repeat(99)}\n`.repeat(50_000);
    await alice.write('big', body);
    await alice.must('iput big');
    const outcome = await script(alice, 'icat big | head -n 1\nicat big | cat | head -n 1 | wc -c');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout.replaceAll(' ', '')).toBe(`${'x'.repeat(99)}\n100\n`);
  });

  test.skipIf(process.platform === 'win32')('so it is at a named pipe', async () => {
    const alice = await zone.newcomer();
    await alice.write('big', 'x'.repeat(5_000_000));
    await alice.must('iput big');
    const pipe = join(alice.cwd, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = createReadStream(pipe).once('data', () => reader.destroy());
    expect(await script(alice, 'icat big > pipe')).toMatchObject({ code: 0, stderr: '' });
  });

  test('a reader that is gone stops nothing that prints nothing', async () => {
    const alice = await zone.newcomer();
    for (const name of ['a', 'b', 'c']) await alice.write(`silent/${name}`, name);
    const lines = ['iput -r silent | true', 'imeta add -d silent/a k v | true', 'imkdir m | true'];
    expect(await script(alice, lines.join('\n'))).toMatchObject({ code: 0, stderr: '' });
    expect((await alice.must('ils -r silent')).stdout.split('\n')).toHaveLength(5);
    expect((await alice.must('imeta ls -d silent/a')).stdout).toContain('value: v');
  });

  test('a reader that goes away while answers are on their way is none either', async () => {
    const alice = await somebody();
    await alice.must('imkdir -p d/one d/two');
    zone.sandbox.setFaults({ delay: { milliseconds: 40 } });
    try {
      const lines = ["ils 'd/*' | true", 'ils d/one d/two d/one | true', 'itree | head -0'];
      const outcome = await script(alice, lines.join('; '), { env: { PATH: path() } });
      expect(outcome).toEqual(expect.objectContaining({ code: 0, stdout: '', stderr: '' }));
    } finally {
      zone.sandbox.setFaults({});
    }
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is told, and is a failure', async () => {
    const alice = await somebody();
    await alice.write('big', 'x'.repeat(5_000_000));
    await alice.must('iput big');
    const full = 'ishell: cannot write /dev/full: no space left on device\n';
    for (const line of ['ipwd > /dev/full', 'icat big > /dev/full', 'ils missing 2> /dev/full']) {
      const { code, stdout, stderr } = await script(alice, `${line} && ipwd`);
      expect({ line, code, stdout, stderr }).toEqual({ line, code: 3, stdout: '', stderr: full });
    }
    const { code } = await script(alice, 'ipwd > /dev/full\nexit 7', { words: ['-e'] });
    expect(code).toBe(3);
  });

  test('bytes arrive as they were', async () => {
    const alice = await somebody();
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 7) % 256));
    await alice.write('bytes', bytes);
    await script(
      alice,
      'iput bytes; icat bytes | cat | istream write through; icat through > back',
    );
    expect((await alice.read('back')).equals(bytes)).toBe(true);
  });

  test('what goes wrong with them is told, and fails', async () => {
    const alice = await somebody();
    for (const [line, told, status] of [
      ['ipwd > missing/file', /cannot write .*missing\/file: no such file/, 3],
      ['ipwd < missing', /cannot open .*missing: no such file/, 3],
      ['ipwd | no-such-program', /there is no program no-such-program/, 127],
      ['ipwd | sh -c "exit 9"', /^$/, 9],
      ['ils missing | cat', /missing/, 4],
      ['!exit 8', /^$/, 8],
      ['nonsense', /unknown command: nonsense/, 127],
      ['ilz', /Did you mean ils\?/, 127],
    ] as const) {
      const { code, stderr } = await script(alice, line);
      expect({ line, code, stderr }).toEqual({
        line,
        code: status,
        stderr: expect.stringMatching(told),
      });
    }
  });

  test('programs see no secret of the environment', async () => {
    const alice = await somebody();
    const env = { IRODS_PASSWORD: 'secret-1', IRODS_TOKEN: '', VISIBLE: 'yes' };
    const { stdout } = await script(alice, '!env\nipwd | env', { env: { ...env, PATH: path() } });
    expect(stdout).toContain('VISIBLE=yes');
    expect(stdout).not.toContain('secret-1');
  });
});

describe('a script', () => {
  test('has the exit status of its last line', async () => {
    const alice = await somebody();
    expect((await script(alice, 'ils missing\npwd\n')).code).toBe(0);
    expect((await script(alice, 'pwd\nils missing\n')).code).toBe(4);
    expect((await script(alice, 'ils missing\nexit\npwd')).code).toBe(4);
    expect(await script(alice, 'exit 9; pwd')).toMatchObject({ code: 9, stdout: '' });
    expect((await script(alice, '')).code).toBe(0);
  });

  test('with -e ends at the first failure that nothing asks about', async () => {
    const alice = await somebody();
    const { code, stdout } = await script(
      alice,
      'ils missing || pwd\nils missing && pwd\nils missing; pwd\npwd',
      { words: ['-e'] },
    );
    expect({ code, stdout }).toEqual({ code: 4, stdout: `${alice.collection}\n` });
  });

  test('with -x shows what it runs', async () => {
    const alice = await somebody();
    const { stderr } = await script(alice, "pwd # where\nils -l | cat; lcd '.'\n!true", {
      words: ['-x'],
    });
    expect(stderr).toBe("+ pwd\n+ ils -l | cat\n+ lcd '.'\n+ !true\n");
  });

  test('can be a file, whose commands read stdin', async () => {
    const alice = await somebody();
    await alice.write('steps', '#!/usr/bin/env ishell\nistream write x\nicat x \\\n  | cat\n');
    const { code, stdout } = await alice.run('irods shell -f steps', { stdin: 'from stdin' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'from stdin' });
    expect(await alice.run('ishell -f missing')).toMatchObject({ code: 3 });
  });

  test('on stdin leaves nothing of it to its commands', async () => {
    const alice = await somebody();
    const { stdout } = await script(alice, 'istream write empty\nils\n');
    expect(stdout).toBe(`${alice.collection}:\n  empty\n`);
  });

  test('ends at what cannot be read, with the place', async () => {
    const alice = await somebody();
    const { code, stderr, stdout } = await script(alice, 'pwd\nils |\n\n| cat\npwd\n');
    expect({ code, stdout }).toEqual({ code: 1, stdout: `${alice.collection}\n` });
    expect(stderr).toMatch(/stdin:4: a command is missing here\n.*\n +\^\n$/);
    const open = await script(alice, "pwd\nils 'x\ny");
    expect(open.code).toBe(1);
    expect(open.stderr).toMatch(/stdin:3: the ' is not closed/);
  });

  test('ends when it is stopped', async () => {
    const alice = await somebody();
    const interruption = new AbortController();
    const outcome = await script(alice, '!echo begun; exec sleep 60\npwd', {
      interruption,
      // Not before: what is to be stopped is the program, and not its beginning.
      onStdout: () => interruption.abort(new CancelledError('stopped')),
    });
    expect(outcome).toMatchObject({ code: 130, stdout: 'begun\n' });
  });
});

describe('commands of its own', () => {
  test('lcd, lpwd and lls are about the local folder', async () => {
    const alice = await somebody();
    await mkdir(join(alice.cwd, 'sub folder'));
    await alice.write('sub folder/seen.txt', 'x');
    const { code, stdout, stderr } = await script(
      alice,
      [
        "lcd 'sub folder'; lpwd; lls; iput seen.txt; ils",
        'lcd -; lcd; lpwd; lcd ~/work; lpwd',
        'lcd missing',
      ].join('\n'),
    );
    const sub = join(alice.cwd, 'sub folder');
    expect(stdout).toBe(
      `${sub}\nseen.txt\n${alice.collection}:\n  seen.txt\n${alice.cwd}\n${alice.home}\n${alice.cwd}\n`,
    );
    expect(stderr).toMatch(/cannot go to .*missing: no such file or directory/);
    expect(code).toBe(3);
  });

  test('help lists them and all others, or shows one', async () => {
    const { stdout } = await script(await somebody(), 'help\n');
    for (const name of ['lcd', 'exit', '!line', 'iput', 'ils']) expect(stdout).toContain(name);
    expect((await script(await somebody(), 'help ils')).stdout).toContain('Usage: ils');
    expect((await script(await somebody(), 'help lcd')).stdout).toMatch(/^lcd \[folder\] .*\n$/);
  });

  test('a script may begin with a byte order mark and have lines that end as on Windows', async () => {
    const alice = await somebody();
    const { code, stdout, stderr } = await script(alice, '\ufeffmkdir a\r\ncd a\r\npwd\r');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `${alice.collection}/a\n`,
      stderr: '',
    });
  });

  test('exit does not sign out', async () => {
    const alice = await somebody();
    await script(alice, 'exit');
    expect((await alice.run('ils')).code).toBe(0);
  });
});

function path(): string {
  return process.env['PATH'] ?? '';
}
