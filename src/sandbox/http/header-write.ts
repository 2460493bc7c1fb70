import type { IncomingMessage } from 'node:http';
import { callerOf } from '../endpoints/authentication.js';
import type { Call } from '../endpoints/define-endpoint.js';
import { withTicket } from '../endpoints/ticket.js';
import {
  BAD_STREAM,
  findStream,
  offsetFailure,
  opening,
  readOffset,
  seek,
  writeMode,
} from '../endpoints/write.js';
import type { WriteStream } from '../writing/parallel-writes.js';
import { ReplicaWriter } from '../writing/replica-writer.js';
import { writeWhole } from '../writing/write-whole.js';
import type { Zone } from '../zone.js';
import { type Answer, HttpFailure, success } from './answer.js';
import { Parameters } from './parameters.js';
import { eachChunk, readBody } from './read-body.js';
import { parseTarget } from './target.js';

const PREFIX = 'irods-api-request-';

/** A body of at most this many bytes is read before the object is opened. */
const WHOLE_BYTES = 1024 * 1024;

/**
 * Whether the request is a write whose parameters are headers and whose body is the data
 * (http-api.md 1.8). As with the real server the last segment of the path alone decides.
 */
export function isHeaderWrite(zone: Zone, request: IncomingMessage): boolean {
  return (
    zone.release.isAtLeast('0.6.0') &&
    request.method === 'POST' &&
    request.headers[`${PREFIX}op`] === 'write' &&
    parseTarget(request.url ?? '')
      ?.path.split('/')
      .at(-1) === 'data-objects'
  );
}

/**
 * Writes the body of the request. Never more of it than one small write is held in memory.
 *
 * @throws whatever is to be answered; the body may then be unread.
 */
export async function headerWrite(zone: Zone, request: IncomingMessage): Promise<Answer> {
  const address = request.socket.remoteAddress ?? '';
  const caller = callerOf(zone, request.headers.authorization, address);
  const call: Call = { zone, caller, parameters: headerParameters(request) };
  if (call.parameters.has('parallel-write-handle')) return writeToStream(call, request);
  const mode = writeMode(call, call.parameters.required('lpath'));
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  const isSmall = length <= WHOLE_BYTES || hasNoBody(request);
  const offset = readOffset(call);
  if (offset.isGood && isSmall) {
    const content = await readBody(request, WHOLE_BYTES);
    const store = () => writeWhole(zone, withTicket(call), mode, offset.value, content);
    await opening(call, BAD_STREAM, store);
    return success();
  }
  const open = () => ReplicaWriter.open(zone, withTicket(call), mode);
  const writer = await opening(call, BAD_STREAM, open);
  if (!offset.isGood) {
    await writer.close();
    throw offsetFailure(offset);
  }
  try {
    await receive(zone, request, offset.value, (bytes, position) => writer.write(bytes, position));
  } catch (error) {
    writer.abandon();
    throw error;
  }
  await writer.close();
  return success();
}

async function writeToStream(call: Call, request: IncomingMessage): Promise<Answer> {
  const stream = findStream(call);
  seek(call, stream);
  await stream.use(() => receiveInto(call.zone, request, stream));
  return success();
}

async function receiveInto(
  zone: Zone,
  request: IncomingMessage,
  stream: WriteStream,
): Promise<void> {
  await receive(zone, request, stream.position, (bytes) => stream.write(bytes));
}

/** Hands the body on as it comes. A body beyond the limit fails after what fitted was written. */
async function receive(
  zone: Zone,
  request: IncomingMessage,
  start: number,
  write: (bytes: Uint8Array, position: number) => void,
): Promise<void> {
  const limit = zone.settings.limits.maxRequestBodyBytes;
  let position = start;
  await eachChunk(request, (chunk) => {
    if (position + chunk.length - start > limit) throw new HttpFailure(500, 'body too large');
    write(chunk, position);
    position += chunk.length;
  });
}

function hasNoBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}

/** The parameters that stand in the headers; the values are UTF-8 and not encoded in any way. */
function headerParameters(request: IncomingMessage): Parameters {
  const values = new Map<string, Uint8Array>();
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith(PREFIX) && typeof value === 'string') {
      values.set(name.slice(PREFIX.length), Buffer.from(value, 'latin1'));
    }
  }
  return new Parameters(values);
}
