import type { Caller } from '../caller.js';
import { CODES } from '../error-codes.js';
import { HttpFailure, success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import type { WriteStream } from '../writing/parallel-writes.js';
import { ReplicaWriter } from '../writing/replica-writer.js';
import type { WriteMode } from '../writing/write-target.js';
import { writeWhole } from '../writing/write-whole.js';
import type { Call, Operation } from './define-endpoint.js';
import { replicaWish } from './replica-wish.js';
import { withTicket } from './ticket.js';

/** How a refused opening of a data object is worded. */
export const BAD_STREAM = new IrodsFailure(
  CODES.INVALID_HANDLE,
  'Output stream to data object is in a bad state.',
);

/** `write` with the bytes in a form (http-api.md 3.6). */
export const write: Operation = async (call) => {
  const { zone, parameters } = call;
  const content = parameters.bytes('bytes');
  if (parameters.has('parallel-write-handle')) {
    const stream = findStream(call);
    seek(call, stream);
    if (content === undefined) throw new HttpFailure(400, 'bytes is missing');
    await stream.use(async () => stream.write(content));
    return success();
  }
  const caller = withTicket(call);
  const mode = writeMode(call, parameters.required('lpath'));
  const offset = readOffset(call);
  if (content === undefined || !offset.isGood) {
    await openAndClose(call, caller, mode);
    throw content === undefined || offset.isUnreadable ? new HttpFailure(400) : BAD_STREAM;
  }
  await opening(call, BAD_STREAM, () => writeWhole(zone, caller, mode, offset.value, content));
  return success();
};

/** How the parameters ask for the object to be opened. */
export function writeMode(call: Call, path: string): WriteMode {
  const { parameters } = call;
  const wish = replicaWish(call);
  const appends = parameters.isOn('append');
  const keeps = parameters.isOff('truncate');
  const isExplicit = wish.resource === undefined && wish.replicaNumber !== undefined;
  return {
    ...wish,
    path,
    creates: (appends || !keeps) && !isExplicit,
    truncates: !appends && !keeps,
    appends,
  };
}

/**
 * Runs what opens a data object; any refusal is told by `refusal` alone, as the real server does,
 * or by an empty 500 before 0.6.0.
 */
export async function opening<Result>(
  { zone }: Call,
  refusal: IrodsFailure,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof IrodsFailure)) throw error;
    zone.settings.log({ level: 'info', message: `not opened for writing: ${error.message}` });
    throw zone.release.isAtLeast('0.6.0') ? refusal : new HttpFailure(500, error.message);
  }
}

/** Opens an object as the request asks and closes it again: that alone may make or empty it. */
async function openAndClose(call: Call, caller: Caller, mode: WriteMode): Promise<void> {
  const open = () => ReplicaWriter.open(call.zone, caller, mode);
  const writer = await opening(call, BAD_STREAM, open);
  await writer.close();
}

/** Where the bytes are to go; `isGood` is false for what is no integer and for negative ones. */
export interface Offset {
  readonly value: number;
  readonly isGood: boolean;
  readonly isUnreadable: boolean;
}

/** Reads the parameter `offset`; its absence means the beginning. */
export function readOffset({ parameters }: Call): Offset {
  try {
    const value = parameters.integer('offset') ?? 0;
    return { value, isGood: value >= 0, isUnreadable: false };
  } catch {
    return { value: 0, isGood: false, isUnreadable: true };
  }
}

/** What to answer for an offset that is not good. */
export function offsetFailure(offset: Offset): Error {
  return offset.isUnreadable ? new HttpFailure(400, 'bad offset') : BAD_STREAM;
}

/**
 * The stream that the parameters name, or any idle one of the handle.
 *
 * @throws {HttpFailure} 400 for an unknown handle or stream, 429 when all streams are busy.
 */
export function findStream({ zone, parameters }: Call): WriteStream {
  const write = zone.parallelWrites.find(parameters.required('parallel-write-handle'));
  if (!write) throw new HttpFailure(400, 'unknown handle');
  const index = parameters.integer('stream-index', 400, 32);
  if (index === undefined) {
    const idle = write.streams.find(({ isBusy }) => !isBusy);
    if (!idle) throw new HttpFailure(429, 'all streams are busy');
    return idle;
  }
  const stream = index < 0 ? undefined : write.streams[index];
  if (!stream) throw new HttpFailure(400, 'no such stream');
  return stream;
}

/** Moves a stream to the offset that the request names, if it names one. */
export function seek(call: Call, stream: WriteStream): void {
  if (!call.parameters.has('offset')) return;
  const offset = readOffset(call);
  if (!offset.isGood) throw offsetFailure(offset);
  stream.position = offset.value;
}
