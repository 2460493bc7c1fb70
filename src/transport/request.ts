import type { Readable } from 'node:stream';
import type { IrodsReason } from '../domain/irods-reasons.js';

/** Whether an answer that never came may be asked for again. */
export type Repeat =
  /** Doing it twice is the same as doing it once. */
  | 'safe'
  /** Only where it is certain that the server did nothing (401, 429, 503, no connection). */
  | 'once';

export type ParameterValue = string | number | bigint | boolean | undefined;
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** Bytes of a body that can be produced again for another attempt. */
export interface RequestBody {
  /** Bytes; always sent as Content-Length, never chunked (measured.md, Uploads). */
  readonly length: number;
  open(): Uint8Array | Readable;
}

export type Endpoint =
  | 'authenticate'
  | 'collections'
  | 'data-objects'
  | 'info'
  | 'query'
  | 'resources'
  | 'rules'
  | 'tickets'
  | 'users-groups'
  | 'zones';

/** One request to the HTTP API, before it is known how it goes over the wire. */
export interface ApiRequest {
  readonly endpoint: Endpoint;
  readonly method: 'GET' | 'POST';
  /** Value of the `op` parameter; absent for `info` and `authenticate`. */
  readonly op?: string;
  /** Undefined values are left out; true is sent as `1`, false as `0`. */
  readonly parameters?: Parameters;
  /** A header-based write: parameters go into `irods-api-request-…` headers and this is the body. */
  readonly body?: RequestBody;
  /** Names of parameters whose values are shown nowhere, beyond those that are so everywhere. */
  readonly secrets?: readonly string[];
  /** Bytes sent as the multipart field `bytes`. */
  readonly bytes?: Uint8Array;
  readonly repeat: Repeat;
  /** It changes something: not sent by a client that only reads, which answers `pretend` instead. */
  readonly changes?: boolean;
  /** The answer a client that only reads pretends to have got; success by default. */
  readonly pretend?: Readonly<Record<string, unknown>>;
  /** The path, name or text the request is about, for error messages. */
  readonly about?: string;
  /** What iRODS codes mean in this request, where that is more than they mean elsewhere. */
  readonly reasons?: Readonly<Record<number, IrodsReason>>;
  /** Sent without a token, or with this Authorization header. */
  readonly authorization?: 'none' | { readonly header: string };
  /** Stops this request; in place of the transport's own signal. */
  readonly signal?: AbortSignal;
  /** Sent although the person has stopped the program: it cleans up. */
  readonly evenWhenStopped?: true;
  /** The streamed answer fits the server's read buffer, so its connection stays usable. */
  readonly shortAnswer?: boolean;
  /** Longest wait for the first byte of the answer, milliseconds. */
  readonly patience?: number;
}

/** A JSON answer that was not a failure. */
export type Answer = Readonly<Record<string, unknown>>;

/** A streamed answer: the bytes of a data object. */
export interface ByteAnswer {
  readonly body: Readable;
}

/** An answer as it came, of whatever status. */
export interface OpenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Readable;
}

/** What the api layer needs from below. */
export interface Transport {
  /** Sends a request and decodes its JSON answer. Throws IrodsError, HttpStatusError, ConnectionError, … */
  send(request: ApiRequest): Promise<Answer>;
  /** Sends a request whose answer is plain text, such as a token. */
  sendForText(request: ApiRequest): Promise<string>;
  /** Sends a request whose answer is a data object's bytes. The body must be read to its end or destroyed. */
  stream(request: ApiRequest): Promise<ByteAnswer>;
  /** Sends a request and judges nothing. The body must be read to its end or destroyed. */
  open(request: ApiRequest): Promise<OpenAnswer>;
  /** Lets so many requests be in flight at once, from now on. */
  allowInFlight(requests: number): void;
  /** Closes all connections. */
  close(): Promise<void>;
}
