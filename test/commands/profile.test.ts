import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Outcome, runCli } from '../helpers/run-cli.js';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();
let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'irods-profiles-'));
});
afterEach(async () => {
  await rm(home, { recursive: true });
});

const run = async (
  line: string,
  env: Record<string, string> = {},
  stdin = '',
): Promise<Outcome> => {
  const as = { env: { HOME: home, IRODS_HTTP_API_STORE: 'file' }, cwd: home, shellProcessId: 7 };
  return await runCli(line, { as, env, stdin });
};
const origin = async (key: string, env: Record<string, string> = {}): Promise<unknown> => {
  const settings: { name: string }[] = JSON.parse((await run('ienv --json', env)).stdout);
  return settings.find(({ name }) => name === key);
};
const environmentFile = (): string => join(home, '.irods', 'irods_environment.json');
async function writeEnvironment(values: object): Promise<string> {
  await mkdir(join(home, '.irods'), { recursive: true });
  const text = JSON.stringify(values);
  await writeFile(environmentFile(), text);
  return text;
}

describe('irods profile', () => {
  it('keeps settings side by side, each with its own sign-in and current collection', async () => {
    await zone.person('alice');
    const alice = await zone.person('alice');
    for (const [name, user] of [
      ['one', 'rods'],
      ['two', 'alice'],
    ]) {
      const line = `irods profile add ${name} --url ${zone.url} --user-name ${user} --zone-name tempZone`;
      expect(await run(line)).toMatchObject({ code: 0 });
    }
    expect(await run('iinit --profile one', {}, 'rods\n')).toMatchObject({ code: 0 });
    expect(await run('iinit --profile two', {}, `${alice.password}\n`)).toMatchObject({ code: 0 });
    expect(await run('irods auth status --profile one')).toMatchObject({ code: 0 });
    expect(await run('irods auth status', { IRODS_PROFILE: 'two' })).toMatchObject({ code: 0 });
    expect(await run('icd /tempZone/home --profile one')).toMatchObject({ code: 0 });
    expect((await run('ipwd --profile one')).stdout).toBe('/tempZone/home\n');
    expect((await run('ipwd --profile two')).stdout).toBe('/tempZone/home/alice\n');
    expect(await run('irods profile use two')).toMatchObject({ code: 0 });
    expect((await run('irods profile list')).stdout).toMatch(/^ {2}one .*\n\* two /);
    expect((await run('ipwd')).stdout).toBe('/tempZone/home/alice\n');
    expect(await run('irods profile remove two')).toMatchObject({ code: 0 });
    expect((await run('ipwd')).code).toBe(1);
  });

  it('stands between variable and environment file', async () => {
    await writeEnvironment({
      irods_user_name: 'file',
      irods_zone_name: 'fileZone',
      irods_default_resource: 'fileResc',
      irods_home: '/fileZone/home/file',
    });
    await run('irods profile add p --user-name profiled --zone-name z --url https://x --use');
    expect(await origin('irods_user_name')).toMatchObject({ value: 'profiled', origin: 'profile' });
    expect(await origin('irods_user_name', { IRODS_USER_NAME: 'v' })).toMatchObject({
      value: 'v',
      origin: 'variable',
    });
    expect(await origin('irods_default_resource')).toMatchObject({ origin: 'environment file' });
    expect(await origin('irods_home')).toBeUndefined();
    expect((await run('ipwd')).stdout).toBe('/z/home/profiled\n');
  });

  it('takes an environment file over, and leaves it as it is', async () => {
    const before = await writeEnvironment({
      irods_user_name: 'a',
      irods_zone_name: 'z',
      irods_port: 1247,
    });
    expect(await run('irods profile import old --use')).toMatchObject({ code: 0 });
    expect(await origin('irods_user_name')).toMatchObject({ value: 'a', origin: 'profile' });
    expect(await readFile(environmentFile(), 'utf8')).toBe(before);
  });

  it.each([
    ['irods profile use nowhere', /no profile nowhere/],
    ['ipwd --profile nowhere', /no profile nowhere/],
    ['irods profile remove nowhere', /no profile nowhere/],
    ['irods profile add ../x --url https://x', /not a name/],
    ['irods profile add empty', /no settings/],
    ['irods profile import x', /nothing to take over/],
    ['irods profile add x --url foo', /not a URL/],
    [
      'irods profile add x --url https://u:CANARY@h/',
      /^(?![\s\S]*CANARY)[\s\S]*user name or password/,
    ],
    ['irods profile add x --url https://h --store moon', /keychain, file or none/],
    ['irods profile add x --url https://h --requests-in-flight -3', /1 to 99/],
    ['irods profile add x --url https://h --home relative', /absolute/],
    ['irods profile add x --url https://h --issuer ftp://h', /not an http/],
  ])('refuses %s', async (line, message) => {
    const outcome = await run(line);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toMatch(message);
  });

  it('loses nothing where several are added at once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(names.map((name) => run(`irods profile add ${name} --url https://${name}`)));
    const listed: { name: string }[] = JSON.parse((await run('irods profile list --json')).stdout);
    expect(listed.map(({ name }) => name).sort()).toEqual(names);
  });

  it('allows plain http for the URL it was allowed for, not for the next one', async () => {
    const settings = async () =>
      JSON.parse((await run('irods profile list --json')).stdout)[0].settings;
    await run('irods profile add x --url http://h --insecure-http');
    expect(await settings()).toHaveProperty('irods_http_api_insecure_http');
    await run('irods profile add x --url https://h');
    expect(await settings()).toEqual({ irods_http_api_url: 'https://h' });
  });

  it('says where the file of profiles is damaged', async () => {
    await run('irods profile add p --url https://x');
    const path = join(home, '.irods', 'http-api', 'profiles.json');
    await writeFile(path, '{"profiles": 3}');
    expect(await run('ipwd')).toMatchObject({ code: 1, stderr: expect.stringContaining(path) });
  });
});

