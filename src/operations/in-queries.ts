import type { LogicalPath } from '../domain/logical-path.js';
import { QUERY_ROOM, roomFor } from '../domain/query-room.js';

/** Data objects of one group; their ids then fit one request too. */
const MOST = 200;

/**
 * Groups neighbours whose data objects can be looked up by one query. `objectOf` tells the path of
 * what is known to be one; anything else is a group of its own.
 */
export async function* inQueries<T>(
  items: AsyncIterable<T>,
  objectOf: (item: T) => LogicalPath | undefined,
): AsyncGenerator<readonly T[], void, undefined> {
  let group: T[] = [];
  let room = QUERY_ROOM;
  for await (const item of items) {
    const object = objectOf(item);
    const needed = object === undefined ? QUERY_ROOM : roomOf(object);
    if (group.length > 0 && (needed > room || group.length === MOST)) {
      yield group;
      [group, room] = [[], QUERY_ROOM];
    }
    group.push(item);
    room -= needed;
  }
  if (group.length > 0) yield group;
}

function roomOf(object: LogicalPath): number {
  return roomFor(`${object.parent}`) + roomFor(object.name);
}
