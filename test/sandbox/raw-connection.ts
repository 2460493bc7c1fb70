import { connect, type Socket } from 'node:net';
import type { Reachable } from './api-user.js';

/** How a connection came to its end, as seen from the client. */
export type Ending = 'closed' | 'reset';

/** One TCP connection to a sandbox, of which every byte counts. */
export class RawConnection {
  readonly #socket: Socket;
  readonly #chunks: Buffer[] = [];
  /** Resolves once the server has ended the connection. */
  readonly ended: Promise<Ending>;

  constructor(sandbox: Reachable) {
    this.#socket = connect({ host: '127.0.0.1', port: sandbox.port });
    this.#socket.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.ended = new Promise((resolve) => {
      this.#socket.once('end', () => resolve('closed'));
      this.#socket.once('error', () => resolve('reset'));
      this.#socket.once('close', () => resolve('closed'));
    });
  }

  /** All that was received so far, bytes as Latin-1 characters. */
  get received(): string {
    return Buffer.concat(this.#chunks).toString('latin1');
  }

  send(text: string | Uint8Array): void {
    this.#socket.write(typeof text === 'string' ? Buffer.from(text, 'latin1') : text);
  }

  /** Waits until what was received matches. */
  async receives(pattern: RegExp): Promise<string> {
    while (!pattern.test(this.received)) {
      if (this.#socket.destroyed) throw new Error(`ended after ${this.received}`);
      await new Promise<void>((resolve) => {
        const done = () => {
          this.#socket.off('data', done).off('close', done);
          resolve();
        };
        this.#socket.once('data', done).once('close', done);
      });
    }
    return this.received;
  }

  /** Breaks the connection off without a farewell. */
  abort(): void {
    this.#socket.resetAndDestroy();
  }

  close(): void {
    this.#socket.destroy();
  }
}
