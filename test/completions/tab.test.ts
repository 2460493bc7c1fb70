/** Tab, as it is pressed: in ishell and in the shells that people use. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import { describeWith } from '../helpers/installed-tools.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { describeInTerminals, Terminal } from '../helpers/terminal.js';
import { PROJECT } from '../repo/source-imports.js';
import { type Desk, makeDesk } from './complete-in.js';

const zone = useZone();
let alice: TestPerson;
let desk: Desk;
const opened: Terminal[] = [];

beforeAll(async () => {
  alice = await zone.person('alice');
  desk = await makeDesk(await mkdtemp(join(tmpdir(), 'irods-tab-')), alice.env);
  await alice.must('imkdir -p reads/raw');
  await alice.must(['itouch', 'reads/of & with.txt', 'reads/only.txt']);
  await mkdir(join(alice.cwd, 'local folder'));
  await writeFile(join(alice.cwd, 'local folder', 'inside.txt'), '');
});
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.stop();
});
afterAll(async () => {
  await rm(desk.folder, { recursive: true, force: true });
});

/** What bash asks with. */
const PROMPT = /bash-[\d.]+[#$] /;
const [TAB, ENTER, CTRL_C, CTRL_D, CTRL_U] = ['\t', '\r', '\x03', '\x04', '\x15'];

function start(program: string, words: readonly string[], cwd: string): Terminal {
  const env = { ...desk.env, TERM: 'xterm' };
  const terminal = Terminal.start(program, words, { cwd, env });
  opened.push(terminal);
  return terminal;
}

describeInTerminals('Tab in ishell', () => {
  /** A shell that has asked its first question: the next answers come in time on a busy machine too. */
  async function shell(): Promise<Terminal> {
    const terminal = start(
      process.execPath,
      [join(PROJECT, 'bin', 'irods.js'), 'shell'],
      alice.cwd,
    );
    await terminal.shows('~> ');
    return terminal;
  }

  /** Presses Tab until something is shown: an answer that is late comes with the next press. */
  async function tabUntil(terminal: Terminal, wanted: string): Promise<void> {
    const shown = terminal.shows(wanted);
    let isThere = false;
    shown.then(
      () => {
        isThere = true;
      },
      () => {},
    );
    for (let presses = 0; presses < 40 && !isThere; presses += 1) {
      terminal.type(TAB);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await shown;
  }

  test('commands, options, local files and names from the server', async () => {
    const terminal = await shell();
    terminal.type('ichks');
    await tabUntil(terminal, 'ichksum ');
    terminal.type('--no-g');
    await tabUntil(terminal, '--no-glob ');
    terminal.type('rea');
    await tabUntil(terminal, 'reads/');
    terminal.type(`on`);
    await tabUntil(terminal, 'only.txt ');
    terminal.type(ENTER);
    await terminal.shows('sha2:');
    await terminal.shows('~> ');
    terminal.type('lls lo');
    await tabUntil(terminal, 'local\\ folder/');
    terminal.type(`${TAB}${ENTER}`);
    await terminal.shows('\ninside.txt');
    await terminal.shows('~> ');
    await writeFile(join(alice.cwd, 'local file.txt'), '');
    terminal.type('lcd lo');
    await tabUntil(terminal, 'lcd local\\ folder/');
    terminal.type(ENTER);
    await terminal.shows('~> ');
    terminal.type(CTRL_D);
    await terminal.end();
  });

  test('programs of this machine after a pipe', async () => {
    const bin = join(desk.folder, 'bin');
    await writeFile(join(bin, 'zzz-count-lines'), '#!/bin/sh\nwc -l\n', { mode: 0o755 });
    await writeFile(join(bin, 'zzz-cannot-run'), '', { mode: 0o644 });
    const terminal = await shell();
    terminal.type('ils reads | zzz');
    await tabUntil(terminal, 'ils reads | zzz-count-lines ');
    terminal.type(ENTER);
    await terminal.shows(/\n\s*4\n/);
    await terminal.shows('~> ');
    terminal.type(CTRL_D);
    await terminal.end();
  });

  test('names are quoted as the word is', async () => {
    const terminal = await shell();
    terminal.type('ils reads/of');
    await tabUntil(terminal, 'reads/of\\ \\&\\ with.txt ');
    terminal.type(ENTER);
    await terminal.shows('home/alice/reads/of & with.txt');
    await terminal.shows('~> ');
    terminal.type("ils 'reads/of");
    await tabUntil(terminal, "reads/of & with.txt' ");
    terminal.type(CTRL_C);
    await terminal.shows('~> ');
    terminal.type(CTRL_D);
    await terminal.end();
  });
});

describeInTerminals('Tab in', () => {
  describeWith('bash', 'bash', () => {
    test('a name is typed on, quoted, and can be run', async () => {
      const bash = start('bash', ['--norc', '-i'], desk.folder);
      await bash.shows(PROMPT);
      bash.type(`source '${join(PROJECT, 'completions', 'irods.bash')}'${ENTER}`);
      bash.type(`ils() { irods ils "$@"; }${ENTER}`);
      await bash.shows('"$@"; }');
      await bash.shows(PROMPT);
      bash.type(`ils reads/of${TAB}`);
      await bash.shows('reads/of\\ \\&\\ with.txt ');
      bash.type(ENTER);
      await bash.shows('\n/tempZone/home/alice/reads/of & with.txt');
      await bash.shows(PROMPT);
      bash.type(`ils "reads/of${TAB}`);
      await bash.shows('reads/of & with.txt" ');
      bash.type(`${CTRL_U}irods icd re${TAB}`);
      await bash.shows('irods icd reads/');
      bash.type(ENTER);
      await bash.shows(PROMPT);
      bash.type(`ils r${TAB}`);
      await bash.shows('ils raw/');
      bash.type(`${CTRL_U}exit${ENTER}`);
      await bash.end();
    }, 60_000);
  });
});
