/** The rows that a query joins for an entry, and whether a condition holds for one of them. */
import type { CatalogEntry } from '../../../src/domain/catalog-entry.js';
import type { Condition } from '../../../src/domain/catalog-query.js';
import { replicaStatusNumber } from '../../../src/domain/replica.js';
import { toRodsTime } from '../../../src/domain/rods-time.js';

type Row = Readonly<Record<string, string | number | undefined>>;

/** Whether the catalog would give the entry: each row has one replica and one AVU, or none. */
export function isGiven(condition: Condition, entry: CatalogEntry): boolean {
  return rowsOf(entry).some((row) => holds(condition, row));
}

function rowsOf(entry: CatalogEntry): readonly Row[] {
  const replicas: readonly Row[] =
    entry.type === 'collection'
      ? [
          {
            COLL_NAME: `${entry.path}`,
            COLL_CREATE_TIME: toRodsTime(entry.createdAt ?? 0),
            COLL_MODIFY_TIME: toRodsTime(entry.modifiedAt ?? 0),
          },
        ]
      : (entry.replicas ?? []).map((replica) => ({
          COLL_NAME: `${entry.path.parent}`,
          DATA_NAME: entry.path.name,
          DATA_SIZE: replica.size,
          DATA_CHECKSUM: replica.checksum,
          DATA_CREATE_TIME: toRodsTime(replica.createdAt),
          DATA_MODIFY_TIME: toRodsTime(replica.modifiedAt),
          DATA_RESC_HIER: replica.hierarchy,
          DATA_REPL_STATUS: replicaStatusNumber(replica.status),
        }));
  const prefix = entry.type === 'collection' ? 'META_COLL_ATTR' : 'META_DATA_ATTR';
  const avus: readonly Row[] = (entry.metadata ?? []).map(({ attribute, value, units }) => ({
    [`${prefix}_NAME`]: attribute,
    [`${prefix}_VALUE`]: value,
    [`${prefix}_UNITS`]: units,
  }));
  return replicas.flatMap((replica) =>
    (avus.length === 0 ? [{}] : avus).map((avu) => ({ ...replica, ...avu })),
  );
}

/** As SQL has it: what is compared with nothing does not hold. */
function holds(condition: Condition, row: Row): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, row));
  if ('any' in condition) return condition.any.some((part) => holds(part, row));
  if ('not' in condition) throw new Error('no query negates a group');
  const found = row[condition.column];
  if (found === undefined) return false;
  if ('in' in condition) return condition.in.includes(String(found));
  const { is, value } = condition;
  if (is === 'like' || is === 'not like') return like(String(found), value) === (is === 'like');
  const by =
    typeof found === 'number' ? found - Number(value) : found < value ? -1 : found > value ? 1 : 0;
  return { '=': by === 0, '<>': by !== 0, '<': by < 0, '<=': by <= 0, '>': by > 0, '>=': by >= 0 }[
    is
  ];
}

/** `like` by its definition, a character at a time. */
function like(text: string, pattern: string): boolean {
  if (pattern === '') return text === '';
  if (pattern.startsWith('%')) {
    return like(text, pattern.slice(1)) || (text !== '' && like(text.slice(1), pattern));
  }
  if (text === '') return false;
  if (pattern.startsWith('_')) return like(text.slice(1), pattern.slice(1));
  const literal = pattern.startsWith('\\') ? pattern.charAt(1) : pattern.charAt(0);
  return (
    text.startsWith(literal) && like(text.slice(1), pattern.slice(pattern.startsWith('\\') ? 2 : 1))
  );
}
