/** A server that is started anew while an object is written. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { type Fate, type Interception, intercept } from '../helpers/intercept.js';
import { type Outcome, type Person, runCli } from '../helpers/run-cli.js';

const BIG = randomBytes(30 * 1024 * 1024);
const HOME = '/tempZone/home/rods';
let folder: string;
let sandbox: Sandbox;
let between: Interception;
/** Done once, before the third write. */
let meanwhile: () => Promise<unknown>;

async function start(port?: number): Promise<Sandbox> {
  return await startSandbox({ dir: join(folder, 'zone'), ...(port === undefined ? {} : { port }) });
}

async function startAnew(): Promise<void> {
  const port = Number(new URL(sandbox.url).port);
  await sandbox.stop();
  sandbox = await start(port);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'irods-test-'));
  sandbox = await start();
  between = await intercept(sandbox.url, async ({ what, before }): Promise<Fate> => {
    if (what === 'data-objects write' && before === 2) await meanwhile();
    return 'pass';
  });
});

afterEach(async () => {
  await between.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a line by way of the interception, or straight to the server. */
async function run(line: string, stdin?: Uint8Array, url = between.url): Promise<Outcome> {
  const env = {
    HOME: folder,
    IRODS_HTTP_API_URL: url,
    IRODS_USER_NAME: 'rods',
    IRODS_ZONE_NAME: 'tempZone',
    IRODS_PASSWORD: 'rods',
  };
  const as: Person = { env, cwd: folder, shellProcessId: 1 };
  return await runCli(line, { as, ...(stdin === undefined ? {} : { stdin }) });
}

describe('a write that the server has forgotten', () => {
  test.each(['iput -N 1 - big', 'iput -N 1 --atomic - big', 'iput -N 1 --no-checksum big.bin big'])(
    'is opened again and gone on with: %s',
    async (line) => {
      meanwhile = startAnew;
      await writeFile(join(folder, 'big.bin'), BIG);
      expect(await run(line, BIG)).toMatchObject({ code: 0 });
      expect(
        between.seen.filter((what) => what === 'data-objects parallel_write_init'),
      ).toHaveLength(2);
      expect((await run('icat big')).bytes.equals(BIG)).toBe(true);
      expect((await run('ils')).stdout).toBe(`${HOME}:\n  big\n`);
      expect((await run('ils -l')).stdout).toMatch(/ & big$/m);
      expect((await run('irods transfers')).stdout).toBe('');
    },
  );

  test('is not, where somebody has stored another object since', async () => {
    meanwhile = async () => {
      await startAnew();
      await run('iput -f - big', Buffer.from('other'), sandbox.url);
    };
    await writeFile(join(folder, 'big.bin'), BIG);
    const { code, stderr } = await run('iput -N 1 big.bin big');
    expect([code, stderr]).toEqual([3, expect.stringContaining('written by somebody else since')]);
    expect((await run('icat big')).stdout).toBe('other');
    expect((await run('irods transfers')).stdout).toBe('');
  });
});
