import { CODES, libraryFailure } from '../error-codes.js';
import { HttpFailure, success } from '../http/answer.js';
import { ReplicaWriter } from '../writing/replica-writer.js';
import type { Operation } from './define-endpoint.js';
import { withTicket } from './ticket.js';
import { opening, writeMode } from './write.js';

/** `parallel_write_init` (http-api.md 3.7). */
export const parallelWriteInit: Operation = async (call) => {
  const { zone, parameters } = call;
  const { limits } = zone.settings;
  const lpath = parameters.required('lpath');
  parameters.required('stream-count');
  const streamCount = parameters.integer('stream-count', 500, 32) ?? 0;
  // Up to 0.6.0 nothing checks the least number; a handle has its first stream in any case.
  const least = zone.release.isAtLeast('0.7.0') ? 1 : 0;
  if (streamCount < least || streamCount > limits.streamsPerHandle) throw new HttpFailure(400);
  if (zone.parallelWrites.streamCount + streamCount > limits.streamsTotal) {
    throw new HttpFailure(503, 'too many streams');
  }
  const text = `Could not open output stream to [${lpath}].`;
  const mode = writeMode(call, lpath);
  const writer = await opening(call, libraryFailure(CODES.INVALID_HANDLE, text), () =>
    ReplicaWriter.open(zone, withTicket(call), mode),
  );
  return success({
    parallel_write_handle: zone.parallelWrites.register(writer, Math.max(streamCount, 1)),
  });
};

/** `parallel_write_shutdown`; an unknown handle is no failure. */
export const parallelWriteShutdown: Operation = async ({ zone, parameters }) => {
  await zone.parallelWrites.shutDown(parameters.required('parallel-write-handle'));
  return success();
};
