import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Makes sure that a port can be listened on, before anything is made for it.
 *
 * @throws {Error} with the system's `code`, such as EADDRINUSE.
 */
export async function requireFreePort(port: number, host: string): Promise<void> {
  if (port === 0) return;
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}
