import connect from 'undici/lib/api/api-connect.js';
import Pool from 'undici/lib/dispatcher/pool.js';
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
    return new ProxyAgent({
      ...this.options,
      uri: proxy.href,
      requestTls: tls,
      proxyTls: tls,
      clientFactory: (origin, options) => new PoolToProxy(origin, options),
    });
  }
}

const CLOSED = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/**
 * Connections to a proxy. Where one is closed in place of an answer, as by a web server that is no
 * proxy, undici would ask for the tunnel again at once and for ever: it takes that code for one of a
 * connection that had served its time.
 */
class PoolToProxy extends Pool {
  override connect(asked: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData>;
  override connect(
    asked: Dispatcher.ConnectOptions,
    callback: (error: Error | null, data: Dispatcher.ConnectData) => void,
  ): void;
  override connect(
    asked: Dispatcher.ConnectOptions,
    callback?: (error: Error | null, data: Dispatcher.ConnectData) => void,
  ): Promise<Dispatcher.ConnectData> | undefined {
    if (callback !== undefined) {
      super.connect(asked, callback);
      return undefined;
    }
    return super.connect(asked).catch((cause: Error & { readonly code?: unknown }) => {
      if (typeof cause.code !== 'string' || !CLOSED.has(cause.code)) throw cause;
      throw Object.assign(new Error('the proxy closed the connection', { cause }), {
        code: 'PROXY_CLOSED',
      });
    });
  }
}
