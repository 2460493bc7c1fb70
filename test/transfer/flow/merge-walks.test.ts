import { expect, test } from 'vitest';
import type { Entry, Walk } from '../../../src/transfer/entry.js';
import { mergeWalks } from '../../../src/transfer/flow/merge-walks.js';

async function* walk(...names: readonly string[]): Walk {
  for (const name of names) yield entry(name);
}

function entry(name: string): Entry {
  if (name.endsWith('/')) return { kind: 'branch', relative: name.slice(0, -1) };
  return { kind: 'leaf', relative: name, size: 1, modifiedAt: 0, checksum: '' };
}

test('pairs equal paths and keeps the order of the walks', async () => {
  const sources = walk('a', 'b/', 'b/x', 'b!', 'c');
  const targets = walk('b/', 'b/w', 'b/x', 'c', 'd');
  const pairs: string[] = [];
  for await (const { relative, source, target } of mergeWalks(sources, targets)) {
    pairs.push(`${relative} ${source ? 'S' : '-'}${target ? 'T' : '-'}`);
  }
  expect(pairs).toEqual(['a S-', 'b ST', 'b/w -T', 'b/x ST', 'b! S-', 'c ST', 'd -T']);
});

test('two million entries leave no trace in memory', { timeout: 120_000 }, async () => {
  const count = 1_000_000;
  async function* many(step: number): Walk {
    for (let i = 0; i < count; i += step) yield entry(String(i).padStart(8, '0'));
  }
  let [both, one, most] = [0, 0, 0];
  const before = process.memoryUsage.rss();
  for await (const { target } of mergeWalks(many(1), many(2))) {
    if (target === undefined) one += 1;
    else both += 1;
    if ((both + one) % 50_000 === 0) most = Math.max(most, process.memoryUsage.rss() - before);
  }
  expect([both, one]).toEqual([count / 2, count / 2]);
  expect(most).toBeLessThan(200 * 1024 * 1024);
});
