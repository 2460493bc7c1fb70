import { expect, test } from 'vitest';
import type { Replica, ReplicaStatus } from '../../src/domain/replica.js';
import { replicasToTrim, type TrimRule } from '../../src/domain/replica-selection.js';
import { seededRandom } from '../helpers/random.js';

const STATES: readonly ReplicaStatus[] = ['stale', 'good', 'intermediate'];

function replica(number: number, status: ReplicaStatus, hierarchy = 'a', modifiedAt = 0): Replica {
  const times = { modifiedAt, createdAt: 0 };
  return {
    number,
    status,
    hierarchy,
    size: 1,
    checksum: '',
    dataType: '',
    physicalPath: '',
    ...times,
  };
}

function numbers(replicas: readonly Replica[], rule: TrimRule): readonly number[] | string {
  const chosen = replicasToTrim(replicas, rule);
  return typeof chosen === 'string' ? chosen : chosen.map(({ number }) => number);
}

const THREE_GOOD = [replica(0, 'good'), replica(1, 'good', 'b;c'), replica(2, 'good', 'b;d')];

test('takes good replicas in the order of their numbers until enough are left', () => {
  expect(numbers(THREE_GOOD, { keep: 2 })).toEqual([0]);
  expect(numbers(THREE_GOOD, { keep: 1 })).toEqual([0, 1]);
  expect(numbers(THREE_GOOD, { keep: 3 })).toEqual([]);
});

test('takes stale replicas first', () => {
  const mixed = [replica(0, 'good'), replica(1, 'stale'), replica(2, 'good')];
  expect(numbers(mixed, { keep: 2 })).toEqual([1]);
  expect(numbers(mixed, { keep: 1 })).toEqual([1, 0]);
});

test('takes only what is below the resource named, by its root', () => {
  expect(numbers(THREE_GOOD, { keep: 1, resource: 'b' })).toEqual([1, 2]);
  expect(numbers(THREE_GOOD, { keep: 1, resource: 'c' })).toEqual([]);
});

test('a number is taken or refused, and bound to what stays as well', () => {
  expect(numbers(THREE_GOOD, { keep: 2, number: 1 })).toEqual([1]);
  expect(numbers(THREE_GOOD, { keep: 3, number: 1 })).toEqual([]);
  expect(numbers(THREE_GOOD, { keep: 2, number: 7 })).toBe('no such replica');
  expect(numbers(THREE_GOOD, { keep: 3, number: 7 })).toBe('no such replica');
  expect(numbers([replica(4, 'good')], { keep: 1, number: 4 })).toBe('last good replica');
  expect(numbers([replica(4, 'good')], { keep: 2 })).toEqual([]);
  const oneGood = [replica(0, 'good'), replica(1, 'stale')];
  expect(numbers(oneGood, { keep: 1, number: 0 })).toBe('last good replica');
  expect(numbers(oneGood, { keep: 1, number: 1 })).toEqual([1]);
});

test('leaves replicas that were changed later than asked for', () => {
  const aged = [
    replica(0, 'good', 'a', 100),
    replica(1, 'good', 'b', 50),
    replica(2, 'stale', 'c', 101),
  ];
  expect(numbers(aged, { keep: 1, notAfter: 60 })).toEqual([1]);
  expect(numbers(aged, { keep: 1, notAfter: 60, number: 0 })).toEqual([]);
});

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1e6);
test(`never takes the last good replica, nor more than allowed (FUZZ_SEED=${seed})`, () => {
  const random = seededRandom(seed);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  for (let i = 0; i < 2000; i += 1) {
    const replicas = Array.from({ length: 1 + upTo(6) }, (_, number) =>
      replica(number, STATES[upTo(3)] ?? 'good', ['a', 'b', 'b;c'][upTo(3)] ?? 'a', upTo(10)),
    );
    const rule: TrimRule = {
      keep: 1 + upTo(3),
      number: random() < 0.3 ? upTo(7) : undefined,
      resource: random() < 0.3 ? 'b' : undefined,
      notAfter: random() < 0.3 ? upTo(10) : undefined,
    };
    const chosen = replicasToTrim(replicas, rule);
    if (typeof chosen === 'string' || chosen.length === 0) continue;
    const left = replicas.filter((one) => !chosen.includes(one));
    expect(left.length).toBeGreaterThanOrEqual(rule.keep);
    const hadGood = replicas.some(({ status }) => status === 'good');
    expect(left.some(({ status }) => status === 'good')).toBe(hadGood);
    expect(
      chosen.every(({ status }) => status !== 'intermediate' || rule.number !== undefined),
    ).toBe(true);
  }
});
