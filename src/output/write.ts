import { once } from 'node:events';
import { NobodyReadsError } from '../errors.js';

/**
 * Writes to a stream and waits while its reader is behind.
 * @throws NobodyReadsError where it fails: whoever made the stream tells why.
 */
export async function write(
  stream: NodeJS.WritableStream & { readonly errored?: Error | null },
  chunk: string | Uint8Array,
): Promise<void> {
  if (stream.write(chunk)) return;
  if (stream.errored) throw new NobodyReadsError();
  await once(stream, 'drain').catch(() => {
    throw new NobodyReadsError();
  });
}
