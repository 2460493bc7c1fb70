import { authenticate, callerOf, isSignedIn } from '../endpoints/authentication.js';
import type { Call, Endpoint, Operation } from '../endpoints/define-endpoint.js';
import { findOperation } from '../endpoints/define-endpoint.js';
import { ENDPOINTS } from '../endpoints/index.js';
import { informationAnswer } from '../endpoints/information.js';
import { InjectedFault } from '../faults/faults.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Zone } from '../zone.js';
import { type Answer, EarlyAnswer, empty, HttpFailure, refusal } from './answer.js';
import { parseLegacyMultipart } from './legacy-multipart.js';
import { multipartBoundary, parseMultipart } from './multipart.js';
import { Parameters, parseUrlEncoded } from './parameters.js';
import { parseTarget } from './target.js';

/** One request whose body has been read. */
export interface Request {
  readonly method: string;
  /** The target as it came, bytes as Latin-1 characters. */
  readonly target: string;
  readonly authorization: string | undefined;
  readonly contentType: string;
  readonly body: Buffer;
  /** The address that it came from. */
  readonly address: string;
}

/** An answer and whether it honours the client's wish about the connection (http-api.md 1.3). */
export interface Outcome {
  readonly answer: Answer;
  readonly heedsConnection: boolean;
}

const BY_NAME = new Map(ENDPOINTS.map((endpoint) => [endpoint.name, endpoint]));

/** Answers a request; never throws. */
export async function dispatch(zone: Zone, request: Request): Promise<Outcome> {
  let run: () => Answer | Promise<Answer>;
  try {
    run = route(zone, request);
  } catch (error) {
    return { answer: answerToFailure(zone, error), heedsConnection: false };
  }
  try {
    return { answer: await run(), heedsConnection: true };
  } catch (error) {
    return { answer: answerToFailure(zone, error), heedsConnection: true };
  }
}

/** What to answer to whatever a handler threw. */
export function answerToFailure(zone: Zone, error: unknown): Answer {
  if (error instanceof IrodsFailure) return refusal(error);
  if (error instanceof HttpFailure) return empty(error.status);
  if (error instanceof EarlyAnswer) return error.answer;
  const isTold = error instanceof InjectedFault;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  zone.settings.log({
    level: isTold ? 'info' : 'error',
    message: isTold ? error.message : message,
  });
  return empty(500);
}

/** Everything up to the operation's own work; throws what the server answers before it. */
function route(zone: Zone, request: Request): () => Answer | Promise<Answer> {
  const { method, authorization } = request;
  const target = parseTarget(request.target);
  if (!target) throw new HttpFailure(400);
  const prefix = `/irods-http-api/${zone.settings.apiVersion}/`;
  if (!target.path.startsWith(prefix)) throw new HttpFailure(404);
  const name = target.path.slice(prefix.length);
  if (name === 'authenticate') {
    if (method !== 'POST') throw new HttpFailure(405);
    return () => authenticate(zone, authorization);
  }
  if (name === 'info') {
    if (method !== 'GET') throw new HttpFailure(405);
    return () => informationAnswer(zone, isSignedIn(zone, authorization));
  }
  const endpoint = BY_NAME.get(name);
  if (!endpoint) throw new HttpFailure(404);
  const parameters = parametersOf(zone, request, target.query);
  const operation = operationOf(zone, endpoint, method, parameters);
  const caller = callerOf(zone, authorization, request.address);
  const call: Call = { zone, caller, parameters };
  return () => operation(call);
}

function parametersOf(zone: Zone, request: Request, query: string | undefined): Parameters {
  if (request.method === 'GET') {
    if (query === undefined) throw new HttpFailure(500);
    return new Parameters(parseUrlEncoded(query));
  }
  if (request.method !== 'POST') throw new HttpFailure(405);
  const type = request.contentType.toLowerCase();
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return new Parameters(parseUrlEncoded(request.body.toString('latin1')));
  }
  if (!type.startsWith('multipart/form-data')) throw new HttpFailure(400);
  const boundary = multipartBoundary(request.contentType);
  if (boundary === undefined) throw new HttpFailure(400);
  const parse = zone.release.isAtLeast('0.4.0') ? parseMultipart : parseLegacyMultipart;
  return new Parameters(parse(request.body, boundary));
}

function operationOf(
  zone: Zone,
  endpoint: Endpoint,
  method: string,
  parameters: Parameters,
): Operation {
  const table = method === 'GET' ? endpoint.get : endpoint.post;
  const operation = findOperation(table, parameters.required('op'), zone.release);
  if (operation === 'unknown') throw new HttpFailure(400);
  if (operation === 'not-implemented') throw new HttpFailure(501);
  return operation;
}
