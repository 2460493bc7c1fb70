/** What goes over the wire, byte by byte (http-api.md 1.2 to 1.8). */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { ApiUser, send } from '../api-user.js';
import { RawConnection } from '../raw-connection.js';

const MEBIBYTE = 1024 * 1024;
const SERVER = 'Server: irods_http_api/0.7.0 \\([0-9a-f]{40}\\)';

let sandbox: Sandbox;
let rods: ApiUser;
let base: string;
let connection: RawConnection | undefined;

beforeAll(async () => {
  sandbox = await startSandbox();
  rods = await ApiUser.signIn(sandbox);
  base = new URL(sandbox.url).pathname;
});
afterAll(() => sandbox.stop());
afterEach(() => connection?.close());

/** Opens a connection and sends a request head, lines without their ends. */
function open(...lines: string[]): RawConnection {
  connection = new RawConnection(sandbox);
  connection.send(`${lines.join('\r\n')}\r\n\r\n`);
  return connection;
}

const authorized = () => `Authorization: Bearer ${rods.token}`;

describe('answers', () => {
  test('have the headers of the real server, in its order, and no others', async () => {
    const answer = await open(`GET ${base}/info HTTP/1.1`, 'Host: x').receives(/\}$/);
    expect(answer).toMatch(
      new RegExp(
        `^HTTP/1.1 200 OK\\r\\n${SERVER}\\r\\nContent-Type: application/json\\r\\n` +
          'Content-Length: \\d+\\r\\n\\r\\n\\{"api_version":"0.7.0","build":',
      ),
    );
  });

  test('to a client that asks for it, say that the connection closes', async () => {
    const lines = [`GET ${base}/info HTTP/1.1`, 'Host: x', 'Connection: close'];
    const closing = open(...lines);
    expect(await closing.ended).toBe('closed');
    expect(closing.received).toMatch(/json\r\nConnection: close\r\nContent-Length/);
  });

  test('made from nothing do not heed that wish', async () => {
    const lines = ['GET /nowhere HTTP/1.1', 'Host: x', 'Connection: close'];
    const answer = await open(...lines).receives(/\r\n\r\n$/);
    expect(answer).toMatch(
      new RegExp(
        `^HTTP/1.1 404 Not Found\\r\\n${SERVER}\\r\\nContent-Type: application/json\\r\\n` +
          'Content-Length: 0\\r\\n\\r\\n$',
      ),
    );
  });

  test('to a HEAD request are 405 and empty', async () => {
    const answer = await send(sandbox, 'HEAD', 'info');
    expect(answer).toMatchObject({ status: 405, body: Buffer.alloc(0) });
  });

  test('to pipelined requests come in their order', async () => {
    const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
    connection = new RawConnection(sandbox);
    connection.send(request(`${base}/info`) + request('/a') + request(`${base}/info`));
    await connection.receives(/200 OK[\s\S]*404 Not Found[\s\S]*200 OK[\s\S]*\}$/);
  });

  test('never wait for 100-continue', async () => {
    const answer = await open(
      `POST ${base}/collections HTTP/1.1`,
      'Host: x',
      authorized(),
      'Expect: 100-continue',
      'Content-Type: application/x-www-form-urlencoded',
      'Content-Length: 6\r\n\r\nop=fly',
    ).receives(/\r\n\r\n$/);
    expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request/);
  });
});

describe('targets', () => {
  test.each([
    ['/irods-http-api/0.7.0/./info', 200],
    ['/irods-http-api/x/../0.7.0/info', 200],
    ['/irods-http-api/0.7.0/info#x', 200],
    ['/irods-http-api/0.7.0/%69nfo', 404],
    ['/irods-http-api//0.7.0/info', 404],
    ['/irods-http-api/0.7.0/info/', 404],
    ['http://elsewhere/irods-http-api/0.7.0/info', 400],
  ])('%s is answered %d', async (target, status) => {
    const answer = await open(`GET ${target} HTTP/1.1`, 'Host: x').receives(/\r\n\r\n/);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
  });

  test('a GET without a query is answered 500', async () => {
    expect(await send(sandbox, 'GET', 'collections')).toMatchObject({ status: 500 });
  });

  test('an op is looked for before the token, and its parameters after it', async () => {
    expect(await send(sandbox, 'GET', 'collections?op=fly')).toMatchObject({ status: 400 });
    const bad = { Authorization: 'Bearer 00000000-0000-0000-0000-000000000000' };
    expect(await send(sandbox, 'GET', 'collections?op=stat', bad)).toMatchObject({ status: 401 });
    expect(await rods.get('collections', { op: 'stat' })).toMatchObject({ status: 400 });
  });

  test('an op that is only declared is 501 even without a token', async () => {
    expect(await send(sandbox, 'GET', 'users-groups?op=members')).toMatchObject({ status: 501 });
  });
});

