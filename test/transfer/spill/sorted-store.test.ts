import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { SortedStore } from '../../../src/transfer/spill/sorted-store.js';
import { Spill } from '../../../src/transfer/spill/spill.js';
import { seededRandom } from '../../helpers/random.js';

const spills: Spill[] = [];
afterEach(async () => {
  for (const spill of spills.splice(0)) await spill.close();
});

function newSpill(room?: number): Spill {
  const spill = new Spill(room);
  spills.push(spill);
  return spill;
}

function newStore(spill: Spill): SortedStore<string> {
  return new SortedStore(spill, {
    compare: (one, other) => (one < other ? -1 : one > other ? 1 : 0),
    encode: (text) => JSON.stringify(text),
    decode: (line) => JSON.parse(line) as string,
  });
}

async function sorted(store: SortedStore<string>, names: Iterable<string>): Promise<string[]> {
  for (const name of names) await store.add(name);
  await store.finish();
  const found: string[] = [];
  for (let name = store.peek(); name !== undefined; name = store.peek()) {
    found.push(name);
    await store.advance();
  }
  return found;
}

/** Names with everything a name may hold, the same for the same seed. */
function names(count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const parts = ['a', 'B', ' ', '\n', '"', 'é', '\u{1f600}', '-', '_', '7'];
  return Array.from({ length: count }, (_, i) => {
    const tail = Array.from({ length: 6 }, () => parts[Math.floor(random() * parts.length)]).join(
      '',
    );
    return `${tail}${i}`;
  });
}

test('sorts what fits into memory, and what does not, the same', async () => {
  const given = names(60_000, 1);
  const wanted = given.toSorted();
  const small = newSpill(1000);
  expect(await sorted(newStore(newSpill()), given.slice(0, 500))).toEqual(
    given.slice(0, 500).sort(),
  );
  expect(await sorted(newStore(small), given)).toEqual(wanted);
  expect(small.lines.end).toBeGreaterThan(1_000_000);
  expect(small.held).toBe(0);
});

test('keeps equal items, and what comes in order stays one run', async () => {
  const given = Array.from({ length: 50_000 }, (_, i) => `n${String(i >> 1).padStart(6, '0')}`);
  expect(await sorted(newStore(newSpill(10)), given)).toEqual(given);
});

test('holds few items, in several stores at once, and reads them side by side', async () => {
  const spill = newSpill(3000);
  const lists = [names(25_000, 2), names(25_000, 3), names(10, 4)];
  const stores = lists.map(() => newStore(spill));
  let most = 0;
  for (const [i, store] of stores.entries()) {
    for (const name of lists[i] ?? []) {
      await store.add(name);
      most = Math.max(most, spill.held);
    }
    await store.finish();
  }
  expect(most).toBeLessThan(3000 + 2 * 10_000);
  const found: string[][] = lists.map(() => []);
  for (let left = true; left; ) {
    left = false;
    for (const [i, store] of stores.entries()) {
      const name = store.peek();
      if (name === undefined) continue;
      left = true;
      found[i]?.push(name);
      await store.advance();
      most = Math.max(most, spill.held);
    }
  }
  expect(found).toEqual(lists.map((list) => list.toSorted()));
  expect(most).toBeLessThan(3000 + 2 * 10_000);
});

test('leaves no file behind, not even while it is in use', async () => {
  const before = await readdir(tmpdir());
  const spill = newSpill(10);
  const store = newStore(spill);
  for (const name of names(20_000, 5)) await store.add(name);
  expect(spill.lines.end).toBeGreaterThan(0);
  const left = (await readdir(tmpdir())).filter((name) => !before.includes(name));
  expect(left.filter((name) => /^irods-[0-9a-f]{8}-[0-9a-f]{4}-/.test(name))).toEqual([]);
});
