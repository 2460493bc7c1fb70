/** Writes whose parameters are headers, and what becomes of them when they fail. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { ApiUser, codeOf, send } from '../api-user.js';
import { RawConnection } from '../raw-connection.js';

const MEBIBYTE = 1024 * 1024;

let sandbox: Sandbox;
let rods: ApiUser;

beforeAll(async () => {
  sandbox = await startSandbox();
  rods = await ApiUser.signIn(sandbox);
});
afterAll(() => sandbox.stop());

/** The head of a header-based write, to be followed by its body. */
const head = (lpath: string, ...more: string[]) =>
  [
    'POST /anything/data-objects HTTP/1.1',
    'Host: x',
    `Authorization: Bearer ${rods.token}`,
    'irods-api-request-op: write',
    `irods-api-request-lpath: ${lpath}`,
    ...more,
  ]
    .map((line) => `${line}\r\n`)
    .join('');

test('takes UTF-8 names, pluses and percent signs as they are', async () => {
  const lpath = `${rods.home}/é+漢字 %41`;
  await rods.put(lpath, 'x');
  const { entries } = await rods.mustGet('collections', { op: 'list', lpath: rods.home });
  expect(entries).toContain(lpath);
});

test('keeps the connection after a success', async () => {
  const connection = new RawConnection(sandbox);
  connection.send(`${head(`${rods.home}/one`)}Content-Length: 1\r\n\r\nx`);
  await connection.receives(/"status_code":0\}\}$/);
  connection.send(`${head(`${rods.home}/two`)}Content-Length: 1\r\n\r\ny`);
  await connection.receives(/"status_code":0\}\}HTTP[\s\S]*"status_code":0\}\}$/);
  connection.close();
});

describe('a refusal', () => {
  test('comes before the body is sent, and then the connection is closed', async () => {
    const connection = new RawConnection(sandbox);
    connection.send(`${head('/tempZone/nowhere/x')}Content-Length: ${4 * MEBIBYTE}\r\n\r\n`);
    await connection.receives(/^HTTP\/1.1 200 OK[\s\S]*"status_code":-175000/);
    expect(await connection.ended).toBe('closed');
  });

  test('of an unknown handle is 400', async () => {
    const handle = { 'parallel-write-handle': 'nonsense', 'stream-index': '0' };
    expect(await rods.write(handle, Buffer.from('x'))).toMatchObject({ status: 400 });
  });

  test('for a bad token is 401 and changes nothing', async () => {
    const headers = {
      Authorization: 'Bearer nonsense',
      'irods-api-request-op': 'write',
      'irods-api-request-lpath': `${rods.home}/unauthorized`,
    };
    const answer = await send(sandbox, 'POST', 'data-objects', headers, Buffer.from('x'));
    expect(answer.status).toBe(401);
    expect(await rods.replicas(`${rods.home}/unauthorized`)).toEqual([]);
  });
});

describe('an upload that breaks off', () => {
  test('leaves a stale replica, which the real server calls good', async () => {
    const lpath = `${rods.home}/broken`;
    const connection = new RawConnection(sandbox);
    connection.send(`${head(lpath)}Content-Length: ${4 * MEBIBYTE}\r\n\r\n`);
    connection.send(Buffer.alloc(2 * MEBIBYTE));
    await until(async () => (await rods.replicas(lpath)).length === 1);
    expect(await rods.replicas(lpath)).toEqual([['0', '2']]);
    connection.abort();
    await until(async () => (await rods.replicas(lpath))[0]?.[1] !== '2');
    expect(await rods.replicas(lpath)).toEqual([['0', '0']]);
    await rods.put(lpath, 'whole');
    expect(await rods.replicas(lpath)).toEqual([['0', '1']]);
    expect((await rods.read(lpath)).toString()).toBe('whole');
  });

  test('of a small body changes nothing', async () => {
    const lpath = `${rods.home}/small`;
    await rods.put(lpath, 'former');
    const connection = new RawConnection(sandbox);
    connection.send(`${head(lpath)}Content-Length: 1000\r\n\r\n`);
    connection.send('half');
    connection.abort();
    expect((await rods.read(lpath)).toString()).toBe('former');
  });

  test('in a chunked body beyond the limit is answered 500 and leaves it stale', async () => {
    const lpath = `${rods.home}/chunked`;
    const connection = new RawConnection(sandbox);
    connection.send(`${head(lpath)}Transfer-Encoding: chunked\r\n\r\n`);
    const chunk = `100000\r\n${'x'.repeat(MEBIBYTE)}\r\n`;
    for (let sent = 0; sent < 9; sent += 1) connection.send(chunk);
    await connection.receives(/^HTTP\/1.1 500 /);
    expect(await rods.replicas(lpath)).toEqual([['0', '0']]);
  });
});

