import { expect, test } from 'vitest';
import { LongList } from '../../../src/transfer/spill/long-list.js';
import { seededRandom } from '../../helpers/random.js';

test('gives back its lines, of any length, and loses those after a mark', async () => {
  const random = seededRandom(7);
  const list = new LongList();
  const wanted: string[] = [];
  const marks: { readonly at: number; readonly mark: ReturnType<LongList['mark']> }[] = [];
  try {
    for (let i = 0; i < 45_000; i += 1) {
      if (random() < 0.001) marks.push({ at: wanted.length, mark: list.mark() });
      if (random() < 0.0004) {
        const last = marks.pop();
        if (last !== undefined) {
          wanted.length = last.at;
          await list.cutTo(last.mark);
        }
      }
      const line = `${i} ${'é'.repeat(random() < 0.0003 ? 40_000 : i % 20)}`;
      wanted.push(line);
      await list.push(line);
    }
    const found: string[] = [];
    for await (const line of list) found.push(line);
    expect(found.length).toBeGreaterThan(10_000);
    expect(found).toEqual(wanted);
  } finally {
    await list.close();
  }
});
