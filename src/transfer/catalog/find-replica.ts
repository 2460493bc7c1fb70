import type { IrodsClient } from '../../api/client.js';
import type { ReplicaChoice } from '../../api/data-objects.js';
import { all, equals } from '../../domain/catalog-query.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { type FoundObject, foldReplicas, REPLICA_COLUMNS } from './find-entry.js';

/**
 * The replica of an object that a choice names, or the best of several below one resource;
 * undefined where there is none, or none that a query shows. What another replica is says nothing
 * of it: a stale one is longer or shorter.
 */
export async function findReplica(
  client: IrodsClient,
  path: LogicalPath,
  { resource, replica }: ReplicaChoice,
  signal?: AbortSignal,
): Promise<FoundObject | undefined> {
  const query = {
    select: [...REPLICA_COLUMNS, 'DATA_RESC_HIER'],
    where: all(equals('COLL_NAME', `${path.parent}`), equals('DATA_NAME', path.name)),
  };
  const rows = await client.query.all(query, signal);
  const numberAt = REPLICA_COLUMNS.indexOf('DATA_REPL_NUM');
  const chosen = rows.filter((row) => {
    // As the server has it, the resource counts where both are given (http-api.md section 3.6).
    if (resource !== undefined) return row.at(-1)?.split(';')[0] === resource;
    return row[numberAt] === String(replica);
  });
  return foldReplicas(chosen);
}

/**
 * An object with the size, time and checksum of the replica that is to be read, where one is chosen.
 * Queries take no tickets: with one, the object stays as it is.
 */
export async function ofReplica<O extends { readonly source: LogicalPath }>(
  client: IrodsClient,
  object: O,
  choice: ReplicaChoice & { readonly ticket?: string | undefined },
  signal?: AbortSignal,
): Promise<O> {
  if (choice.ticket !== undefined) return object;
  if (choice.resource === undefined && choice.replica === undefined) return object;
  const found = await findReplica(client, object.source, choice, signal);
  if (found === undefined) return object;
  const { size, modifiedAt, checksum } = found;
  return { ...object, size, modifiedAt, checksum };
}
