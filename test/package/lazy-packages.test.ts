/**
 * The packages that the built program loads when it needs them. What a CommonJS package exports by
 * name is there in Node and missing in the bundle, so each is gone through in the built program.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeObject } from '../helpers/make-object.js';
import { makeXlsx } from '../helpers/make-xlsx.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { describeInTerminals, Terminal } from '../helpers/terminal.js';
import { readContents, traceModules } from '../repo/loaded-modules.js';
import { PROJECT } from '../repo/source-imports.js';

const zone = useZone();
let alice: TestPerson;
let folder: string;
const local = (name: string): string => join(folder, name);

beforeAll(async () => {
  alice = await zone.person('alice');
  await makeObject(zone, alice, 'a');
  await alice.must('imkdir packed');
  await makeObject(zone, alice, 'packed/b');
  folder = await mkdtemp(join(tmpdir(), 'irods-lazy-'));
  await writeFile(local('schema.json'), JSON.stringify(SCHEMA));
  await writeFile(local('t.csv'), 'file,kind\na,seen\n');
  await writeFile(
    local('conf.yaml'),
    `path_column:\n  column_name: file\n  path_type: relative\n  workdir: ${alice.collection}\n`,
  );
  await writeFile(
    local('t.xlsx'),
    await makeXlsx({
      One: [
        ['path', 'sheet'],
        [`${alice.collection}/a`, 'seen'],
      ],
    }),
  );
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const SCHEMA = {
  schema_name: 's',
  version: '1.0.0',
  status: 'published',
  title: 'S',
  properties: { a: { title: 'A', type: 'select', values: ['x', 'y'] } },
};

interface Trial {
  readonly program: string;
  readonly words: () => readonly string[];
  readonly stdout: string;
}

/** A line for each package, and what it prints. */
const TRIALS: Readonly<Record<string, Trial>> = {
  yaml: {
    program: 'imeta',
    words: () => ['from-table', local('t.csv'), '--config', local('conf.yaml'), '--dry-run'],
    stdout: '/a: 1 added',
  },
  'csv-parse': {
    program: 'imeta',
    words: () => ['from-table', local('t.csv'), '--path-column', 'file', '--dry-run'],
    stdout: '/a: ',
  },
  'read-excel-file': {
    program: 'imeta',
    words: () => ['from-table', local('t.xlsx'), '--dry-run'],
    stdout: '/a: 1 added',
  },
  'write-excel-file': {
    program: 'ischema',
    words: () => ['template', local('schema.json'), '--format', 'xlsx'],
    stdout: 'PK',
  },
  fflate: {
    program: 'imeta',
    words: () => ['from-table', local('t.xlsx'), '--dry-run'],
    stdout: '/a: 1 added',
  },
  undici: { program: 'ils', words: () => [], stdout: '  a\n' },
  chalk: { program: 'ils', words: () => ['--color', 'always'], stdout: '\u001b[' },
  conf: {
    program: 'irods',
    words: () => [
      'profile',
      'add',
      'lab',
      '--user-name',
      'alice',
      '--zone-name',
      'tempZone',
      '--url',
      zone.url,
    ],
    stdout: '',
  },
  // Not loaded when needed, but CommonJS too.
  yazl: { program: 'ibun', words: () => ['-cDzip', 'a.zip', 'packed'], stdout: '' },
  yauzl: { program: 'ibun', words: () => ['-xDzip', 'a.zip', 'unzipped'], stdout: '' },
  'tar-stream': { program: 'ibun', words: () => ['-cDtar', 'a.tar', 'packed'], stdout: '' },
};

/** Those that only a terminal needs. */
const ON_TERMINALS = ['cli-table3', 'ora'];

async function runBuilt(program: string, words: readonly string[]) {
  return await traceModules(program, words, { ...alice.env, IRODS_HTTP_API_STORE: 'file' });
}

test('every package that is loaded when it is needed is gone through here', async () => {
  const loads = Object.entries((await readContents()).loads);
  const loaded = loads.flatMap(([from, paths]) =>
    from.startsWith('src/')
      ? paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])
      : [],
  );
  expect(
    loaded.filter((name) => TRIALS[name] === undefined && !ON_TERMINALS.includes(name)),
  ).toEqual([]);
});

describe('the built program', () => {
  test.each(Object.entries(TRIALS))('works with %s', async (name, { program, words, stdout }) => {
    const { outcome, packages } = await runBuilt(program, words());
    expect(outcome).toMatchObject({ code: 0 });
    expect(outcome.stdout).toContain(stdout);
    expect(packages).toContain(name);
  });
});

describeInTerminals('the built program on a terminal', () => {
  test('draws tables with cli-table3', async () => {
    await alice.must('imeta add -d packed/b kind seen');
    await onTerminal('imeta', ['ls', '-d', 'packed/b'], '│ kind      │ seen  │');
  });

  test('shows that it waits with ora', async () => {
    zone.sandbox.setFaults({ delay: { milliseconds: 1500 } });
    try {
      await onTerminal('ils', [], 'waiting for 127.0.0.1');
    } finally {
      zone.sandbox.setFaults({});
    }
  });
});

async function onTerminal(program: string, words: readonly string[], shown: string): Promise<void> {
  const env = { ...alice.env, IRODS_HTTP_API_STORE: 'file' };
  const terminal = Terminal.start(join(PROJECT, 'bin', `${program}.js`), words, {
    cwd: folder,
    env,
  });
  try {
    await terminal.shows(shown);
    expect(await terminal.end()).toBe(0);
  } finally {
    terminal.stop();
  }
}
