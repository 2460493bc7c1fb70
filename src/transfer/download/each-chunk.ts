import type { Readable } from 'node:stream';

/**
 * Hands the bytes of a stream to `take` as they come; a promise that it gives slows the stream.
 * Ends when the stream has ended and the last of these promises has been kept. Costs half of what
 * iterating does. The stream is destroyed where `take` fails. Nothing is in the middle of being taken
 * any more when this is over, however it ends.
 * @throws what the stream or `take` threw; an error with the code ERR_STREAM_PREMATURE_CLOSE where
 *   the stream ended without saying so.
 */
export async function eachChunk(
  stream: Readable,
  take: (bytes: Buffer) => Promise<void> | undefined,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    // A paused stream ends all the same, once its last bytes are handed over.
    let taking: Promise<void> | undefined;
    const fail = (error: unknown): void => {
      stream.destroy();
      // What was taken before must be done with: who reads on begins behind it.
      if (taking === undefined) reject(error);
      else {
        taking.then(
          () => reject(error),
          () => reject(error),
        );
      }
    };
    stream.on('data', (bytes: Buffer) => {
      try {
        const slowing = take(bytes);
        if (slowing === undefined) return;
        stream.pause();
        taking = slowing;
        slowing.then(() => stream.resume(), fail);
      } catch (error) {
        fail(error);
      }
    });
    let ended = false;
    stream.once('end', () => {
      ended = true;
      if (taking === undefined) resolve();
      else taking.then(resolve, reject);
    });
    stream.once('error', fail);
    stream.once('close', () => {
      if (!ended) fail(prematureClose());
    });
  });
}

function prematureClose(): Error {
  return Object.assign(new Error('the stream closed before its end'), {
    code: 'ERR_STREAM_PREMATURE_CLOSE',
  });
}
