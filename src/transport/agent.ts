import type { Dispatcher } from 'undici';
import type { ConnectionOptions } from './connection-pool.js';
import { namesProxy } from './proxies.js';
import type { ThroughProxies } from './through-proxies.js';

export interface AgentOptions {
  /** PEM text of further certificate authorities. */
  readonly authorities?: readonly string[] | undefined;
  /** The environment, for http_proxy, https_proxy and no_proxy. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds to wait for a connection. */
  readonly connectTimeout?: number;
  /** Milliseconds of silence in the middle of an answer. */
  readonly silence?: number;
}

/**
 * The connections. Idle ones are dropped after 9 s: the server counts 30 s from the end of the
 * previous answer for everything that follows on a connection (http-api.md section 1.4).
 * Certificates are always verified, and proxies taken from the environment, as `proxyFor` tells; a
 * variable that cannot be read as a proxy fails the request with a ConfigurationError.
 */
export async function createAgent(options: AgentOptions): Promise<Dispatcher> {
  const { RoutedAgent } = await import('./routed-agent.js');
  const tls = {
    // Said outright, for NODE_TLS_REJECT_UNAUTHORIZED would switch it off.
    rejectUnauthorized: true,
    ...(options.authorities === undefined
      ? {}
      : { ca: await withSystemAuthorities(options.authorities) }),
  };
  const settings: ConnectionOptions = {
    keepAliveTimeout: 9000,
    keepAliveMaxTimeout: 9000,
    pipelining: 1,
    bodyTimeout: options.silence ?? 60_000,
    connect: { timeout: options.connectTimeout ?? 20_000, ...tls },
  };
  return new RoutedAgent(settings, await proxiesOf(settings, options.env));
}

/** Loaded where one is named: most have none, and it is much. */
async function proxiesOf(
  settings: ConnectionOptions,
  env: AgentOptions['env'],
): Promise<ThroughProxies | undefined> {
  if (!namesProxy(env)) return undefined;
  const { ThroughProxies } = await import('./through-proxies.js');
  return new ThroughProxies(settings, env);
}

async function withSystemAuthorities(authorities: readonly string[]): Promise<string[]> {
  const { rootCertificates } = await import('node:tls');
  return [...rootCertificates, ...authorities];
}
