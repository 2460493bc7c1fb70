/** Forgetting works when most needed: with loose files, without settings, without a server. */
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Outcome, runCli } from '../helpers/run-cli.js';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();
let home = '';
const state = (): string => join(home, '.irods', 'http-api');
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'irods-sign-out-'));
  const line = `iinit --store file --url ${zone.url} --user-name rods --zone-name tempZone`;
  expect(await run(line, {}, 'rods\n')).toMatchObject({ code: 0 });
  expect(await sessions()).toHaveLength(1);
});
afterEach(async () => {
  await rm(home, { recursive: true });
});

async function run(line: string, env: Record<string, string> = {}, stdin = ''): Promise<Outcome> {
  return await runCli(line, {
    as: { env: { HOME: home }, cwd: home, shellProcessId: 1 },
    env,
    stdin,
  });
}
async function sessions(): Promise<string[]> {
  return (await readdir(state())).filter((name) => name.startsWith('session-'));
}

it.skipIf(process.platform === 'win32').each(['iexit', 'iexit full'])(
  '%s forgets what others can read or replace',
  async (line) => {
    const [name = ''] = await sessions();
    await chmod(join(state(), name), 0o644);
    await chmod(home, 0o775);
    expect(await run(line)).toMatchObject({ code: 0, stderr: '' });
    expect(await sessions()).toEqual([]);
  },
);

it.skipIf(process.platform === 'win32')(
  'iinit takes the place of a session that others can read',
  async () => {
    const [name = ''] = await sessions();
    await chmod(join(state(), name), 0o644);
    expect(await run('ils')).toMatchObject({ code: 1, stderr: expect.stringContaining('iinit') });
    expect(await run('iinit', {}, 'rods\n')).toMatchObject({ code: 0 });
    expect(await run('ils')).toMatchObject({ code: 0 });
  },
);

it.skipIf(process.platform === 'win32')(
  'iinit refuses a home that others can write in, and signs nobody in',
  async () => {
    await run('iexit full');
    await chmod(home, 0o775);
    const outcome = await run('iinit', {}, 'rods\n');
    expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('chmod go-w') });
    expect(outcome.stderr).not.toContain('password');
    expect(await sessions()).toEqual([]);
  },
);

it('needs no settings', async () => {
  await rm(join(home, '.irods', 'irods_environment.json'));
  await writeFile(join(state(), 'session-00aa.json.77.new'), 'SECRET');
  const alone = await run('iexit');
  expect(alone).toMatchObject({ code: 1, stderr: expect.stringContaining('iexit full') });
  expect(await sessions()).not.toEqual([]);
  expect(await run('iexit full')).toMatchObject({ code: 0, stderr: '' });
  expect(await sessions()).toEqual([]);
  expect(await run('iexit')).toMatchObject({ code: 0, stderr: '' });
});

it.each<Record<string, string>>([
  { IRODS_SSL_CA_CERTIFICATE_FILE: '/nonexistent' },
  { IRODS_HTTP_API_STORE: 'moon' },
  { http_proxy: 'ftp://x' },
])('is not stopped by settings of the line: %j', async (env) => {
  expect(await run('iexit full', env)).toMatchObject({ code: 0, stderr: '' });
  expect(await sessions()).toEqual([]);
});

it('needs no leave to speak plain http', async () => {
  const far = 'http://irods.invalid/irods-http-api/0.7.0';
  expect(await run('iexit', { IRODS_HTTP_API_URL: far })).toMatchObject({ code: 0, stderr: '' });
});
