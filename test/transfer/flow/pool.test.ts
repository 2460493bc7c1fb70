import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inParallel } from '../../../src/transfer/flow/pool.js';

async function* upTo(count: number, pulled: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < count; i += 1) {
    pulled.push(i);
    yield i;
  }
}

describe('inParallel', () => {
  test('does every job, at most so many at once', async () => {
    let [inside, most] = [0, 0];
    const results: number[] = [];
    const work = async (job: number): Promise<number> => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(1);
      inside -= 1;
      return job * 2;
    };
    for await (const result of inParallel(upTo(20), 3, work)) results.push(result);
    expect(results.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i * 2));
    expect(most).toBe(3);
  });

  test('pulls no further job after a failure, and waits for those in work', async () => {
    const pulled: number[] = [];
    let finished = 0;
    const work = async (job: number): Promise<number> => {
      if (job === 2) throw new Error('job 2');
      await sleep(5);
      finished += 1;
      return job;
    };
    const all = async (): Promise<void> => {
      for await (const _ of inParallel(upTo(1000, pulled), 2, work));
    };
    await expect(all()).rejects.toThrow('job 2');
    expect(pulled.length).toBeLessThan(10);
    expect(finished).toBeGreaterThan(0);
  });

  test('stops when its consumer leaves', async () => {
    const pulled: number[] = [];
    for await (const result of inParallel(upTo(1000, pulled), 2, async (job) => job)) {
      if (result === 5) break;
    }
    expect(pulled.length).toBeLessThan(20);
  });

  test('passes on a failure of the source', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('no more');
    }
    const results: number[] = [];
    const all = async (): Promise<void> => {
      for await (const result of inParallel(broken(), 2, async (job) => job)) results.push(result);
    };
    await expect(all()).rejects.toThrow('no more');
    expect(results).toEqual([1]);
  });
});
