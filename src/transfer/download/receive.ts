import { CliError, ConnectionError, HttpStatusError, IntegrityError } from '../../errors.js';
import { findEntry } from '../catalog/find-entry.js';
import type { Engine } from '../engine.js';
import { stopped } from '../stopped.js';
import type { Download, DownloadChoices } from './download.js';
import { eachChunk } from './each-chunk.js';
import { ensureSame, explainUnreadable, notTheSame } from './same-object.js';

/** Who takes the bytes, in order. A promise slows the reading until it resolves. */
export type Receiver = (bytes: Buffer, offset: number) => Promise<void> | undefined;

/** What is read: a data object, as the catalog described it when it was found. */
export interface ReadObject extends Pick<Download, 'source' | 'size'> {
  /** Milliseconds since 1970; where it is not known, a change cannot be told by it. */
  readonly modifiedAt: number | undefined;
}

/** So many answers in a row without a byte and without a fault: there is nothing more. */
const CERTAINTY = 3;

/** Bytes from `from` to before `to`. */
export interface ReadRange {
  readonly from: number;
  readonly to: number;
  /** They must be all that the object has, also by now. */
  readonly isWhole?: boolean;
}

/** A read that ended early after so many bytes, or more, was a good one: the next follows at once. */
const WORTH_IT = 64 * 1024;

/**
 * Reads the bytes of an object from `from` to before `to` and hands them to `receive`. A read that
 * ends early, as the server's do after 30 s, goes on where it ended, once the object was seen to be
 * the same; what was received is never asked for again.
 * @throws IntegrityError where the server has less than that, or another object by now;
 *   CancelledError when stopped.
 */
export async function receive(
  engine: Engine,
  object: ReadObject,
  choices: Pick<DownloadChoices, 'resource' | 'replica' | 'ticket'>,
  range: ReadRange,
  receiver: Receiver,
): Promise<void> {
  let position = range.from;
  let emptyAnswers = 0;
  const readOn = async (): Promise<void> =>
    await engine.pace.attempt(async () => {
      const begun = position;
      if (begun > range.from) await ensureSame(engine, object, choices);
      try {
        await read(engine, object, choices, { ...range, from: position }, (bytes, at) => {
          position += bytes.length;
          return receiver(bytes, at);
        });
        if (position < range.to && position === begun) {
          emptyAnswers += 1;
          const isCertain = emptyAnswers === CERTAINTY;
          throw isCertain ? shorter(object, position) : endedEarly(`${object.source}`);
        }
      } catch (error) {
        const broke = error instanceof ConnectionError && error.retryable;
        if (!broke || position - begun < WORTH_IT) throw error;
      }
    });
  try {
    do await readOn();
    while (position < range.to);
  } catch (error) {
    if (!(error instanceof ConnectionError) || !(await canBeAsked(engine, object, choices))) {
      throw error;
    }
    throw new UnreadableError(`${object.source}, byte ${position}: ${error.message}`, {
      path: `${object.source}`,
      cause: error,
      hint: 'Other requests are answered: ichksum -K tells whether its replicas are damaged.',
    });
  }
}

/** The connection breaks whenever this object is read, and only then: others may be well. */
class UnreadableError extends ConnectionError {
  override readonly fatal = false;
}

/** Whether the server answers what is asked about an object. */
async function canBeAsked(
  engine: Engine,
  { source }: ReadObject,
  { ticket }: Pick<DownloadChoices, 'ticket'>,
): Promise<boolean> {
  try {
    await findEntry(engine.client, source, ticket, true);
    return true;
  } catch (error) {
    if (error instanceof CliError) return false;
    throw error;
  }
}

/** One request: as many bytes of the range as come. */
async function read(
  engine: Engine,
  { source }: ReadObject,
  choices: Pick<DownloadChoices, 'resource' | 'replica' | 'ticket'>,
  range: ReadRange,
  receiver: Receiver,
): Promise<void> {
  const { resource, replica, ticket } = choices;
  const { dataObjects } = engine.client;
  const wanted = range.to - range.from;
  // One that has grown meanwhile shows it by one byte more, and does not pass for the whole. Of a
  // chosen replica the server gives nothing at all where it is shorter (http-api.md section 3.5).
  const isWholeAtOnce =
    range.isWhole === true && wanted < dataObjects.readBuffer && !choosesReplica(choices);
  // What comes in one piece is paid for before it is asked for, the rest as it comes.
  const isPaid = wanted <= dataObjects.readBuffer;
  if (isPaid) await engine.bandwidth.spend(wanted, engine.stop);
  const body = await dataObjects
    .read(source, {
      offset: range.from === 0 ? undefined : range.from,
      count: isWholeAtOnce ? wanted + 1 : wanted,
      resource,
      replica,
      ticket,
      signal: engine.unhurried,
    })
    .catch(async (error: unknown) => {
      throw error instanceof HttpStatusError
        ? await explainUnreadable(engine, source, choices, error)
        : error;
    });
  let position = range.from;
  let refusal: { readonly error: unknown } | undefined;
  const refused = (error: unknown): never => {
    refusal = { error };
    throw error;
  };
  const hand: Receiver = (bytes, at) => {
    try {
      return receiver(bytes, at)?.catch(refused);
    } catch (error) {
      return refused(error);
    }
  };
  try {
    await eachChunk(body, (bytes) => {
      if (position + bytes.length > range.to) throw tooMuch(`${source}`, isWholeAtOnce);
      if (engine.stop.aborted) throw stopped(engine.stop);
      const at = position;
      position += bytes.length;
      if (engine.bandwidth.limit === undefined || isPaid) return hand(bytes, at);
      return engine.bandwidth
        .spend(bytes.length, engine.stop)
        .then(async () => await hand(bytes, at));
    });
  } catch (error) {
    // A file that cannot be written has a code too, and is not to be waited for.
    if (refusal !== undefined) throw refusal.error;
    throw isOfTheLine(error) ? broken(`${source}`, error) : error;
  } finally {
    body.destroy();
  }
}

/** Whether a certain replica is to be read. */
export function choosesReplica(choice: Pick<DownloadChoices, 'resource' | 'replica'>): boolean {
  return choice.resource !== undefined || choice.replica !== undefined;
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

function tooMuch(path: string, hasGrown: boolean): IntegrityError {
  if (hasGrown) return notTheSame(path, 'changed');
  return new IntegrityError(`the server sent more of ${path} than it is long`, { path });
}

function shorter({ source, size }: ReadObject, has: number): IntegrityError {
  return new IntegrityError(`the server has only ${has} of ${size} bytes of ${source}`, {
    path: `${source}`,
    hint: 'ichksum -K tells whether its replicas are what the catalog says.',
  });
}

function endedEarly(path: string): ConnectionError {
  return new ConnectionError(`the server ended in the middle of ${path}`, {
    path,
    hint: 'The object may be shorter than the catalog says: ichksum -K tells.',
  });
}
