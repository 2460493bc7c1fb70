import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../src/context/clock.js';
import {
  AuthenticationError,
  CancelledError,
  ConnectionError,
  HttpStatusError,
  IrodsError,
  ProtocolError,
  UnsupportedError,
} from '../../src/errors.js';
import { createAgent } from '../../src/transport/agent.js';
import { HttpTransport, type HttpTransportOptions } from '../../src/transport/http.js';
import type { ApiRequest } from '../../src/transport/request.js';
import { Token, type TokenSource } from '../../src/transport/token-source.js';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  readonly port: number;
}
type Answerer = (seen: Seen, response: ServerResponse, count: number) => void;

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A transport to a server that answers as told, and all that the server saw. */
async function connected(
  answer: Answerer,
  options: Partial<HttpTransportOptions> = {},
): Promise<{ transport: HttpTransport; seen: Seen[]; pauses: number[] }> {
  const seen: Seen[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers, socket } = request;
    const one = { method, url, headers, body: Buffer.concat(chunks), port: socket.remotePort ?? 0 };
    seen.push(one);
    answer(one, response, seen.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const pauses: number[] = [];
  const clock: Clock = { now: () => 0, sleep: async (ms) => void pauses.push(ms) };
  const dispatcher = await createAgent({ env: {} });
  cleanups.push(async () => await dispatcher.destroy());
  const transport = new HttpTransport({
    baseUrl: new URL(`http://127.0.0.1:${port}/irods-http-api/0.7.0`),
    dispatcher,
    env: {},
    clock,
    tokens: tokensOf(['t1']),
    random: () => 1,
    ...options,
  });
  return { transport, seen, pauses };
}

/** Hands out these tokens one after the other. */
function tokensOf(texts: readonly string[]): TokenSource & { renewals: number } {
  let at = 0;
  const source = {
    renewals: 0,
    current: async () => new Token(texts[at] ?? ''),
    renew: async () => {
      source.renewals += 1;
      at += 1;
      if (at >= texts.length) throw new AuthenticationError('no more');
      return new Token(texts[at] ?? '');
    },
  };
  return source;
}

const ok = (extra: object = {}) => JSON.stringify({ irods_response: { status_code: 0 }, ...extra });
const stat: ApiRequest = {
  endpoint: 'collections',
  method: 'GET',
  op: 'stat',
  parameters: { lpath: '/z/a b', flag: true, off: false, missing: undefined },
  repeat: 'safe',
  about: '/z/a b',
};
const create: ApiRequest = {
  endpoint: 'collections',
  method: 'POST',
  op: 'create',
  parameters: { lpath: '/z/a+b é "q"' },
  repeat: 'once',
  about: '/z/a+b',
};

describe('what goes over the wire', () => {
  it('puts reads into the query string and says nothing of what is not given', async () => {
    const { transport, seen } = await connected((_, response) => response.end(ok()));
    await transport.send(stat);
    expect(seen[0]?.url).toBe(
      '/irods-http-api/0.7.0/collections?op=stat&lpath=%2Fz%2Fa%20b&flag=1&off=0',
    );
    expect(seen[0]?.headers.authorization).toBe('Bearer t1');
    expect(seen[0]?.headers.expect).toBeUndefined();
  });

  it('sends every other request as multipart, with the length of each part', async () => {
    const { transport, seen } = await connected((_, response) => response.end(ok()));
    await transport.send(create);
    const body = seen[0]?.body.toString() ?? '';
    expect(seen[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=[\w-]+$/);
    expect(body).toContain('name="lpath"\r\nContent-Length: 13\r\n\r\n/z/a+b é "q"\r\n');
    expect(body.endsWith('--\r\n')).toBe(true);
  });

  it('refuses a plus sign in a query string before anything is sent', async () => {
    const { transport, seen } = await connected((_, response) => response.end(ok()));
    await expect(
      transport.send({ ...stat, parameters: { lpath: '/z/a+b' }, about: '/z/a+b' }),
    ).rejects.toThrow(UnsupportedError);
    expect(seen).toHaveLength(0);
  });

  it('says in words what a plus sign keeps from being done', async () => {
    const { transport } = await connected((_, response) => response.end(ok()));
    const verify = { ...stat, endpoint: 'data-objects', op: 'verify_checksum' } as const;
    await expect(
      transport.send({ ...verify, parameters: { lpath: '/z/a+b' }, about: '/z/a+b' }),
    ).rejects.toThrow('the HTTP API cannot verify the checksum of /z/a+b: ');
  });

  it('sends header-based writes with length, padding and UTF-8 names', async () => {
    const { transport, seen } = await connected((_, response) => response.end(ok()));
    await transport.send({
      endpoint: 'data-objects',
      method: 'POST',
      op: 'write',
      parameters: { lpath: '/z/né+漢' },
      repeat: 'safe',
      body: { length: 5, open: () => Readable.from([Buffer.from('he'), Buffer.from('llo')]) },
    });
    const headers: IncomingMessage['headers'] = seen[0]?.headers ?? {};
    expect(headers['content-length']).toBe('5');
    expect(headers['transfer-encoding']).toBeUndefined();
    expect(headers['x-padding']).toHaveLength(4096);
    const path = headers['irods-api-request-lpath'];
    expect(Buffer.from(String(path), 'latin1').toString('utf8')).toBe('/z/né+漢');
    expect(seen[0]?.body.toString()).toBe('hello');
  });

  it('hides secrets from the log', async () => {
    const lines: string[] = [];
    const { transport } = await connected((_, response) => response.end(ok()), {
      debug: (line) => lines.push(line),
    });
    await transport.send({ ...stat, parameters: { lpath: '/z', ticket: 'TICKET-SECRET' } });
    await transport.send({ ...create, parameters: { 'new-password': 'PASSWORD-SECRET' } });
    expect(lines.join('\n')).toContain('collections');
    expect(lines.join('\n')).not.toMatch(/SECRET|t1/);
  });
});

describe('how answers are decoded', () => {
  it.each([200, 400, 500])(
    'takes a negative status code for a failure, with HTTP %i',
    async (status) => {
      const body = JSON.stringify({
        irods_response: { status_code: -818000, status_message: 'x: CAT_NO_ACCESS_PERMISSION' },
      });
      const { transport } = await connected((_, response) => response.writeHead(status).end(body));
      const failure = await transport.send(stat).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(IrodsError);
      expect(failure).toMatchObject({
        irodsCode: -818000,
        irodsName: 'CAT_NO_ACCESS_PERMISSION',
        path: '/z/a b',
      });
    },
  );

  it('reads JSON whatever the content type says, and positive codes as success', async () => {
    const { transport } = await connected((_, response) =>
      response
        .setHeader('content-type', 'text/plain')
        .end('{"irods_response":{"status_code":3},"created":true}'),
    );
    expect(await transport.send(stat)).toMatchObject({ created: true });
  });

  it('tells an empty failure by its HTTP status', async () => {
    const { transport } = await connected((_, response) => response.writeHead(404).end());
    await expect(transport.send(stat)).rejects.toThrow(HttpStatusError);
  });

  it('does not take a web page for an answer', async () => {
    const { transport } = await connected((_, response) => response.end('<html>hello</html>'));
    await expect(transport.send(stat)).rejects.toThrow(ProtocolError);
  });

  it('refuses what comes compressed, which nobody asked for', async () => {
    const { transport } = await connected((_, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync('{}')),
    );
    await expect(transport.send(stat)).rejects.toThrow('compressed (gzip), unasked');
    await expect(transport.stream(stat)).rejects.toThrow(ProtocolError);
  });

  it.each([
    ['info', 404, 'no iRODS HTTP API answers at this URL'],
    ['query', 404, 'no iRODS HTTP API answers at this URL'],
    ['data-objects', 404, 'no iRODS HTTP API answers at this URL'],
    ['query', 429, 'too many requests'],
    ['data-objects', 429, 'all streams are busy'],
  ] as const)('tells of %s by %i that %s', async (endpoint, status, text) => {
    const { transport } = await connected((_, response) => response.writeHead(status).end());
    const request: ApiRequest = { endpoint, method: 'GET', repeat: 'once' };
    await expect(transport.send(request)).rejects.toThrow(text);
  });

  it('takes HTTP 404 of a read for what is not there', async () => {
    const { transport } = await connected((_, response) => response.writeHead(404).end());
    const read = { ...stat, endpoint: 'data-objects', op: 'read' } as const;
    await expect(transport.stream(read)).rejects.toThrow('not found, or no permission to see it');
  });

  it.each([
    ['collections', 'ils -A tells who has.'],
    ['users-groups', undefined],
    ['rules', undefined],
  ] as const)('names ils -A of a refusal only where it helps: %s', async (endpoint, hint) => {
    const refusal = JSON.stringify({ irods_response: { status_code: -818_000 } });
    const { transport } = await connected((_, response) => response.end(refusal));
    const request: ApiRequest = { endpoint, method: 'POST', repeat: 'once' };
    const error = await transport.send(request).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ irodsName: 'CAT_NO_ACCESS_PERMISSION', hint });
  });

  it('gives a stream as bytes even where it is labelled JSON', async () => {
    const { transport } = await connected((_, response) =>
      response.setHeader('content-type', 'application/json').end('{"not":"parsed"'),
    );
    const { body } = await transport.stream({ ...stat, endpoint: 'data-objects', op: 'read' });
    const chunks: Buffer[] = [];
    for await (const chunk of body) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe('{"not":"parsed"');
  });
});

