import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Zone } from '../zone.js';
import { type Answer, empty } from './answer.js';
import { isControlRequest, serveControl } from './control.js';
import type { Deadline } from './deadline.js';
import { answerToFailure, dispatch } from './dispatch.js';
import { headerWrite, isHeaderWrite } from './header-write.js';
import { announcesMoreThan, ConnectionEndedError, readBody } from './read-body.js';
import { sendAnswer } from './send-answer.js';

/** How long a client that was refused in the middle of its upload has to read the answer. */
const LINGER_MILLISECONDS = 1000;

/**
 * Reads a request and answers it.
 *
 * @throws {ConnectionEndedError} when the connection is to end without an answer.
 */
export async function serveRequest(
  zone: Zone,
  request: IncomingMessage,
  response: ServerResponse,
  deadline: Deadline,
): Promise<void> {
  if (isControlRequest(zone, request)) return serveControl(zone, request, response);
  const { apiVersion, limits } = zone.settings;
  const fault = zone.faults.onRequest();
  if (fault.delay > 0) await deadline.extendFor(() => sleep(fault.delay));
  if (fault.resets) throw new ConnectionEndedError('reset as told');
  if (announcesMoreThan(request, limits.maxRequestBodyBytes)) {
    throw new ConnectionEndedError('the body is too large');
  }
  if (isHeaderWrite(zone, request) && fault.status === undefined) {
    return serveHeaderWrite(zone, request, response);
  }
  const body = await readBody(request, limits.maxRequestBodyBytes);
  if (fault.status !== undefined) {
    const outcome = { answer: empty(fault.status), heedsConnection: true };
    return sendAnswer(request, response, outcome, apiVersion);
  }
  const outcome = await deadline.extendFor(() =>
    dispatch(zone, {
      method: request.method ?? '',
      target: request.url ?? '',
      authorization: request.headers.authorization,
      contentType: request.headers['content-type'] ?? '',
      body,
      address: request.socket.remoteAddress ?? '',
    }),
  );
  return sendAnswer(request, response, outcome, apiVersion);
}

/**
 * A write that fails before its body was read leaves the body on the connection, which is of no use
 * any more then: it is closed once the answer is out and the client has had time to read it.
 */
async function serveHeaderWrite(
  zone: Zone,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let answer: Answer;
  try {
    answer = await headerWrite(zone, request);
  } catch (error) {
    if (error instanceof ConnectionEndedError) throw error;
    answer = answerToFailure(zone, error);
  }
  if (!isBodyRead(request)) lingerAndClose(request, response);
  await sendAnswer(request, response, { answer, heedsConnection: true }, zone.settings.apiVersion);
}

function isBodyRead(request: IncomingMessage): boolean {
  return request.complete || Number(request.headers['content-length'] ?? Number.NaN) === 0;
}

/** Closes the connection after the answer, throwing away what the client still sends. */
function lingerAndClose(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  response.shouldKeepAlive = true;
  response.once('finish', () => {
    socket.end();
    request.resume();
    setTimeout(() => socket.destroy(), LINGER_MILLISECONDS).unref();
  });
}
