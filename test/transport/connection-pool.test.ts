/** Which connections requests take. */
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import { fileURLToPath } from 'node:url';
import type { Dispatcher } from 'undici';
import { afterEach, expect, test } from 'vitest';
import { createAgent } from '../../src/transport/agent.js';

const certificate = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../certificates/${name}`, import.meta.url)), 'utf8');
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

async function agentFor(authorities?: string[]): Promise<Dispatcher> {
  const agent = await createAgent({ env: {}, authorities });
  closers.push(async () => await agent.destroy());
  return agent;
}

async function ask(agent: Dispatcher, origin: string, reset = false): Promise<string> {
  const { body } = await agent.request({ origin, path: '/', method: 'GET', reset });
  const text = await body.text();
  // A connection is free some turns after its answer has ended.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return text;
}

test('after one was closed, those that are open are taken first', async () => {
  const ports: (number | undefined)[] = [];
  const server = createHttpServer((request, response) => {
    ports.push(request.socket.remotePort);
    setTimeout(() => response.end('yes'), 20);
  });
  const origin = `http://127.0.0.1:${await listening(server)}`;
  const agent = await agentFor();
  await Promise.all([ask(agent, origin), ask(agent, origin)]);
  await ask(agent, origin, true);
  await ask(agent, origin);
  const [first, second, closed, last] = ports;
  expect(first).not.toBe(second);
  expect([first, second]).toContain(closed);
  expect(last).not.toBe(closed);
  expect([first, second]).toContain(last);
});

test('further connections go on with the TLS session of the first', async () => {
  const resumed: boolean[] = [];
  const options = { key: certificate('server.key'), cert: certificate('server.pem') };
  const server = createHttpsServer(options, (request, response) => {
    if (request.socket instanceof TLSSocket) resumed.push(request.socket.isSessionReused());
    setTimeout(() => response.end('yes'), 20);
  });
  const origin = `https://localhost:${await listening(server)}`;
  const agent = await agentFor([certificate('authority.pem')]);
  await ask(agent, origin);
  await Promise.all([ask(agent, origin), ask(agent, origin)]);
  expect(resumed).toEqual([false, false, true]);
});
