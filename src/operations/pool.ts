/** Doing many things, a few at a time. */

/**
 * How many things are asked of the server, or changed, at the same time: more do not help, and many
 * can hang it (measured.md).
 */
export const WIDTH = 4;

/** The key of what is worked on beside nothing else. */
export const ALONE = Symbol('alone');
/** What an item must not be worked on beside: another of the same key. */
export type Key = string | typeof ALONE;

/**
 * Runs `work` for each item, at most `width` at a time, and takes items only as places become free;
 * those of one key, where `keyOf` gives keys, follow one another. The first failure stops it: no
 * further item is taken, and it rejects once the running ones ended.
 */
export async function forEachOf<T>(
  items: AsyncIterable<T> | Iterable<T>,
  width: number,
  work: (item: T) => Promise<void>,
  keyOf?: (item: T) => Key,
): Promise<void> {
  const running = new Map<Promise<void>, Key | undefined>();
  const failures: unknown[] = [];
  const inTheWayOf = (key: Key | undefined): Promise<void>[] =>
    [...running].flatMap(([job, other]) =>
      key !== undefined && (key === ALONE || other === ALONE || other === key) ? [job] : [],
    );
  for await (const item of items) {
    const key = keyOf?.(item);
    await Promise.all(inTheWayOf(key));
    if (failures.length > 0) break;
    const job: Promise<void> = work(item)
      .catch((error: unknown) => {
        failures.push(error);
      })
      .finally(() => running.delete(job));
    running.set(job, key);
    if (running.size >= width) await Promise.race(running.keys());
    if (failures.length > 0) break;
  }
  await Promise.all(running.keys());
  if (failures.length > 0) throw failures[0];
}

/**
 * The results of `work` in the order of the items, at most `width` in the making at a time. Where
 * one fails, the generator throws when its turn comes.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const waiting: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      result.catch(() => {});
      waiting.push(result);
      if (waiting.length < width) continue;
      const first = waiting.shift();
      if (first !== undefined) yield await first;
    }
    while (waiting.length > 0) {
      const first = waiting.shift();
      if (first !== undefined) yield await first;
    }
  } finally {
    await Promise.allSettled(waiting);
  }
}

/**
 * Begins to read `source` at once, so that its first item is on its way while the caller does
 * something else first.
 */
export function startedEarly<T>(source: AsyncGenerator<T, void, undefined>): AsyncIterable<T> {
  const first = source.next();
  first.catch(() => {});
  return {
    async *[Symbol.asyncIterator]() {
      try {
        for (let item = await first; item.done !== true; item = await source.next()) {
          yield item.value;
        }
      } finally {
        await source.return();
      }
    },
  };
}

/** Items in groups of at most `size`; no group is empty. */
export async function* inGroups<T>(
  items: AsyncIterable<T> | Iterable<T>,
  size: number,
): AsyncGenerator<readonly T[], void, undefined> {
  let group: T[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
