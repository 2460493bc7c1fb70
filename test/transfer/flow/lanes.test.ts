import { expect, test } from 'vitest';
import { Lanes } from '../../../src/transfer/flow/lanes.js';

interface Job {
  readonly name: string;
  readonly large: boolean;
}

async function* jobs(...names: readonly string[]): AsyncGenerator<Job> {
  for (const name of names) yield { name, large: name.startsWith('L') };
}

test('small jobs pass large ones that wait', async () => {
  const lanes = new Lanes(jobs('L1', 'L2', 'L3', 's1', 's2'), (job) => job.large, 2);
  const order: string[] = [];
  const held: Job[] = [];
  for await (const job of lanes) {
    order.push(job.name);
    if (job.large) held.push(job);
    if (order.length === 4) for (const large of held) lanes.finished(large);
  }
  expect(order).toEqual(['L1', 'L2', 's1', 's2', 'L3']);
});

test('looks ahead only so far', async () => {
  let pulled = 0;
  async function* many(): AsyncGenerator<Job> {
    for (; pulled < 10_000; pulled += 1) yield { name: `L${pulled}`, large: true };
  }
  const lanes = new Lanes(many(), (job) => job.large, 1, 50);
  for await (const job of lanes) {
    lanes.finished(job);
    if (job.name === 'L100') break;
  }
  expect(pulled).toBeLessThan(160);
});