describe('connections', () => {
  it('keeps one for requests in sequence, and takes a fresh one after a streamed read', async () => {
    const { transport, seen } = await connected((_, response) => response.end(ok()));
    await transport.send(stat);
    await transport.send(stat);
    const { body } = await transport.stream(stat);
    await body.resume().toArray();
    await transport.send(stat);
    const ports = seen.map((one) => one.port);
    expect(ports[1]).toBe(ports[0]);
    expect(ports[3]).not.toBe(ports[2]);
  });

  it('has at most four requests in flight', async () => {
    let inFlight = 0;
    let most = 0;
    const { transport } = await connected((_, response) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      setTimeout(() => {
        inFlight -= 1;
        response.end(ok());
      }, 10);
    });
    await Promise.all(Array.from({ length: 12 }, () => transport.send(stat)));
    expect(most).toBe(4);
  });

  it('gives the place back after a failed and after an abandoned stream', async () => {
    const { transport } = await connected((seen, response) => {
      if (seen.url.includes('bad')) response.writeHead(404).end();
      else response.end(ok());
    });
    for (let i = 0; i < 6; i += 1) {
      await expect(transport.stream({ ...stat, op: 'bad' })).rejects.toThrow(HttpStatusError);
      const { body } = await transport.stream(stat);
      body.on('error', () => {}).destroy();
    }
    await expect(transport.send(stat)).resolves.toBeDefined();
  });
});

