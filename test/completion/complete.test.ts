/** `irods __complete`, as the completion scripts call it. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Clock } from '../../src/context/clock.js';
import { SCHEMAS } from '../domain/schema/schema-files.js';
import { runCli } from '../helpers/run-cli.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

beforeAll(async () => {
  const rods = await zone.admin();
  alice = await zone.person('alice');
  await alice.must('imkdir -p reads/raw reads/run1 writes');
  await alice.must(['imkdir', 'it’s "odd" & 100%_']);
  await alice.write('x', 'x');
  for (const name of ['reads/a+b.txt', 'reads/notes.txt', 'reads/no_es.txt', 'reads/ru']) {
    await alice.must(['iput', 'x', name]);
  }
  await alice.must('imeta add -d reads/notes.txt organism mouse');
  await alice.must('imeta add -d reads/ru organism man');
  await alice.must('imeta add -C reads origin lab');
  await alice.must(['iticket', 'create', 'read', 'reads']);
  await rods.must('iadmin mkresc otherResc unixfilesystem localhost:/var/lib/other');
  await rods.must('iadmin mkgroup lab');
  await rods.must('imkdir -p /tempZone/mango/lab/schemas/choices');
  await rods.must([
    ...['iput', join(SCHEMAS, 'choices-v1.0.0-published.json')],
    '/tempZone/mango/lab/schemas/choices/choices-v1.0.0-published.json',
  ]);
  await rods.must('ichmod -r read public /tempZone/mango');
});

/** What is offered for the last of the words, however long it takes. */
async function offered(...line: readonly string[]): Promise<readonly string[]> {
  const outcome = await alice.run(['irods', '__complete', '--wait', '--', ...line]);
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  return outcome.stdout.split('\n').slice(0, -1);
}

describe('words of the program', () => {
  test.each([
    [['irods', 'ird'], []],
    [['irods', 'iru'], ['irule']],
    [['irods', '--v'], ['--version']],
    [['ils', '--rec'], ['--recursive']],
    [['/usr/local/bin/ils', '--rec'], ['--recursive']],
    [['irods', 'ls', '--rec'], ['--recursive']],
    [['ils', '--color', 'al'], ['always']],
    [['ils', '--color=al'], ['always']],
    [['iadmin', 'mkus'], ['mkuser']],
    [['ihelp', 'ichk'], ['ichksum']],
    [['ils', '--json', '--fields', 'path,si'], ['path,size']],
    [['ils', '--', '--rec'], []],
    [['inothing', 'x'], []],
    [['iquest', '--no-p'], ['--no-page']],
  ])('%j', async (line, wanted) => {
    expect(await offered(...line)).toEqual(expect.arrayContaining(wanted));
    if (wanted.length === 0) expect(await offered(...line)).toEqual([]);
  });
});

describe('logical paths', () => {
  test.each([
    ['', ['it’s "odd" & 100%_/', 'reads/', 'writes/']],
    ['re', ['reads/']],
    [
      'reads/',
      ['a+b.txt', 'no_es.txt', 'notes.txt', 'raw/', 'ru', 'run1/'].map((n) => `reads/${n}`),
    ],
    ['reads/no_', ['reads/no_es.txt']],
    ['reads/../wr', ['reads/../writes/']],
    ['reads/..', ['reads/../']],
    ['/', ['/tempZone/']],
    ['/tempZone/home/al', ['/tempZone/home/alice/']],
    ['it', ['it’s "odd" & 100%_/']],
    ['nothing', []],
    ['nothing/at/all', []],
  ])('%s', async (typed, wanted) => {
    expect(await offered('ils', '-l', typed)).toEqual(wanted);
  });

  test('only collections where nothing else will do', async () => {
    expect(await offered('icd', 'reads/r')).toEqual(['reads/raw/', 'reads/run1/']);
  });

  test('are those of the shell that asks', async () => {
    const { HOME = '' } = alice.env;
    const session = join(HOME, '.irods', 'irods_environment.json.4711');
    await writeFile(session, JSON.stringify({ irods_cwd: '/tempZone/home/alice/reads' }));
    const { stdout } = await alice.run('irods __complete --wait --shell 4711 -- ils no');
    expect(stdout).toBe('no_es.txt\nnotes.txt\n');
  });

  test('of a collection of thousands are some, and what all have in common', async () => {
    const bob = await zone.person('bob');
    zone.sandbox.setFaults({});
    const rods = await zone.admin();
    const names = Array.from({ length: 150 }, (_, i) => `s_${String(i * 7).padStart(4, '0')}`);
    await bob.must(['imkdir', 'many']);
    await bob.must(['itouch', ...names.map((name) => `many/${name}`), 'many/r']);
    // What cannot be typed is not the last one: its two lines would be two names.
    await bob.must(['itouch', 'many/s_9\ns_9']);
    expect(rods.name).toBe('rods');
    const { stdout } = await bob.run('irods __complete --wait -- ils many/s_');
    const some = stdout.split('\n').slice(0, -1);
    expect(some.length).toBeLessThan(names.length);
    expect(some[0]).toBe('many/s_0000');
    expect(some.at(-1)).toBe(`many/${names.at(-1)}`);
  });
});

