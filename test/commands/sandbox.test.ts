import { once } from 'node:events';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CancelledError } from '../../src/errors.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { runCli } from '../helpers/run-cli.js';
import { runProgram, startZoneProgram } from '../helpers/run-program.js';
import { PROJECT } from '../repo/source-imports.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'irods-sandbox-test-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const irods = join(PROJECT, 'bin', 'irods.js');

/** Starts `irods sandbox` with these words as a program of its own. */
async function zoneWith(...words: string[]) {
  const env = { HOME: folder, TMPDIR: folder };
  return await startZoneProgram(process.execPath, [irods, 'sandbox', ...words], { env });
}

async function signIn(url: string, name: string, password: string): Promise<Response> {
  const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  return await fetch(`${url}/authenticate`, { method: 'POST', headers: { authorization } });
}

test('makes the zone, administrator and limits that were asked for, and keeps them in its folder', async () => {
  const dir = join(folder, 'kept');
  const words = ['--dir', dir, '--zone', 'gardenZone', '--admin', 'ada:sec:ret'];
  const first = await zoneWith(...words, '--rows-per-query', '7', '--api-version', '0.6.0');
  expect(first.url).toMatch(/\/irods-http-api\/0\.6\.0$/);
  expect(await (await fetch(`${first.url}/info`)).json()).toMatchObject({
    irods_zone: 'gardenZone',
    max_number_of_rows_per_catalog_query: 7,
  });
  expect((await signIn(first.url, 'ada', 'sec:ret')).status).toBe(200);
  expect(await first.stop('SIGINT')).toEqual({ code: 0, signal: null });

  const again = await zoneWith('--dir', dir);
  expect((await signIn(again.url, 'ada', 'sec:ret')).status).toBe(200);
  await again.stop();
});

test('finds its folder and its seed file from the working folder, wherever the process is', async () => {
  await writeFile(join(folder, 'one.json'), '{"users": [{"name": "zoe", "password": "zoe_pw"}]}');
  const interruption = new AbortController();
  const answers: Promise<Response>[] = [];
  const outcome = await runCli('irods sandbox --dir ./there --seed-file one.json', {
    cwd: folder,
    interruption,
    onStdout: (url) => {
      answers.push(signIn(url.trim(), 'zoe', 'zoe_pw'));
      answers[0]?.finally(() => interruption.abort(new CancelledError('stopped')));
    },
  });
  expect(outcome).toMatchObject({ stderr: '' });
  expect((await answers[0])?.status).toBe(200);
  await access(join(folder, 'there', 'catalog.sqlite'));
});

test('plants a seed file, and names the place where one cannot be followed', async () => {
  const file = join(folder, 'zone.json');
  await writeFile(file, JSON.stringify({ users: [{ name: 'eve', password: 'eve_pw' }] }));
  const zone = await zoneWith('--seed-file', file);
  expect((await signIn(zone.url, 'eve', 'eve_pw')).status).toBe(200);
  await zone.stop();
  await writeFile(file, '{"users":[{"nom":"eve"}]}');
  const refused = await runCli(['sandbox', '--seed-file', file]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('nom');
});

test('goes wrong as it is told', async () => {
  const zone = await zoneWith('--fault', 'answer:status=503,times=1', '--fault', 'flip-byte');
  expect((await fetch(`${zone.url}/info`)).status).toBe(503);
  expect((await fetch(`${zone.url}/info`)).status).toBe(200);
  await zone.stop();
});

test('warns where others can reach it', async () => {
  const script = `node '${irods}' sandbox --host 0.0.0.0 & sleep 2; kill $!; wait $!`;
  const outcome = await runProgram('sh', ['-c', script], { env: { HOME: folder, TMPDIR: folder } });
  expect(outcome.code).toBe(0);
  expect(outcome.stderr).toContain('not a production server');
  expect(outcome.stdout).toMatch(/^http:\/\/0\.0\.0\.0:\d+\//);
});

test('refuses a port in use, and changes nothing', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const dir = join(folder, 'no-port');
  const outcome = await runCli(['sandbox', '--port', port, '--dir', dir]);
  other.close();
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome.stderr).toContain(`port ${port} is in use`);
  await expect(access(dir)).rejects.toThrow('ENOENT');
});

test('refuses a folder that another sandbox uses', async () => {
  const dir = join(folder, 'busy');
  const zone = await startSandbox({ dir });
  const outcome = await runCli(['sandbox', '--dir', dir]);
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect((await fetch(`${zone.url}/info`)).status).toBe(200);
  await zone.stop();
});

test.each([
  ['--port', '70000'],
  ['--port', 'http'],
  ['--admin', 'rods'],
  ['--api-version', '0.2.0'],
  ['--rows-per-query', '0'],
  ['--fault', 'meteorite'],
  ['--fault', 'answer:status=200'],
  ['--fault', 'answer:status'],
  ['--fault', 'answer:status=418'],
  ['--fault', 'flip-byte:probability=7'],
  ['--seed', '-1'],
  ['--zone', ''],
  ['--zone', 'a/b'],
  ['--host', ''],
  ['--host', 'nosuchhost.invalid'],
  ['--host', '192.0.2.1'],
  ['--dir', join(PROJECT, 'package.json')],
])('refuses %s %s', async (option, word) => {
  const outcome = await runCli(['sandbox', option, word]);
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome.stderr).toMatch(/^(irods )?sandbox: /);
  expect(outcome.stderr).not.toContain('defect');
});
