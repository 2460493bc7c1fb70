/** What older releases of the HTTP API answer differently (http-api.md 4.2). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiVersion, type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { ApiUser, codeOf, jsonOf, send } from './api-user.js';

const RELEASES = ['0.3.0', '0.4.0', '0.5.0', '0.6.0', '0.7.0'] as const;

const zones = new Map<ApiVersion, { sandbox: Sandbox; rods: ApiUser }>();

beforeAll(async () => {
  for (const apiVersion of RELEASES) {
    const sandbox = await startSandbox({ apiVersion });
    zones.set(apiVersion, { sandbox, rods: await ApiUser.signIn(sandbox) });
  }
});
afterAll(async () => {
  for (const { sandbox } of zones.values()) await sandbox.stop();
});

/** The zone that plays a release. */
function playing(release: ApiVersion): { sandbox: Sandbox; rods: ApiUser } {
  const zone = zones.get(release);
  if (!zone) throw new Error(`no zone plays ${release}`);
  return zone;
}

/** The answers of all releases, by release. */
async function ofEach<Result>(
  work: (zone: { sandbox: Sandbox; rods: ApiUser }) => Promise<Result>,
): Promise<Record<string, Result>> {
  const results: Record<string, Result> = {};
  for (const release of RELEASES) results[release] = await work(playing(release));
  return results;
}

describe('every release', () => {
  test('names itself in its path and its Server header', async () => {
    for (const release of RELEASES) {
      const { sandbox } = playing(release);
      expect(sandbox.url.endsWith(`/irods-http-api/${release}`)).toBe(true);
      const elsewhere = await send(sandbox, 'GET', '/irods-http-api/9.9.9/info');
      expect(elsewhere.status).toBe(404);
      expect(elsewhere.headers.server).toMatch(`irods_http_api/${release} (`);
    }
  });

  test('tells what it can in /info', async () => {
    const keys = await ofEach(async ({ sandbox, rods }) => {
      const headers = { Authorization: `Bearer ${rods.token}` };
      return Object.keys(jsonOf(await send(sandbox, 'GET', 'info', headers))).filter((key) =>
        /stream|genquery2|server/.test(key),
      );
    });
    expect(keys).toEqual({
      '0.3.0': ['genquery2_enabled', 'max_number_of_parallel_write_streams'],
      '0.4.0': ['max_number_of_parallel_write_streams'],
      '0.5.0': ['max_number_of_parallel_write_streams'],
      '0.6.0': ['max_number_of_parallel_write_streams'],
      '0.7.0': ['irods_server_version', 'max_number_of_streams_per_parallel_write_handle'],
    });
  });
});

test('truncate and the header-based write came with 0.6.0', async () => {
  const truncated = await ofEach(async ({ rods }) => {
    const lpath = `${rods.home}/t`;
    await rods.must('data-objects', { op: 'touch', lpath });
    return (await rods.post('data-objects', { op: 'truncate', lpath, size: '3' })).status;
  });
  expect(Object.values(truncated)).toEqual([400, 400, 400, 200, 200]);
  const written = await ofEach(
    async ({ rods }) => (await rods.write({ lpath: `${rods.home}/h` }, Buffer.from('x'))).status,
  );
  expect(Object.values(written)).toEqual([400, 400, 400, 200, 200]);
});

test('what cannot be opened is 500 up to 0.5.0', async () => {
  const lpath = '/tempZone/nowhere/x';
  const written = await ofEach(
    async ({ rods }) =>
      (await rods.post('data-objects', { op: 'write', lpath, bytes: 'x' })).status,
  );
  expect(Object.values(written)).toEqual([500, 500, 500, 200, 200]);
  const init = { op: 'parallel_write_init', lpath, 'stream-count': '1' };
  const opened = await ofEach(async ({ rods }) => (await rods.post('data-objects', init)).status);
  expect(Object.values(opened)).toEqual([500, 500, 500, 200, 200]);
});

test('ops that came with 0.4.0 are 501 or unknown before', async () => {
  const modify = { op: 'modify', name: 'demoResc', property: 'comments', value: 'x' };
  const query = { op: 'add_specific_query', name: 'q', sql: 'select 1' };
  const { rods } = playing('0.3.0');
  expect((await rods.post('resources', modify)).status).toBe(501);
  expect((await rods.post('query', query)).status).toBe(501);
  expect((await rods.get('zones', { op: 'stat', name: 'tempZone' })).status).toBe(400);
  const newer = playing('0.4.0').rods;
  expect(codeOf(await newer.post('resources', modify))).toBe(0);
  expect(codeOf(await newer.post('query', query))).toBe(0);
});

test('reads are streamed beyond 8 KiB up to 0.6.0', async () => {
  const chunked = await ofEach(async ({ rods }) => {
    const lpath = `${rods.home}/r`;
    await rods.must('data-objects', { op: 'write', lpath, bytes: 'x'.repeat(8193) });
    const answer = await rods.get('data-objects', { op: 'read', lpath });
    return answer.headers['transfer-encoding'] === 'chunked';
  });
  expect(Object.values(chunked)).toEqual([true, true, true, true, false]);
});

test('the streams of all handles are limited from 0.7.0 on', async () => {
  const opened = await ofEach(async ({ rods }) => {
    const statuses: number[] = [];
    for (let index = 0; index < 6; index += 1) {
      const init = { op: 'parallel_write_init', lpath: `${rods.home}/p${index}` };
      statuses.push((await rods.post('data-objects', { ...init, 'stream-count': '3' })).status);
    }
    return statuses.at(-1);
  });
  expect(Object.values(opened)).toEqual([200, 200, 200, 200, 503]);
});

test('a group stands for its members in the stat of a data object up to 0.6.0', async () => {
  const names = await ofEach(async ({ rods }) => {
    const lpath = `${rods.home}/g`;
    await rods.makeUser('alice');
    await rods.must('users-groups', { op: 'create_group', name: 'team' });
    const zone = 'tempZone';
    await rods.must('users-groups', { op: 'add_to_group', group: 'team', user: 'alice', zone });
    await rods.must('data-objects', { op: 'touch', lpath });
    const grant = { op: 'set_permission', lpath, 'entity-name': 'team', permission: 'read' };
    await rods.must('data-objects', grant);
    const { permissions } = await rods.mustGet('data-objects', { op: 'stat', lpath });
    return (permissions as { name: string }[]).map(({ name }) => name);
  });
  expect(names['0.6.0']).toEqual(['alice', 'rods']);
  expect(names['0.7.0']).toEqual(['rods', 'team']);
});

test('a replica cannot be chosen before 0.6.0: the wish is ignored', async () => {
  const statuses = await ofEach(async ({ rods }) => {
    const lpath = `${rods.home}/c`;
    await rods.must('data-objects', { op: 'write', lpath, bytes: 'x' });
    const wish = { op: 'read', lpath, 'replica-number': '7' };
    return (await rods.get('data-objects', wish)).status;
  });
  expect(Object.values(statuses)).toEqual([200, 200, 200, 400, 400]);
});
