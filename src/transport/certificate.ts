import type { IncomingMessage, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import { lineFailure } from './failure.js';
import { proxyFor } from './proxies.js';

/** What a server's certificate says. */
export interface CertificateFacts {
  /** The authority that signed it. */
  readonly issuer: string;
  /** Milliseconds since 1970. */
  readonly validTo: number;
  /** Such as TLSv1.3. */
  readonly protocol: string;
}

export interface CertificateOptions {
  /** PEM texts of further authorities. */
  readonly authorities: readonly string[] | undefined;
  /** The environment, for the proxies. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Longest wait for each step, milliseconds. */
const PATIENCE = 20_000;

/**
 * Connects to a server, through the proxy where one is meant for it, and looks at its certificate,
 * which is verified as for every request.
 * @throws ConnectionError, also where the certificate is not trusted; ConfigurationError for a
 *   variable that names no proxy.
 */
export async function lookAtCertificate(
  url: URL,
  options: CertificateOptions,
): Promise<CertificateFacts> {
  const { signal, authorities } = options;
  const proxy = proxyFor(url, options.env);
  const line = { origin: url.origin, proxy: proxy?.origin };
  const { rootCertificates } = await import('node:tls');
  const tls: ConnectionOptions = {
    ...(authorities === undefined ? {} : { ca: [...rootCertificates, ...authorities] }),
    rejectUnauthorized: true,
    timeout: PATIENCE,
  };
  try {
    const tunnel = proxy === undefined ? undefined : await tunnelTo(url, proxy, tls, signal);
    return await factsOf(url, { ...tls, ...(tunnel && { socket: tunnel }) }, signal);
  } catch (error) {
    throw lineFailure(error, line, signal);
  }
}

async function factsOf(
  url: URL,
  tls: ConnectionOptions,
  signal: AbortSignal,
): Promise<CertificateFacts> {
  return await new Promise((resolve, reject) => {
    const socket = connect({
      host: hostOf(url),
      port: Number(url.port || 443),
      ...(isIpAddress(url.hostname) ? {} : { servername: url.hostname }),
      ...tls,
    });
    signal.addEventListener('abort', () => socket.destroy(signal.reason), { once: true });
    socket.once('timeout', () => socket.destroy(timeout()));
    socket.once('error', reject);
    socket.once('secureConnect', () => resolve(readFacts(socket)));
  });
}

function readFacts(socket: TLSSocket): CertificateFacts {
  const { issuer, valid_to: validTo } = socket.getPeerCertificate();
  const protocol = socket.getProtocol() ?? 'TLS';
  socket.end();
  return {
    issuer: [issuer.O, issuer.CN].flat().filter(Boolean).join(', '),
    validTo: Date.parse(validTo),
    protocol,
  };
}

/** A connection to the server that the proxy passes on unseen. */
async function tunnelTo(
  url: URL,
  proxy: URL,
  tls: ConnectionOptions,
  signal: AbortSignal,
): Promise<Socket> {
  const { request } = await (proxy.protocol === 'https:'
    ? import('node:https')
    : import('node:http'));
  const target = `${url.hostname}:${url.port || 443}`;
  const options: RequestOptions = {
    ...(proxy.protocol === 'https:' ? tls : {}),
    host: hostOf(proxy),
    port: Number(proxy.port || (proxy.protocol === 'https:' ? 443 : 80)),
    method: 'CONNECT',
    path: target,
    agent: false,
    signal,
    timeout: PATIENCE,
    headers: { host: target, ...credentialsOf(proxy) },
  };
  return await new Promise((resolve, reject) => {
    const asked = request(options);
    asked.once('connect', ({ statusCode }: IncomingMessage, socket: Socket) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(new Error(`Proxy response (${statusCode})`));
    });
    asked.once('response', ({ statusCode }: IncomingMessage) => {
      asked.destroy();
      reject(new Error(`Proxy response (${statusCode})`));
    });
    asked.once('timeout', () => asked.destroy(timeout()));
    asked.once('error', reject);
    asked.end();
  });
}

function credentialsOf({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

function timeout(): Error {
  return Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' });
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

function isIpAddress(hostname: string): boolean {
  return /^[\d.]+$|^\[/.test(hostname);
}
