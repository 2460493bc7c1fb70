/** Machines that share the work by --shard: what each of them moves, for random trees. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seededChoices } from '../helpers/random.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { plant, type Step, steps } from '../helpers/transfer-steps.js';

const zone = useZone();
const seed = Number(process.env['SEED'] ?? 1);
const { random, some } = seededChoices(seed);
const NAMES = [
  'a',
  'b',
  'x.log',
  'd d',
  "o'c",
  'q"q',
  '%41',
  '#h',
  '[z]',
  'é',
  'e\u0301',
  '日本',
  '😀',
];

/** Names of leaves, none of which is a folder too. */
function someLeaves(): readonly string[] {
  const leaves = new Set<string>();
  for (let i = 0; i < 40; i += 1) {
    const depth = Math.floor(random() * 3);
    const folders = Array.from({ length: depth }, () => `in ${some(NAMES)}`);
    leaves.add([...folders, some(NAMES)].join('/'));
  }
  return [...leaves];
}

function leavesMoved(all: readonly Step[]): readonly string[] {
  const moves = ['upload', 'download'];
  const moved = all.filter(({ action, state }) => moves.includes(action) && state === 'planned');
  return moved.map(({ source }) => source).sort();
}

describe(`parts of random trees are the whole, and have nothing in common (SEED=${seed})`, () => {
  test.each([
    ['iput -r tree one two all'],
    ['iput -r tree/ one all'],
    ['iget -r ctree cone back'],
    ['irsync -r tree i:all'],
    ['irsync -r tree tree2 one two i:all'],
    ['irsync -r tree/ tree2/ one i:all'],
    ['irsync -r i:ctree i:cone back'],
    ['irsync one i:all'],
  ])('%s', async (line) => {
    const alice = await zone.newcomer();
    await plantAll(alice);
    const whole = leavesMoved(await steps(alice, `${line} --dry-run`));
    const [command, ...words] = line.split(' ');
    for (const count of [1, 2, 3, 1 + Math.floor(random() * 17)]) {
      const parts: string[] = [];
      for (let index = 1; index <= count; index += 1) {
        const shard = [command, '--shard', `${index}/${count}`, ...words].join(' ');
        parts.push(...leavesMoved(await steps(alice, `${shard} --dry-run`)));
      }
      expect({ count, moved: parts.sort() }).toEqual({ count, moved: whole });
    }
  });

  test('and one that is missing is named, by what it lacks', async () => {
    const alice = await zone.newcomer();
    await plantAll(alice);
    const count = 2 + Math.floor(random() * 4);
    const missing = 1 + Math.floor(random() * count);
    for (let index = 1; index <= count; index += 1) {
      if (index !== missing) await alice.must(`irsync -r --shard ${index}/${count} tree i:all`);
    }
    const lacking = leavesMoved(await steps(alice, 'irsync -r tree i:all --dry-run'));
    const { code, stdout } = await alice.run(`icheck --shard-count ${count} tree all`);
    expect(code).toBe(1);
    expect(stdout).toBe(`shard        ${missing}/${count} (${lacking.length} only local)\n`);
  });
});

async function plantAll(alice: TestPerson): Promise<void> {
  const trees = ['tree', 'tree2'].flatMap((root) => someLeaves().map((leaf) => `${root}/${leaf}`));
  await plant(alice, [...trees, 'one', 'two']);
  await alice.must('iput -r tree ctree');
  await alice.must('iput one cone');
  await alice.must('imkdir all');
  await alice.write('back/.keep', '');
  await rm(join(alice.cwd, 'back', '.keep'));
}
