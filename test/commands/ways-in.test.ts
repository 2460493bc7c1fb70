/** Every way to sign in without an OpenID provider. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Outcome, runCli } from '../helpers/run-cli.js';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();
let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'irods-ways-in-'));
});
afterEach(async () => {
  await rm(home, { recursive: true });
});

async function run(line: string, env: Record<string, string> = {}, stdin = ''): Promise<Outcome> {
  const settings = {
    HOME: home,
    IRODS_HTTP_API_STORE: 'file',
    IRODS_HTTP_API_URL: zone.url,
    IRODS_USER_NAME: 'rods',
    IRODS_ZONE_NAME: 'tempZone',
  };
  return await runCli(line, { as: { env: settings, cwd: home, shellProcessId: 1 }, env, stdin });
}

it('a password on stdin wins over one in the environment, where it was asked for', async () => {
  expect(await run('iinit --password-stdin', { IRODS_PASSWORD: 'wrong' }, 'rods\n')).toMatchObject({
    code: 0,
  });
  expect(await run('irods auth status')).toMatchObject({ code: 0 });
});

it('a password file signs in, and one that cannot be read is named', async () => {
  const file = join(home, 'password');
  await writeFile(file, '\ufeffrods\nsecond line\n', { mode: 0o600 });
  expect(await run('irods auth status', { IRODS_PASSWORD_FILE: file })).toMatchObject({ code: 0 });
  await run('iexit full');
  const missing = await run('irods auth status', { IRODS_PASSWORD_FILE: `${file}.none` });
  expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining(`${file}.none`) });
  await writeFile(file, '\n');
  const empty = await run('irods auth status', { IRODS_PASSWORD_FILE: file });
  expect(empty).toMatchObject({ code: 1, stderr: expect.stringContaining('empty line') });
});

it.skipIf(process.platform === 'win32')(
  'a password file that others can read is refused',
  async () => {
    const file = join(home, 'password');
    await writeFile(file, 'rods\n');
    await chmod(file, 0o644);
    const loose = await run('irods auth status', { IRODS_PASSWORD_FILE: file });
    expect(loose).toMatchObject({ code: 1, stderr: expect.stringContaining(`chmod 600 ${file}`) });
  },
);

it('a token signs in, and is not kept', async () => {
  await run('iinit', {}, 'rods\n');
  const token = (await run('irods auth token')).stdout.trim();
  await run('iexit full');
  expect(await run('irods auth status', { IRODS_TOKEN: token })).toMatchObject({ code: 0 });
  expect(await run('irods auth status')).toMatchObject({ code: 7 });
  expect(await run('irods auth status', { IRODS_TOKEN: 'wrong' })).toMatchObject({ code: 7 });
});

it('a password that may be remembered renews a session that has ended', async () => {
  expect(await run('iinit --remember', {}, 'rods\n')).toMatchObject({ code: 0 });
  zone.sandbox.setFaults({ expireTokens: { atRequest: 1 } });
  expect(await run('irods auth status')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('password'),
  });
});

it('without that, the session ends with its token', async () => {
  expect(await run('iinit', {}, 'rods\n')).toMatchObject({ code: 0 });
  zone.sandbox.setFaults({ expireTokens: { atRequest: 1 } });
  const outcome = await run('irods auth status');
  expect(outcome).toMatchObject({ code: 7, stderr: expect.stringContaining('iinit') });
});

it('nothing is kept with --store none', async () => {
  expect(await run('iinit --store none', {}, 'rods\n')).toMatchObject({ code: 0 });
  expect(await run('irods auth status')).toMatchObject({ code: 7 });
});

it('a password on the command line is refused, without being shown', async () => {
  const outcome = await run('iinit CANARY');
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).not.toContain('CANARY');
});

it('anonymous needs no password', async () => {
  const admin = await zone.admin();
  await admin.must('iadmin mkuser anonymous rodsuser');
  expect(await run('irods auth status', { IRODS_USER_NAME: 'anonymous' })).toMatchObject({
    code: 0,
  });
});

it('another zone than the server’s is refused with the right one', async () => {
  const outcome = await run('iinit', { IRODS_ZONE_NAME: 'otherZone' }, 'rods\n');
  expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('tempZone') });
});

it.skipIf(process.platform !== 'linux')(
  'a home that cannot be written does not stop a command',
  async () => {
    const env = { HOME: '/proc/none', IRODS_PASSWORD: 'rods' };
    expect(await run('irods auth status', env)).toMatchObject({ code: 0 });
  },
);
