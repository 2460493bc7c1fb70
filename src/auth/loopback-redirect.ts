import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AuthenticationError } from '../errors.js';

const PAGE = `<!doctype html><meta charset="utf-8"><title>irods</title>
<p>You are signed in. You can close this page and go back to the terminal.</p>
`;

/**
 * A page on this machine for the provider to send the browser back to (RFC 8252 section 7.3): on a
 * free port of the loopback interface, for one answer.
 */
export class LoopbackRedirect {
  private constructor(
    private readonly server: Server,
    readonly address: URL,
    /** The address that the browser was sent back to, with the provider's answer in it. */
    readonly answer: Promise<URL>,
  ) {}

  static async open(signal: AbortSignal): Promise<LoopbackRedirect> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const address = new URL(`http://127.0.0.1:${port}/callback`);
    const answer = new Promise<URL>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      server.on('request', (request, response) => {
        const visited = new URL(request.url ?? '/', address);
        const isAnswer = visited.pathname === address.pathname && visited.search !== '';
        response.writeHead(isAnswer ? 200 : 404, {
          'Content-Type': 'text/html; charset=utf-8',
          Connection: 'close',
        });
        response.end(isAnswer ? PAGE : '', () => isAnswer && resolve(visited));
      });
      server.on('error', (error) =>
        reject(new AuthenticationError(`the sign-in page failed: ${error.message}`)),
      );
    });
    answer.catch(() => {});
    return new LoopbackRedirect(server, address, answer);
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
