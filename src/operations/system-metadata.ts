/** What the catalog keeps of each replica of a data object, and the parts that can be changed. */
import type { IrodsClient } from '../api/client.js';
import type { ReplicaChanges } from '../api/data-objects.js';
import { equals } from '../domain/catalog-query.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { type EpochSeconds, parseRodsTime, toRodsTime } from '../domain/rods-time.js';
import { requireAdministrator } from './administrator.js';
import { noSuchPath } from './failures.js';
import { objectNow } from './objects-at.js';
import { isDataObject } from './path-kind.js';

/** Columns in the order in which isysmeta prints them. Only GenQuery1 knows the owner. */
const COLUMNS = [
  'DATA_NAME',
  'DATA_ID',
  'DATA_COLL_ID',
  'DATA_REPL_NUM',
  'DATA_VERSION',
  'DATA_TYPE_NAME',
  'DATA_SIZE',
  'DATA_RESC_NAME',
  'DATA_PATH',
  'DATA_OWNER_NAME',
  'DATA_OWNER_ZONE',
  'DATA_REPL_STATUS',
  'DATA_STATUS',
  'DATA_CHECKSUM',
  'DATA_EXPIRY',
  'DATA_MAP_ID',
  'DATA_COMMENTS',
  'DATA_CREATE_TIME',
  'DATA_MODIFY_TIME',
];

/** One replica, as the catalog's texts. */
export interface ReplicaMetadata {
  readonly name: string;
  readonly id: string;
  readonly collectionId: string;
  readonly number: string;
  readonly version: string;
  readonly typeName: string;
  readonly size: string;
  readonly resource: string;
  readonly physicalPath: string;
  readonly owner: string;
  readonly ownerZone: string;
  readonly replicaStatus: string;
  readonly status: string;
  readonly checksum: string;
  /** Undefined where it never expires. */
  readonly expiresAt: EpochSeconds | undefined;
  readonly mapId: string;
  readonly comment: string;
  readonly createdAt: EpochSeconds | undefined;
  readonly modifiedAt: EpochSeconds | undefined;
}

/** The replicas of a data object by their numbers. Throws IrodsError where there is none. */
export async function systemMetadataOf(
  client: IrodsClient,
  path: LogicalPath,
): Promise<readonly ReplicaMetadata[]> {
  const [id] = (await client.query.first({ select: ['DATA_ID'], where: isDataObject(path) })) ?? [];
  if (id === undefined) throw noSuchPath(path);
  const rows = await client.query.all({
    select: COLUMNS,
    where: equals('DATA_ID', id),
    orderBy: [{ column: 'DATA_REPL_NUM' }],
    onlyGenQuery1: true,
  });
  return rows.map(readRow);
}

/** Expiry of a data object, of all its replicas; for administrators. */
export async function setExpiry(
  client: IrodsClient,
  path: LogicalPath,
  at: EpochSeconds,
): Promise<void> {
  await changeAllReplicas(client, path, { expiryTime: toRodsTime(at) });
}

/** Data type of a data object, of all its replicas; for administrators. */
export async function setDataType(
  client: IrodsClient,
  path: LogicalPath,
  typeName: string,
): Promise<void> {
  await changeAllReplicas(client, path, { typeName });
}

/** Comment of one replica; for administrators. */
export async function setComment(
  client: IrodsClient,
  path: LogicalPath,
  replica: number,
  comments: string,
): Promise<void> {
  await requireAdministrator(client);
  await client.dataObjects.modifyReplica(path, { number: replica }, { comments });
}

async function changeAllReplicas(
  client: IrodsClient,
  path: LogicalPath,
  changes: ReplicaChanges,
): Promise<void> {
  await requireAdministrator(client);
  const object = await objectNow(client, path);
  if (object === undefined) throw noSuchPath(path);
  for (const { number } of object.replicas ?? []) {
    await client.dataObjects.modifyReplica(path, { number }, changes);
  }
}

function readRow(row: readonly string[]): ReplicaMetadata {
  const cell = (index: number): string => row[index] ?? '';
  return {
    name: cell(0),
    id: cell(1),
    collectionId: cell(2),
    number: cell(3),
    version: cell(4),
    typeName: cell(5),
    size: cell(6),
    resource: cell(7),
    physicalPath: cell(8),
    owner: cell(9),
    ownerZone: cell(10),
    replicaStatus: cell(11),
    status: cell(12),
    checksum: cell(13),
    expiresAt: parseRodsTime(cell(14)) || undefined,
    mapId: cell(15),
    comment: cell(16),
    createdAt: parseRodsTime(cell(17)),
    modifiedAt: parseRodsTime(cell(18)),
  };
}
