/** What README.md shows is what a person sees: its lines are run, and their output is compared. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { Screen } from '../helpers/screen.js';
import { describeInTerminals, Terminal } from '../helpers/terminal.js';
import { PROJECT } from './source-imports.js';

const zone = useZone();
const URL_OF_README = 'http://127.0.0.1:9000/irods-http-api/0.7.0';

/** The indented lines of a section. */
async function shownIn(section: string): Promise<readonly string[]> {
  const text = await readFile(join(PROJECT, 'README.md'), 'utf8');
  const [, after = ''] = text.split(`\n## ${section}\n`);
  const [body = ''] = after.split('\n## ');
  return [...body.matchAll(/^ {4}(.*)$/gm)].map(([, line = '']) => line);
}

/** Those lines by what is typed, each with what is shown below it. */
async function typedIn(section: string, prompt: RegExp): Promise<readonly (readonly string[])[]> {
  const steps: string[][] = [];
  for (const line of await shownIn(section)) {
    if (prompt.test(line)) steps.push([line.replace(prompt, '')]);
    else steps.at(-1)?.push(line);
  }
  return steps;
}

async function rods(): Promise<TestPerson> {
  const person = await zone.admin();
  await person.write('reads/notes.txt', 'Run 12, two samples.\n');
  await person.write('reads/s1.fastq', Buffer.alloc(3_000_000, 'ACGT'));
  return person;
}

/** What differs from run to run, made equal. */
function settled(output: string): readonly string[] {
  return output
    .replaceAll(zone.url, URL_OF_README)
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'TIME')
    .replace(/in [\d.]+ s, [\d.]+[KMG]?\/s/g, 'in so long')
    .replace(/^(signed in as rods).*/m, '$1')
    .replace(/(Ticket: | -t )\w{15}/g, '$1TICKET')
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}

test('the first session', async () => {
  const person = await rods();
  const steps = await typedIn('A first session, in the sandbox', /^\$ /);
  expect(steps.length).toBeGreaterThan(7);
  for (const [line = '', ...output] of steps.slice(1)) {
    const { code, stdout, stderr } = await person.run(line.replaceAll(URL_OF_README, zone.url), {
      tty: true,
      columns: 120,
      stdin: 'rods\n',
      env: { NO_COLOR: '1' },
    });
    expect({ line, code }).toEqual({ line, code: 0 });
    // As it stands on the screen when the progress that is drawn has gone again.
    const screen = new Screen(120, 24);
    screen.write(stderr + stdout);
    expect(settled((await screen.lines()).join('\n'))).toEqual(settled(output.join('\n')));
  }
  await person.must('iinit', { env: { IRODS_PASSWORD: person.password } });
});

test('sharing', async () => {
  const person = await rods();
  await person.must('iput -rf reads');
  const [[line = '', ...output] = []] = await typedIn('Sharing', /^\$ /);
  const { stdout } = await person.must(line, { tty: true, env: { NO_COLOR: '1' } });
  const shown = settled(output.join('\n')).slice(0, -1);
  expect(
    settled(stdout)
      .filter((one) => one !== '')
      .slice(0, shown.length),
  ).toEqual(shown);
});

describeInTerminals('the shell', () => {
  test('answers as it says', async () => {
    const person = await rods();
    await person.must('iput -rf reads');
    const prompt = /^rods#tempZone \S+> /;
    const steps = await typedIn('The shell', prompt);
    const shell = Terminal.start(process.execPath, [join(PROJECT, 'bin', 'irods.js')], {
      cwd: person.cwd,
      env: { ...person.env, NO_COLOR: '1' },
    });
    for (const [line = ''] of steps) {
      await shell.shows(/rods#tempZone \S+> /);
      shell.type(`${line}\r`);
    }
    expect(await shell.end()).toBe(0);
    const shown = (await shell.screen.lines()).slice(1);
    expect(shown).toEqual(await shownIn('The shell'));
  });
});
