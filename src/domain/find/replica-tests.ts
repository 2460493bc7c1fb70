/** Tests of checksums and replicas. Collections have neither. */
import { UsageError } from '../../errors.js';
import type { DataObjectEntry } from '../catalog-entry.js';
import { any, type Condition, differs, equals, like, literally } from '../catalog-query.js';
import { checksumsAgree, parseChecksum } from '../checksum.js';
import { type ReplicaStatus, replicaStatusNumber } from '../replica.js';
import { holdsFor, readOrder } from './bounds.js';
import { ofMain } from './detail-tests.js';
import type { DetailTest, Narrowing } from './test.js';

/**
 * A checksum: `present`, `absent`, or one in hex or base64, with the name of its scheme or without.
 * @throws UsageError for any other text.
 */
export function checksumTest(text: string): DetailTest {
  const named = `--checksum '${text}'`;
  if (text === 'present' || text === 'absent') {
    const wanted = text === 'present';
    return objectTest(
      named,
      ({ checksum }) => (checksum !== '') === wanted,
      (negated) => (wanted === negated ? undefined : ofMain(differs('DATA_CHECKSUM', ''), '<')),
    );
  }
  const checksum = parseChecksum(text);
  if (checksum === undefined) {
    throw new UsageError(`not a checksum: ${text}`, {
      hint: 'It is present, absent, or a digest in hex or base64, such as sha2:47DEQpj8… or what sha256sum and md5sum print.',
    });
  }
  return objectTest(
    named,
    (entry) => entry.checksum !== '' && checksumsAgree(entry.checksum, checksum),
    (negated) => (negated ? undefined : ofMain(equals('DATA_CHECKSUM', checksum), '=')),
  );
}

/** How many replicas: `2`, `+1` more than one, `-2`, `>=`, `<=`. Throws UsageError. */
export function replicaCountTest(text: string): DetailTest {
  const { order, operand } = readOrder(text);
  if (!/^\d+$/.test(operand)) throw new UsageError(`not a number of replicas: ${text}`);
  const count = Number(operand);
  return objectTest(
    `--replicas '${text}'`,
    ({ replicas = [] }) => holdsFor(order, replicas.length - count),
    () => undefined,
  );
}

const STATE_WORDS: Readonly<Record<string, readonly ReplicaStatus[]>> = {
  good: ['good'],
  stale: ['stale'],
  intermediate: ['intermediate'],
  locked: ['read_locked', 'write_locked'],
  read_locked: ['read_locked'],
  write_locked: ['write_locked'],
};

/** Some replica is in that state. Throws UsageError for a state that there is not. */
export function replicaStateTest(text: string): DetailTest {
  const states = statesOf(text);
  return objectTest(
    `--replica-state ${text}`,
    ({ replicas = [] }) => replicas.some(({ status }) => states.includes(status)),
    (negated) =>
      negated
        ? undefined
        : {
            condition: hasState(states),
            exact: true,
            rows: 'replica',
            leaves: text === 'good' ? 3 : 1,
          },
  );
}

/**
 * Some replica is on that resource, which may be any of its hierarchy; `RESOURCE:STATE` for one
 * in that state. Throws UsageError.
 */
export function resourceTest(text: string): DetailTest {
  const [name = '', state] = text.split(':');
  if (name === '') throw new UsageError(`not a resource: ${text}`);
  const states = state === undefined ? undefined : statesOf(state);
  return objectTest(
    `--resource '${text}'`,
    ({ replicas = [] }) =>
      replicas.some(
        ({ hierarchy, status }) =>
          hierarchy.split(';').includes(name) && (states === undefined || states.includes(status)),
      ),
    (negated) => {
      if (negated) return undefined;
      const condition = states === undefined ? isOn(name) : both(isOn(name), hasState(states));
      return { condition, exact: true, rows: 'replica', leaves: 2 };
    },
  );
}

function objectTest(
  text: string,
  holds: (entry: DataObjectEntry) => boolean,
  narrow: (negated: boolean) => Narrowing | undefined,
): DetailTest {
  return {
    kind: 'test',
    needs: 'replicas',
    text,
    holds: (entry) => entry.type === 'data_object' && holds(entry),
    narrow: (type, negated) => {
      if (type === 'collection') return negated ? 'always' : 'never';
      return narrow(negated);
    },
  };
}

function statesOf(word: string): readonly ReplicaStatus[] {
  const states = STATE_WORDS[word];
  if (states !== undefined) return states;
  throw new UsageError(`not a state of replicas: ${word}`, {
    hint: `States are ${Object.keys(STATE_WORDS).join(', ')}.`,
  });
}

function hasState(states: readonly ReplicaStatus[]): Condition {
  return {
    column: 'DATA_REPL_STATUS',
    in: states.map((status) => String(replicaStatusNumber(status))),
  };
}

function isOn(name: string): Condition {
  const column = 'DATA_RESC_HIER';
  const text = literally(name);
  return any(
    equals(column, name),
    like(column, `${text};%`),
    like(column, `%;${text}`),
    like(column, `%;${text};%`),
  );
}

const both = (one: Condition, other: Condition): Condition => ({ all: [one, other] });
