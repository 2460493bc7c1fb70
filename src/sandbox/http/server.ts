import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Zone } from '../zone.js';
import { dispatch } from './dispatch.js';
import { announcesMoreThan, BodyTooLargeError, readBody } from './read-body.js';
import { sendAnswer } from './send-answer.js';

/** The most that a request line and its headers may take together, in bytes. */
const MAX_HEADER_BYTES = 8192;

/** What is known of one connection: requests on it are answered strictly one after the other. */
interface Connection {
  previous: Promise<void>;
  deadline: NodeJS.Timeout | undefined;
}

/** The HTTP front of a zone. */
export class HttpFront {
  readonly #zone: Zone;
  readonly #server: Server;
  readonly #connections = new Map<Socket, Connection>();

  constructor(zone: Zone) {
    this.#zone = zone;
    const options = {
      maxHeaderSize: MAX_HEADER_BYTES,
      keepAliveTimeout: 0,
      requireHostHeader: false,
    };
    this.#server = createServer(options);
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

  /** Stops listening and ends every connection. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#connections.keys()) socket.destroy();
    await closed;
  }

  #greet(socket: Socket): void {
    const connection: Connection = { previous: Promise.resolve(), deadline: undefined };
    this.#connections.set(socket, connection);
    this.#arm(socket, connection);
    socket.once('close', () => {
      clearTimeout(connection.deadline);
      this.#connections.delete(socket);
    });
    socket.on('error', () => socket.destroy());
  }

  /** Starts the time that the next request on a connection has, up to the end of its answer. */
  #arm(socket: Socket, connection: Connection): void {
    clearTimeout(connection.deadline);
    const milliseconds = this.#zone.settings.limits.requestTimeoutSeconds * 1000;
    connection.deadline = setTimeout(() => socket.destroy(), milliseconds);
  }

  #enqueue(request: IncomingMessage, response: ServerResponse): void {
    const connection = this.#connections.get(request.socket);
    if (!connection) return;
    connection.previous = connection.previous.then(async () => {
      try {
        await this.#serve(request, response);
      } catch (error) {
        this.#abandon(request.socket, error);
      }
      this.#arm(request.socket, connection);
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { settings } = this.#zone;
    const limit = settings.limits.maxRequestBodyBytes;
    if (announcesMoreThan(request, limit)) throw new BodyTooLargeError();
    const outcome = await dispatch(this.#zone, {
      method: request.method ?? '',
      target: request.url ?? '',
      authorization: request.headers.authorization,
      contentType: request.headers['content-type'] ?? '',
      body: await readBody(request, limit),
      address: request.socket.remoteAddress ?? '',
    });
    await sendAnswer(request, response, outcome, settings.apiVersion);
  }

  /** Ends a connection without an answer, as the real server does where it gives up. */
  #abandon(socket: Socket, error: unknown): void {
    if (!(error instanceof BodyTooLargeError) && !socket.destroyed) {
      this.#zone.settings.log({ level: 'warning', message: `connection ended: ${String(error)}` });
    }
    socket.resetAndDestroy();
  }
}