describe('iinit', () => {
  it('keeps what it asked for beside an environment file that is there, and never changes that', async () => {
    const before = await writeEnvironment({
      irods_user_name: 'rods',
      irods_zone_name: 'tempZone',
      irods_port: 1247,
    });
    expect(await run(`iinit --url ${zone.url}`, {}, 'rods\n')).toMatchObject({ code: 0 });
    expect(await readFile(environmentFile(), 'utf8')).toBe(before);
    expect(await run('irods auth status')).toMatchObject({ code: 0 });
    expect(await origin('irods_http_api_url')).toMatchObject({ origin: 'profile' });
    const other = join(home, 'other.json');
    await writeFile(other, JSON.stringify({ irods_http_api_url: 'https://other' }));
    const env = { IRODS_ENVIRONMENT_FILE: other };
    expect(await origin('irods_http_api_url', env)).toMatchObject({ value: 'https://other' });
    await writeFile(other, '{}');
    const line = `iinit --url ${zone.url} --user-name rods --zone-name tempZone`;
    expect(await run(line, env, 'rods\n')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('profile default-2'),
    });
    expect(await run('irods auth status', env)).toMatchObject({ code: 0 });
  });

  it('makes an environment file where there is none', async () => {
    const line = `iinit --url ${zone.url} --user-name rods --zone-name tempZone`;
    expect(await run(line, {}, 'rods\n')).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(environmentFile(), 'utf8'))).toMatchObject({
      irods_user_name: 'rods',
    });
  });
});

describe('plain http', () => {
  const far = 'http://irods.invalid:9';
  const identity = { IRODS_USER_NAME: 'a', IRODS_ZONE_NAME: 'z', IRODS_PASSWORD: 'CANARY' };

  it('to another machine is refused before anything is sent', async () => {
    const outcome = await run('irods auth status', { ...identity, IRODS_HTTP_API_URL: far });
    expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('not encrypted') });
    const variable = { ...identity, IRODS_HTTP_API_URL: far, IRODS_HTTP_API_INSECURE_HTTP: 'true' };
    expect(await run('irods auth status', variable)).toMatchObject({ code: 1 });
  });

  it('is allowed by an option or the profile, with a warning', async () => {
    const outcome = await run(`irods auth status --insecure-http --url ${far}`, identity);
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining('warning') });
    await run(`irods profile add far --url ${far} --insecure-http --use`);
    const profiled = await run('irods auth status', identity);
    expect(profiled).toMatchObject({ code: 2, stderr: expect.stringContaining('warning') });
    expect(profiled.stderr).not.toContain('CANARY');
  });
});
