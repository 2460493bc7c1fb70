import { expect, test } from 'vitest';
import { Bandwidth } from '../../../src/transfer/flow/bandwidth.js';

/** A clock whose time goes on only while somebody sleeps. */
function virtualClock() {
  let now = 1000;
  return {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now = Math.max(now, now + milliseconds);
      await Promise.resolve();
    },
  };
}

test('bytes pass when the time is over that they take at the rate, the first as the last', async () => {
  const clock = virtualClock();
  const bandwidth = new Bandwidth(clock, 100);
  for (const [bytes, at] of [
    [50, 1500],
    [100, 2500],
    [0, 2500],
    [10, 2600],
  ] as const) {
    await bandwidth.spend(bytes);
    expect(clock.now()).toBe(at);
  }
});

test('what is sent again is paid for again', async () => {
  const clock = virtualClock();
  const bandwidth = new Bandwidth(clock, 100);
  const at: number[] = [];
  await bandwidth.paying(
    () => 100,
    new AbortController().signal,
    async (pay) => {
      for (let attempt = 0; attempt < 3; attempt += 1) {
        await pay();
        at.push(clock.now());
      }
    },
  );
  expect(at).toEqual([2000, 3000, 4000]);
});

test('without a limit nobody waits', async () => {
  const clock = virtualClock();
  await new Bandwidth(clock, undefined).spend(1e12);
  expect(clock.now()).toBe(1000);
});