describe('a connection is ended without an answer', () => {
  test('by a header of more than 8 KiB', async () => {
    const long = open(`GET ${base}/info HTTP/1.1`, 'Host: x', `X-Padding: ${'x'.repeat(9000)}`);
    await long.ended;
    expect(long.received).toBe('');
  });

  test('by what is not HTTP', async () => {
    for (const text of ['PRI * HTTP/2.0\r\n\r\nSM', 'what do you want?']) {
      const nonsense = open(text);
      await nonsense.ended;
      expect(nonsense.received).toBe('');
    }
  });

  test.each(['multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    'by a body beyond the limit, before it is sent (%s)',
    async (type) => {
      const large = open(
        `POST ${base}/data-objects HTTP/1.1`,
        'Host: x',
        `Content-Type: ${type}`,
        `Content-Length: ${8 * MEBIBYTE + 1}`,
      );
      expect(await large.ended).toBe('reset');
      expect(large.received).toBe('');
    },
  );

  test('by a chunked form beyond the limit', async () => {
    const large = open(
      `POST ${base}/data-objects HTTP/1.1`,
      'Host: x',
      'Content-Type: application/x-www-form-urlencoded',
      'Transfer-Encoding: chunked',
    );
    const chunk = `100000\r\n${'x'.repeat(MEBIBYTE)}\r\n`;
    for (let sent = 0; sent < 9; sent += 1) large.send(chunk);
    expect(await large.ended).toBe('reset');
    expect(large.received).toBe('');
  });

  test('by a deadline, idle or in the middle of a request', async () => {
    const hasty = await startSandbox({ limits: { requestTimeoutSeconds: 0.2 } });
    try {
      const idle = new RawConnection(hasty);
      const slow = new RawConnection(hasty);
      slow.send('POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc');
      await Promise.all([idle.ended, slow.ended]);
      expect([idle.received, slow.received]).toEqual(['', '']);
    } finally {
      await hasty.stop();
    }
  });
});

describe('a read', () => {
  const content = Buffer.alloc(2 * MEBIBYTE + 3, 'abcdefg');
  beforeAll(() => rods.put(`${rods.home}/large`, content));

  const target = (query: string) => `${base}/data-objects?op=read&lpath=${rods.home}/large${query}`;

  test('of what fits the buffer is labelled JSON and keeps the connection', async () => {
    const small = open(`GET ${target(`&count=${MEBIBYTE}`)} HTTP/1.1`, 'Host: x', authorized());
    await small.receives(new RegExp(`json\\r\\nContent-Length: ${MEBIBYTE}\\r\\n`));
    await small.receives(/\r\n\r\n[a-g]{1048576}$/);
    small.send('GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n');
    await small.receives(/HTTP\/1.1 404 Not Found/);
  });

  test('of more is chunked, and the connection closed without notice', async () => {
    const streamed = open(`GET ${target('')} HTTP/1.1`, 'Host: x', authorized());
    expect(await streamed.ended).toBe('closed');
    const [head = '', body = ''] = streamed.received.split(/\r\n\r\n(.*)/s, 2);
    expect(head).toMatch(
      new RegExp(
        `^HTTP/1.1 200 OK\\r\\n${SERVER}\\r\\nContent-Type: application/octet-stream\\r\\n` +
          'Transfer-Encoding: chunked$',
      ),
    );
    expect(body).toMatch(/^100000\r\n[a-g]{1048576}\r\n100000\r\n[a-g]{1048576}\r\n3\r\n/);
    expect(body.endsWith('\r\n0\r\n\r\n')).toBe(true);
  });

  test('beyond the end is 500, at the end empty', async () => {
    const lpath = `${rods.home}/large`;
    const at = (offset: number) =>
      rods.get('data-objects', { op: 'read', lpath, offset: String(offset) });
    expect(await at(content.length)).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(await at(content.length + 1)).toMatchObject({ status: 500 });
  });
});

describe('copy of what is no data object', () => {
  test('is answered without a length, and the connection closed', async () => {
    const form = `op=copy&src-lpath=${rods.home}/nope&dst-lpath=${rods.home}/b`;
    const answer = open(
      `POST ${base}/data-objects HTTP/1.1`,
      'Host: x',
      authorized(),
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${form.length}\r\n\r\n${form}`,
    );
    expect(await answer.ended).toBe('closed');
    expect(answer.received).toMatch(
      new RegExp(
        `^HTTP/1.1 400 Bad Request\\r\\n${SERVER}\\r\\nContent-Type: application/json\\r\\n` +
          '(Connection: close\\r\\n)?\\r\\n\\{"irods_response":\\{"status_code":-171000\\}\\}$',
      ),
    );
  });
});
