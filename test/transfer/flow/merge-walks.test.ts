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
