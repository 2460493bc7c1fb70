import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';

/** A listener between client and server. */
export interface Between {
  /** The server's base URL, by way of the listener. */
  readonly url: string;
  close(): Promise<void>;
}

/** Passes bytes on to the server of `url`, and what the client sends to `received` too. */
export async function listenBetween(url: string, received: string[]): Promise<Between> {
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(url).port), '127.0.0.1');
    client.on('data', (bytes) => received.push(bytes.toString('latin1')));
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      socket.on('error', () => {
        client.destroy();
        upstream.destroy();
      });
    }
  });
  return {
    url: await inPlaceOf(url, server),
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** Has a server listen on a free port of this machine; gives `url` with that port in place of its own. */
export async function inPlaceOf(url: string, server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = new URL(url);
  own.port = String((server.address() as AddressInfo).port);
  return own.href;
}
