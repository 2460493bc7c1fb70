import type { IrodsFailure } from '../irods-failure.js';
import { canonicalJson, type Json } from './json.js';

/** The status codes that the server ever sends. */
export type HttpStatus = 200 | 400 | 401 | 404 | 405 | 429 | 500 | 501 | 503;

/** An answer that is sent as a whole. */
export interface BufferedAnswer {
  readonly kind: 'buffered';
  readonly status: HttpStatus;
  readonly type: 'application/json' | 'text/plain';
  readonly body: string | Uint8Array;
  /** Whether the length is left out, so that the end of the connection ends the body. */
  readonly withoutLength?: boolean;
}

/** A large read: chunk after chunk, after which the connection is closed without notice. */
export interface StreamedAnswer {
  readonly kind: 'streamed';
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** What an operation answers. */
export type Answer = BufferedAnswer | StreamedAnswer;

/** A request that is answered by a status with an empty body, thrown from anywhere in a handler. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly status: HttpStatus;

  constructor(status: HttpStatus, reason = `answered ${status}`) {
    super(reason);
    this.status = status;
  }
}

/** An answer that a handler throws from deeper within. */
export class EarlyAnswer extends Error {
  override readonly name = 'EarlyAnswer';
  readonly answer: BufferedAnswer;

  constructor(answer: BufferedAnswer) {
    super(`answered ${answer.status}`);
    this.answer = answer;
  }
}

/** A JSON body exactly as given. */
export function json(body: Json, status: HttpStatus = 200): BufferedAnswer {
  return { kind: 'buffered', status, type: 'application/json', body: canonicalJson(body) };
}

/** Success: the members given and `irods_response` with status code 0. */
export function success(members: Readonly<Record<string, Json>> = {}): BufferedAnswer {
  return json({ ...members, irods_response: { status_code: 0 } });
}

/** What a failure of the zone looks like; real servers send most of them with HTTP 200. */
export function refusal(
  failure: Pick<IrodsFailure, 'code' | 'statusMessage'>,
  status: HttpStatus = 200,
  members: Readonly<Record<string, Json>> = {},
): BufferedAnswer {
  const response = { status_code: failure.code, status_message: failure.statusMessage };
  return json({ ...members, irods_response: response }, status);
}

/** An empty body, labelled JSON as every empty answer of the real server. */
export function empty(status: HttpStatus): BufferedAnswer {
  return { kind: 'buffered', status, type: 'application/json', body: '' };
}

/** The bytes of a small read, which the real server labels JSON (http-api.md 1.3). */
export function bytes(body: Uint8Array): BufferedAnswer {
  return { kind: 'buffered', status: 200, type: 'application/json', body };
}

/** Plain text: the token. */
export function text(body: string): BufferedAnswer {
  return { kind: 'buffered', status: 200, type: 'text/plain', body };
}
