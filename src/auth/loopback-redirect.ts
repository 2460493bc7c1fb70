import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AuthenticationError } from '../errors.js';

const page = (text: string): string =>
  `<!doctype html><meta charset="utf-8"><title>irods</title>\n<p>${text}</p>\n`;
const SIGNED_IN = page('You are signed in. You can close this page and go back to the terminal.');
const REFUSED = page('You are not signed in. The terminal tells why.');

/**
 * A page on this machine for the provider to send the browser back to (RFC 8252 section 7.3): on a
 * free port of the loopback interface, for one answer.
 */
export class LoopbackRedirect {
  private constructor(
    private readonly server: Server,
    readonly address: URL,
    private readonly signal: AbortSignal,
  ) {}

  static async open(signal: AbortSignal): Promise<LoopbackRedirect> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    return new LoopbackRedirect(server, new URL(`http://127.0.0.1:${port}/callback`), signal);
  }

  /**
   * The address that the browser is sent back to with the provider's answer to the question of this
   * state. Whatever else comes by on this machine is no answer.
   */
  answerTo(state: string): Promise<URL> {
    const answer = new Promise<URL>((resolve, reject) => {
      this.signal.addEventListener('abort', () => reject(this.signal.reason), { once: true });
      this.server.on('request', (request, response) => {
        const visited = addressOf(request.url, this.address);
        const isAnswer =
          visited?.pathname === this.address.pathname &&
          visited.searchParams.get('state') === state;
        response.writeHead(isAnswer ? 200 : 404, {
          'Content-Type': 'text/html; charset=utf-8',
          Connection: 'close',
        });
        if (!isAnswer) return void response.end();
        response.end(visited.searchParams.has('code') ? SIGNED_IN : REFUSED, () =>
          resolve(visited),
        );
      });
      this.server.on('error', (error) =>
        reject(new AuthenticationError(`the sign-in page failed: ${error.message}`)),
      );
    });
    answer.catch(() => {});
    return answer;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

function addressOf(target: string | undefined, base: URL): URL | undefined {
  return URL.canParse(target ?? '/', base.href) ? new URL(target ?? '/', base) : undefined;
}
