import type { Socket } from 'node:net';
import type { Client as ClientType, buildConnector as Connector } from 'undici';
import { SlabPool } from './slabs.js';
import { buildConnector, Client, Dispatcher } from './undici-parts.js';

/** How to make connections, in undici's own words. */
export interface ConnectionOptions extends ClientType.Options {
  connect: Connector.BuildOptions;
}

/**
 * The connections to one server. A request takes one that is open and free, where there is one:
 * the server closes connections after a streamed answer, and undici's own pool would open such a
 * one again while others stand open, at the cost of a round trip or two.
 */
export class ConnectionPool extends Dispatcher {
  readonly #clients: ClientType[] = [];
  readonly #slabs = new SlabPool();
  readonly #connect: Connector.connector;

  constructor(
    private readonly origin: string,
    private readonly options: ConnectionOptions,
  ) {
    super();
    this.#connect = origin.startsWith('https:')
      ? // One for all: it keeps the TLS session, which spares each further connection a handshake.
        buildConnector(options.connect)
      : this.#connectIntoSlabs;
  }

  override dispatch(
    request: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    return this.#next().dispatch(request, handler);
  }

  override async close(): Promise<void> {
    await Promise.all(this.#clients.map(async (client) => await client.close()));
  }

  override async destroy(): Promise<void> {
    await Promise.all(this.#clients.map(async (client) => await client.destroy()));
  }

  #next(): ClientType {
    const free = this.#clients.filter(({ stats }) => stats.size === 0);
    const found = free.find(({ stats }) => stats.connected) ?? free[0];
    if (found !== undefined) return found;
    const client = new Client(this.origin, { ...this.options, connect: this.#connect });
    this.#clients.push(client);
    return client;
  }

  /** Over TLS bytes come 16 KiB at a time, for which slabs are of no use. */
  readonly #connectIntoSlabs: Connector.connector = (options, callback) => {
    let socket: Socket | null = null;
    const onread = this.#slabs.reading((bytes) => socket?.push(bytes) ?? false);
    buildConnector({ ...this.options.connect, onread })(options, (...outcome) => {
      socket = outcome[1];
      callback(...outcome);
    });
  };
}
