import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseApiUrl } from '../../src/config/check-setting.js';
import { locateIrodsFiles } from '../../src/config/environment-file.js';
import { Settings } from '../../src/config/settings.js';
import { ConfigurationError } from '../../src/errors.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'irods-settings-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function withFiles(environment: unknown, session?: unknown): Promise<Record<string, string>> {
  const file = join(folder, 'env.json');
  await writeFile(
    file,
    typeof environment === 'string' ? environment : JSON.stringify(environment),
  );
  if (session !== undefined) await writeFile(`${file}.cwd`, JSON.stringify(session));
  return { IRODS_ENVIRONMENT_FILE: file, HOME: folder };
}

describe('Settings', () => {
  it('takes the option before the variable before the session file before the environment file', async () => {
    const files = await withFiles(
      { irods_user_name: 'file', irods_zone_name: 'file', irods_cwd: '/file', irods_port: 1247 },
      { irods_cwd: '/session' },
    );
    const settings = await Settings.load(
      { ...files, IRODS_ZONE_NAME: 'variable', IRODS_USER_NAME: 'variable' },
      1,
      { irods_user_name: 'flag' },
    );
    expect(settings.find('irods_user_name')).toEqual({ value: 'flag', origin: 'flag' });
    expect(settings.find('irods_zone_name')).toEqual({ value: 'variable', origin: 'variable' });
    expect(settings.find('irods_cwd')).toEqual({ value: '/session', origin: 'session file' });
    expect(settings.find('irods_port')).toEqual({ value: '1247', origin: 'environment file' });
    expect(settings.find('irods_host')).toBeUndefined();
  });

  it('makes home and current collection from zone and user', async () => {
    const settings = await Settings.load(
      await withFiles({ irods_user_name: 'alice', irods_zone_name: 'z' }),
      1,
    );
    expect(`${settings.pathBase.home}`).toBe('/z/home/alice');
    expect(`${settings.pathBase.current}`).toBe('/z/home/alice');
  });

  it('names the session file after the parent process unless the environment file is chosen', async () => {
    const settings = await Settings.load({ HOME: folder }, 4711);
    expect(settings.files.session).toBe(join(folder, '.irods', 'irods_environment.json.4711'));
    const chosen = await Settings.load(
      { IRODS_ENVIRONMENT_FILE: join(folder, 'e'), HOME: folder },
      4711,
    );
    expect(chosen.files.session).toBe(join(folder, 'e.cwd'));
  });

  it.each([{}, { HOME: '' }, { HOME: 'relative' }])(
    'asks the system for the home that %j does not tell, and never takes the current folder',
    (env) => {
      const { state } = locateIrodsFiles(env, 4711);
      expect(state).toBe(join(userInfo().homedir, '.irods', 'http-api'));
    },
  );

  it('leaves the session file to the iCommands where a profile only adds to an environment file', async () => {
    const files = await withFiles(
      { irods_user_name: 'a', irods_zone_name: 'z' },
      { irods_cwd: '/z/here' },
    );
    const file = join(folder, 'env.json');
    const state = join(folder, '.irods', 'http-api');
    await mkdir(state, { recursive: true });
    const profiles = { default: { irods_http_api_url: 'https://h' } };
    await writeFile(
      join(state, 'profiles.json'),
      JSON.stringify({ profiles, beside: { [file]: 'default' } }),
    );
    const settings = await Settings.load(files, 1);
    expect(settings.url.href).toBe('https://h/');
    expect(settings.files.session).toBe(`${file}.cwd`);
    expect(`${settings.pathBase.current}`).toBe('/z/here');
    const chosen = await Settings.load(files, 1, {}, 'default');
    expect(chosen.files.session).toBe(join(state, 'cwd-default.1.json'));
    expect(`${chosen.pathBase.current}`).toBe('/z/home/a');
  });

  it('says what is missing and how to give it', async () => {
    const settings = await Settings.load({ HOME: folder }, 1);
    expect(() => settings.userName).toThrow(ConfigurationError);
    expect(() => settings.url).toThrow(/irods_http_api_url/);
  });

  it.each(['{', '[]', '"text"'])('refuses an environment file that holds %j', async (text) => {
    await expect(Settings.load(await withFiles(text), 1)).rejects.toThrow(ConfigurationError);
  });

  it('ignores a session file that cannot be read, as the iCommands do', async () => {
    const files = await withFiles({ irods_user_name: 'a', irods_zone_name: 'z' });
    await writeFile(join(folder, 'env.json.cwd'), '{"irods_cwd":');
    const settings = await Settings.load(files, 1);
    expect(`${settings.pathBase.current}`).toBe('/z/home/a');
  });
});

describe('parseApiUrl', () => {
  it.each(['ftp://host', 'host', 'http://user:pw@host/', 'https://user@host/'])(
    'refuses %s',
    (text) => {
      expect(() => parseApiUrl(text)).toThrow(ConfigurationError);
    },
  );

  it.each([
    'https://user:SECRET@host/',
    'ftp://user:SECRET@host/',
    'user:SECRET@host',
    'https://user:SEC/SECRET@host/',
    'https://user:SECRET@host:x/',
  ])('does not repeat the password in %s in its error', (text) => {
    expect(() => parseApiUrl(text)).toThrow(/^(?![\s\S]*SEC)/);
  });
});
