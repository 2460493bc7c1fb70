/** The shell as a person uses it: the real program in a real terminal. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { describeInTerminals, Terminal } from '../helpers/terminal.js';
import { PROJECT } from '../repo/source-imports.js';

const zone = useZone();
const opened: Terminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.stop();
});

function open(
  person: TestPerson,
  words: readonly string[] = ['shell'],
  env: Readonly<Record<string, string>> = {},
): Terminal {
  const program = [join(PROJECT, 'bin', 'irods.js'), ...words];
  const terminal = Terminal.start(process.execPath, program, {
    cwd: person.cwd,
    env: { ...person.env, ...env },
  });
  opened.push(terminal);
  return terminal;
}

const [UP, LEFT, CTRL_C, CTRL_D, CTRL_G, CTRL_R, CTRL_Z, ENTER] = [
  '\x1b[A',
  '\x1b[D',
  '\x03',
  '\x04',
  '\x07',
  '\x12',
  '\x1a',
  '\r',
];

const BASH = /bash-[\d.]+[$#] /;

describeInTerminals('the shell', () => {
  test('the prompt tells who and where; Ctrl-D leaves with the last status', async () => {
    const alice = await zone.admin();
    await alice.must('imkdir reads');
    const shell = open(alice, []);
    await shell.shows(`${alice.name}#tempZone ~> `);
    shell.type(`cd reads${ENTER}`);
    await shell.shows(`${alice.name}#tempZone ~/reads> `);
    shell.type(`cd /tempZone${ENTER}`);
    await shell.shows(`${alice.name}#tempZone /tempZone> `);
    expect(shell.raw).toContain(`\x1b[32m${alice.name}#tempZone`);
    shell.type(`ils missing${ENTER}`);
    await shell.shows('missing');
    await shell.shows('> ');
    shell.type(CTRL_D);
    expect(await shell.end()).toBe(4);
  });

  test('one Ctrl-C ends what stores what is typed', async () => {
    const alice = await zone.newcomer();
    const storing = open(alice, ['iput', '-', 'typed']);
    await storing.shows('files, ');
    storing.type(`some words${ENTER}`);
    await storing.shows('some words');
    storing.type(CTRL_C);
    expect(await storing.end()).toBe(130);
    expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n`);
  });

  test('has no colour where NO_COLOR is set', async () => {
    const alice = await zone.newcomer();
    const shell = open(alice, ['shell'], { NO_COLOR: '1' });
    await shell.shows('~> ');
    expect(shell.raw).not.toContain('\x1b[32m');
    shell.type(`exit${ENTER}`);
    expect(await shell.end()).toBe(0);
  });

  test('Ctrl-C stops the command and not the shell, and clears a line', async () => {
    const alice = await zone.newcomer();
    const shell = open(alice);
    await shell.shows('~> ');
    zone.sandbox.setFaults({ delay: { milliseconds: 3000 } });
    try {
      shell.type(`ils${ENTER}`);
      await shell.shows('ils');
      await new Promise((resolve) => setTimeout(resolve, 500));
      shell.type(CTRL_C);
      await shell.shows('ils: stopped');
      await shell.shows('~> ');
    } finally {
      zone.sandbox.setFaults({});
    }
    shell.type(`!sleep 60${ENTER}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    shell.type(CTRL_C);
    await shell.shows('~> ');
    shell.type('not to be run');
    await shell.shows('not to be run');
    shell.type(CTRL_C);
    await shell.shows('~> ');
    shell.type(`ipwd${ENTER}`);
    await shell.shows(alice.collection);
    await shell.shows('~> ');
    shell.type(CTRL_D);
    expect(await shell.end()).toBe(0);
    expect(shell.text).not.toContain('unknown command');
  });

  test('a line goes on while a quote is open, and Ctrl-C gives it up', async () => {
    const alice = await zone.newcomer();
    const shell = open(alice);
    await shell.shows('~> ');
    shell.type(`imkdir 'two${ENTER}`);
    await shell.shows('\n> ');
    shell.type(CTRL_C);
    await shell.shows('~> ');
    shell.type(`ipwd | \\${ENTER}`);
    await shell.shows('\n> ');
    shell.type(`tr a-z A-Z${ENTER}`);
    await shell.shows('/TEMPZONE/HOME');
    shell.type(`exit 3${ENTER}`);
    expect(await shell.end()).toBe(3);
  });

  test('programs have the terminal, and questions are asked in it', async () => {
    const alice = await zone.newcomer();
    await alice.must('itouch doomed');
    const shell = open(alice);
    await shell.shows('~> ');
    shell.type(`!echo asked; read answer; echo "got $answer"${ENTER}`);
    await shell.shows('\nasked');
    shell.type(`this${ENTER}`);
    await shell.shows('got this');
    await shell.shows('~> ');
    shell.type(`ipwd | sh -c 'test -t 1 && echo a terminal'${ENTER}`);
    await shell.shows('\na terminal');
    await shell.shows('~> ');
    shell.type(`iadmin spass${ENTER}`);
    await shell.shows(': ');
    shell.type(`x${CTRL_C}`);
    await shell.shows('stopped');
    await shell.shows('~> ');
    shell.type(CTRL_D);
    expect(await shell.end()).toBe(130);
  });

  test('lines typed ahead and pasted are run one after the other', async () => {
    const alice = await zone.newcomer();
    const shell = open(alice);
    await shell.shows('~> ');
    shell.type(`!echo one${ENTER}!echo two${ENTER}!echo th`);
    await shell.shows('one\n');
    await shell.shows('two\ntwo\n');
    shell.type(`ree${ENTER}`);
    await shell.shows('three\nthree\n');
    await shell.shows('~> ');
    shell.type(CTRL_D);
    await shell.end();
  });

  test('the history is searched, kept between sessions, private, and holds no secret', async () => {
    const alice = await zone.newcomer();
    const first = open(alice);
    await first.shows('~> ');
    for (const line of [
      'ipwd',
      'ils -l',
      ' ils -A',
      'iadmin moduser x password s3cret',
      's3cret',
    ]) {
      first.type(line + ENTER);
      await first.shows('~> ');
    }
    first.type(CTRL_D);
    await first.end();
    const file = join(alice.home, '.irods', 'http-api', 'shell-history');
    expect((await readFile(file, 'utf8')).split('\n')).toEqual(['"ipwd"', '"ils -l"', '']);
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    const second = open(alice);
    await second.shows('~> ');
    second.type(`ip${UP}${ENTER}`);
    await second.shows(`\n${alice.collection}\n`);
    second.type(`history ils${ENTER}`);
    await second.shows('\nils -l\n');
    await second.shows('~> ');
    second.type(CTRL_D);
    await second.end();
  });

  test('Ctrl-R searches while one types, and what was found is run, edited or given up', async () => {
    const alice = await zone.newcomer();
    const shell = open(alice);
    const lastLine = async () => (await shell.screen.lines()).at(-1);
    const hasLast = async (line: string) => await expect.poll(lastLine).toBe(line);
    const prompt = `${alice.name}#tempZone ~> `;
    await shell.shows('~> ');
    for (const line of ['!echo one', `!printf 'two\\n'`, `imkdir 'echo${ENTER}lines'`]) {
      shell.type(line + ENTER);
      await shell.shows(prompt);
    }
    shell.type(`kept${CTRL_R}`);
    await hasLast("(reverse-i-search)`': kept");
    shell.type('echo');
    await hasLast("lines'");
    shell.type(CTRL_R);
    await hasLast("(reverse-i-search)`echo': !echo one");
    shell.type(CTRL_R);
    await hasLast("(failed reverse-i-search)`echo': !echo one");
    shell.type('\x7f\x7f\x7f\x7f');
    await hasLast("(reverse-i-search)`': kept");
    shell.type(`zz${CTRL_G}`);
    await hasLast(`${prompt}kept`.trimEnd());
    shell.type(`${CTRL_R}pri${ENTER}`);
    await shell.shows('\ntwo\n');
    await shell.shows('~> ');
    shell.type(`${CTRL_R}one${LEFT}${LEFT}`);
    await hasLast(`${prompt}!echo one`);
    shell.type(`x${ENTER}`);
    await shell.shows(/\n(echxo|!: not)|not found|one/);
    await shell.shows('~> ');
    shell.type(`${CTRL_R}one${CTRL_C}`);
    await shell.shows('^C');
    await shell.shows('~> ');
    shell.type(CTRL_D);
    await shell.end();
  });

  test('output without a line break at its end stays, and the prompt stands below it', async () => {
    const alice = await zone.newcomer();
    const shell = open(alice);
    await shell.shows('~> ');
    shell.type(`!printf foo${ENTER}`);
    const prompt = `${alice.name}#tempZone ~>`;
    await expect
      .poll(async () => (await shell.screen.lines()).slice(-3))
      .toEqual([`${prompt} !printf foo`, 'foo%', prompt]);
    shell.type(`!echo${ENTER}`);
    await expect
      .poll(async () => (await shell.screen.lines()).slice(-3))
      .toEqual([`${prompt} !echo`, '', prompt]);
    shell.type(CTRL_D);
    await shell.end();
  });

  test('the prompt tells who one is after profile use', async () => {
    const [alice, bob] = [await zone.newcomer(), await zone.newcomer()];
    const identity = ['--url', zone.url, '--zone-name', 'tempZone', '--user-name', bob.name];
    await alice.must(['irods', 'profile', 'add', 'other', ...identity]);
    await alice.must('iinit --profile other', { env: { IRODS_PASSWORD: bob.password } });
    const shell = open(alice);
    await shell.shows(`${alice.name}#tempZone ~> `);
    shell.type(`profile use other${ENTER}`);
    await shell.shows(`${bob.name}#tempZone ~> `);
    shell.type(`profile use --none${ENTER}`);
    await shell.shows(`${alice.name}#tempZone ~> `);
    shell.type(CTRL_D);
    await shell.end();
  });

  test('what came in one piece with Ctrl-C is dropped, and Ctrl-D ends what came before', async () => {
    const alice = await zone.newcomer();
    const shell = open(alice);
    await shell.shows('~> ');
    shell.type(`!echo first${ENTER}!echo second${ENTER}abc def${CTRL_C}ipw`);
    await shell.shows('^C');
    await shell.shows('first\n');
    await shell.shows('~> ');
    shell.type(`d${ENTER}`);
    await shell.shows(`\n${alice.collection}\n`);
    await shell.shows('~> ');
    shell.type(`!echo last${ENTER}${CTRL_D}`);
    await shell.shows('\nlast\n');
    expect(await shell.end()).toBe(0);
    expect(shell.text).not.toContain('\nsecond');
  });

  test('Ctrl-Z stops it, and fg goes on with what was being typed', async () => {
    const alice = await zone.newcomer();
    const bash = Terminal.start('bash', ['--norc', '--noprofile', '-i'], {
      cwd: alice.cwd,
      env: alice.env,
    });
    opened.push(bash);
    await bash.shows(BASH);
    bash.type(`"${process.execPath}" "${join(PROJECT, 'bin', 'irods.js')}" shell${ENTER}`);
    await bash.shows('~> ');
    bash.type('ipw');
    await bash.shows('ipw');
    bash.type(CTRL_Z);
    await bash.shows('Stopped');
    await bash.shows(BASH);
    bash.type(`fg${ENTER}`);
    await bash.shows('~> ipw');
    bash.type(`d${ENTER}`);
    await bash.shows(`\n${alice.collection}\n`);
    await bash.shows('~> ');
    bash.type(CTRL_D);
    await bash.shows(BASH);
    bash.type(`exit${ENTER}`);
    expect(await bash.end()).toBe(0);
  });
});
