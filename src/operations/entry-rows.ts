/** Rows of the catalog, read as the data objects and collections that they tell of. */
import type { Row } from '../api/query.js';
import type {
  CollectionEntry,
  DataObjectEntry,
  SpecialCollection,
} from '../domain/catalog-entry.js';
import { LogicalPath } from '../domain/logical-path.js';
import { type Replica, replicaStatusFromServer } from '../domain/replica.js';
import { parseRodsTime } from '../domain/rods-time.js';
import { checkedSize } from '../domain/size.js';

/** What `readObject` takes, in its order. */
export const OBJECT_COLUMNS = [
  'COLL_NAME',
  'DATA_NAME',
  'DATA_ID',
  'DATA_REPL_NUM',
  'DATA_REPL_STATUS',
  'DATA_RESC_HIER',
  'DATA_SIZE',
  'DATA_MODIFY_TIME',
  'DATA_CREATE_TIME',
  'DATA_CHECKSUM',
  'DATA_TYPE_NAME',
  'DATA_PATH',
];
/** What `readCollection` takes, in its order. */
export const COLLECTION_COLUMNS = [
  'COLL_NAME',
  'COLL_ID',
  'COLL_CREATE_TIME',
  'COLL_MODIFY_TIME',
  'COLL_INHERITANCE',
  'COLL_TYPE',
  'COLL_INFO1',
  'COLL_INFO2',
];

/** An entry with its id in the catalog. */
export interface Identified<T> {
  readonly id: string;
  readonly entry: T;
}

const UNDESCRIBED = { owner: undefined, permissions: undefined, metadata: undefined };

/** A data object of the rows of its replicas, of which there is one at least. */
export function readObject(rows: readonly Row[]): Identified<DataObjectEntry> {
  const [collection = '', name = '', id = ''] = rows[0] ?? [];
  const replicas = withWholeHierarchies(rows.map(readReplica));
  const best = newestGood(replicas);
  return {
    id,
    entry: {
      ...UNDESCRIBED,
      id: Number(id),
      type: 'data_object',
      path: LogicalPath.fromServer(collection).join(name),
      size: best?.size ?? 0,
      checksum: checksumOf(replicas, best),
      createdAt: best?.createdAt,
      modifiedAt: best?.modifiedAt,
      dataType: best?.dataType,
      replicas,
    },
  };
}

/**
 * Each replica once, with its longest hierarchy: GenQuery2 gives a replica below a root once more
 * for every part of its hierarchy (`leaf` beside `root;leaf`), because the table it makes of all
 * hierarchies keeps those that do not reach a root.
 */
function withWholeHierarchies(replicas: readonly Replica[]): readonly Replica[] {
  const whole = new Map<number, Replica>();
  for (const replica of replicas) {
    const known = whole.get(replica.number);
    if (known === undefined || replica.hierarchy.length > known.hierarchy.length) {
      whole.set(replica.number, replica);
    }
  }
  return [...whole.values()];
}

function readReplica(row: Row): Replica {
  const [, , , number, status, hierarchy, size, modified, created, checksum, dataType, path] = row;
  return {
    number: Number(number),
    status: replicaStatusFromServer(status ?? ''),
    hierarchy: hierarchy ?? '',
    size: readSize(size ?? ''),
    modifiedAt: parseRodsTime(modified ?? '') ?? 0,
    createdAt: parseRodsTime(created ?? '') ?? 0,
    checksum: checksum ?? '',
    dataType: dataType ?? '',
    physicalPath: path ?? '',
  };
}

/** A replica being written has no size yet; the catalog then keeps a negative number. */
function readSize(text: string): number {
  return text.startsWith('-') ? 0 : checkedSize(text);
}

/** The replica that stands for the object: good before others, then the newest, then the first. */
function newestGood(replicas: readonly Replica[]): Replica | undefined {
  const good = replicas.filter(({ status }) => status === 'good');
  const candidates = good.length > 0 ? good : replicas;
  return candidates.reduce<Replica | undefined>(
    (best, replica) =>
      best === undefined || replica.modifiedAt > best.modifiedAt ? replica : best,
    undefined,
  );
}

/**
 * Of the replica that stands for the object. Where it has none, that of another good one: both hold
 * the same.
 */
function checksumOf(replicas: readonly Replica[], best: Replica | undefined): string {
  if (best === undefined || best.checksum !== '' || best.status !== 'good') {
    return best?.checksum ?? '';
  }
  const knows = replicas.find(
    ({ status, size, checksum }) => status === 'good' && size === best.size && checksum !== '',
  );
  return knows?.checksum ?? '';
}

/** The collection of a row. */
export function readCollection(row: Row): Identified<CollectionEntry> {
  const [name = '', id = '', created = '', modified = '', inheritance = '', ...special] = row;
  return {
    id,
    entry: {
      ...UNDESCRIBED,
      id: Number(id),
      type: 'collection',
      path: LogicalPath.fromServer(name),
      createdAt: parseRodsTime(created),
      modifiedAt: parseRodsTime(modified),
      inheritance: inheritance === '1',
      special: readSpecial(special),
    },
  };
}

function readSpecial([type = '', information1 = '', information2 = '']: readonly string[]):
  | SpecialCollection
  | undefined {
  return type === '' ? undefined : { type, information1, information2 };
}
