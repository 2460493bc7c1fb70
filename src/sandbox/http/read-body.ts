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
 * @throws {ConnectionEndedError} as soon as it passes the limit.
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limitBytes) throw new ConnectionEndedError('the body is too large');
    chunks.push(chunk);
  }
  const [first] = chunks;
  return chunks.length === 1 && first ? first : Buffer.concat(chunks);
}
