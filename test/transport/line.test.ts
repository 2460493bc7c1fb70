/** What stands between this machine and the server: TLS, proxies, redirects. */
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { CliError } from '../../src/errors.js';
import { lookAtCertificate } from '../../src/transport/certificate.js';
import { lineFailure } from '../../src/transport/failure.js';
import { runCli } from '../helpers/run-cli.js';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();
const certificate = (name: string): string =>
  fileURLToPath(new URL(`../certificates/${name}`, import.meta.url));
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** The zone behind TLS, as a reverse proxy puts it there. */
async function tlsFront(): Promise<string> {
  const port = await listening(
    createHttpsServer(
      {
        key: readFileSync(certificate('server.key')),
        cert: readFileSync(certificate('server.pem')),
      },
      (request, response) => {
        const inner = connect(zone.sandbox.port, '127.0.0.1');
        const headers = request.rawHeaders.reduce(
          (text, word, i) => text + word + (i % 2 ? '\r\n' : ': '),
          '',
        );
        inner.write(`${request.method} ${request.url} HTTP/1.1\r\n${headers}\r\n`);
        request.pipe(inner);
        response.detachSocket(request.socket);
        inner.pipe(request.socket);
        request.socket.on('error', () => inner.destroy());
      },
    ),
  );
  return `https://localhost:${port}/irods-http-api/0.7.0`;
}

/** Answers what is no HTTP, as an opening of TLS, as web servers do. */
function plainServer(): Server {
  return createHttpServer().on('clientError', (_, socket) => {
    socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
  });
}

const status = async (env: Record<string, string>) =>
  await runCli('irods auth status', {
    env: {
      HOME: '/nonexistent',
      IRODS_USER_NAME: 'rods',
      IRODS_ZONE_NAME: 'tempZone',
      IRODS_PASSWORD: 'rods',
      IRODS_HTTP_API_STORE: 'none',
      ...env,
    },
  });

describe('TLS', () => {
  it('is verified: an unknown authority is refused, and the error says what to do', async () => {
    const outcome = await status({ IRODS_HTTP_API_URL: await tlsFront() });
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining('--ca-file') });
  });

  it('of another name is refused, and its names are told', () => {
    const code = 'ERR_TLS_CERT_ALTNAME_INVALID';
    const cert = { subjectaltname: 'DNS:data.example.org, IP Address:192.0.2.1' };
    const cause = Object.assign(new Error('certificate'), { code, cert });
    const line = { origin: 'https://host', proxy: undefined };
    const { message } = lineFailure(new TypeError('failed', { cause }), line);
    expect(message).toBe(
      `https://host: the server's certificate is for data.example.org, 192.0.2.1 (${code})`,
    );
  });

  it('is missed where the server has none', async () => {
    const outcome = await status({
      IRODS_HTTP_API_URL: `https://localhost:${await listening(plainServer())}/irods-http-api/0.7.0`,
    });
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining('not speak TLS') });
  });

  it.each([
    ['CERT_HAS_EXPIRED', 'has expired'],
    ['CERT_NOT_YET_VALID', 'is not valid yet'],
  ])('tells %s without talking of authorities', (code, text) => {
    const cause = Object.assign(new Error('certificate'), { code });
    const line = { origin: 'https://host', proxy: undefined };
    const { message, hint } = lineFailure(new TypeError('failed', { cause }), line) as CliError;
    expect(message).toBe(`https://host: the server's certificate ${text} (${code})`);
    expect(hint).toContain('clock');
  });

  it('takes the authorities of a file beside those of the system', async () => {
    const env = {
      IRODS_HTTP_API_URL: await tlsFront(),
      IRODS_SSL_CA_CERTIFICATE_FILE: certificate('authority.pem'),
    };
    expect(await status(env)).toMatchObject({ code: 0 });
  });

  it('is not switched off by NODE_TLS_REJECT_UNAUTHORIZED', async () => {
    const url = await tlsFront();
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      expect(await status({ IRODS_HTTP_API_URL: url })).toMatchObject({ code: 2 });
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    }
  });

  it.each(['/nonexistent/ca.pem', fileURLToPath(import.meta.url)])(
    'refuses %s as authorities',
    async (file) => {
      const outcome = await status({
        IRODS_HTTP_API_URL: 'https://localhost:1',
        IRODS_SSL_CA_CERTIFICATE_FILE: file,
      });
      expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining(file) });
    },
  );

  it('shows its certificate to the doctor', async () => {
    const url = new URL(await tlsFront());
    const authorities = [readFileSync(certificate('authority.pem'), 'utf8')];
    const signal = AbortSignal.timeout(10_000);
    const facts = await lookAtCertificate(url, { authorities, env: {}, signal });
    expect(facts).toMatchObject({ issuer: 'irods-cli tests, Test authority', protocol: 'TLSv1.3' });
    expect(facts.validTo).toBeGreaterThan(Date.now());
    const untrusting = { authorities: undefined, env: {}, signal };
    await expect(lookAtCertificate(url, untrusting)).rejects.toThrow(/not trusted/);
  });
});

describe('a proxy', () => {
  it('is used where the variables name one, and not where they exempt the host', async () => {
    const asked: string[] = [];
    const proxy = createHttpServer();
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      const inner = connect(zone.sandbox.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        inner.pipe(socket).pipe(inner);
      });
      socket.on('error', () => inner.destroy());
    });
    const address = `http://127.0.0.1:${await listening(proxy)}`;
    const env = { IRODS_HTTP_API_URL: zone.url, http_proxy: address };
    expect(await status(env)).toMatchObject({ code: 0 });
    expect(asked.length).toBeGreaterThan(0);
    const before = asked.length;
    expect(await status({ ...env, no_proxy: '127.0.0.1' })).toMatchObject({ code: 0 });
    expect(asked).toHaveLength(before);
  });
});

