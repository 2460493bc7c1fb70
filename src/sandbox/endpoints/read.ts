import type { Caller } from '../caller.js';
import { requireAccess } from '../catalog/access.js';
import { chooseReplica } from '../catalog/choose-replica.js';
import { type DataObject, findVisibleDataObject } from '../catalog/data-objects.js';
import { goodSize } from '../catalog/replica-states.js';
import { useTicket } from '../catalog/ticket-access.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { bytes, HttpFailure } from '../http/answer.js';
import type { OpenFile } from '../vault/vault.js';
import type { Zone } from '../zone.js';
import type { Call, Operation } from './define-endpoint.js';
import { replicaWish } from './replica-wish.js';
import { withTicket } from './ticket.js';

/**
 * `read` (http-api.md 3.5): what fits into the read buffer is answered at once, more is streamed.
 * No failure of the zone has a status code here: 404 for what cannot be seen, 400 for what cannot
 * be opened, 500 for the rest.
 */
export const read: Operation = (call) => {
  const { zone, parameters } = call;
  const caller = withTicket(call);
  const lpath = parameters.required('lpath');
  const object = findVisibleDataObject(zone.catalog, caller, lpath);
  if (!object) throw new HttpFailure(404);
  const size = goodSize(object);
  if (size === undefined) throw new HttpFailure(500, 'no good replica');
  const offset = parameters.integer('offset') ?? 0;
  const wanted = parameters.integer('count') ?? Math.max(size - offset, 0);
  if (offset < 0 || wanted < 0) throw new HttpFailure(400);
  const count = Math.min(wanted, size - offset);
  if (count < 0) throw new HttpFailure(500, 'offset beyond the end');
  const file = openForReading(call, caller, object);
  const { readBufferBytes } = zone.settings.limits;
  if (count > readBufferBytes) {
    const chunks = readInChunks(file, offset, count, readBufferBytes);
    return { kind: 'streamed', chunks: zone.faults.onStreamedRead(chunks) };
  }
  try {
    const content = file.read(offset, count);
    if (content.length < count) throw new HttpFailure(500, 'the file is shorter than the catalog');
    return bytes(zone.faults.onBufferedRead(content));
  } finally {
    file.close();
  }
};

/** @throws {HttpFailure} 400, or 500 before 0.6.0, for whatever keeps the object from opening. */
function openForReading(call: Call, caller: Caller, object: DataObject): OpenFile {
  const { zone } = call;
  const wish = replicaWish(call);
  try {
    return zone.catalog.transaction(() => openReplica(zone, caller, object, wish));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HttpFailure(zone.release.isAtLeast('0.6.0') ? 400 : 500, reason);
  }
}

function openReplica(
  zone: Zone,
  caller: Caller,
  object: DataObject,
  wish: ReturnType<typeof replicaWish>,
): OpenFile {
  const { catalog } = zone;
  if (caller.ticket !== undefined) useTicket(catalog, caller, object.path, 'read');
  else requireAccess(catalog, caller, object.id, ACCESS_LEVELS.read_object);
  const replica = chooseReplica(catalog, object, wish, 'read');
  return zone.vault.openForReading(replica.physicalPath);
}

/** The bytes of a file in chunks of a size; fails when the file ends too early. */
async function* readInChunks(
  file: OpenFile,
  offset: number,
  count: number,
  chunkSize: number,
): AsyncGenerator<Uint8Array> {
  try {
    for (let done = 0; done < count; ) {
      const chunk = file.read(offset + done, Math.min(chunkSize, count - done));
      if (chunk.length === 0) throw new Error('the file is shorter than the catalog says');
      done += chunk.length;
      yield chunk;
    }
  } finally {
    file.close();
  }
}
