import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Zone } from '../zone.js';
import { Deadline } from './deadline.js';
import { ConnectionEndedError } from './read-body.js';
import { serveRequest } from './serve-request.js';

/** The most that a request line and its headers may take together, in bytes. */
const MAX_HEADER_BYTES = 8192;

/** What is known of one connection: requests on it are answered strictly one after the other. */
interface Connection {
  latest: Promise<void>;
  readonly deadline: Deadline;
}

/** The HTTP front of a zone. */
export class HttpFront {
  readonly #zone: Zone;
  readonly #server: Server;
  readonly #connections = new Map<Socket, Connection>();
  readonly #running = new Set<Promise<void>>();

  constructor(zone: Zone) {
    this.#zone = zone;
    this.#server = createServer({
      maxHeaderSize: MAX_HEADER_BYTES,
      keepAliveTimeout: 0,
      requireHostHeader: false,
    });
    this.#server.requestTimeout = 0;
    this.#server.headersTimeout = 0;
    const accept = (request: IncomingMessage, response: ServerResponse) =>
      this.#enqueue(request, response);
    this.#server.on('request', accept);
    // `Expect: 100-continue` is never answered by itself; the request runs as any other.
    this.#server.on('checkContinue', accept);
    this.#server.on('checkExpectation', accept);
    this.#server.on('clientError', (_error, socket) => socket.destroy());
    this.#server.on('connection', (socket) => this.#greet(socket));
  }

  /** Starts to listen; answers the port. Rejects when the port is taken. */
  async listen(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, resolve);
    });
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : port;
  }

  /** Stops listening, ends every connection and waits until no request runs any more. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#connections.keys()) socket.destroy();
    await closed;
    await Promise.allSettled(this.#running);
  }

  #greet(socket: Socket): void {
    const { requestTimeoutSeconds } = this.#zone.settings.limits;
    const deadline = new Deadline(socket, requestTimeoutSeconds);
    this.#connections.set(socket, { latest: Promise.resolve(), deadline });
    deadline.arm();
    socket.once('close', () => {
      deadline.clear();
      this.#connections.delete(socket);
    });
    socket.on('error', () => socket.destroy());
  }

  #enqueue(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request;
    const connection = this.#connections.get(socket);
    if (!connection) return;
    const { deadline } = connection;
    const served = connection.latest.then(async () => {
      const isKept = await this.#serve(request, response, deadline);
      if (isKept) deadline.arm();
      else socket.resetAndDestroy();
    });
    connection.latest = served;
    this.#running.add(served);
    void served.finally(() => this.#running.delete(served));
  }

  /** Serves one request; answers whether its connection can be kept. */
  async #serve(
    request: IncomingMessage,
    response: ServerResponse,
    deadline: Deadline,
  ): Promise<boolean> {
    try {
      await this.#zone.protectedResource?.admit(request.headers.authorization);
      await serveRequest(this.#zone, request, response, deadline);
      return true;
    } catch (error) {
      const isExpected = error instanceof ConnectionEndedError;
      const level = isExpected ? 'info' : 'error';
      const message = error instanceof Error ? error.message : String(error);
      this.#zone.settings.log({ level, message: `connection ended: ${message}` });
      return false;
    }
  }
}
