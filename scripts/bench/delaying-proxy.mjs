/** A proxy on loopback that makes a near server as far away as one asks. */
import { connect, createServer } from 'node:net';

const HIGH_WATER = 16 * 1024 * 1024;
const LOW_WATER = 8 * 1024 * 1024;

/**
 * Listens on a free port and passes everything on to `host`:`port`. A new connection costs one
 * round trip before anything is passed on, as a TCP handshake does, and every piece is held back
 * for half a round trip each way.
 *
 * @param {string} host where the server is
 * @param {number} port its port
 * @param {number} roundTrip in milliseconds
 * @returns the port to use instead, and how to stop
 */
export async function delayingProxy(host, port, roundTrip) {
  const open = new Set();
  const server = createServer({ pauseOnConnect: true }, (near) => {
    const far = connect(port, host);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.setNoDelay();
      socket.once('close', () => open.delete(socket));
    }
    pass(near, far, roundTrip / 2);
    pass(far, near, roundTrip / 2);
    near.pause();
    setTimeout(() => near.resume(), roundTrip);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: server.address().port, close };
}

function pass(from, to, delay) {
  const later = (work) => setTimeout(work, delay);
  let waiting = 0;
  from.on('data', (chunk) => {
    waiting += chunk.length;
    if (waiting > HIGH_WATER) from.pause();
    later(() => {
      waiting -= chunk.length;
      if (!to.destroyed) to.write(chunk);
      if (waiting < LOW_WATER) from.resume();
    });
  });
  from.on('end', () => later(() => to.end()));
  from.on('error', () => later(() => to.destroy()));
  from.on('close', () => later(() => to.end()));
}
