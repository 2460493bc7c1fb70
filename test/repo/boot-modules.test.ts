/**
 * Starting costs what is loaded. Each command below may load what its list names and no more; so a
 * careless import shows here and not in somebody's patience.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useZone } from '../helpers/sandbox.js';
import { readContents, traceModules } from './loaded-modules.js';

const zone = useZone();
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'irods-boot-'));
});
afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});
const settings = () => ({ HOME: home, IRODS_USER_NAME: 'alice', IRODS_ZONE_NAME: 'tempZone' });

/** What starts the program. */
const START = [
  'bin/irods.js',
  'bin/start.js',
  'package.json',
  'src/cli/own-exits.ts',
  'src/launch/code-folder.ts',
  'src/launch/compiled-code.ts',
  'src/launch/launch.ts',
  'src/launch/program.ts',
  'src/launch/v8-tuning.ts',
  'src/main.ts',
  'src/version.ts',
];
/**
 * What every command needs: to read its line, and to report what goes wrong. The settings stand in
 * one file with that.
 */
const LINE = [
  ...START,
  ...[
    'cli/define-command',
    'cli/exit-codes',
    'cli/find-leaf',
    'cli/global-options',
    'cli/long-options',
    'cli/parse',
    'cli/registry',
  ],
  ...[
    'cli/report-error',
    'cli/run',
    'cli/unread',
    'context/look-at-process',
    'context/system',
    'context/system-context',
    'context/keyboard',
    'context/connections',
    'context/interruptions',
    'context/streams',
    'domain/delimited-text',
    'domain/logical-path',
  ],
  ...[
    'config/check-setting',
    'config/environment-file',
    'config/private-folder',
    'config/profiles',
    'config/settings',
    'domain/hide-user-info',
    'domain/system-reason',
    'domain/irods-error-codes',
    'domain/nearest-word',
  ],
  ...[
    'errors',
    'output/colour',
    'output/delimited',
    'output/guarded-stream',
    'output/printable',
    'output/stream-output',
    'output/styled-line',
    'output/wait-sign',
    'output/write',
  ],
];
/** What asks the server, but for undici. */
const SERVER = [
  ...['api/', 'auth/', 'transport/', 'context/connect'],
  ...['context/connect-options', 'context/line-connection', 'context/renewal', 'context/sign-in'],
];

/** Packages of a few kilobytes, for reading the line and for patterns of names. */
const SMALL_PACKAGES = ['commander', 'picomatch'];

/** Whether a module is on a list of paths without `src/` and `.ts`, of whole paths, or of folders. */
function isListed(path: string, list: readonly string[]): boolean {
  const name = path.replace(/^src\/|\.ts$/g, '');
  return list.some((listed) =>
    listed.endsWith('/') ? name.startsWith(listed) : listed === path || listed === name,
  );
}

test('irods --version loads the entry and nothing else', async () => {
  const { outcome, own, packages } = await traceModules('irods', ['--version'], settings());
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(own).toEqual(START);
  expect(packages).toEqual([]);
});

test.each([
  ['ipwd', [], [...LINE, 'commands/ipwd']],
  [
    'ils',
    ['-h'],
    [
      ...[...LINE, ...SERVER, 'cli/help', 'commands/ils', 'commands/shared/'],
      ...['operations/', 'domain/', 'transfer/local/local-failure'],
    ],
  ],
  ['ierror', ['-808000'], [...LINE, 'commands/ierror', 'domain/errno-text']],
  ['ihelp', [], [...LINE, 'cli/suggest', 'commands/ihelp']],
])('%s %j loads what it needs and no package that is slow', async (program, words, allowed) => {
  const { outcome, own, packages } = await traceModules(program, words, settings());
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(own.filter((path) => !isListed(path, [...allowed, `bin/${program}.js`]))).toEqual([]);
  expect(packages.filter((name) => !SMALL_PACKAGES.includes(name))).toEqual([]);
});

test.each([
  ['irods', ['browse', '-h']],
  ['irods', ['help']],
  ['ishell', ['-h']],
])('%s %j does not load what draws the full screen', async (program, words) => {
  const { outcome, packages } = await traceModules(program, words, settings());
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(packages).not.toContain('ink');
  expect(packages).not.toContain('react');
});

test('only irods browse leads to what draws the full screen', async () => {
  const chunks = Object.entries((await readContents()).chunks);
  const drawing = chunks.flatMap(([path, { modules }]) =>
    Object.keys(modules).some((input) => /node_modules\/(ink|react)\//.test(input)) ? [path] : [],
  );
  expect(drawing).toEqual(['dist/frame.js']);
  const viewing = chunks.filter(([, { imports }]) => imports.includes('dist/load-frame.cjs'));
  expect(viewing).toHaveLength(1);
  const loading = chunks.filter(([, { loads }]) => loads.includes(viewing[0]?.[0] ?? ''));
  expect(loading).toHaveLength(1);
  expect(Object.keys(loading[0]?.[1].modules ?? {})).toContain('src/commands/browse.ts');
});

test('a command that asks the server loads undici, and nothing for keeping, drawing or serving', async () => {
  const alice = await zone.person('alice');
  const { outcome, own, packages } = await traceModules('imiscsvrinfo', [], alice.env);
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(packages).toEqual(['commander', 'undici']);
  expect(own.filter((path) => /^src\/(sandbox|generate)\//.test(path))).toEqual([]);
});
