import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { BlockList, createServer } from 'node:net';

/** Where a zone listens. */
export interface ListenAddress {
  /** The number of the host, such as `127.0.0.1`. */
  readonly address: string;
  /** Whether other machines can reach it. */
  readonly isExposed: boolean;
}

/**
 * The address that a host stands for, once it is sure that it can be listened on there; before
 * anything is made for it.
 *
 * @throws {Error} with the system's `code`: ENOTFOUND for a host that there is not, EADDRINUSE,
 *   EADDRNOTAVAIL for one of another machine.
 */
export async function requireListenable(host: string, port: number): Promise<ListenAddress> {
  const { address, family } = await lookup(host);
  const probe = createServer().listen(port, address);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
  const isLoopback = loopback().check(address, family === 6 ? 'ipv6' : 'ipv4');
  return { address, isExposed: !isLoopback };
}

function loopback(): BlockList {
  const list = new BlockList();
  list.addSubnet('127.0.0.0', 8, 'ipv4');
  list.addAddress('::1', 'ipv6');
  return list;
}
