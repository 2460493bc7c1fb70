import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buildOf } from '../endpoints/information.js';
import type { ApiVersion } from '../options.js';
import type { BufferedAnswer, StreamedAnswer } from './answer.js';
import type { Outcome } from './dispatch.js';

/** Sends an answer with the headers of the real server, in its order (http-api.md 1.3). */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  outcome: Outcome,
  version: ApiVersion,
): Promise<void> {
  response.sendDate = false;
  response.removeHeader('connection');
  if (outcome.answer.kind === 'streamed') {
    await sendStreamed(request, response, outcome.answer, version);
    return;
  }
  if (!outcome.heedsConnection) response.shouldKeepAlive = true;
  sendBuffered(request, response, outcome.answer, version);
}

/** The name that the server gives itself. */
function serverName(version: ApiVersion): string {
  return `irods_http_api/${version} (${buildOf(version)})`;
}

function sendBuffered(
  request: IncomingMessage,
  response: ServerResponse,
  answer: BufferedAnswer,
  version: ApiVersion,
): void {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  const headers = ['Server', serverName(version), 'Content-Type', answer.type];
  const isOldClient = request.httpVersion === '1.0';
  if (response.shouldKeepAlive === isOldClient) {
    headers.push('Connection', isOldClient ? 'keep-alive' : 'close');
  }
  if (answer.withoutLength) {
    response.removeHeader('content-length');
    response.removeHeader('transfer-encoding');
    response.shouldKeepAlive = false;
  } else {
    headers.push('Content-Length', String(body.length));
  }
  response.writeHead(answer.status, headers);
  response.end(body);
}

async function sendStreamed(
  request: IncomingMessage,
  response: ServerResponse,
  answer: StreamedAnswer,
  version: ApiVersion,
): Promise<void> {
  response.writeHead(200, [
    ...['Server', serverName(version)],
    ...['Content-Type', 'application/octet-stream'],
    ...['Transfer-Encoding', 'chunked'],
  ]);
  const closed = new AbortController();
  response.once('close', () => closed.abort());
  if (response.destroyed) closed.abort();
  for await (const chunk of answer.chunks) {
    if (closed.signal.aborted) return;
    if (!response.write(chunk)) {
      await once(response, 'drain', { signal: closed.signal }).catch(() => undefined);
    }
  }
  response.end();
  response.once('finish', () => request.socket.destroySoon());
}
