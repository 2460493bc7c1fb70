import { describe, expect, it } from 'vitest';
import type { CatalogEntry } from '../../../src/domain/catalog-entry.js';
import { makeTest, type TestKind } from '../../../src/domain/find/make-test.js';
import { narrow, settle } from '../../../src/domain/find/narrow.js';
import { relaxed } from '../../../src/domain/find/relax.js';
import { type Expression, expressionText, meets } from '../../../src/domain/find/test.js';
import { isGenQuery1 } from '../../../src/domain/genquery-text.js';
import { LogicalPath } from '../../../src/domain/logical-path.js';
import type { Replica } from '../../../src/domain/replica.js';
import { seededRandom } from '../../helpers/random.js';
import { isGiven } from './catalog-rows.js';

const [AAAA, BBBB] = [`sha2:${'A'.repeat(43)}=`, `sha2:${'B'.repeat(42)}A=`];

const NOW = 1_800_000_000;
const ROOT = LogicalPath.parse('/z/home');

const OPERANDS: Readonly<Partial<Record<TestKind, readonly string[]>>> = {
  name: ['a*', '*.txt', '?', '[ab].*', 'a_b', '*'],
  iname: ['A*', '*.TXT', 'A_B'],
  path: ['/z/home/d/*', '*/a*', '*.txt', 'd/*', '/z/*/a.txt', '/z/home/?/b.*'],
  regex: ['.*/a.*', '.*\\.txt'],
  type: ['f', 'd', 'f,d'],
  size: ['+5', '-5', '5', '>=6', '<=4'],
  owner: ['alice', 'bob'],
  created: ['-1d', '+1d', '>2027-01-10', '2027-01-15'],
  modified: ['-1d', '+1d', '<2027-01-10'],
  newer: ['2d'],
  older: ['2027-01-14'],
  checksum: ['present', 'absent', AAAA],
  replicas: ['1', '+1', '-2'],
  replicaState: ['good', 'stale', 'locked'],
  resource: ['one', 'two', 'leaf', 'one:stale'],
  permission: ['alice', 'bob:own'],
  avu: ['k=v', 'k=w', 'k!=v', 'k~v*', 'k!~v*', 'k', '!k', 'n>5', 'n<=5', 'k[u]', 'k[u]=v', 'k_%=v'],
  objectAvu: ['k;v', 'like,k%;v', 'k;not like,v%'],
  collectionAvu: ['k;<>,v'],
};
const KINDS = Object.keys(OPERANDS) as readonly TestKind[];

type Random = () => number;

function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function randomExpression(random: Random, depth: number): Expression {
  const roll = random();
  if (depth === 0 || roll < 0.3) {
    const kind = random() < 0.4 ? 'avu' : pick(random, KINDS);
    return makeTest(kind, pick(random, OPERANDS[kind] ?? []), NOW);
  }
  if (roll < 0.45) return { kind: 'not', part: randomExpression(random, depth - 1) };
  const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
    randomExpression(random, depth - 1),
  );
  return { kind: roll < 0.75 ? 'all' : 'any', parts };
}

function randomEntry(random: Random): CatalogEntry {
  const common = {
    path: ROOT.join(
      pick(random, ['a.txt', 'b.bin', 'A.TXT', 'a_b', 'axb', 'd/a.txt', 'd/e/b.txt']),
    ),
    id: 1,
    owner: { name: pick(random, ['alice', 'bob']), zone: 'z' },
    createdAt: NOW - pick(random, [100, 200_000, 2_000_000]),
    modifiedAt: NOW - pick(random, [100, 200_000, 2_000_000]),
    permissions: [
      { name: pick(random, ['alice', 'bob']), zone: 'z', type: 'rodsuser', level: 'own' },
    ],
    metadata: Array.from({ length: Math.floor(random() * 4) }, () => ({
      attribute: pick(random, ['k', 'n', 'k_%', 'kxy']),
      value: pick(random, ['v', 'w', 'vv', '5', '6.5', '']),
      units: pick(random, ['', 'u']),
    })),
  } as const;
  if (random() < 0.3) {
    return { ...common, type: 'collection', inheritance: false, special: undefined };
  }
  const replicas = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, number) =>
    randomReplica(random, number),
  );
  const main = pick(random, replicas);
  const { size, checksum, createdAt, modifiedAt } = main;
  return {
    ...common,
    type: 'data_object',
    size,
    checksum,
    createdAt,
    modifiedAt,
    dataType: '',
    replicas,
  };
}

