/** The package as it is published: packed, installed, and used through its programs. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REGISTRY } from '../../src/cli/registry.js';
import { runProgram, startZoneProgram } from '../helpers/run-program.js';
import { PROJECT } from '../repo/source-imports.js';
import { type GoldenResult, goldenSteps, runGolden } from './golden.js';
import {
  type InstalledPackage,
  installedDependencies,
  installPackage,
} from './installed-package.js';

/** The groups of the recorded session: all of them pass whole. */
const WHOLE_GROUPS = [...goldenSteps().keys()];

let installed: InstalledPackage;
let home: string;

beforeAll(async () => {
  installed = await installPackage();
  home = join(installed.folder, 'home');
  await mkdir(home);
}, 180_000);
afterAll(async () => {
  await installed?.remove();
});

const environment = () => ({ HOME: home, TMPDIR: home, IRODS_HTTP_API_STORE: 'file' });
const program = (name: string) => join(installed.bin, name);

test('holds the program, its pages and completions, and nothing that was not built for it', () => {
  expect(installed.files).toEqual(
    expect.arrayContaining([
      ...['LICENSE', 'README.md', 'CHANGELOG.md', 'bin/irods.js', 'bin/ils.js', 'bin/package.json'],
      ...['dist/THIRD-PARTY-LICENSES.txt', 'dist/launch.cjs', 'dist/main.cjs', 'dist/sandbox.js'],
      ...['man/ils.1', 'man/irods.1', 'completions/irods.bash', 'completions/_irods'],
    ]),
  );
  const foreign = installed.files.filter((path) => /^(src|test|scripts|docs)\//.test(path));
  expect(foreign).toEqual([]);
});

test('brings only the packages that cannot be bundled', async () => {
  const names = await installedDependencies(installed.folder);
  const keychain = [
    'keytar',
    '@github/keytar',
    'node-addon-api',
    'detect-libc',
    'prebuild-install',
  ];
  expect(names.filter((name) => !keychain.includes(name))).toEqual(['node-sqlite3-wasm']);
});

test('installs irods and every iCommand', async () => {
  const { version } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const shown = await runProgram(program('irods'), ['--version']);
  expect(shown).toEqual({ code: 0, signal: null, stdout: `${version}\n`, stderr: '' });
  for (const { name, icommand } of REGISTRY) {
    if (!icommand) continue;
    const help = await runProgram(program(name), ['-h'], { env: environment() });
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout.startsWith(`${name} - `)).toBe(true);
  }
}, 120_000);

test('irods ienv, irods env and ienv are the same', async () => {
  const shown = await Promise.all([
    runProgram(program('irods'), ['ienv'], { env: environment() }),
    runProgram(program('irods'), ['env'], { env: environment() }),
    runProgram(program('ienv'), [], { env: environment() }),
  ]);
  expect(shown[0].stdout).toContain('irods_environment_file');
  expect(shown[1]).toEqual(shown[0]);
  expect(shown[2]).toEqual(shown[0]);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'irods sandbox stops at %s and leaves nothing',
  async (signal) => {
    const scratch = join(installed.folder, `scratch-${signal}`);
    await mkdir(scratch);
    const env = { ...environment(), TMPDIR: scratch };
    const zone = await startZoneProgram(program('irods'), ['sandbox'], { env });
    expect(zone.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/irods-http-api\/0\.7\.0$/);
    expect((await fetch(`${zone.url}/info`)).status).toBe(200);
    expect(await zone.stop(signal)).toEqual({ code: 0, signal: null });
    const { stdout } = await runProgram('ls', ['-A', scratch]);
    expect(stdout).toBe('');
  },
);

test('irods-cli/sandbox runs a zone inside another program', async () => {
  const script = join(installed.folder, 'uses-sandbox.mjs');
  await writeFile(
    script,
    `import { startSandbox } from 'irods-cli/sandbox';
     const zone = await startSandbox({ admin: { name: 'ada', password: 'secret' } });
     const answer = await fetch(zone.url + '/info');
     console.log((await answer.json()).irods_zone, zone.admin.name);
     await zone.stop();`,
  );
  const outcome = await runProgram(process.execPath, [script], { env: environment() });
  expect(outcome).toMatchObject({ code: 0, stdout: 'tempZone ada\n', stderr: '' });
});

describe('what the iCommands printed', () => {
  let result: GoldenResult;

  beforeAll(async () => {
    const zone = await startZoneProgram(program('irods'), ['sandbox'], { env: environment() });
    try {
      result = await runGolden(installed.bin, zone.url);
    } finally {
      await zone.stop();
    }
  }, 900_000);

  test('every step is told to pass or to fail', () => {
    const steps = [...goldenSteps().values()].flat();
    expect([...result.passed, ...result.failures.keys()].sort()).toEqual([...steps].sort());
  });

  test.each(WHOLE_GROUPS)('%s', (group) => {
    const steps = goldenSteps().get(group) ?? [];
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.flatMap((id) => result.failures.get(id) ?? [])).toEqual([]);
  });
});
