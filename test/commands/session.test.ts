import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Person } from '../helpers/run-cli.js';
import { runCli } from '../helpers/run-cli.js';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();

/** Somebody with an empty home folder. */
async function stranger(settings?: object): Promise<Person & { environmentFile: string }> {
  const home = await mkdtemp(join(tmpdir(), 'irods-test-home-'));
  const environmentFile = join(home, '.irods', 'irods_environment.json');
  if (settings !== undefined) {
    await mkdir(join(home, '.irods'));
    await writeFile(environmentFile, JSON.stringify(settings));
  }
  return { env: { HOME: home }, cwd: home, shellProcessId: 77, environmentFile };
}

const wholeSettings = () => ({
  irods_http_api_url: zone.url,
  irods_user_name: 'rods',
  irods_zone_name: 'tempZone',
});

test('iinit asks for what is missing, signs in and keeps the answers beside the environment file', async () => {
  const person = await stranger({ irods_user_name: 'rods', irods_port: 1247, extra: [1] });
  const before = await readFile(person.environmentFile, 'utf8');
  const answers = `${zone.url}\ntempZone\nrods\n`;
  const outcome = await runCli('iinit', { as: person, stdin: answers });
  expect(outcome).toMatchObject({ code: 0, stdout: '' });
  expect(outcome.stderr).toContain('base URL');
  expect(outcome.stderr).not.toContain('user name');
  expect(await readFile(person.environmentFile, 'utf8')).toBe(before);
  const profiles = await readFile(join(person.cwd, '.irods', 'http-api', 'profiles.json'), 'utf8');
  expect(JSON.parse(profiles)).toEqual({
    profiles: { default: { irods_http_api_url: zone.url, irods_zone_name: 'tempZone' } },
    beside: { [person.environmentFile]: 'default' },
  });
  expect(await runCli('icd /tempZone/home', { as: person })).toMatchObject({ code: 0, stderr: '' });
});

test('iinit leaves a complete environment file alone and takes a piped password', async () => {
  const person = await stranger(wholeSettings());
  const before = await readFile(person.environmentFile, 'utf8');
  expect((await runCli('iinit', { as: person, stdin: 'rods\n' })).code).toBe(0);
  expect(await readFile(person.environmentFile, 'utf8')).toBe(before);
});

test('iinit keeps no answers and no session where the server refuses the password', async () => {
  const person = await stranger();
  const outcome = await runCli('iinit', { as: person, stdin: `${zone.url}\nrods\ntempZone\nno\n` });
  expect(outcome).toMatchObject({ code: 7, stdout: '' });
  expect(outcome.stderr).toContain('refused the password');
  await expect(readFile(person.environmentFile)).rejects.toThrow('ENOENT');
});

test('iinit keeps options that no file holds, and does not write over those it holds', async () => {
  const person = await stranger();
  const line = `iinit --url ${zone.url} --user-name rods --zone-name tempZone`;
  expect((await runCli(line, { as: person, stdin: 'rods' })).code).toBe(0);
  const kept = await readFile(person.environmentFile, 'utf8');
  expect(JSON.parse(kept)).toEqual(wholeSettings());
  await (await zone.admin()).must('iadmin mkuser anonymous rodsuser');
  const other = await runCli(`${line} --user-name anonymous`, { as: person });
  expect(other).toMatchObject({ code: 0, stderr: expect.stringContaining('irods profile add') });
  expect(other.stderr).toContain('give it --user-name anonymous too');
  expect(await readFile(person.environmentFile, 'utf8')).toBe(kept);
});

test('iinit refuses a password on the command line without repeating it', async () => {
  const outcome = await runCli('iinit s3cret', { as: await stranger(wholeSettings()) });
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).not.toContain('s3cret');
});