function randomReplica(random: Random, number: number): Replica {
  return {
    number,
    status: pick(random, ['good', 'stale', 'write_locked']),
    hierarchy: pick(random, ['one', 'two', 'two;mid;leaf', 'tone;leaf']),
    size: pick(random, [4, 5, 6]),
    checksum: pick(random, ['', AAAA, BBBB]),
    createdAt: NOW - pick(random, [100, 200_000, 2_000_000]),
    modifiedAt: NOW - pick(random, [100, 200_000, 2_000_000]),
    dataType: '',
    physicalPath: '',
  };
}

/** Whether the search finds an entry: the catalog gives it, and what is left open is met. */
function finds(expression: Expression, entry: CatalogEntry, onlyGenQuery1: boolean): boolean {
  const named = { type: entry.type, path: entry.path, root: ROOT };
  const settled = settle(expression, entry.type);
  if (typeof settled === 'boolean') return settled;
  const { condition, rest } = narrow(settled, entry.type);
  if (onlyGenQuery1) {
    const known = condition === undefined ? undefined : relaxed(condition);
    expect(known === undefined || isGenQuery1(known)).toBe(true);
    return (known === undefined || isGiven(known, entry)) && meets(expression, named, entry);
  }
  const given = condition === undefined || isGiven(condition, entry);
  return given && (rest === undefined || meets(rest, named, entry));
}

describe.each([false, true])('with GenQuery1 only: %s', (onlyGenQuery1) => {
  const seed = Math.floor(Math.random() * 2 ** 31);

  it(`what is asked and what is left open make the expression (seed ${seed})`, () => {
    const random = seededRandom(seed);
    for (let round = 0; round < 3000; round += 1) {
      const expression = randomExpression(random, 3);
      const entry = randomEntry(random);
      const named = { type: entry.type, path: entry.path, root: ROOT };
      const expected = meets(expression, named, entry);
      const found = finds(expression, entry, onlyGenQuery1);
      expect({ text: expressionText(expression), found, entry }).toMatchObject({ found: expected });
    }
  });
});

describe('a query says as much as it can', () => {
  const parts = (...words: readonly (readonly [TestKind, string])[]): Expression => ({
    kind: 'all',
    parts: words.map(([kind, operand]) => makeTest(kind, operand, NOW)),
  });
  const narrowed = (expression: Expression) => {
    const settled = settle(expression, 'data_object');
    if (typeof settled === 'boolean') throw new Error('the type decides it');
    return narrow(settled, 'data_object');
  };

  it('leaves nothing open that the catalog can tell', () => {
    expect(
      narrowed(parts(['avu', 'k=v'], ['name', '*.txt'], ['resource', 'one'])).rest,
    ).toBeUndefined();
  });

  it('asks for the most telling of two AVUs, and leaves the other open', () => {
    const { condition, rest } = narrowed(parts(['avu', 'n>5'], ['avu', 'k=v']));
    expect(JSON.stringify(condition)).toContain('"value":"v"');
    expect(rest && expressionText(rest)).toBe("--avu 'n>5'");
  });

  it('asks for alternatives of AVUs together', () => {
    const either: Expression = {
      kind: 'any',
      parts: [makeTest('avu', 'k=v', NOW), makeTest('avu', 'n=5', NOW)],
    };
    expect(narrowed(either).rest).toBeUndefined();
  });
});
