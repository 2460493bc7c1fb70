/**
 * `npm run bench:start`: how long the program takes to start, and to ask a sandbox one thing, against a
 * Node that does nothing. Runs alternate, so that other load on the machine meets both; the best of
 * each counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSandbox } from './bench/start-sandbox.mjs';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..');
const RUNS = 25;
const bin = (name) => join(PROJECT, 'bin', `${name}.js`);
const LINES = {
  'node -e 0': ['-e', '0'],
  'irods --version': [bin('irods'), '--version'],
  'irods --help': [bin('irods'), '--help'],
  'ils -h': [bin('ils'), '-h'],
  ipwd: [bin('ipwd')],
  ils: [bin('ils')],
};

const home = await mkdtemp(join(tmpdir(), 'irods-bench-'));
const { url, stop } = await startSandbox();
const env = {
  ...process.env,
  HOME: home,
  IRODS_HTTP_API_URL: url,
  IRODS_USER_NAME: 'rods',
  IRODS_ZONE_NAME: 'tempZone',
};
const { status: signedIn } = spawnSync(process.execPath, [bin('iinit')], { env, input: 'rods\n' });
if (signedIn !== 0) throw new Error('could not sign in');
const best = Object.fromEntries(Object.keys(LINES).map((name) => [name, Number.POSITIVE_INFINITY]));
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, words] of Object.entries(LINES)) {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, words, { env });
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    best[name] = Math.min(best[name], performance.now() - started);
  }
}
await stop();
await rm(home, { recursive: true, force: true });
for (const [name, milliseconds] of Object.entries(best)) {
  const ratio = milliseconds / best['node -e 0'];
  console.log(`${name.padEnd(16)} ${milliseconds.toFixed(0).padStart(4)} ms  ${ratio.toFixed(2)}`);
}
