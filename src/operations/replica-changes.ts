/** Changes of what the catalog holds of a replica; for administrators. */
import type { IrodsClient } from '../api/client.js';
import type { ReplicaChanges } from '../api/data-objects.js';
import { equals } from '../domain/catalog-query.js';
import { IrodsCode } from '../domain/irods-code.js';
import { LogicalPath } from '../domain/logical-path.js';
import { UnsupportedError, UsageError } from '../errors.js';
import { irodsFailure } from './explain.js';

/** What can be changed, by the catalog's column names. */
const CHANGEABLE: Readonly<Record<string, keyof ReplicaChanges>> = {
  DATA_ACCESS_TIME: 'accessTime',
  DATA_CHECKSUM: 'checksum',
  DATA_COMMENTS: 'comments',
  DATA_CREATE_TIME: 'createTime',
  DATA_EXPIRY: 'expiryTime',
  DATA_MODE: 'mode',
  DATA_MODIFY_TIME: 'modifyTime',
  DATA_PATH: 'path',
  DATA_REPL_NUM: 'replicaNumber',
  DATA_REPL_STATUS: 'replicaStatus',
  DATA_RESC_ID: 'resourceId',
  DATA_SIZE: 'size',
  DATA_STATUS: 'status',
  DATA_TYPE_NAME: 'typeName',
  DATA_VERSION: 'version',
};
export const CHANGEABLE_COLUMNS = Object.keys(CHANGEABLE);

const OVER_THE_NATIVE_PROTOCOL_ONLY = ['DATA_OWNER_NAME', 'DATA_OWNER_ZONE'];

/**
 * Reads a column and its new value.
 * @throws UsageError for a column that cannot be changed, UnsupportedError where only HTTP cannot.
 */
export function replicaChange(column: string, value: string): ReplicaChanges {
  const key = CHANGEABLE[column];
  if (key !== undefined) return { [key]: value };
  if (OVER_THE_NATIVE_PROTOCOL_ONLY.includes(column)) {
    throw new UnsupportedError(`the HTTP API cannot change ${column}`, {
      hint: 'ichmod own gives somebody all rights on the data object.',
    });
  }
  throw new UsageError(`not a column that can be changed: ${column}`, {
    hint: `Columns are ${CHANGEABLE_COLUMNS.join(', ')}.`,
  });
}

export async function changeReplica(
  client: IrodsClient,
  path: LogicalPath,
  replica: { readonly number: number } | { readonly hierarchy: string },
  changes: ReplicaChanges,
): Promise<void> {
  await client.dataObjects.modifyReplica(path, replica, changes);
}

/** Where the data object with this id is. Throws IrodsError where there is none. */
export async function pathOfDataId(client: IrodsClient, id: string): Promise<LogicalPath> {
  const row = await client.query.first({
    select: ['COLL_NAME', 'DATA_NAME'],
    where: equals('DATA_ID', id),
  });
  const [collection, name] = row ?? [];
  if (collection === undefined || name === undefined) {
    throw irodsFailure(IrodsCode.CAT_NO_ROWS_FOUND, `there is no data object with the id ${id}`);
  }
  return LogicalPath.fromServer(collection).join(name);
}
