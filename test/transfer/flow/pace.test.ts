import { expect, test } from 'vitest';
import type { Clock } from '../../../src/context/clock.js';
import { ConnectionError, HttpStatusError, IrodsError } from '../../../src/errors.js';
import { Pace } from '../../../src/transfer/flow/pace.js';

/** A clock whose sleeps pass at once. */
class FastClock implements Clock {
  at = 0;
  readonly slept: number[] = [];
  now(): number {
    return this.at;
  }
  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds);
    this.at += milliseconds;
  }
}

function paceOf(clock: Clock, patience = 60_000, stop = new AbortController().signal): Pace {
  return new Pace({ clock, stop, widest: 4, patience, random: () => 1 });
}

test('waits longer and longer, halves the width, and recovers', async () => {
  const clock = new FastClock();
  const pace = paceOf(clock);
  let failures = 3;
  const work = async (): Promise<string> => {
    if (failures-- > 0) throw new HttpStatusError('busy', 503);
    return 'done';
  };
  await expect(pace.attempt(work)).resolves.toBe('done');
  expect(clock.slept).toEqual([500, 1000, 2000]);
  expect(pace.currentWidth).toBe(1);
  for (let i = 0; i < 100; i += 1) await pace.attempt(async () => i);
  expect(pace.currentWidth).toBe(4);
});

test('gives up when nothing has worked for as long as its patience', async () => {
  const clock = new FastClock();
  const error = new ConnectionError('gone');
  await expect(
    paceOf(clock, 10_000).attempt(async () => {
      throw error;
    }),
  ).rejects.toBe(error);
  expect(clock.at).toBeGreaterThanOrEqual(10_000);
  expect(clock.at).toBeLessThan(50_000);
});

test('does not repeat what cannot pass', async () => {
  let attempts = 0;
  const refused = new IrodsError('no', -818000, 'CAT_NO_ACCESS_PERMISSION');
  await expect(
    paceOf(new FastClock()).attempt(async () => {
      attempts += 1;
      throw refused;
    }),
  ).rejects.toBe(refused);
  expect(attempts).toBe(1);
});

test('does not wait when the run is stopped', async () => {
  const clock = new FastClock();
  const stop = AbortSignal.abort(new Error('stopped'));
  await expect(
    paceOf(clock, 60_000, stop).attempt(async () => {
      throw new ConnectionError('gone');
    }),
  ).rejects.toThrow('gone');
  expect(clock.slept).toEqual([]);
});
