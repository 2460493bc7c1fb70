import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IgnoreRules } from '../../../src/domain/ignore-rules.js';
import type { LeafEntry } from '../../../src/transfer/entry.js';
import { walkFolder } from '../../../src/transfer/local/walk-folder.js';
import { Selection } from '../../../src/transfer/select/selection.js';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'irods-walk-'));
  const files = {
    'keep.txt': '',
    'drop.log': '',
    'sub/drop.log': '',
    'sub/keep.log': '',
    'sub/.irodsignore': '!keep.log\n/only-here\n',
    'sub/only-here': '',
    'sub/deep/only-here': '',
    'build/out': '',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
});
afterAll(async () => await rm(root, { recursive: true }));

async function names(selection: Selection, links: 'follow' | 'skip' | 'refuse' = 'follow') {
  const found: string[] = [];
  for await (const entry of walkFolder(root, { links, ...selection.forWalk })) {
    found.push(entry.kind === 'obstacle' ? `! ${entry.relative}` : entry.relative);
  }
  return found;
}

test('rules of the line and of folders leave out what they match', async () => {
  const rules = IgnoreRules.parse('*.log\nbuild/');
  expect(await names(new Selection({ rules }))).toEqual([
    'keep.txt',
    'sub',
    'sub/.irodsignore',
    'sub/deep',
    'sub/deep/only-here',
    'sub/keep.log',
  ]);
});

test('what the line brings in comes before what folders leave out', async () => {
  const rules = IgnoreRules.parse('*.log\n!keep.log\n!only-here');
  const found = await names(new Selection({ rules }));
  expect(found).toEqual(expect.arrayContaining(['sub/keep.log', 'sub/only-here']));
  expect(found).not.toContain('sub/drop.log');
  expect(await names(new Selection({}))).not.toContain('sub/only-here');
});

test('links that lead in a circle are obstacles, and may be skipped or refused', async () => {
  await symlink('..', join(root, 'sub', 'loop'));
  await symlink('nowhere', join(root, 'sub', 'broken'));
  const everything = new Selection({});
  expect(await names(everything)).toEqual(
    expect.arrayContaining(['! sub/loop', '! sub/broken', 'sub/keep.log']),
  );
  expect((await names(everything, 'skip')).filter((name) => /loop|broken/.test(name))).toEqual([]);
  expect(await names(everything, 'refuse')).toEqual(
    expect.arrayContaining(['! sub/loop', '! sub/broken']),
  );
});

describe('shards', () => {
  const leaves = Array.from({ length: 3000 }, (_, i): LeafEntry => {
    return { kind: 'leaf', relative: `a/file${i}`, size: 1, modifiedAt: 0, checksum: '' };
  });

  test('every file belongs to exactly one, and they are about even', () => {
    const counts = [1, 2, 3].map((index) => {
      const selection = new Selection({ shard: { index, count: 3 } });
      return leaves.filter((leaf) => selection.objectionTo(leaf, 0) === undefined).length;
    });
    expect(counts.reduce((sum, count) => sum + count)).toBe(3000);
    expect(Math.min(...counts)).toBeGreaterThan(850);
  });
});

test('what is still being written is left alone', () => {
  const selection = new Selection({ stableFor: 10_000 });
  const leaf = { kind: 'leaf', relative: 'a', size: 1, modifiedAt: 95_000, checksum: '' } as const;
  expect(selection.objectionTo(leaf, 100_000)).toBe('still being written');
  expect(selection.objectionTo(leaf, 106_000)).toBeUndefined();
});
