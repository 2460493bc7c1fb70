/** The completion scripts in the shells they are for. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../helpers/installed-tools.js';
import { runProgram } from '../helpers/run-program.js';
import { useZone } from '../helpers/sandbox.js';
import { PROJECT } from '../repo/source-imports.js';
import {
  completeInBash,
  completeInFish,
  completeInZsh,
  type Desk,
  makeDesk,
} from './complete-in.js';

const zone = useZone();
let desk: Desk;
beforeAll(async () => {
  const alice = await zone.person('alice');
  desk = await makeDesk(await mkdtemp(join(tmpdir(), 'irods-completion-')), alice.env);
  await alice.must('imkdir -p reads/raw');
  await alice.must(['imkdir', 'it’s $HOME & "co"']);
  await alice.must(['itouch', 'reads & writes.txt', 'rea:dy=1', 'reads/x']);
  await alice.must(['itouch', '--', '-1.txt']);
  await alice.must(['itouch', String.raw`reads/raw/back\slash 日本`]);
  await alice.must(['imeta', 'add', '-d', 'reads/x', 'body part', 'left arm']);
});
afterAll(async () => {
  await rm(desk.folder, { recursive: true, force: true });
});

const SHELLS = [
  { shell: 'bash', complete: completeInBash },
  { shell: 'zsh', complete: completeInZsh },
  { shell: 'fish', complete: completeInFish },
];

/** What a shell that takes the word would make of it. */
function unquoted(word: string): string {
  return word.replace(/\\(.)/g, '$1');
}

/** The line of the README that sets up completion in a shell. */
async function readmeLine(shell: string): Promise<string> {
  const readme = await readFile(join(PROJECT, 'README.md'), 'utf8');
  const [, line = ''] = new RegExp(`^ {4}(\\S.*?) +# ${shell}`, 'm').exec(readme) ?? [];
  return line;
}

/** The same of a word whose first quote is open, which some shells give with it. */
function opened(word: string): string {
  return unquoted(word.replace(/^["']/, ''));
}

for (const { shell, complete } of SHELLS) describeWith(shell, shell, () => offersIn(complete));

/** What every shell offers. */
function offersIn(complete: (desk: Desk, line: string) => Promise<readonly string[]>): void {
  test('completes names of commands', async () => {
    expect(await complete(desk, 'irods ii')).toEqual(['iinit']);
    expect(await complete(desk, 'irods sand')).toEqual(['sandbox']);
  });

  test('completes options of a command, under each of its names', async () => {
    for (const line of ['ils --rec', 'irods ils --rec', 'irods ls --rec']) {
      expect(await complete(desk, line)).toEqual(['--recursive']);
    }
    expect(await complete(desk, 'irods sandbox --ad')).toEqual(['--admin']);
  });

  test('completes the values of an option', async () => {
    expect(await complete(desk, 'ils --color al')).toEqual(['always']);
    expect(await complete(desk, 'irods sandbox --api-version 0.6')).toEqual(['0.6.0']);
  });

  test('completes subcommands and their options', async () => {
    expect(await complete(desk, 'iadmin mku')).toEqual(['mkuser']);
    expect(await complete(desk, 'irods admin lu --nd')).toEqual(['--ndjson']);
  });

  test('completes local paths', async () => {
    const offered = await complete(desk, 'irods sandbox --dir loc');
    expect(offered.map((path) => path.replaceAll('\\', ''))).toEqual([
      'local one.txt',
      'local-two.txt',
    ]);
  });

  test('asks irods for logical paths, with the words of the line', async () => {
    const offered = await complete(desk, 'ils -l rea');
    expect(offered.map(unquoted).sort()).toEqual(['rea:dy=1', 'reads & writes.txt', 'reads/']);
    expect(await complete(desk, 'ils reads/')).toEqual(['reads/raw/', 'reads/x']);
    expect(await complete(desk, 'icd reads/')).toEqual(['reads/raw/']);
    expect((await complete(desk, 'ils it')).map(unquoted)).toEqual(['it’s $HOME & "co"/']);
  });

  test('completes each argument by what it can be', async () => {
    expect(await complete(desk, 'ichmod inh')).toEqual(['inherit']);
    expect(await complete(desk, 'ichmod read al')).toEqual(['alice']);
    expect((await complete(desk, 'ichmod read alice re')).map(unquoted).sort()).toEqual([
      'rea:dy=1',
      'reads & writes.txt',
      'reads/',
    ]);
  });

  test('asks irods for names, whatever stands before them', async () => {
    expect((await complete(desk, 'imeta add -d reads/x bo')).map(unquoted)).toEqual(['body part']);
    expect(await complete(desk, 'iput -R de')).toEqual(['demoResc']);
    expect(await complete(desk, 'ifind --resource=de')).toEqual([
      expect.stringMatching(/^(--resource=)?demoResc$/),
    ]);
    expect((await complete(desk, 'imeta add -d reads/x "body part" le')).map(unquoted)).toEqual([
      'left arm',
    ]);
  });

  test('asks irods for names within a quote that is still open', async () => {
    for (const line of ['ils "it', "ils 'it"]) {
      expect((await complete(desk, line)).map(opened)).toEqual(['it’s $HOME & "co"/']);
    }
  });

  test('asks irods for names that are typed with an escaped backslash', async () => {
    const offered = await complete(desk, String.raw`ils reads/raw/back\\s`);
    expect(offered.map((path) => path.replaceAll('\\', ''))).toEqual(['reads/raw/backslash 日本']);
  });

  test('asks irods for names that begin with a dash after --, and offers no options there', async () => {
    expect(await complete(desk, 'ils -- -')).toEqual(['-1.txt']);
    expect(await complete(desk, 'iput -- local-two.txt -')).toEqual(['-1.txt']);
  });

  test('offers nothing where nothing can be known', async () => {
    expect(await complete(desk, 'iinit --user-name x')).toEqual([]);
  });
}

describeWith('bash', 'bash alone', () => {
  test('completes what is quoted in part, or after a word with a quote in it', async () => {
    expect(await completeInBash(desk, `ils "reads"/'raw'/ba`)).toEqual([
      String.raw`reads/raw/back\\slash\ 日本`,
    ]);
    expect(await completeInBash(desk, 'ils reads/"ra')).toEqual(['raw/']);
    expect(await completeInBash(desk, String.raw`imeta add -d it\'s "body p`)).toEqual([
      'body part',
    ]);
  });

  test('writes names as they are where the locale is C', async () => {
    const env = { ...desk.env, LANG: 'C' };
    expect(await completeInBash({ ...desk, env }, 'ils reads/raw/ba')).toEqual([
      String.raw`reads/raw/back\\slash\ 日本`,
    ]);
  });
});

describeWith('bash', 'bash as the README sets it up', () => {
  test('completes an iCommand', async () => {
    const line = await readmeLine('bash');
    expect(await run('bash', ['--norc', '-c', `${line}; complete -p ils`])).toBe(
      'complete -F _irods ils\n',
    );
  });
});

describeWith('fish', 'fish as the README sets it up', () => {
  test('completes an iCommand', async () => {
    const words = [
      '--no-config',
      '-i',
      '-c',
      `${await readmeLine('fish')}; complete -C 'ils --rec'`,
    ];
    expect(await run('fish', words)).toMatch(/^--recursive\b/);
  });
});

async function run(program: string, words: readonly string[]): Promise<string> {
  return (await runProgram(program, words, { cwd: PROJECT, env: desk.env })).stdout;
}