describe('names of other things', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['resources', ['iput', '-R', 'o'], ['otherResc']],
    ['resources after =', ['ifind', '.', '--resource=oth'], ['otherResc']],
    ['users', ['iuserinfo', 'al'], ['alice']],
    ['users and groups', ['ichmod', 'read', 'la'], ['lab']],
    ['paths after them', ['ichmod', 'read', 'lab', 'wr'], ['writes/']],
    ['paths where nobody is named', ['ichmod', 'inherit', 'wr'], ['writes/']],
    ['groups, and no user', ['iadmin', 'lg', 'l'], ['lab']],
    ['attributes of data objects', ['imeta', 'add', '-d', 'x', 'o'], ['organism']],
    ['attributes of collections', ['imeta', 'add', '-C', 'x', 'o'], ['origin']],
    ['values', ['imeta', 'add', '-d', 'x', 'organism', 'm'], ['man', 'mouse']],
    ['what has metadata', ['imeta', 'ls', '-R', 'dem'], ['demoResc']],
    ['attributes to look for', ['imeta', 'qu', '-d', 'org'], ['organism']],
    ['values to look for', ['imeta', 'qu', '-d', 'organism', '=', 'mo'], ['mouse']],
    ['schemas', ['ischema', 'show', 'ch'], ['choices']],
    ['schemas of a realm', ['ischema', 'show', 'lab/'], ['lab/choices']],
    ['fields', ['ischema', 'show', 'choices', 'm'], ['may', 'must']],
    [
      'attributes of a schema',
      ['imeta', 'set', '-d', 'x', 'mgs.choices.m'],
      ['mgs.choices.may', 'mgs.choices.must'],
    ],
    [
      'values of a select',
      ['imeta', 'set', '-d', 'x', 'mgs.choices.may', ''],
      ['blue', 'green', 'red'],
    ],
  ])('%s', async (_, line, wanted) => {
    expect(await offered(...line)).toEqual(wanted);
  });

  test('tickets', async () => {
    const { stdout } = await alice.must('iticket ls --json');
    const [{ ticket }] = JSON.parse(stdout) as [{ ticket: string }];
    expect(await offered('iticket', 'ls', ticket.slice(0, 4))).toContain(ticket);
  });

  test('profiles', async () => {
    const carol = await zone.person('carol');
    await carol.must(['irods', 'profile', 'add', 'work', '--url', zone.url]);
    const { stdout } = await carol.run('irods __complete --wait -- irods profile use w');
    expect(stdout).toBe('work\n');
  });

  test('of the identity that the line names', async () => {
    const dora = await zone.person('dora');
    await dora.must('imkdir doras');
    const env = {
      IRODS_HTTP_API_URL: zone.url,
      IRODS_ZONE_NAME: 'tempZone',
      IRODS_PASSWORD: 'dora_pw',
    };
    const as = { env: { HOME: alice.home, ...env, IRODS_HTTP_API_STORE: 'none' } };
    const line = 'irods __complete --wait -- ils --user-name dora do';
    expect((await runCli(line, as)).stdout).toBe('doras/\n');
  });
});

describe('patience', () => {
  /** A clock on which everything takes longer than anybody waits. */
  const hurried: Clock = { now: () => Date.now(), sleep: async () => {} };

  test('a late answer is no answer, and is asked for apart', async () => {
    const erin = await zone.person('erin');
    await erin.must('imkdir late');
    const apart: (readonly string[])[] = [];
    const line = 'irods __complete --shell 12 -- ils la';
    const onStartApart = (argv: readonly string[]): number => apart.push(argv);
    const outcome = await erin.run(line, { clock: hurried, onStartApart });
    expect(outcome).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(apart).toEqual([['__complete', '--wait', '--shell', '12', '--', 'ils', 'la']]);
    await erin.must(['irods', ...(apart[0] ?? [])]);
    // The next press of Tab needs no server any more.
    zone.sandbox.setFaults({ answer: { status: 503, times: 1000 } });
    try {
      const known = await erin.run('irods __complete --wait --shell 12 -- ils lat');
      expect(known.stdout).toBe('late/\n');
    } finally {
      zone.sandbox.setFaults({});
    }
  });

  test('what is remembered is given, however long it took to start', async () => {
    const fay = await zone.person('fay');
    await fay.must('imkdir kept');
    await fay.must('irods __complete --wait -- ils ke');
    const apart: (readonly string[])[] = [];
    const onStartApart = (argv: readonly string[]): number => apart.push(argv);
    const slow = { clock: hurried, onStartApart };
    expect((await fay.run('irods __complete -- ils kep', slow)).stdout).toBe('kept/\n');
    expect((await fay.run('irods __complete -- ils --recur', slow)).stdout).toBe('--recursive\n');
    expect(apart).toEqual([]);
  });

  test('what is remembered is for the owner’s eyes', async () => {
    await offered('ils', 'wr');
    const file = join(alice.home, '.irods', 'http-api', 'completion.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8')).length).toBeLessThanOrEqual(20);
  });

  test('a damaged memory is none', async () => {
    const file = join(alice.home, '.irods', 'http-api', 'completion.json');
    await writeFile(file, '[{"about": 3}, null, "');
    expect(await offered('ils', 'wr')).toEqual(['writes/']);
  });

  test.each([
    ['nobody is signed in', {}],
    ['the server is down', { IRODS_HTTP_API_URL: 'http://127.0.0.1:9/', IRODS_TOKEN: 'x' }],
    ['the settings are broken', { IRODS_ENVIRONMENT_FILE: '/dev/null/x' }],
    ['the profile is unknown', { IRODS_PROFILE: 'nope' }],
  ])('nothing is said where %s', async (_, env) => {
    const names = { IRODS_USER_NAME: 'x', IRODS_ZONE_NAME: 'y' };
    const outcome = await runCli('irods __complete --wait -- ils re', {
      env: { ...names, ...env },
      clock: {
        now: () => Date.now(),
        sleep: async (_milliseconds, signal) => {
          // Retries are not waited for, the limit on the whole is.
          if (_milliseconds > 4000) await new Promise((resolve) => setTimeout(resolve, 2000));
          signal?.throwIfAborted();
        },
      },
    });
    expect(outcome).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });
});
