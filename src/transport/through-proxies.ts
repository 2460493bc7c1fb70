import connect from 'undici/lib/api/api-connect.js';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';
import type { ConnectionOptions } from './connection-pool.js';
import { proxyFor } from './proxies.js';
import { Dispatcher } from './undici-parts.js';

// As undici's index does; a tunnel is asked for by this.
Object.assign(Dispatcher.prototype, { connect });

/** The proxies that the environment names, and the ways through them. */
export class ThroughProxies {
  constructor(
    private readonly options: ConnectionOptions,
    private readonly env: Readonly<Record<string, string | undefined>>,
  ) {}

  /**
   * The proxy for this origin, if it has one.
   * @throws ConfigurationError for a variable that cannot be read as a proxy.
   */
  for(origin: URL): URL | undefined {
    return proxyFor(origin, this.env);
  }

  /** Makes requests by way of this proxy. */
  by(proxy: URL): Dispatcher {
    const tls = this.options.connect;
    return new ProxyAgent({ ...this.options, uri: proxy.href, requestTls: tls, proxyTls: tls });
  }
}
