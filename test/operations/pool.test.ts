import { describe, expect, it } from 'vitest';
import {
  ALONE,
  forEachOf,
  inGroups,
  type Key,
  mapInOrder,
  startedEarly,
} from '../../src/operations/pool.js';

/** Jobs that end when told to, and a count of how many run. */
function jobs() {
  const enders = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
  const started: number[] = [];
  let most = 0;
  const work = async (item: number): Promise<number> => {
    started.push(item);
    await new Promise<void>((resolve, reject) => {
      enders.set(item, { resolve, reject });
      most = Math.max(most, enders.size);
    });
    return item * 10;
  };
  const end = async (item: number, error?: Error): Promise<void> => {
    const ender = enders.get(item);
    enders.delete(item);
    if (error === undefined) ender?.resolve();
    else ender?.reject(error);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { work, end, started, most: () => most };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('forEachOf', () => {
  it('runs so many at a time, and takes the next when one ends', async () => {
    const { work, end, started, most } = jobs();
    const whole = forEachOf([1, 2, 3, 4], 2, async (item) => void (await work(item)));
    await end(0);
    expect(started).toEqual([1, 2]);
    await end(2);
    expect(started).toEqual([1, 2, 3]);
    await end(3);
    await end(1);
    await end(4);
    await whole;
    expect(most()).toBe(2);
  });

  it('takes no more after a failure, and waits for what runs', async () => {
    const { work, end, started } = jobs();
    const whole = forEachOf([1, 2, 3, 4], 2, async (item) => void (await work(item)));
    const outcome = whole.then(
      () => 'done',
      (error: Error) => error.message,
    );
    await end(0);
    await end(2, new Error('broken'));
    expect(started).toEqual([1, 2]);
    await end(1);
    expect(await outcome).toBe('broken');
  });

  it('lets items of one key follow one another, and one that is for itself alone', async () => {
    const { work, end, started } = jobs();
    const keys: readonly Key[] = ['', 'a', 'b', 'a', ALONE, 'b'];
    const keyOf = (item: number): Key => keys[item] ?? '';
    const whole = forEachOf([1, 2, 3, 4, 5], 4, async (item) => void (await work(item)), keyOf);
    await end(0);
    expect(started).toEqual([1, 2]);
    await end(1);
    expect(started).toEqual([1, 2, 3]);
    await end(2);
    expect(started).toEqual([1, 2, 3]);
    await end(3);
    expect(started).toEqual([1, 2, 3, 4]);
    await end(4);
    expect(started).toEqual([1, 2, 3, 4, 5]);
    await end(5);
    await whole;
  });
});

describe('mapInOrder', () => {
  it('gives results in the order of the items whatever ends first', async () => {
    const { work, end } = jobs();
    const results = all(mapInOrder([1, 2, 3], 3, work));
    await end(0);
    for (const item of [3, 2, 1]) await end(item);
    expect(await results).toEqual([10, 20, 30]);
  });

  it('throws in the turn of the one that failed', async () => {
    const seen: number[] = [];
    const results = mapInOrder([1, 2, 3], 3, async (item) => {
      if (item === 2) throw new Error('two');
      return item;
    });
    await expect(
      (async () => {
        for await (const result of results) seen.push(result);
      })(),
    ).rejects.toThrow('two');
    expect(seen).toEqual([1]);
  });
});

describe('startedEarly', () => {
  it('asks for the first item before anybody reads', async () => {
    const asked: number[] = [];
    async function* numbers() {
      for (const number of [1, 2]) {
        asked.push(number);
        yield number;
      }
    }
    const early = startedEarly(numbers());
    expect(asked).toEqual([1]);
    expect(await all(early)).toEqual([1, 2]);
  });

  it('keeps a failure for the reader', async () => {
    const early = startedEarly(
      // biome-ignore lint/correctness/useYield: it fails before
      (async function* (): AsyncGenerator<number> {
        throw new Error('first');
      })(),
    );
    await expect(all(early)).rejects.toThrow('first');
  });
});

describe('inGroups', () => {
  it('makes groups of a size, the last one smaller, none empty', async () => {
    expect(await all(inGroups([1, 2, 3, 4, 5], 2))).toEqual([[1, 2], [3, 4], [5]]);
    expect(await all(inGroups([1, 2], 2))).toEqual([[1, 2]]);
    expect(await all(inGroups([], 2))).toEqual([]);
  });
});