describe('a proxy that does not work', () => {
  it('is named, and not the server blamed', async () => {
    const env = { IRODS_HTTP_API_URL: zone.url, http_proxy: '127.0.0.1:1' };
    expect(await status(env)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /the proxy http:\/\/127.0.0.1:1 cannot be reached.*\n.*no_proxy/,
      ),
    });
  });

  it('is asked a few times only where it closes the connection', async () => {
    let asked = 0;
    const noProxy = createHttpServer();
    noProxy.on('connect', (_, socket) => {
      asked += 1;
      socket.destroy();
    });
    const http_proxy = `127.0.0.1:${await listening(noProxy)}`;
    expect(await status({ IRODS_HTTP_API_URL: zone.url, http_proxy })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        `the proxy http://${http_proxy} cannot be reached: it closes the connection`,
      ),
    });
    expect(asked).toBeLessThan(20);
  });

  it('tells its own refusal', async () => {
    const proxy = createHttpServer();
    proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 407 No\r\n\r\n'));
    const http_proxy = `http://u:CANARY@127.0.0.1:${await listening(proxy)}`;
    const outcome = await status({ IRODS_HTTP_API_URL: zone.url, http_proxy });
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining('HTTP 407') });
    expect(outcome.stderr).not.toContain('CANARY');
  });

  it('is a mistake of the settings where the variable names none', async () => {
    const env = { IRODS_HTTP_API_URL: zone.url, http_proxy: 'ftp://127.0.0.1:1' };
    expect(await status(env)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('http_proxy'),
    });
  });

  it('for http is not asked for https', async () => {
    const env = {
      IRODS_HTTP_API_URL: await tlsFront(),
      IRODS_SSL_CA_CERTIFICATE_FILE: certificate('authority.pem'),
      http_proxy: 'http://127.0.0.1:1',
    };
    expect(await status(env)).toMatchObject({ code: 0 });
  });
});

describe('a server that is none', () => {
  const answering = async (answer: (response: ServerResponse) => void): Promise<string> => {
    const server = createHttpServer((request, response) => {
      request.resume();
      answer(response);
    });
    return `http://127.0.0.1:${await listening(server)}`;
  };
  const page = { 'content-type': 'text/html; charset=utf-8', server: 'nginx' };

  it.each([
    [200, page, /no iRODS HTTP API answers at http:\/\/127.*HTTP 200, text\/html, from nginx/],
    [404, page, /a web page came \(HTTP 404/],
    [
      302,
      { location: 'https://login.example.org/in?ticket=CANARY' },
      /sends on to https:\/\/login.example.org\/in /,
    ],
  ])('is told of by what came: HTTP %i', async (code, headers, text) => {
    const origin = await answering((response) => {
      response.writeHead(code, headers).end('<html>');
    });
    for (const path of ['', '/irods-http-api/0.7.0']) {
      const outcome = await status({ IRODS_HTTP_API_URL: `${origin}${path}` });
      expect(outcome.code).not.toBe(0);
      expect(outcome.stderr).toMatch(text);
      expect(outcome.stderr).not.toContain('CANARY');
    }
  });
});

describe('a proxy to a server behind TLS', () => {
  it('is a tunnel through which the certificate is verified, by the same authorities', async () => {
    const url = new URL(await tlsFront());
    const proxy = createHttpServer();
    proxy.on('connect', (_, socket) => {
      const inner = connect(Number(url.port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        inner.pipe(socket).pipe(inner);
      });
      socket.on('error', () => inner.destroy());
      inner.on('error', () => socket.destroy());
    });
    const env = {
      IRODS_HTTP_API_URL: url.href,
      https_proxy: `http://127.0.0.1:${await listening(proxy)}`,
    };
    expect(await status(env)).toMatchObject({ code: 2 });
    const trusted = { ...env, IRODS_SSL_CA_CERTIFICATE_FILE: certificate('authority.pem') };
    expect(await status(trusted)).toMatchObject({ code: 0 });
    const signal = AbortSignal.timeout(10_000);
    const { https_proxy } = env;
    const facts = { env: { https_proxy }, signal };
    await expect(lookAtCertificate(url, { ...facts, authorities: undefined })).rejects.toThrow(
      /not trusted/,
    );
    const authorities = [readFileSync(certificate('authority.pem'), 'utf8')];
    expect((await lookAtCertificate(url, { ...facts, authorities })).protocol).toBe('TLSv1.3');
  });
});

describe('another origin', () => {
  it('never gets the token, not on a redirect either', async () => {
    const seen: (string | undefined)[] = [];
    const thief = await listening(
      createHttpServer((request, response) => {
        seen.push(request.headers.authorization);
        response.end('{"irods_response":{"status_code":0},"rows":[]}');
      }),
    );
    const redirector = await listening(
      createHttpServer((request, response) => {
        response.writeHead(307, { location: `http://127.0.0.1:${thief}${request.url}` }).end();
      }),
    );
    const env = {
      IRODS_HTTP_API_URL: `http://127.0.0.1:${redirector}/irods-http-api/0.7.0`,
      IRODS_TOKEN: 'CANARY',
    };
    const outcome = await status(env);
    expect(outcome.code).not.toBe(0);
    expect(outcome.stdout + outcome.stderr).not.toContain('CANARY');
    expect(seen).toEqual([]);
  });
});
