import { type ConnectionOptions, ConnectionPool } from './connection-pool.js';
import type { ThroughProxies } from './through-proxies.js';
import { Dispatcher } from './undici-parts.js';

/** Goes to each origin by its own connections, or by the proxy that is meant for it. */
export class RoutedAgent extends Dispatcher {
  readonly #routes = new Map<string, Dispatcher>();

  constructor(
    private readonly options: ConnectionOptions,
    private readonly proxies: ThroughProxies | undefined,
  ) {
    super();
  }

  /** @throws ConfigurationError for a variable that cannot be read as a proxy. */
  override dispatch(
    request: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    const origin = new URL(String(request.origin));
    return this.#route(origin).dispatch(request, handler);
  }

  override async close(): Promise<void> {
    await Promise.all([...this.#routes.values()].map(async (route) => await route.close()));
  }

  override async destroy(): Promise<void> {
    await Promise.all([...this.#routes.values()].map(async (route) => await route.destroy()));
  }

  #route(origin: URL): Dispatcher {
    const proxy = this.proxies?.for(origin);
    const key = proxy === undefined ? origin.origin : `by ${proxy.href}`;
    const known = this.#routes.get(key);
    if (known !== undefined) return known;
    const route =
      (proxy && this.proxies?.by(proxy)) ?? new ConnectionPool(origin.origin, this.options);
    this.#routes.set(key, route);
    return route;
  }
}