test('the words that are typed as a password are not shown on a terminal', async () => {
  const person = await stranger(wholeSettings());
  const outcome = await runCli('iinit', { as: person, stdin: 'rods\n', tty: true });
  expect(outcome).toMatchObject({ code: 0, stdout: '' });
  expect(outcome.stderr.split('signed in')[0]).toBe('Enter your current iRODS password: \n');
});

test('iexit forgets the session and the current collection', async () => {
  const person = await stranger(wholeSettings());
  await runCli('iinit', { as: person, stdin: 'rods\n' });
  await runCli('icd /tempZone/trash', { as: person });
  expect((await runCli('ipwd', { as: person })).stdout).toBe('/tempZone/trash\n');
  expect(await runCli('iexit', { as: person })).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
    bytes: Buffer.alloc(0),
  });
  expect((await runCli('ipwd', { as: person })).stdout).toBe('/tempZone/home/rods\n');
  const refused = await runCli('icd /tempZone/home', { as: person });
  expect(refused.code).toBe(7);
  expect(refused.stderr).toContain('iinit');
});

test('icd goes to collections only and writes the session file of the iCommands', async () => {
  const alice = await zone.person('alice');
  expect(await alice.run('icd ../../home/./alice')).toMatchObject({
    code: 0,
    stdout: '',
    stderr: '',
  });
  const file = join(alice.home, '.irods', `irods_environment.json.${alice.shellProcessId}`);
  expect(await readFile(file, 'utf8')).toBe('{\n"irods_cwd": "/tempZone/home/alice"\n}\n');
  const missing = await alice.run('icd nowhere');
  expect(missing).toMatchObject({ code: 3, stdout: '' });
  expect(missing.stderr).toContain('/tempZone/home/alice/nowhere');
  expect((await alice.run('icd')).code).toBe(0);
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});

test('ienv shows each setting once, and with --origin where it comes from', async () => {
  const person = await stranger(wholeSettings());
  const lines = (await runCli('ienv --origin --user-name bob', { as: person })).stdout.split('\n');
  expect(lines.filter((line) => line.startsWith('irods_user_name'))).toEqual([
    'irods_user_name - bob (flag)',
  ]);
  expect(lines).toContain('irods_zone_name - tempZone (environment file)');
});

test('ienv shows no password that somebody put into a URL', async () => {
  const env = {
    IRODS_HTTP_API_URL: 'https://u:CANARY@h/',
    IRODS_OPENID_ISSUER: 'https://CANARY@h',
  };
  const outcome = await runCli('ienv', { as: await stranger(wholeSettings()), env });
  expect(outcome.stdout).toContain('irods_http_api_url - https://[hidden]@h/');
  expect(outcome.stdout).not.toContain('CANARY');
});

test('ierror tells name and system error of a code', async () => {
  expect((await runCli('ierror -808000')).stdout).toBe('irods error: -808000 CAT_NO_ROWS_FOUND \n');
  expect((await runCli('ierror 510002')).stdout).toBe(
    'irods error: -510002 UNIX_FILE_OPEN_ERR No such file or directory\n',
  );
  expect((await runCli('ierror 5')).stdout).toBe(
    'irods error: -5 Unknown iRODS error Input/output error\n',
  );
  expect((await runCli('ierror')).code).toBe(1);
  const exits = (await runCli('ierror --exit-codes')).stdout;
  expect(exits).toMatch(/^ +7 {2}nobody is signed in/m);
  expect(exits).toMatch(/^129 {2}the terminal went away$/m);
});

test('imiscsvrinfo prints what the server tells', async () => {
  const alice = await zone.person('alice');
  const lines = (await alice.run('imiscsvrinfo')).stdout.split('\n');
  expect(lines.slice(0, 2)).toEqual(['RCAT_ENABLED', 'relVersion=rods5.0.2']);
  expect(JSON.parse((await alice.run('imiscsvrinfo --json')).stdout)).toMatchObject({
    http_api_version: '0.7.0',
    zone: 'tempZone',
  });
});
