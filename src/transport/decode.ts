import { irodsErrorName } from '../domain/irods-error-codes.js';
import { irodsReason } from '../domain/irods-reasons.js';
import { HttpStatusError, IrodsError, ProtocolError } from '../errors.js';
import { deedOf } from './deeds.js';
import { type ForeignAnswer, foreignFailure } from './foreign-answer.js';
import type { Answer, ApiRequest } from './request.js';

/**
 * Turns a buffered answer into its JSON or an error. The HTTP status alone says little: iRODS
 * failures come with 200, 400 and 500, and many failures have no body (http-api.md appendix B).
 * @throws IrodsError for a negative status code, HttpStatusError for a failure without one,
 *   ProtocolError for an answer that is not the API's.
 */
export function decodeAnswer(
  request: ApiRequest,
  status: number,
  body: string,
  from?: Pick<ForeignAnswer, 'origin' | 'headers'>,
): Answer {
  const json = parseJson(body);
  const code = statusCodeOf(json);
  if (code !== undefined && code < 0) throw irodsFailure(request, code, json);
  const foreign =
    json !== undefined || from === undefined
      ? undefined
      : foreignFailure(`cannot ${deedOf(request)}`, { status, ...from });
  if (foreign !== undefined) throw foreign;
  if (status < 200 || status > 299) throw httpFailure(request, status);
  if (json === undefined) {
    throw new ProtocolError(
      `cannot ${deedOf(request)}: the server's answer is not the JSON of the iRODS HTTP API`,
      { hint: 'Check the URL: it may be a web page or a proxy that answers.' },
    );
  }
  return json;
}

/**
 * The error for an HTTP status of failure without an iRODS code.
 * `from` tells who answered, where that may have been another than the API.
 */
export function httpFailure(
  request: ApiRequest,
  status: number,
  from?: Pick<ForeignAnswer, 'origin' | 'headers'>,
): HttpStatusError | ProtocolError {
  const foreign =
    from === undefined
      ? undefined
      : foreignFailure(`cannot ${deedOf(request)}`, { status, ...from });
  if (foreign !== undefined) return foreign;
  const about = request.about === undefined ? {} : { path: request.about };
  const [text, hint] = meaningOf(request, status);
  return new HttpStatusError(`cannot ${deedOf(request)}: ${text}`, status, {
    ...about,
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Throws the error for an answer that is a page for people, where a text of the API was asked for. */
export function refusePage(
  request: ApiRequest,
  status: number,
  from: Pick<ForeignAnswer, 'origin' | 'headers'>,
): void {
  const foreign = foreignFailure(`cannot ${deedOf(request)}`, { status, ...from });
  if (foreign !== undefined) throw foreign;
}

type Meaning = readonly [text: string, hint?: string];

function meaningOf({ endpoint, op }: ApiRequest, status: number): Meaning {
  const isOnObjects = endpoint === 'data-objects';
  if (status === 404 && !(isOnObjects && op === 'read')) return NO_API;
  const meaning = isOnObjects ? undefined : ELSEWHERE[status];
  return meaning ?? MEANINGS[status] ?? [`HTTP status ${status}`];
}

/** Of what is not there, only a read says so by HTTP 404 (http-api.md, status codes). */
const NO_API: Meaning = [
  'no iRODS HTTP API answers at this URL (HTTP 404)',
  'Check the URL, with its path and version.',
];

/** What a status means where no bytes of a data object are asked for or sent. */
const ELSEWHERE: Readonly<Record<number, Meaning>> = {
  400: [
    'the server rejects the request (HTTP 400)',
    'An op that the endpoint does not have, or a parameter that is missing or wrong.',
  ],
  429: ['too many requests at once (HTTP 429)', 'A proxy before the server limits them.'],
};

const MEANINGS: Readonly<Record<number, Meaning>> = {
  400: ['the server rejects the request or cannot open the data object (HTTP 400)'],
  403: [
    'forbidden (HTTP 403)',
    'A proxy before the server refuses it; the iRODS HTTP API itself never does.',
  ],
  404: ['not found, or no permission to see it (HTTP 404)'],
  405: ['the server does not take this method here (HTTP 405)'],
  413: [
    'the body is larger than a proxy before the server allows (HTTP 413)',
    'Raise the proxy’s body limit to that of the server.',
  ],
  429: ['all streams are busy (HTTP 429)', 'Try again.'],
  500: ['the server failed (HTTP 500)', 'Its log tells why.'],
  501: ['the server does not offer this operation (HTTP 501)'],
  502: ['the proxy got no answer from the server (HTTP 502)', 'Try again later.'],
  503: [
    'the server has no room for this now (HTTP 503)',
    'Try again later; where it writes in parallel, with fewer requests in flight.',
  ],
  504: ['the server took too long for the proxy (HTTP 504)', 'Try again later.'],
};

function irodsFailure(request: ApiRequest, code: number, json: Answer | undefined): IrodsError {
  const name = irodsErrorName(code) ?? 'UNKNOWN_IRODS_ERROR';
  const known = request.reasons?.[code] ?? irodsReason(code, isOnEntry(request));
  const reason = known?.text ?? messageOf(json, name);
  return new IrodsError(
    `cannot ${deedOf(request)}: ${reason === '' ? name : `${reason} (${name})`}`,
    code,
    name,
    {
      answer: json,
      ...(request.about === undefined ? {} : { path: request.about }),
      ...(known?.hint === undefined ? {} : { hint: known.hint }),
    },
  );
}

function isOnEntry({ endpoint }: ApiRequest): boolean {
  return endpoint === 'collections' || endpoint === 'data-objects';
}

/** The server's own words, without the code's name, which it often repeats. */
function messageOf(json: Answer | undefined, name: string): string {
  const response = record(json?.['irods_response']);
  const failed = record(response?.['failed_operation']);
  const text = response?.['status_message'] ?? failed?.['error_message'];
  if (typeof text !== 'string') return '';
  return text
    .replace(new RegExp(`:? ?${name}:? ?`), '')
    .replace(/\s+/g, ' ')
    .trim();
}

function statusCodeOf(json: Answer | undefined): number | undefined {
  const code = record(json?.['irods_response'])?.['status_code'];
  return typeof code === 'number' ? code : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** No answer of the API nests deeper than a few levels; a zone report about ten. */
const DEEPEST = 100;

function parseJson(body: string): Answer | undefined {
  if (body === '' || nestsDeeper(body, DEEPEST)) return undefined;
  try {
    return record(JSON.parse(body));
  } catch {
    return undefined;
  }
}

/** Whether lists and objects in a JSON text nest deeper than `limit`. */
function nestsDeeper(json: string, limit: number): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < json.length; i += 1) {
    const character = json.charCodeAt(i);
    if (inText) {
      if (character === BACKSLASH) i += 1;
      else if (character === QUOTE) inText = false;
    } else if (character === QUOTE) inText = true;
    else if (character === OPEN_LIST || character === OPEN_OBJECT) depth += 1;
    else if (character === CLOSE_LIST || character === CLOSE_OBJECT) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
