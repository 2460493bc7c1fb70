import { randomUUID } from 'node:crypto';
import { UnsupportedError } from '../errors.js';
import { deedOf } from './deeds.js';
import type { ApiRequest, Parameters, ParameterValue } from './request.js';

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly target: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array | null;
}

/** The longest request target and headers together that the server reads (http-api.md section 1.5). */
const LONGEST_HEAD = 8192;
const LONGEST_TARGET = LONGEST_HEAD - 900;

/**
 * Writes a request for the wire. Reads go into the query string; everything else is multipart,
 * the one form that carries every byte of a name on every version of the server.
 * @throws UnsupportedError where a value holds what that form cannot carry; nothing was sent then.
 */
export function encodeRequest(basePath: string, request: ApiRequest): WireRequest {
  const path = `${basePath}/${request.endpoint}`;
  const parameters = { op: request.op, ...request.parameters };
  if (request.body !== undefined) {
    return { target: path, headers: writeHeaders(parameters), body: null };
  }
  if (request.method === 'GET') {
    return { target: `${path}${queryString(parameters, request)}`, headers: {}, body: null };
  }
  if (request.endpoint === 'authenticate') {
    return { target: path, headers: {}, body: new Uint8Array() };
  }
  return { target: path, ...multipart(parameters, request.bytes) };
}

function queryString(parameters: Parameters, request: ApiRequest): string {
  const pairs: string[] = [];
  for (const [key, value] of given(parameters)) {
    if (value.includes('+')) throw plusNotSendable(value, request);
    if (value.includes('\0')) throw nulNotSendable(value);
    pairs.push(`${key}=${encodeURIComponent(value)}`);
  }
  const query = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
  if (query.length > LONGEST_TARGET) {
    throw new UnsupportedError(
      `the request would be longer than the ${LONGEST_HEAD} bytes that the server reads`,
      { hint: 'Ask for less at once: a shorter query or a shorter path.' },
    );
  }
  return query;
}

/** Server fact: a plus sign in a query string arrives as a space, even sent as %2B (measured.md). */
function plusNotSendable(value: string, request: ApiRequest): UnsupportedError {
  const what = request.about ?? value;
  return new UnsupportedError(
    `the HTTP API cannot ${deedOf({ ...request, about: what })}: it would take the plus sign for a blank, and the name for another one`,
    {
      path: what,
      hint: 'Rename it first (imv works with plus signs), for example with - in place of +.',
    },
  );
}

function nulNotSendable(value: string): UnsupportedError {
  return new UnsupportedError(`a NUL character cannot be sent: ${JSON.stringify(value)}`);
}

/** Parameters of a header-based write: raw UTF-8, which Node wants as Latin-1 text (http-api.md section 1.8). */
function writeHeaders(parameters: Parameters): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [key, value] of given(parameters)) {
    if (!canBeHeader(value)) {
      throw new UnsupportedError(`cannot be sent in a header: ${JSON.stringify(value)}`);
    }
    headers[`irods-api-request-${key}`] = Buffer.from(value, 'utf8').toString('latin1');
  }
  headers['Content-Type'] = 'application/octet-stream';
  return headers;
}

/** Whether a value survives as a header: no control characters, no blanks at its ends. */
export function canBeHeader(value: string): boolean {
  return !/[\u0000-\u001f\u007f]/.test(value) && value === value.trim();
}

/**
 * Each part states its length, and the end is followed by a line break: without both, servers
 * before 0.4.0 cut data at its first line break or never answer (http-api.md section 1.7).
 */
function multipart(
  parameters: Parameters,
  bytes: Uint8Array | undefined,
): { headers: Record<string, string>; body: Uint8Array } {
  const boundary = `irods-${randomUUID()}`;
  const parts: Uint8Array[] = [];
  const add = (name: string, content: Uint8Array, type: string): void => {
    const head = [
      `--${boundary}`,
      `Content-Disposition: form-data; name="${name}"`,
      ...(type === '' ? [] : [`Content-Type: ${type}`]),
      `Content-Length: ${content.length}`,
    ];
    parts.push(Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n'));
  };
  for (const [key, value] of given(parameters)) add(key, Buffer.from(value), '');
  if (bytes !== undefined) add('bytes', bytes, 'application/octet-stream');
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return {
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat(parts),
  };
}

function* given(parameters: Parameters): Generator<[string, string]> {
  for (const [key, value] of Object.entries(parameters)) {
    if (value !== undefined) yield [key, asText(value)];
  }
}

function asText(value: Exclude<ParameterValue, undefined>): string {
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}
