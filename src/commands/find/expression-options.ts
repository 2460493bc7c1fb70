/** The tests and operators of `ifind` as options; their order on the line makes the expression. */
import { type OptionSpec, places } from '../../cli/define-command.js';
import { buildExpression, type ExpressionWord } from '../../domain/find/build-expression.js';
import { makeTest, type TestKind } from '../../domain/find/make-test.js';
import type { Expression } from '../../domain/find/test.js';
import type { EpochSeconds } from '../../domain/rods-time.js';

/** A test as given, and how many options stood before it. */
interface GivenTest {
  readonly operand: string;
  readonly place: number;
}

function test(
  flags: string,
  about: string,
  extras: Pick<OptionSpec<unknown>, 'complete' | 'hidden'> = {},
): OptionSpec<readonly GivenTest[]> {
  return {
    flags,
    about,
    takes: 'value',
    read: (words, at) => words.map((operand, index) => ({ operand, place: at[index] ?? 0 })),
    ...extras,
  };
}

const HIDDEN = { hidden: true } as const;

export const TEST_OPTIONS = {
  name: test('-n, --name <pattern>', 'the name matches: *, ? and [ ]'),
  iname: test('--iname <pattern>', 'as --name, upper and lower case alike'),
  path: test('--path <pattern>', 'the whole path matches; * goes over slashes too'),
  wholename: test('--wholename <pattern>', 'as --path', HIDDEN),
  regex: test('--regex <expression>', 'the whole path matches a regular expression'),
  type: test('-t, --type <types>', 'f for data objects, d for collections', {
    complete: ['f', 'd', 'd,f'],
  }),
  types: test('--types <types>', 'as --type', HIDDEN),
  size: test('--size <bytes>', 'size: 1M exactly, +1M more, -1M less, also >= and <='),
  owner: test('--owner <user>', 'belongs to this user', { complete: 'user' }),
  created: test('--created <when>', 'created: >2026-04-27, -7d in the last week, +7d before'),
  modified: test('--modified <when>', 'modified, as --created'),
  newer: test('--newer <time>', 'modified since a date, or less than e.g. 7d ago'),
  older: test('--older <time>', 'modified before a date, or longer than e.g. 30d ago'),
  checksum: test('--checksum <what>', 'present, absent, or a checksum in base64 or hex', {
    complete: ['present', 'absent'],
  }),
  replicas: test('--replicas <n>', 'number of replicas: 2, +1 more than one, -2 fewer'),
  replicaState: test('--replica-state <state>', 'some replica is good, stale, locked, …', {
    complete: ['good', 'stale', 'intermediate', 'locked'],
  }),
  resource: test('--resource <name>', 'some replica is there; NAME:STATE for one in that state', {
    complete: 'resource',
  }),
  permission: test(
    '--permission <user>',
    'was given a permission; USER:LEVEL at least that level',
    {
      complete: 'user-or-group',
    },
  ),
  avu: test('--avu <test>', "metadata: 'a=v', 'a~*v*', 'a>=5', 'a[units]=v', 'a' or '!a'", {
    complete: 'attribute',
  }),
  objectAvu: test('--object_avu <test>', "metadata of data objects: '[OP,]a;[OP,]v;[OP,]u'", {
    complete: 'attribute',
  }),
  collectionAvu: test('--collection_avu <test>', 'metadata of collections, as --object_avu', {
    complete: 'attribute',
  }),
} as const;

export const OPERATOR_OPTIONS = {
  and: places('-a, --and', 'both sides; what stands between two tests that have nothing between'),
  or: places('-o, --or', 'either side'),
  not: places('--not', 'not what follows; also written !'),
  open: places('--open', 'begin of a group; also written ('),
  close: places('--close', 'end of a group; also written )'),
} as const;

/** Options that are another word for a test. */
const OTHER_WORDS: Readonly<Record<string, TestKind>> = { wholename: 'path', types: 'type' };

type Given = Readonly<Record<keyof typeof TEST_OPTIONS, readonly GivenTest[]>> &
  Readonly<Record<keyof typeof OPERATOR_OPTIONS, readonly number[]>>;

/** The expression that the options make in their order. Throws UsageError. */
export function expressionOf(given: Given, now: EpochSeconds): Expression {
  const tests = (Object.keys(TEST_OPTIONS) as (keyof typeof TEST_OPTIONS)[]).flatMap((key) =>
    given[key].map(({ operand, place }) => ({
      place,
      word: makeTest(OTHER_WORDS[key] ?? (key as TestKind), operand, now),
    })),
  );
  const operators = (Object.keys(OPERATOR_OPTIONS) as (keyof typeof OPERATOR_OPTIONS)[]).flatMap(
    (word) => given[word].map((place) => ({ place, word })),
  );
  const words: { readonly place: number; readonly word: ExpressionWord }[] = [
    ...tests,
    ...operators,
  ];
  words.sort((one, other) => one.place - other.place);
  return buildExpression(words.map(({ word }) => word));
}
