import type { Agent, Dispatcher } from 'undici';
import { proxyFor } from './proxies.js';

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
  const undici = (await import('undici')).default;
  const tls = {
    // Said outright, for NODE_TLS_REJECT_UNAUTHORIZED would switch it off.
    rejectUnauthorized: true,
    ...(options.authorities === undefined
      ? {}
      : { ca: await withSystemAuthorities(options.authorities) }),
  };
  const settings: Agent.Options = {
    keepAliveTimeout: 9000,
    keepAliveMaxTimeout: 9000,
    pipelining: 1,
    bodyTimeout: options.silence ?? 60_000,
    connect: { timeout: options.connectTimeout ?? 20_000, ...tls },
  };
  const direct = new undici.Agent(settings);
  const proxies = new Map<string, Dispatcher>();
  const through = (proxy: URL): Dispatcher => {
    const known = proxies.get(proxy.href);
    const agent =
      known ??
      new undici.ProxyAgent({ ...settings, uri: proxy.href, requestTls: tls, proxyTls: tls });
    proxies.set(proxy.href, agent);
    return agent;
  };

  /** Goes by the proxy that is meant for each origin. */
  class RoutedAgent extends undici.Dispatcher {
    override dispatch(
      request: Dispatcher.DispatchOptions,
      handler: Dispatcher.DispatchHandler,
    ): boolean {
      const proxy = proxyFor(new URL(String(request.origin)), options.env);
      return (proxy === undefined ? direct : through(proxy)).dispatch(request, handler);
    }

    override async close(): Promise<void> {
      await Promise.all([direct, ...proxies.values()].map(async (agent) => await agent.close()));
    }

    override async destroy(): Promise<void> {
      await Promise.all([direct, ...proxies.values()].map(async (agent) => await agent.destroy()));
    }
  }
  return new RoutedAgent();
}

async function withSystemAuthorities(authorities: readonly string[]): Promise<string[]> {
  const { rootCertificates } = await import('node:tls');
  return [...rootCertificates, ...authorities];
}
