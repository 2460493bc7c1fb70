import { expect, test } from 'vitest';
import { LogicalPath } from '../../src/domain/logical-path.js';
import { inQueries } from '../../src/operations/in-queries.js';

const pathOf = (name: string): LogicalPath | undefined =>
  name.startsWith('-') ? undefined : LogicalPath.parse(`/tempZone/home/${name}`);

async function* given(...names: readonly string[]): AsyncGenerator<string, void, undefined> {
  yield* names;
}

async function grouped(items: AsyncIterable<string>): Promise<readonly (readonly string[])[]> {
  const groups: (readonly string[])[] = [];
  for await (const group of inQueries(items, pathOf)) groups.push(group);
  return groups;
}

test('neighbours that are there go together, in their order', async () => {
  expect(await grouped(given('a', 'b', 'c'))).toEqual([['a', 'b', 'c']]);
  expect(await grouped(given())).toEqual([]);
});

test('what may be no data object goes by itself', async () => {
  expect(await grouped(given('a', 'b', '-', '-', 'c', 'd'))).toEqual([
    ['a', 'b'],
    ['-'],
    ['-'],
    ['c', 'd'],
  ]);
});

test('a group holds what fits a query, however long the names', async () => {
  const long = Array.from({ length: 50 }, (_, index) => `${index}-${'é'.repeat(100)}`);
  const groups = await grouped(given(...long));
  expect(groups.flat()).toEqual(long);
  expect(groups.length).toBeGreaterThan(5);
  const short = Array.from({ length: 450 }, (_, index) => `${index}`);
  const most = Math.max(...(await grouped(given(...short))).map((group) => group.length));
  expect(most).toBeLessThanOrEqual(200);
});

test('nobody waits for what is yet to come', async () => {
  let give: (name: string) => void = () => {};
  async function* slowly(): AsyncGenerator<string, void, undefined> {
    yield* ['a', 'b'];
    yield await new Promise<string>((resolve) => {
      give = resolve;
    });
  }
  const groups = inQueries(slowly(), pathOf);
  expect((await groups.next()).value).toEqual(['a', 'b']);
  const last = groups.next();
  give('c');
  expect((await last).value).toEqual(['c']);
  expect((await groups.next()).done).toBe(true);
});

test('who stops early stops the source', async () => {
  let isStopped = false;
  async function* endless(): AsyncGenerator<string, void, undefined> {
    try {
      for (;;) yield '-';
    } finally {
      isStopped = true;
    }
  }
  for await (const group of inQueries(endless(), pathOf)) {
    expect(group).toEqual(['-']);
    break;
  }
  expect(isStopped).toBe(true);
});

test('the failure of the source comes after what it gave before', async () => {
  async function* failing(): AsyncGenerator<string, void, undefined> {
    yield '-';
    yield 'a';
    throw new Error('the file of names is gone');
  }
  const groups: (readonly string[])[] = [];
  const reading = (async () => {
    for await (const group of inQueries(failing(), pathOf)) groups.push(group);
  })();
  await expect(reading).rejects.toThrow('the file of names is gone');
  expect(groups).toEqual([['-'], ['a']]);
});
