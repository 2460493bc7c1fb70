/** Every way to sign in without an OpenID provider. */
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

it('what renews a session is told, also where the environment gives it', async () => {
  await run('iinit', {}, 'rods\n');
  const renewedBy = async (env: Readonly<Record<string, string>>) =>
    JSON.parse((await run('irods auth status --json', env)).stdout).renewed_by;
  expect(await renewedBy({})).toBeNull();
  expect(await renewedBy({ IRODS_PASSWORD: 'rods' })).toBe('password');
  expect(await renewedBy({ IRODS_PASSWORD_FILE: join(home, 'none') })).toBeNull();
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

describe('iinit beside an OpenID provider', () => {
  const provider = { IRODS_OPENID_ISSUER: 'http://127.0.0.1:1', IRODS_OPENID_CLIENT_ID: 'x' };

  it.each([
    ['iinit --password-stdin', {}],
    ['iinit --remember', {}],
    ['iinit --grant password', {}],
    ['iinit', { IRODS_PASSWORD: 'rods' }],
  ])('takes the password that %s means', async (line, env) => {
    expect(await run(line, { ...provider, ...env }, 'rods\n')).toMatchObject({ code: 0 });
  });

  it.each(['iinit --password-stdin --grant device', 'iinit --remember --grant code'])(
    'refuses %s',
    async (line) => {
      const outcome = await run(line, provider, 'rods\n');
      expect(outcome).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('does not go with'),
      });
    },
  );

  it('goes to the provider otherwise', async () => {
    const outcome = await run('iinit --grant device', provider);
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining('OpenID provider') });
  });
});

describe('iinit and the person', () => {
  it('asks for nothing on stdin, and says where there is nothing', async () => {
    const outcome = await run('iinit --password-stdin');
    expect(outcome).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^iinit: no password on standard input/),
    });
  });

  it('asks again for a mistyped URL and a mistyped password, and for nothing else', async () => {
    const env = { IRODS_HTTP_API_URL: '' };
    const as = { env: { HOME: home, IRODS_HTTP_API_STORE: 'file' }, cwd: home, shellProcessId: 1 };
    const stdin = `rods\n${zone.url}\nrods\ntempZone\nwrong\nrods\n`;
    const outcome = await runCli('iinit', { as, env, stdin, tty: true });
    expect(outcome).toMatchObject({ code: 0 });
    expect(outcome.stderr.match(/base URL/g)).toHaveLength(2);
    expect(outcome.stderr.match(/user name:/g)).toHaveLength(1);
    expect(outcome.stderr.match(/password:/g)).toHaveLength(2);
  });

  it('tells of the missing keychain where nobody asked for a file, and once', async () => {
    const env = { IRODS_HTTP_API_STORE: '' };
    const said = async (line: string): Promise<boolean> =>
      (await run(line, env, 'rods\n')).stderr.includes('without a keychain');
    expect(await said('iinit --store file')).toBe(false);
    expect(await said('iinit')).toBe(false);
  });

  it('keeps nothing of an earlier session with --store none', async () => {
    expect(await run('iinit', {}, 'rods\n')).toMatchObject({ code: 0 });
    expect(await run('iinit --store none', {}, 'rods\n')).toMatchObject({ code: 0 });
    expect(await run('irods auth status')).toMatchObject({ code: 7 });
  });

  it.skipIf(process.platform === 'win32')('names a state folder that is none', async () => {
    await mkdir(join(home, '.irods'));
    await writeFile(join(home, '.irods', 'http-api'), '');
    const outcome = await run('iinit', {}, 'rods\n');
    expect(outcome).toMatchObject({ code: 3, stderr: expect.stringContaining('not a directory') });
    expect(outcome.stderr).not.toContain('defect');
  });

  it.skipIf(!existsSync('/dev/null'))('gives no advice to change a device', async () => {
    const outcome = await run('iinit', { HOME: '/dev/null' }, 'rods\n');
    expect(outcome).toMatchObject({ code: 3, stderr: expect.stringContaining('not a directory') });
    expect(outcome.stderr).not.toContain('chmod');
  });
});

describe('irods auth', () => {
  const tokenOf = async (line: string, stdin: string): Promise<string> => {
    await run(line, {}, stdin);
    return (await run('irods auth token')).stdout.trim();
  };

  it('tells of the token in IRODS_TOKEN, not of the session that is kept', async () => {
    const token = await tokenOf('iinit', 'rods\n');
    const status = await run('irods auth status --json', { IRODS_TOKEN: ` ${token}\n` });
    expect(JSON.parse(status.stdout)).toMatchObject({ source: 'IRODS_TOKEN', signed_in_at: null });
    expect(await run('irods auth refresh', { IRODS_TOKEN: token })).toMatchObject({ code: 1 });
    expect(await run('irods auth token', { IRODS_TOKEN: 'dead' })).toMatchObject({
      code: 7,
      stdout: '',
    });
  });

  it('refuses a token of somebody else', async () => {
    const admin = await zone.admin();
    await admin.must('iadmin mkuser carol rodsuser');
    const token = await tokenOf('iinit', 'rods\n');
    const outcome = await run('irods auth status', {
      IRODS_TOKEN: token,
      IRODS_USER_NAME: 'carol',
    });
    expect(outcome).toMatchObject({ code: 7, stderr: expect.stringContaining('is of rods') });
  });

  it.each(['a\nb', 'é'])('refuses %j as a token before anything is sent', async (token) => {
    const outcome = await run('ils', { IRODS_TOKEN: token });
    expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('IRODS_TOKEN') });
  });

  it('has a record where only the environment signs in', async () => {
    const env = { IRODS_HTTP_API_STORE: 'none', IRODS_PASSWORD: 'rods' };
    const status = await run('irods auth status --json', env);
    expect(JSON.parse(status.stdout)).toMatchObject({ source: 'IRODS_PASSWORD', user: 'rods' });
  });

  it('gives a token that the server accepts, though the kept one has ended', async () => {
    await run('iinit --remember', {}, 'rods\n');
    zone.sandbox.setFaults({ expireTokens: { atRequest: 1 } });
    const token = (await run('irods auth token')).stdout.trim();
    expect(await run('irods auth status', { IRODS_TOKEN: token })).toMatchObject({ code: 0 });
  });
});
