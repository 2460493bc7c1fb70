import type { Readable } from 'node:stream';
import type { LogicalPath } from '../domain/logical-path.js';
import { canBeHeader } from '../transport/encode.js';
import type { Parameters, Repeat, RequestBody, Transport } from '../transport/request.js';
import { allBytes } from './all-bytes.js';
import { textField } from './answer-fields.js';
import type { Capabilities } from './capabilities.js';
import { whenOn } from './endpoint-requests.js';
import { EntriesApi, type StopOption, type TicketOption } from './entries.js';
import { type ReplicaChoice, replicaParameters } from './replica-choice.js';

export interface ReadOptions extends ReplicaChoice, TicketOption, StopOption {
  /** Byte at which to begin; 0 by default. */
  readonly offset?: number | undefined;
  /** Bytes to read; to the end by default. */
  readonly count?: number | undefined;
}

export interface WriteOptions extends ReplicaChoice, TicketOption, StopOption {
  /** Byte at which to write; 0 by default. */
  readonly offset?: number | undefined;
  /** Empties the object first and creates a missing one; true by default. */
  readonly truncate?: boolean | undefined;
  readonly append?: boolean | undefined;
  /** Asked again only where the server has certainly done nothing; see `Repeat`. */
  readonly unrepeated?: boolean;
}

export { giveBack } from '../transport/slabs.js';

/** What multipart adds to the bytes of a write, generously. */
const FORM_OVERHEAD = 16 * 1024;

/** Reading and writing the bytes of data objects (http-api.md sections 3.5 to 3.7). */
export abstract class DataObjectBytesApi extends EntriesApi {
  constructor(
    transport: Transport,
    protected readonly capabilities: Capabilities,
  ) {
    super(transport, 'data-objects');
  }

  /**
   * The object's bytes from `offset`, `count` of them or all. The stream ends early without an
   * error where the server closed the connection between chunks: count what arrives. Whoever is
   * done with some of the bytes may `giveBack` them.
   */
  async read(path: LogicalPath, options: ReadOptions = {}): Promise<Readable> {
    const { offset, count, ticket, signal } = options;
    const parameters = {
      lpath: `${path}`,
      offset,
      count,
      ...replicaParameters(options, this.capabilities),
      ticket,
    };
    const answer = await this.transport.stream({
      ...this.requests.reading('read', parameters, `${path}`, { signal }),
      shortAnswer: count !== undefined && count <= this.readBuffer,
    });
    return answer.body;
  }

  /**
   * Writes `body`, at most as long as the server's body limit, in one request. Success is not
   * proof of all bytes: the server does not check the last write and the close. Look at the size.
   */
  async write(path: LogicalPath, body: RequestBody, options: WriteOptions = {}): Promise<void> {
    const { offset, ticket, signal } = options;
    const parameters = {
      lpath: `${path}`,
      offset,
      ...this.openParameters(options),
      ticket,
    };
    const once = options.append === true || options.unrepeated === true;
    await this.sendBytes(path, parameters, body, once ? 'once' : 'safe', signal);
  }

  /** Bytes that one write to `path` can carry where the server reads bodies of up to `largestBody`. */
  longestWrite(path: LogicalPath, largestBody: number): number {
    const streamed = canBeHeader(`${path}`) && this.capabilities.has('header-based writes');
    return streamed ? largestBody : largestBody - FORM_OVERHEAD;
  }

  /** Opens the object for writes at offsets over several streams; gives the handle. */
  async openParallelWrite(
    path: LogicalPath,
    streams: number,
    options: Omit<WriteOptions, 'offset'> = {},
  ): Promise<string> {
    const { ticket, signal } = options;
    const parameters = {
      lpath: `${path}`,
      'stream-count': streams,
      ...this.openParameters(options),
      ticket,
    };
    const answer = await this.requests.change(
      'parallel_write_init',
      `${path}`,
      'once',
      parameters,
      {
        pretend: { parallel_write_handle: 'dry-run' },
        signal,
      },
    );
    return textField(answer, 'parallel_write_handle');
  }

  /** Writes at `offset` over one stream of an open handle. One request at a time on each stream. */
  async writeParallel(
    path: LogicalPath,
    handle: string,
    stream: number,
    offset: number,
    body: RequestBody,
    signal?: AbortSignal,
  ): Promise<void> {
    const parameters = {
      lpath: `${path}`,
      'parallel-write-handle': handle,
      'stream-index': stream,
      offset,
    };
    await this.sendBytes(path, parameters, body, 'safe', signal);
  }

  /** Closes a handle. To be called on every way out, and only when no write is in flight. */
  async closeParallelWrite(path: LogicalPath, handle: string): Promise<void> {
    const parameters = { 'parallel-write-handle': handle };
    await this.requests.change('parallel_write_shutdown', `${path}`, 'safe', parameters, {
      evenWhenStopped: true,
    });
  }

  /** Bytes that a read answers in one piece by default, on a connection that stays open (http-api.md section 3.5). */
  get readBuffer(): number {
    return this.capabilities.has('answers of 1 MiB in one piece') ? 1024 * 1024 : 8192;
  }

  private openParameters(options: WriteOptions): Parameters {
    return {
      truncate: options.truncate === false ? 0 : undefined,
      append: whenOn(options.append),
      ...replicaParameters(options, this.capabilities),
    };
  }

  /** Header-based where the server and the names allow it, multipart otherwise. */
  private async sendBytes(
    path: LogicalPath,
    parameters: Parameters,
    body: RequestBody,
    repeat: Repeat,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const request = this.requests.changing('write', `${path}`, repeat, parameters, { signal });
    const fitsHeaders = Object.values(parameters).every(
      (value) => typeof value !== 'string' || canBeHeader(value),
    );
    const streamed = fitsHeaders && this.capabilities.has('header-based writes');
    await this.transport.send(
      streamed ? { ...request, body } : { ...request, bytes: await allBytes(body) },
    );
  }
}
