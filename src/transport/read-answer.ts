/** What undici gives of an answer, in the forms that are used here. */
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { ProtocolError } from '../errors.js';

export type Headers = Dispatcher.ResponseData['headers'];

/** The largest buffered answer that is read, bytes. */
const LARGEST_ANSWER = 256 * 1024 * 1024;

/** Headers without those that have no value. */
export function plainHeaders(
  headers: Headers,
): Readonly<Record<string, string | readonly string[]>> {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(given);
}

/** A whole body as text. Throws ProtocolError for one that is too long. */
export async function readText(body: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += (chunk as Buffer).length;
    if (length > LARGEST_ANSWER) {
      body.destroy();
      throw new ProtocolError(`the server's answer is longer than ${LARGEST_ANSWER} bytes`);
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
