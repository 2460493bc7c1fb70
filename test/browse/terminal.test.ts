/** `irods browse` as a person uses it: the real program in a real terminal. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { FullScreen } from '../helpers/full-screen.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { describeInTerminals, Terminal } from '../helpers/terminal.js';
import { PROJECT } from '../repo/source-imports.js';

const zone = useZone();
/** A zone whose sessions may end. */
const endingZone = useZone();
const opened: Terminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.stop();
  zone.sandbox.setFaults({});
});

const IRODS = join(PROJECT, 'bin', 'irods.js');

interface Opened {
  readonly terminal: Terminal;
  readonly screen: FullScreen;
}

/** Browses in a terminal of 100 columns; `words` follow the command. */
async function browse(
  person: TestPerson,
  words: readonly string[] = [],
  options: { readonly env?: Readonly<Record<string, string>>; readonly columns?: number } = {},
): Promise<Opened> {
  return await start(person, process.execPath, [IRODS, 'browse', ...words], options);
}

async function start(
  person: TestPerson,
  program: string,
  words: readonly string[],
  { env = {}, columns = 100 }: Parameters<typeof browse>[2] = {},
): Promise<Opened> {
  const terminal = Terminal.start(program, words, {
    cwd: person.cwd,
    env: { ...person.env, ...env },
    columns,
  });
  opened.push(terminal);
  return { terminal, screen: new FullScreen(terminal) };
}

const [DOWN, RIGHT, LEFT, TAB, ESCAPE, CTRL_C, CTRL_Z, ENTER] = [
  '\u001b[B',
  '\u001b[C',
  '\u001b[D',
  '\t',
  '\u001b',
  '\u0003',
  '\u001a',
  '\r',
];

/** A person with collections and data objects of several kinds. */
async function furnished(): Promise<TestPerson> {
  const alice = await zone.newcomer();
  await alice.write('notes.txt', 'first line\nsecond line\n');
  await alice.write('image.bin', new Uint8Array([0x89, 0, 1, 2, 255]));
  await alice.must('imkdir -p reads/run1');
  await alice.must('iput notes.txt');
  await alice.must('iput image.bin');
  await alice.must(['iput', 'notes.txt', 'reads/日本.txt']);
  await alice.must(['iput', 'notes.txt', 'reads/plain.txt']);
  await alice.must('imeta add -d notes.txt project p1 units1');
  return alice;
}

