import type { IncomingMessage } from 'node:http';

/** Something that ends the connection without an answer, such as a body beyond the limit. */
export class ConnectionEndedError extends Error {
  override readonly name = 'ConnectionEndedError';
}

/** Whether the request says that its body is longer than this. */
export function announcesMoreThan(request: IncomingMessage, limitBytes: number): boolean {
  return Number(request.headers['content-length'] ?? 0) > limitBytes;
}

/**
 * The whole body.
 *
 * @throws {ConnectionEndedError} as soon as it passes the limit, or when the client goes away.
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  await eachChunk(request, (chunk) => {
    length += chunk.length;
    if (length > limitBytes) throw new ConnectionEndedError('the body is too large');
    chunks.push(chunk);
  });
  const [first] = chunks;
  return chunks.length === 1 && first ? first : Buffer.concat(chunks);
}

/**
 * Hands over the body as it comes. When `take` fails the rest stays unread and the connection as it
 * is, so that an answer can still be sent.
 *
 * @throws {ConnectionEndedError} when the client goes away before the end; whatever `take` throws.
 */
export async function eachChunk(
  request: IncomingMessage,
  take: (chunk: Buffer) => void,
): Promise<void> {
  if (request.destroyed) throw clientGone();
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: unknown) => {
      request.off('data', onData).off('end', onEnd).off('close', onClose);
      if (error === undefined) resolve();
      else reject(error);
    };
    const onData = (chunk: Buffer) => {
      try {
        take(chunk);
      } catch (error) {
        request.pause();
        settle(error);
      }
    };
    const onEnd = () => settle();
    const onClose = () => settle(clientGone());
    request.on('data', onData).once('end', onEnd).once('close', onClose);
  });
}

function clientGone(): ConnectionEndedError {
  return new ConnectionEndedError('the client went away during its upload');
}
