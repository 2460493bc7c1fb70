import { once } from 'node:events';

/** Writes to a stream and waits while its reader is behind. */
export async function write(
  stream: NodeJS.WritableStream,
  chunk: string | Uint8Array,
): Promise<void> {
  if (!stream.write(chunk)) await once(stream, 'drain');
}
