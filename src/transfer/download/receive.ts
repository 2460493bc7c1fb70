import { ConnectionError, IntegrityError } from '../../errors.js';
import type { Engine } from '../engine.js';
import { stopped } from '../stopped.js';
import type { Download, DownloadChoices } from './download.js';
import { eachChunk } from './each-chunk.js';

/** Who takes the bytes, in order. A promise slows the reading until it resolves. */
export type Receiver = (bytes: Buffer, offset: number) => Promise<void> | undefined;

/**
 * Reads the bytes of an object from `from` to before `to` and hands them to `receive`. A read that
 * ends early, as the server's do after 30 s, goes on where it ended; what was received is never
 * asked for again.
 * @throws IntegrityError where the server has less than that; CancelledError when stopped.
 */
export async function receive(
  engine: Engine,
  { source }: Pick<Download, 'source'>,
  choices: Pick<DownloadChoices, 'resource' | 'replica' | 'ticket'>,
  range: { readonly from: number; readonly to: number },
  receiver: Receiver,
): Promise<void> {
  let position = range.from;
  do {
    await engine.pace.attempt(async () => {
      const begun = position;
      const body = await engine.client.dataObjects.read(source, {
        offset: position === 0 ? undefined : position,
        count: range.to - position,
        resource: choices.resource,
        replica: choices.replica,
        ticket: choices.ticket,
        signal: engine.unhurried,
      });
      try {
        await eachChunk(body, (bytes) => {
          if (position + bytes.length > range.to) throw tooMuch(source.toString());
          if (engine.stop.aborted) throw stopped(engine.stop);
          const at = position;
          position += bytes.length;
          if (engine.bandwidth.limit === undefined) return receiver(bytes, at);
          return engine.bandwidth
            .spend(bytes.length, engine.stop)
            .then(async () => await receiver(bytes, at));
        });
      } catch (error) {
        throw isOfTheLine(error) ? broken(source.toString(), error) : error;
      } finally {
        body.destroy();
      }
      if (position < range.to && position === begun) throw endedEarly(source.toString());
    });
  } while (position < range.to);
}

/** Errors of streams and sockets carry a code and are not ours. */
function isOfTheLine(error: unknown): boolean {
  return error instanceof Error && 'code' in error && !('kind' in error);
}

function broken(path: string, cause: unknown): ConnectionError {
  return new ConnectionError(`the connection broke in the middle of ${path}`, {
    path,
    cause,
    hint: 'Try again.',
  });
}

function tooMuch(path: string): IntegrityError {
  return new IntegrityError(`the server sent more of ${path} than it is long`, { path });
}

function endedEarly(path: string): ConnectionError {
  return new ConnectionError(`the server ended in the middle of ${path}`, {
    path,
    hint: 'The object may be shorter than the catalog says: ichksum -K tells.',
  });
}