describe('signing in again', () => {
  it('renews a refused token and repeats the request', async () => {
    const tokens = tokensOf(['old', 'new']);
    const { transport, seen } = await connected(
      (one, response) => {
        if (one.headers.authorization === 'Bearer old') response.writeHead(401).end();
        else response.end(ok());
      },
      { tokens },
    );
    await transport.send({ ...create, repeat: 'once' });
    expect(seen.map((one) => one.headers.authorization)).toEqual(['Bearer old', 'Bearer new']);
    expect(tokens.renewals).toBe(1);
  });

  it('gives up where the new token is refused too', async () => {
    const { transport } = await connected((_, response) => response.writeHead(401).end(), {
      tokens: tokensOf(['old', 'new']),
    });
    await expect(transport.send(stat)).rejects.toThrow(AuthenticationError);
  });
});

describe('trying again', () => {
  it('repeats what is safe when the connection breaks, with growing pauses', async () => {
    const { transport, seen, pauses } = await connected((_, response, count) => {
      if (count < 3) response.socket?.destroy();
      else response.end(ok());
    });
    await transport.send(stat);
    expect(seen).toHaveLength(3);
    expect(pauses).toEqual([250, 500]);
  });

  it('does not wait again where it has waited long for nothing', async () => {
    const { transport, seen, pauses } = await connected(() => {});
    const waiting = transport.send({ ...stat, patience: 100 });
    await expect(waiting).rejects.toThrow(/did not answer in time/);
    expect([seen.length, pauses]).toEqual([1, []]);
  });

  it('does not repeat a change that the server may have made', async () => {
    const { transport, seen } = await connected((_, response) => void response.socket?.destroy());
    await expect(transport.send(create)).rejects.toThrow(ConnectionError);
    expect(seen).toHaveLength(1);
  });

  it.each([429, 503])(
    'repeats a change after HTTP %i, which the server answers before it acts',
    async (status) => {
      const { transport, seen } = await connected((_, response, count) => {
        if (count === 1) response.writeHead(status).end();
        else response.end(ok());
      });
      await transport.send(create);
      expect(seen).toHaveLength(2);
    },
  );

  it('gives up after four attempts', async () => {
    const { transport, seen } = await connected((_, response) => response.writeHead(503).end());
    await expect(transport.send(stat)).rejects.toThrow(HttpStatusError);
    expect(seen).toHaveLength(4);
  });

  it('neither repeats a defect of the program nor blames the server for it', async () => {
    const dispatcher = await createAgent({ env: {} });
    let count = 0;
    dispatcher.request = () => {
      count += 1;
      throw new TypeError('client.connect is not a function');
    };
    const { transport, pauses } = await connected(() => {}, { dispatcher });
    await expect(transport.send(stat)).rejects.toThrow(/^client\.connect is not a function$/);
    expect([count, pauses]).toEqual([1, []]);
  });

  it('does not repeat what iRODS refused', async () => {
    const { transport, seen } = await connected((_, response) =>
      response.end('{"irods_response":{"status_code":-808000}}'),
    );
    await expect(transport.send(stat)).rejects.toThrow(IrodsError);
    expect(seen).toHaveLength(1);
  });
});

describe('stopping', () => {
  it('ends a request that waits for its answer', async () => {
    const controller = new AbortController();
    const { transport } = await connected(() => controller.abort(), { signal: controller.signal });
    await expect(transport.send(stat)).rejects.toThrow(CancelledError);
  });

  it('still sends what cleans up', async () => {
    const controller = new AbortController();
    controller.abort(new CancelledError('stopped'));
    const { transport, seen } = await connected((_, response) => response.end(ok()), {
      signal: controller.signal,
    });
    await expect(transport.send(stat)).rejects.toThrow(CancelledError);
    await transport.send({ ...stat, evenWhenStopped: true });
    expect(seen).toHaveLength(1);
  });
});
