import type { EpochSeconds } from '../rods-time.js';
import { avuTest, semicolonAvuTest } from './avu-tests.js';
import { ageTest, ownerTest, permissionTest, sizeTest, timeTest } from './detail-tests.js';
import { nameTest, regexTest, typeTest, wholePathTest } from './path-tests.js';
import { checksumTest, replicaCountTest, replicaStateTest, resourceTest } from './replica-tests.js';
import type { Expression } from './test.js';

/** Each kind of test by its name; all throw UsageError for an operand that does not fit. */
const MAKERS = {
  name: (text) => nameTest(text, false),
  iname: (text) => nameTest(text, true),
  path: wholePathTest,
  regex: regexTest,
  type: typeTest,
  size: sizeTest,
  owner: ownerTest,
  created: (text, now) => timeTest('created', text, now),
  modified: (text, now) => timeTest('modified', text, now),
  newer: (text, now) => ageTest('newer', text, now),
  older: (text, now) => ageTest('older', text, now),
  checksum: checksumTest,
  replicas: replicaCountTest,
  replicaState: replicaStateTest,
  resource: resourceTest,
  permission: permissionTest,
  avu: avuTest,
  objectAvu: (text) => semicolonAvuTest('data_object', text),
  collectionAvu: (text) => semicolonAvuTest('collection', text),
} as const satisfies Readonly<Record<string, (text: string, now: EpochSeconds) => Expression>>;

export type TestKind = keyof typeof MAKERS;

/** The test of a kind with an operand. Throws UsageError. */
export function makeTest(kind: TestKind, operand: string, now: EpochSeconds): Expression {
  const make: (text: string, now: EpochSeconds) => Expression = MAKERS[kind];
  return make(operand, now);
}