describeInTerminals('irods browse', () => {
  let alice: TestPerson;
  beforeAll(async () => {
    alice = await furnished();
  });

  test('walks collections and shows what is under the cursor', async () => {
    const { terminal, screen } = await browse(alice);
    await screen.has(`${alice.name}#tempZone  ${alice.collection}`);
    await screen.has(/^> {2}reads\//m);
    await screen.has(/^ {3}notes\.txt +23 /m);
    await screen.has(/type +collection/);
    terminal.type(RIGHT);
    await screen.has(`${alice.collection}/reads`);
    await screen.has(/^ {3}日本\.txt {2,}23 /m);
    terminal.type(LEFT);
    // Back where it came from.
    await screen.has(/^> {2}reads\//m);
    terminal.type(DOWN + DOWN);
    await screen.has(/^> {2}notes\.txt/m);
    await screen.has(/size +23 bytes/);
    await screen.has(/0 {2}good {2}demoResc/);
    terminal.type(TAB);
    await screen.has('project  p1  units1');
    terminal.type(TAB);
    await screen.has(`${alice.name}#tempZone  own`);
    terminal.type(TAB);
    await screen.has('│ first line');
    terminal.type('k');
    await screen.has('binary content');
    await screen.has('89 00 01 02 ff');
    terminal.type('?');
    await screen.has('move what is marked to the trash');
    terminal.type('x');
    await screen.lacks('move what is marked to the trash');
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
    expect(screen.isShown).toBe(false);
    expect(terminal.raw.endsWith('\u001b[?7h\u001b[?25h\u001b[?1049l')).toBe(true);
  });

  test('filters while one types, and sorts', async () => {
    const { terminal, screen } = await browse(alice, ['reads']);
    await screen.has('日本.txt');
    terminal.type('/PLA');
    await screen.has('1 / 1 of 3');
    await screen.lacks('日本.txt');
    terminal.type(ENTER);
    await screen.has('? help');
    terminal.type(ESCAPE);
    await screen.has('日本.txt');
    terminal.type('s');
    await screen.has('by size');
    terminal.type(`${CTRL_C}`);
    expect(await terminal.end()).toBe(130);
    expect(screen.isShown).toBe(false);
    expect(terminal.text).toContain('irods browse: stopped');
  });

  test('marks in several collections and gets what is marked', async () => {
    const { terminal, screen } = await browse(alice);
    await screen.has('notes.txt');
    terminal.type(`${DOWN} `);
    await screen.has(/^ \* image\.bin/m);
    await screen.has(/^ \* image\.bin/m);
    terminal.type(`kk${RIGHT}`);
    await screen.has('run1/');
    terminal.type(LEFT);
    await screen.has(/^ \* image\.bin/m);
    terminal.type(RIGHT);
    await screen.has('run1/');
    terminal.type('/plain');
    await screen.has('of 3');
    terminal.type(`${ENTER} `);
    await screen.has('2 marked');
    terminal.type('g');
    await screen.has(`get the 2 marked to the local folder [${alice.cwd}]`);
    await alice.write('target/there.txt', '');
    terminal.type(`ta${TAB}`);
    await screen.has(']: target/');
    terminal.type(ENTER);
    await screen.isLeft();
    await terminal.shows('$ iget -- ');
    await terminal.shows('2 done');
    await terminal.shows('Press any key');
    terminal.type('x');
    await screen.has('1 / 1 of 3');
    await screen.lacks('marked');
    expect(await readFile(join(alice.cwd, 'target', 'plain.txt'), 'utf8')).toBe(
      'first line\nsecond line\n',
    );
    expect((await stat(join(alice.cwd, 'target', 'image.bin'))).size).toBe(5);
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
  });

  test('makes a collection, puts into it, describes what is there', async () => {
    const bob = await furnished();
    await bob.write('bag/inner.txt', 'inner\n');
    const { terminal, screen } = await browse(bob);
    await screen.has('reads/');
    terminal.type(`nnew place${ENTER}`);
    await terminal.shows('Press any key');
    terminal.type('x');
    await screen.has(/^> {2}new place\//m);
    terminal.type(RIGHT);
    await screen.has('empty');
    terminal.type(`pba${TAB}`);
    await screen.has('folder: bag/');
    terminal.type(ENTER);
    await terminal.shows('Press any key');
    terminal.type('x');
    await screen.has('bag/');
    terminal.type(`${RIGHT}`);
    await screen.has('inner.txt');
    terminal.type(`ma b${ENTER}`);
    await screen.has('value:');
    terminal.type(ENTER);
    await screen.has('cannot be empty');
    terminal.type(`-v${ENTER}${ENTER}`);
    await terminal.shows('$ imeta add -d --no-glob -- ');
    await terminal.shows('Press any key');
    terminal.type(`x${TAB}`);
    await screen.has('a b  -v');
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
    const listed = await bob.must(['imeta', 'ls', '-d', 'new place/bag/inner.txt']);
    expect(listed.stdout).toContain('attribute: a b\nvalue: -v\n');
  });

  test('asks before it removes, and no is the default', async () => {
    const bob = await furnished();
    const { terminal, screen } = await browse(bob, ['notes.txt']);
    await screen.has(/^> {2}notes\.txt/m);
    terminal.type(' ');
    await screen.has('1 marked');
    terminal.type(`d`);
    await screen.has('move notes.txt to the trash? [y/N]');
    terminal.type(ENTER);
    await screen.has('nothing was removed');
    expect((await bob.run('ils notes.txt')).code).toBe(0);
    terminal.type('dy');
    await terminal.shows('$ irm --no-glob -- ');
    await terminal.shows('Press any key');
    terminal.type('x');
    await screen.lacks('notes.txt');
    await screen.lacks('marked');
    expect((await bob.run('ils notes.txt')).code).toBe(4);
    expect((await bob.must(`ils /tempZone/trash/home/${bob.name}`)).stdout).toContain('notes.txt');
    // The cursor stays where it was: on what is now the last.
    await screen.has(/^> {2}image\.bin/m);
    terminal.type('D');
    await screen.has('remove image.bin for good');
    terminal.type('y');
    await terminal.shows('Press any key');
    terminal.type('x');
    await screen.lacks('image.bin');
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
  });

  test('--dry-run shows what would be done, and does nothing', async () => {
    const { terminal, screen } = await browse(alice, ['--dry-run', 'notes.txt']);
    await screen.has('dry run');
    await screen.has(/^> {2}notes\.txt/m);
    terminal.type(' dy');
    await terminal.shows('$ irm --no-glob --dry-run -- ');
    await terminal.shows('would remove ');
    await terminal.shows('Press any key');
    terminal.type('x');
    await screen.has('1 marked');
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
    expect((await alice.run('ils notes.txt')).code).toBe(0);
  });

  test('Ctrl-C stops a command that runs and not the program', async () => {
    const { terminal, screen } = await browse(alice, ['notes.txt']);
    await screen.has(/size +23 bytes/);
    zone.sandbox.setFaults({ delay: { milliseconds: 5000 } });
    terminal.type(`nslow${ENTER}`);
    await terminal.shows('$ imkdir');
    await new Promise((resolve) => setTimeout(resolve, 300));
    terminal.type(CTRL_C);
    await terminal.shows('imkdir: stopped');
    zone.sandbox.setFaults({});
    await terminal.shows('Press any key');
    terminal.type('x');
    await screen.has(/^> {2}notes\.txt/m);
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
  });

  test('a narrow terminal has the list alone; it may change while it is open', async () => {
    const { terminal, screen } = await browse(alice, ['notes.txt'], { columns: 60 });
    await screen.has(/^> {2}notes\.txt +23 +\d{4}-/m);
    expect(screen.text).not.toContain('details');
    expect(Math.max(...screen.lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    terminal.type(ENTER);
    await screen.has('[details]');
    await screen.has(/size +23 bytes/);
    terminal.type(ESCAPE);
    await screen.lacks('details');
    terminal.resize(120, 30);
    await screen.has('[details]');
    await screen.has('│');
    await screen.hasLines(30);
    terminal.resize(40, 10);
    await screen.lacks('│');
    await screen.has(/^> {2}notes\.txt/m);
    await screen.hasLines(10);
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
  });

  test('failures of loading are shown in place, and the program goes on', async () => {
    const { terminal, screen } = await browse(alice, ['notes.txt']);
    await screen.has(/size +23 bytes/);
    await alice.must('imkdir doomed');
    terminal.type('r');
    await screen.has('doomed/');
    await alice.must('irmdir doomed');
    terminal.type('/doomed');
    await screen.has('doomed does not');
    terminal.type(`${ENTER}${RIGHT}`);
    await screen.has('cannot be shown');
    await screen.has('does not exist, or');
    terminal.type(LEFT);
    await screen.has('notes.txt');
    // Nobody but administrators may see the homes.
    terminal.type(LEFT);
    await screen.has('cannot be shown: /tempZone/home');
    terminal.type('~');
    await screen.has('notes.txt');
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
  });

  test('a session that has ended is told in one line, with what to do', async () => {
    const { terminal, screen } = await browse(await endingZone.newcomer());
    await screen.has('empty');
    endingZone.sandbox.setFaults({ expireTokens: { atRequest: 1 } });
    terminal.type('r');
    await screen.has(/^the session of \S+ has ended\. Sign in again with iinit\.$/m);
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
  });

  test.each([
    ['SIGTERM', 'TERM', 143],
    ['SIGHUP', 'HUP', 129],
  ])('%s gives the terminal back', async (_, signal, status) => {
    const wait = 'while ! test -e go; do sleep 0.1; done; rm go';
    const line = `"$@" <&3 & ${wait}; kill -${signal} $!; wait $!; echo "left with $?"; stty -a`;
    const words = ['-c', `exec 3<&0; ${line}`, 'sh', process.execPath, IRODS, 'browse'];
    const { terminal, screen } = await start(alice, 'sh', words);
    await screen.has('notes.txt');
    await alice.write('go', '');
    await terminal.shows(`left with ${status}`);
    expect(screen.isShown).toBe(false);
    await terminal.shows(/ icanon/);
    expect(await terminal.end()).toBe(0);
  });

  test('Ctrl-Z gives the terminal to the shell, and fg brings it back', async () => {
    const { terminal, screen } = await start(alice, 'bash', ['--norc', '-i']);
    terminal.type(`'${process.execPath}' '${IRODS}' browse${ENTER}`);
    await screen.has('notes.txt');
    terminal.type(CTRL_Z);
    await screen.isLeft();
    await terminal.shows('Stopped');
    terminal.type(`stty -a${ENTER}`);
    await terminal.shows(/ icanon/);
    terminal.type(`fg${ENTER}`);
    await screen.has('notes.txt');
    terminal.type('q');
    await screen.isLeft();
    terminal.type(`exit${ENTER}`);
    expect(await terminal.end()).toBe(0);
  });

  test('ends with its terminal', async () => {
    const line = 'trap : HUP; "$@"; echo $? > status';
    const words = ['-c', line, 'sh', process.execPath, IRODS, 'browse'];
    const { terminal, screen } = await start(alice, 'sh', words);
    await screen.has('notes.txt');
    terminal.hangUp();
    await expect
      .poll(
        async () => (await readFile(join(alice.cwd, 'status'), 'utf8').catch(() => '')).trim(),
        {
          timeout: 15_000,
        },
      )
      .toBe('129');
  });

  test('uses colour where it is wanted', async () => {
    const coloured = await browse(alice);
    await coloured.screen.has('notes.txt');
    expect(coloured.terminal.raw).toContain('\u001b[2m');
    coloured.terminal.type('q');
    await coloured.terminal.end();
    for (const [words, env] of [
      [[], { NO_COLOR: '1' }],
      [['--color', 'never'], {}],
    ] as const) {
      const plain = await browse(alice, words, { env });
      await plain.screen.has('notes.txt');
      // Only the reverse of the cursor, which is no colour.
      expect(plain.terminal.raw.match(/\u001b\[(?!7m|27m|0m)[\d;]*m/g)).toBeNull();
      plain.terminal.type('q');
      await plain.terminal.end();
    }
  });
});

test('without a terminal it says what to use', async () => {
  const alice = await zone.newcomer();
  const { code, stderr } = await alice.run('irods browse');
  expect(code).toBe(1);
  expect(stderr).toContain('needs a terminal');
  expect(stderr).toContain('ils -l');
  expect(stderr).toContain('itree');
});
