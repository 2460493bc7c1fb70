/** Questions as a person answers them: iinit in a real terminal. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useZone } from '../helpers/sandbox.js';
import { describeInTerminals, Terminal } from '../helpers/terminal.js';
import { PROJECT } from '../repo/source-imports.js';

const zone = useZone();
const opened: Terminal[] = [];
let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'irods-questions-'));
});
afterEach(async () => {
  for (const terminal of opened.splice(0)) terminal.stop();
  await rm(home, { recursive: true });
});

const [CTRL_C, CTRL_D, CTRL_Z, BACKSPACE, ENTER] = ['\x03', '\x04', '\x1a', '\x7f', '\r'];
const IINIT = join(PROJECT, 'bin', 'iinit.js');

function open(program: string, words: readonly string[]): Terminal {
  const env = { HOME: home, IRODS_HTTP_API_STORE: 'file' };
  const terminal = Terminal.start(program, words, { cwd: home, env, columns: 100 });
  opened.push(terminal);
  return terminal;
}

/** The questions of iinit in their order, and what answers them. */
const questions = (): readonly (readonly [question: RegExp, answer: string])[] => [
  [/base URL of the iRODS HTTP API: /, zone.url],
  [/iRODS user name( \[\w*\])?: /, 'rods'],
  [/iRODS zone( \[\w*\])?: /, 'tempZone'],
  [/iRODS password: /, 'rods'],
];

/** Answers so many of the questions, and waits for the next one. */
async function answer(iinit: Terminal, count: number): Promise<void> {
  for (const [question, text] of questions().slice(0, count)) {
    await iinit.shows(question);
    iinit.type(text + ENTER);
  }
  const [next] = questions()[count] ?? [];
  if (next !== undefined) await iinit.shows(next);
}

describeInTerminals('the questions of iinit', () => {
  test('are answered, corrected while typed, and the password is not shown', async () => {
    const iinit = open(process.execPath, [IINIT]);
    await answer(iinit, 1);
    iinit.type(`rodsx${BACKSPACE}`);
    await expect
      .poll(async () => (await iinit.screen.lines()).at(-1))
      .toMatch(/^Enter your iRODS user name( \[\w*\])?: rods$/);
    iinit.type(ENTER);
    await iinit.shows(/iRODS zone( \[\w*\])?: /);
    iinit.type(`tempZone${ENTER}`);
    await iinit.shows('password: ');
    iinit.type(`rooo${BACKSPACE}${BACKSPACE}ds${ENTER}`);
    expect(await iinit.end()).toBe(0);
    const lines = await iinit.screen.lines();
    expect(lines.find((line) => line.includes('password'))).toMatch(/password:$/);
    const settings = await readFile(join(home, '.irods', 'irods_environment.json'), 'utf8');
    expect(JSON.parse(settings)).toMatchObject({
      irods_user_name: 'rods',
      irods_zone_name: 'tempZone',
    });
  });

  test.each([0, 1, 2, 3])('Ctrl-C at question %i stops, and nothing is kept', async (count) => {
    const iinit = open(process.execPath, [IINIT]);
    await answer(iinit, count);
    iinit.type(`x${CTRL_C}`);
    expect(await iinit.end()).toBe(130);
    expect(iinit.text).toMatch(/iinit: stopped\n$/);
    expect(await readdir(home)).toEqual([]);
  });

  test.each([0, 3])('Ctrl-D at question %i is no answer, and nothing is kept', async (count) => {
    const iinit = open(process.execPath, [IINIT]);
    await answer(iinit, count);
    iinit.type(CTRL_D);
    expect(await iinit.end()).not.toBe(0);
    expect(iinit.text).toMatch(/\niinit: no answer: the input has ended\n$/);
    expect(await readdir(home)).toEqual([]);
  });

  test.each([1, 3])('Ctrl-Z at question %i stops iinit, and fg asks again', async (count) => {
    const prompt = /bash-[\d.]+[$#] /;
    const bash = open('bash', ['--norc', '--noprofile', '-i']);
    await bash.shows(prompt);
    bash.type(`"${process.execPath}" "${IINIT}"${ENTER}`);
    await answer(bash, count);
    bash.type(CTRL_Z);
    await bash.shows('Stopped');
    await bash.shows(prompt);
    bash.type(`fg${ENTER}`);
    for (const [question, text] of questions().slice(count)) {
      await bash.shows(question);
      bash.type(text + ENTER);
    }
    await bash.shows(/signed in as rods/i);
    await bash.shows(prompt);
    bash.type(`exit${ENTER}`);
    expect(await bash.end()).toBe(0);
    expect(bash.text).not.toContain('password: rods');
  });
});
