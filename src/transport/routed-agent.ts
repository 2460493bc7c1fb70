import { type ConnectionOptions, ConnectionPool } from './connection-pool.js';
import { proxyFor } from './proxies.js';
import { Dispatcher, ProxyAgent } from './undici-parts.js';

/** Goes to each origin by its own connections, or by the proxy that is meant for it. */
export class RoutedAgent extends Dispatcher {
  readonly #routes = new Map<string, Dispatcher>();

  constructor(
    private readonly options: ConnectionOptions,
    private readonly env: Readonly<Record<string, string | undefined>>,
  ) {
    super();
  }

  /** @throws ConfigurationError for a variable that cannot be read as a proxy. */
  override dispatch(
    request: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    const origin = new URL(String(request.origin));
    const proxy = proxyFor(origin, this.env);
    const key = proxy === undefined ? origin.origin : `by ${proxy.href}`;
    const route =
      this.#routes.get(key) ??
      (proxy === undefined
        ? new ConnectionPool(origin.origin, this.options)
        : this.#through(proxy));
    this.#routes.set(key, route);
    return route.dispatch(request, handler);
  }

  override async close(): Promise<void> {
    await Promise.all([...this.#routes.values()].map(async (route) => await route.close()));
  }

  override async destroy(): Promise<void> {
    await Promise.all([...this.#routes.values()].map(async (route) => await route.destroy()));
  }

  #through(proxy: URL): Dispatcher {
    const tls = this.options.connect;
    return new ProxyAgent({ ...this.options, uri: proxy.href, requestTls: tls, proxyTls: tls });
  }
}
