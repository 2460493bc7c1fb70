import { setImmediate } from 'node:timers/promises';
import type { LogicalPath } from '../domain/logical-path.js';
import { QUERY_ROOM, roomFor } from '../domain/query-room.js';

/** Data objects of one group; their ids then fit one request too. */
const MOST = 200;

/**
 * Groups neighbours whose data objects can be looked up by one query, as far as they are there at
 * the same time: nobody waits for an item that is yet to come. `objectOf` tells the path of what may
 * be a data object; anything else is a group of its own.
 */
export async function* inQueries<T>(
  items: AsyncIterable<T>,
  objectOf: (item: T) => LogicalPath | undefined,
): AsyncGenerator<readonly T[], void, undefined> {
  const source = items[Symbol.asyncIterator]();
  let group: T[] = [];
  let room = QUERY_ROOM;
  try {
    for (let next = asked(source); ; ) {
      const result = group.length === 0 ? await next : await Promise.race([next, setImmediate()]);
      if (result?.done === true) break;
      const needed = result === undefined ? 0 : roomOf(objectOf(result.value));
      const isFull = group.length === MOST || needed > room;
      if (group.length > 0 && (result === undefined || isFull)) {
        yield group;
        [group, room] = [[], QUERY_ROOM];
      }
      if (result === undefined) continue;
      group.push(result.value);
      room -= needed;
      next = asked(source);
    }
    if (group.length > 0) yield group;
  } catch (error) {
    if (group.length > 0) yield group;
    throw error;
  } finally {
    await source.return?.();
  }
}

/** The next item. Where nobody waits for it any more, its failure is nobody's. */
function asked<T>(source: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = source.next();
  next.catch(() => {});
  return next;
}

function roomOf(object: LogicalPath | undefined): number {
  return object === undefined ? QUERY_ROOM : roomFor(`${object.parent}`) + roomFor(object.name);
}
