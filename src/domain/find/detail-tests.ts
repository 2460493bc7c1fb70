/** Tests of size, times, owner and permissions. */
import type { CatalogEntry, EntryType } from '../catalog-entry.js';
import { all, any, type Condition } from '../catalog-query.js';
import { ACCESS_LEVEL_IDS, parseAccessLevel } from '../permission.js';
import { type EpochSeconds, toRodsTime } from '../rods-time.js';
import { parseHumanSize } from '../size.js';
import { parseUserFilter } from '../user-name.js';
import { holdsFor, type Order, opposite, readOrder } from './bounds.js';
import { notAMoment, parseDuration, parseMoment } from './moments.js';
import type { DetailTest, Narrowing } from './test.js';

/** The size of a data object: `1M` exactly, `+1M` more, `-1M` less, `>=`, `<=`. Throws UsageError. */
export function sizeTest(text: string): DetailTest {
  const { order, operand } = readOrder(text);
  const size = parseHumanSize(operand.replace(/(\d)c$/, '$1'));
  return {
    kind: 'test',
    needs: 'replicas',
    text: `--size '${text}'`,
    holds: (entry) => entry.type === 'data_object' && holdsFor(order, entry.size - size),
    narrow: (type, negated) => {
      if (type === 'collection') return negated ? 'always' : 'never';
      const is = negated ? opposite(order) : order;
      return ofMain({ column: 'DATA_SIZE', is, value: String(size) }, is);
    },
  };
}

export type TimeKind = 'created' | 'modified';

const TIME_COLUMNS: Readonly<Record<EntryType, Readonly<Record<TimeKind, string>>>> = {
  data_object: { created: 'DATA_CREATE_TIME', modified: 'DATA_MODIFY_TIME' },
  collection: { created: 'COLL_CREATE_TIME', modified: 'COLL_MODIFY_TIME' },
};

/**
 * When an entry was created or modified: `2026-04-27` on that day; after a comparison a date stands
 * for its first second: `>2026-04-27`, `<=2026-04-27T13:45`; `-7d` less than so long ago, `+7d`
 * longer ago. Throws UsageError.
 */
export function timeTest(kind: TimeKind, text: string, now: EpochSeconds): DetailTest {
  return rangeTest(kind, `--${kind} '${text}'`, readRange(text, now));
}

/** Modified since (`newer`) or before (`older`) a date, or so long ago. Throws UsageError. */
export function ageTest(age: 'newer' | 'older', text: string, now: EpochSeconds): DetailTest {
  const length = parseDuration(text);
  const moment = length === undefined ? parseMoment(text) : undefined;
  if (length === undefined && moment === undefined) throw notAMoment(text);
  const range =
    age === 'newer'
      ? { from: moment?.from ?? now - (length ?? 0) }
      : { to: moment?.from ?? now - (length ?? 0) };
  return rangeTest('modified', `--${age} '${text}'`, range);
}

/** From `from` on and before `to`, in seconds since 1970. */
interface Range {
  readonly from?: EpochSeconds;
  readonly to?: EpochSeconds;
}

function readRange(text: string, now: EpochSeconds): Range {
  const { order, operand } = readOrder(text);
  const length = parseDuration(operand);
  if (length !== undefined && order !== '=' && order !== '<>') {
    const at = Math.floor(now - length);
    return order === '<' || order === '<=' ? { from: at } : { to: at };
  }
  const moment = parseMoment(operand);
  if (moment === undefined || order === '<>') throw notAMoment(text);
  switch (order) {
    case '=':
      return moment;
    case '<':
      return { to: moment.from };
    case '<=':
      return { to: moment.from + 1 };
    case '>':
      return { from: moment.from + 1 };
    case '>=':
      return { from: moment.from };
  }
}

function rangeTest(kind: TimeKind, text: string, { from, to }: Range): DetailTest {
  return {
    kind: 'test',
    needs: 'replicas',
    text,
    holds: (entry) => {
      const at = kind === 'created' ? entry.createdAt : entry.modifiedAt;
      if (at === undefined) return false;
      return (from === undefined || at >= from) && (to === undefined || at < to);
    },
    narrow: (type, negated) => {
      const column = TIME_COLUMNS[type][kind];
      const bounds: Condition[] = [];
      const bound = (is: Order, at: EpochSeconds): void => {
        bounds.push({ column, is: negated ? opposite(is) : is, value: toRodsTime(Math.ceil(at)) });
      };
      if (from !== undefined) bound('>=', from);
      if (to !== undefined) bound('<', to);
      const [only] = bounds;
      const condition =
        bounds.length === 1 && only ? only : negated ? any(...bounds) : all(...bounds);
      return type === 'collection' ? { condition, exact: true, leaves: 2 } : ofMain(condition, '<');
    },
  };
}

/** The owner: `NAME`, or `NAME#ZONE`. Throws UsageError. */
export function ownerTest(text: string): DetailTest {
  const { name, zone } = parseUserFilter(text);
  return {
    kind: 'test',
    needs: 'owner',
    text: `--owner '${text}'`,
    holds: ({ owner }) => owner?.name === name && (zone === undefined || owner.zone === zone),
    narrow: () => undefined,
  };
}

/**
 * Somebody's permission, given directly to the user or group of that name: `USER` for any,
 * `USER:LEVEL` for at least that level. Throws UsageError.
 */
export function permissionTest(text: string): DetailTest {
  const [, user = text, level] = /^(.*):([^:#]+)$/.exec(text) ?? [];
  const { name, zone } = parseUserFilter(user);
  const least = ACCESS_LEVEL_IDS[level === undefined ? 'read_metadata' : parseAccessLevel(level)];
  return {
    kind: 'test',
    needs: 'permissions',
    text: `--permission '${text}'`,
    holds: (entry: CatalogEntry) =>
      (entry.permissions ?? []).some(
        (permission) =>
          permission.name === name &&
          (zone === undefined || permission.zone === zone) &&
          ACCESS_LEVEL_IDS[permission.level] >= least,
      ),
    narrow: () => undefined,
  };
}

/** A condition on the replica that stands for the object; others of its replicas may fulfil it. */
export function ofMain(condition: Condition, order: Order): Narrowing {
  return { condition, exact: false, rows: 'main', leaves: order === '=' ? 1 : 2 };
}
