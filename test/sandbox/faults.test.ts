import { afterEach, describe, expect, test } from 'vitest';
import {
  type FaultSettings,
  FaultSettingsError,
  parseFaultSettings,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../../src/sandbox/index.js';
import { ApiUser, send } from './api-user.js';

const MEBIBYTE = 1024 * 1024;

let sandbox: Sandbox;
afterEach(() => sandbox?.stop());

async function startWith(options: SandboxOptions = {}): Promise<ApiUser> {
  sandbox = await startSandbox(options);
  return ApiUser.signIn(sandbox);
}

describe('a fault', () => {
  test('expires every token', async () => {
    const rods = await startWith();
    sandbox.setFaults({ expireTokens: { atRequest: 2 } });
    const stat = () => rods.get('collections', { op: 'stat', lpath: rods.home });
    expect([(await stat()).status, (await stat()).status]).toEqual([200, 401]);
    await ApiUser.signIn(sandbox);
  });

  test('resets the connection of the Nth request', async () => {
    const rods = await startWith();
    sandbox.setFaults({ resetConnection: { atRequest: 2 } });
    const stat = () => rods.get('collections', { op: 'stat', lpath: rods.home });
    await stat();
    await expect(stat()).rejects.toMatchObject({ code: 'ECONNRESET' });
    await stat();
  });

  test.each([429, 503] as const)(
    'answers %d as often as told, and does nothing',
    async (status) => {
      const rods = await startWith();
      sandbox.setFaults({ answer: { status, times: 2 } });
      const create = () => rods.post('collections', { op: 'create', lpath: `${rods.home}/c` });
      expect([(await create()).status, (await create()).status]).toEqual([status, status]);
      expect(
        await rods.must('collections', { op: 'create', lpath: `${rods.home}/c` }),
      ).toMatchObject({ created: true });
    },
  );

  test('cuts a streamed read', async () => {
    const rods = await startWith();
    const lpath = `${rods.home}/large`;
    await rods.put(lpath, Buffer.alloc(3 * MEBIBYTE));
    sandbox.setFaults({ cutRead: { afterBytes: MEBIBYTE + 5, times: 1 } });
    await expect(rods.read(lpath)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect((await rods.read(lpath)).length).toBe(3 * MEBIBYTE);
  });

  test.each([10, 2 * MEBIBYTE])('flips one bit of a read of %d bytes', async (size) => {
    const rods = await startWith({ seed: 1 });
    const lpath = `${rods.home}/data`;
    const content = Buffer.alloc(size, 'a');
    await rods.put(lpath, content);
    sandbox.setFaults({ flipByte: { times: 1 } });
    const wrong = await rods.read(lpath);
    const differing = [...wrong].filter((byte, at) => byte !== content[at]).length;
    expect([wrong.length, differing]).toEqual([size, 1]);
    expect((await rods.read(lpath)).equals(content)).toBe(true);
  });

  test.each([10, 2 * MEBIBYTE])('fails a write of %d bytes', async (size) => {
    const rods = await startWith({ faults: { failWrite: { times: 1 } } });
    const lpath = `${rods.home}/data`;
    const answer = await rods.write({ lpath }, Buffer.alloc(size));
    expect(answer.status).toBe(500);
    const statuses = (await rods.replicas(lpath)).map(([, status]) => status);
    expect(statuses).not.toContain('1');
    await rods.put(lpath, Buffer.alloc(size));
  });

  test('reports a full disk until it is cleared', async () => {
    const rods = await startWith();
    sandbox.setFaults({ diskFull: {} });
    expect((await rods.write({ lpath: `${rods.home}/a` }, Buffer.from('x'))).status).toBe(500);
    sandbox.setFaults({});
    await rods.put(`${rods.home}/a`, 'x');
  });

  test('strikes by chance in the same way for the same seed', async () => {
    const outcomes = async () => {
      const rods = await startWith({ seed: 7 });
      sandbox.setFaults({ answer: { status: 503, probability: 0.5 } });
      const statuses: number[] = [];
      for (let index = 0; index < 20; index += 1) {
        statuses.push((await rods.get('zones', { op: 'stat', name: 'tempZone' })).status);
      }
      return statuses;
    };
    const first = await outcomes();
    await sandbox.stop();
    expect(await outcomes()).toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 503]));
  });
});

describe('the control', () => {
  const json = { 'Content-Type': 'application/json' };
  const control = (method: string, body?: FaultSettings, headers = json) => {
    const bytes = body && Buffer.from(JSON.stringify(body));
    return send(sandbox, method, '/control/faults', headers, bytes);
  };

  test('is not there unless it is asked for', async () => {
    await startWith();
    expect((await control('GET')).status).toBe(404);
  });

  test('sets, tells and clears faults, and is itself spared', async () => {
    const rods = await startWith({ control: true });
    const faults: FaultSettings = { answer: { status: 503 } };
    expect(await control('PUT', faults)).toMatchObject({ status: 200 });
    expect((await rods.get('zones', { op: 'stat', name: 'x' })).status).toBe(503);
    expect(JSON.parse((await control('GET')).body.toString())).toEqual(faults);
    await control('DELETE');
    expect((await rods.get('zones', { op: 'stat', name: 'x' })).status).toBe(200);
  });

  test('refuses faults that there are not and leaves those that are set', async () => {
    await startWith({ control: true });
    const faults: FaultSettings = { flipByte: { probability: 0.5 } };
    await control('PUT', faults);
    const refused = await control('PUT', { flipByte: { probability: 9 } });
    expect(refused.status).toBe(400);
    expect(refused.body.toString()).toContain('from 0 to 1');
    expect(JSON.parse((await control('GET')).body.toString())).toEqual(faults);
  });

  test('refuses a body that does not say it is JSON', async () => {
    await startWith({ control: true });
    const answer = await control('POST', {}, { 'Content-Type': 'text/plain' });
    expect(answer.status).toBe(400);
  });
});

test.each([
  ['a list', [], /must be a JSON object/],
  ['an unknown fault', { explode: {} }, /no fault explode/],
  ['an unknown member', { diskFull: { when: 1 } }, /no member when/],
  ['a missing member', { delay: {} }, /milliseconds is missing/],
  ['a wrong type', { delay: { milliseconds: 'x' } }, /must be a whole number from 0 up/],
  ['a probability above 1', { flipByte: { probability: 9 } }, /must be a number from 0 to 1/],
  ['a probability below 0', { failWrite: { probability: -1 } }, /must be a number from 0 to 1/],
  ['half a time', { diskFull: { times: 0.5 } }, /must be a whole number/],
  ['a time that is none', { cutRead: { afterBytes: 1, times: Number.NaN } }, /must be a whole/],
  ['a frequency of what strikes once', { expireTokens: { atRequest: 1, times: 2 } }, /no member/],
  ['a status nearby', { answer: { status: 430 } }, /must be 429 or 503/],
  ['a wrong status', { answer: { status: 500 } }, /must be 429 or 503/],
])('%s is refused', (_what, input, message) => {
  expect(() => parseFaultSettings(input)).toThrow(FaultSettingsError);
  expect(() => parseFaultSettings(input)).toThrow(message);
});
