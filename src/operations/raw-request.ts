/** Requests that a person wrote: sent with the session's sign-in, their answers handed on. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import type { IrodsClient } from '../api/client.js';
import type { RawRequest } from '../api/raw.js';
import { ownRange, withRange } from '../domain/genquery2-range.js';
import { ProtocolError, UsageError } from '../errors.js';
import { localFailure } from '../transfer/local/local-failure.js';
import type { RequestBody } from '../transport/request.js';

export { RAW_ENDPOINTS } from '../api/raw.js';

/** Where `@file` and `--input` are read from. */
export interface InputPlace {
  /** The whole path of a file name as typed. */
  readonly localPath: (typed: string) => string;
  readonly stdin: NodeJS.ReadableStream;
}

/**
 * Reads `key=value` words; the value `@FILE` is the text of that file, `@-` that of stdin, and
 * `@@x` the text `@x`.
 * @throws UsageError for a word without `=` or a key given twice, LocalError for a file.
 */
export async function readParameters(
  words: readonly string[],
  place: InputPlace,
): Promise<Readonly<Record<string, string>>> {
  const parameters = new Map<string, string>();
  for (const word of words) {
    const equals = word.indexOf('=');
    if (equals < 1) {
      throw new UsageError(`not a parameter: ${word}`, { hint: 'Write KEY=VALUE or KEY=@FILE.' });
    }
    const key = word.slice(0, equals);
    if (parameters.has(key)) throw new UsageError(`${key} is given twice`);
    parameters.set(key, await readValue(word.slice(equals + 1), place));
  }
  return Object.fromEntries(parameters);
}

async function readValue(value: string, place: InputPlace): Promise<string> {
  if (value.startsWith('@@')) return value.slice(1);
  if (!value.startsWith('@')) return value;
  if (value === '@-') return await text(place.stdin);
  const file = place.localPath(value.slice(1));
  return await readFile(file, 'utf8').catch((error: unknown) => {
    throw localFailure(error, 'read', file);
  });
}

/** The bytes of a file, or of stdin for `-`. Throws LocalError. */
export async function readInput(file: string, place: InputPlace): Promise<RequestBody> {
  if (file === '-') {
    const bytes = await buffer(place.stdin);
    return { length: bytes.length, open: () => bytes };
  }
  const path = place.localPath(file);
  const found = await stat(path).catch((error: unknown) => {
    throw localFailure(error, 'read', path);
  });
  return { length: found.size, open: () => createReadStream(path) };
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** Bytes of a data object, as they come. */
  readonly bytes?: Readable;
  /** Everything else, in one piece. */
  readonly text?: string;
  /** What the answer tells of a failure; undefined for success. */
  readonly failure: unknown;
}

/** Sends a request and reads its answer; only the bytes of a data object are left to be streamed. */
export async function sendRaw(client: IrodsClient, request: RawRequest): Promise<RawAnswer> {
  const { status, headers, body } = await client.raw.open(request);
  if (request.op === 'read' && status === 200) {
    return { status, headers, bytes: body, failure: undefined };
  }
  const answer = await text(body);
  return { status, headers, text: answer, failure: failureOf(client, request, status, answer) };
}

function failureOf(
  client: IrodsClient,
  request: RawRequest,
  status: number,
  answer: string,
): unknown {
  try {
    client.raw.check(request, status, answer);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Rows of GenQuery2 that are asked for at once. */
const PAGE = 1000;

/**
 * Rows of a query, page after page until one is empty. Throws as `check` does, and UsageError for a
 * GenQuery2 text with a range of its own.
 */
export async function* pagedRows(
  client: IrodsClient,
  request: RawRequest,
): AsyncGenerator<unknown, void, undefined> {
  if (request.parameters['parser'] === 'genquery2') {
    yield* pagedRowsOfGenQuery2(client, request);
    return;
  }
  for (let offset = Number(request.parameters['offset'] ?? 0); ; ) {
    const parameters = { ...request.parameters, offset: String(offset) };
    const answer = await sendRaw(client, { ...request, parameters });
    if (answer.failure !== undefined) throw answer.failure;
    const rows = rowsOf(answer.text ?? '');
    if (rows.length === 0) return;
    yield* rows;
    offset += rows.length;
  }
}

/** Its pages are asked for in the text: the parameters `offset` and `count` are of GenQuery1. */
async function* pagedRowsOfGenQuery2(
  client: IrodsClient,
  request: RawRequest,
): AsyncGenerator<unknown, void, undefined> {
  const text = request.parameters['query'] ?? '';
  const own = ownRange(text);
  if (own.hasLimit || own.hasOffset) {
    throw new UsageError('--paginate writes limit and offset into a GenQuery2 query', {
      hint: 'This one has its own: leave them out, or leave --paginate out.',
    });
  }
  for (let offset = 0; ; offset += PAGE) {
    const parameters = { ...request.parameters, query: withRange(text, PAGE, offset) };
    const answer = await sendRaw(client, { ...request, parameters });
    if (answer.failure !== undefined) throw answer.failure;
    const rows = rowsOf(answer.text ?? '');
    yield* rows;
    if (rows.length < PAGE) return;
  }
}

function rowsOf(answer: string): readonly unknown[] {
  const { rows } = JSON.parse(answer) as { rows?: unknown };
  if (Array.isArray(rows)) return rows;
  if (rows === null) return [];
  throw new ProtocolError('the answer has no rows; --paginate is for queries');
}