describe('a parallel write', () => {
  const init = (lpath: string, count: number) =>
    rods.post('data-objects', {
      op: 'parallel_write_init',
      lpath,
      'stream-count': String(count),
    });
  const shutDown = (handle: string) =>
    rods.must('data-objects', { op: 'parallel_write_shutdown', 'parallel-write-handle': handle });

  test('survives a stream that breaks off, and is stale after a stop', async () => {
    const lpath = `${rods.home}/resumed`;
    const handle = handleOf(await init(lpath, 2));
    const connection = new RawConnection(sandbox);
    const parameters = [
      `irods-api-request-parallel-write-handle: ${handle}`,
      'irods-api-request-stream-index: 0',
      'irods-api-request-offset: 0',
    ];
    connection.send(`${head(lpath, ...parameters)}Content-Length: 1000\r\n\r\nabc`);
    connection.abort();
    const stream = { 'parallel-write-handle': handle, 'stream-index': '0', offset: '0' };
    expect(codeOf(await rods.write(stream, Buffer.from('hello')))).toBe(0);
    await shutDown(handle);
    expect((await rods.read(lpath)).toString()).toBe('hello');
  });

  test('goes on where a stream was, without an offset', async () => {
    const lpath = `${rods.home}/sequence`;
    const handle = handleOf(await init(lpath, 1));
    const stream = { 'parallel-write-handle': handle };
    for (const piece of ['one ', 'two ', 'three']) await rods.write(stream, Buffer.from(piece));
    await shutDown(handle);
    expect((await rods.read(lpath)).toString()).toBe('one two three');
  });

  test('is 429 when every stream is busy', async () => {
    const lpath = `${rods.home}/busy`;
    const handle = handleOf(await init(lpath, 1));
    const busy = new RawConnection(sandbox);
    const named = `irods-api-request-parallel-write-handle: ${handle}`;
    busy.send(`${head(lpath, named)}Content-Length: ${2 * MEBIBYTE}\r\n\r\n`);
    busy.send('begun');
    const stream = { 'parallel-write-handle': handle };
    await until(async () => (await rods.write(stream, Buffer.from('x'))).status === 429);
    busy.abort();
    await until(async () => (await rods.write(stream, Buffer.from('x'))).status === 200);
    await shutDown(handle);
  });

  test('of all handles together has at most 15 streams', async () => {
    const handles: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      handles.push(handleOf(await init(`${rods.home}/budget${index}`, 3)));
    }
    expect((await init(`${rods.home}/budget5`, 1)).status).toBe(503);
    for (const handle of handles) await shutDown(handle);
    await shutDown(handleOf(await init(`${rods.home}/budget5`, 1)));
  });

  test('keeps the object from a second writer, readers and remove', async () => {
    const lpath = `${rods.home}/locked`;
    await rods.put(lpath, 'former');
    const handle = handleOf(await init(lpath, 1));
    expect(codeOf(await init(lpath, 1))).toBe(-175000);
    expect(await rods.get('data-objects', { op: 'read', lpath })).toMatchObject({ status: 500 });
    const removal = { op: 'remove', lpath, 'catalog-only': '0', 'no-trash': '1' };
    expect(codeOf(await rods.post('data-objects', removal))).toBe(-405000);
    expect(codeOf(await rods.get('data-objects', { op: 'stat', lpath }))).toBe(-166000);
    await shutDown(handle);
    expect(codeOf(await rods.post('data-objects', removal))).toBe(0);
  });
});

function handleOf(answer: { readonly body: Buffer }): string {
  const { parallel_write_handle: handle } = JSON.parse(answer.body.toString()) as {
    parallel_write_handle?: string;
  };
  if (handle === undefined) throw new Error(`no handle: ${answer.body}`);
  return handle;
}

/** Waits until something has come true. */
async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 5));
}
