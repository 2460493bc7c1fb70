import type { IrodsClient } from '../api/client.js';
import type { DataObjectEntry } from '../domain/catalog-entry.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { Replica } from '../domain/replica.js';
import { replicasToTrim, type TrimRule } from '../domain/replica-selection.js';
import { failure } from './failures.js';
import { objectNow } from './objects-at.js';

export interface TrimOptions {
  readonly admin?: boolean;
  /** Take the replicas out of the catalog and leave their bytes where they are. */
  readonly catalogOnly?: boolean;
  /** Choose, and change nothing. */
  readonly chooseOnly?: boolean;
}

/**
 * Takes away the replicas of a data object that the rule names, and gives those that went. One
 * request for each: somebody may change the object in between, but the server itself never lets
 * the last good replica go.
 * @throws IrodsError SYS_REPLICA_DOES_NOT_EXIST or USER_INCOMPATIBLE_PARAMS for a replica that was
 *   named and cannot go, and where one is still there afterwards.
 */
export async function trimObject(
  client: IrodsClient,
  object: DataObjectEntry,
  rule: TrimRule,
  options: TrimOptions = {},
): Promise<readonly Replica[]> {
  const chosen = replicasToTrim(object.replicas ?? [], rule);
  if (chosen === 'no such replica') {
    throw failure(object.path, `has no replica ${rule.number}`, {
      code: IrodsCode.SYS_REPLICA_DOES_NOT_EXIST,
    });
  }
  if (chosen === 'last good replica') {
    throw failure(object.path, `replica ${rule.number} is the last good one and stays`, {
      code: IrodsCode.USER_INCOMPATIBLE_PARAMS,
    });
  }
  if (options.chooseOnly === true || chosen.length === 0) return chosen;
  const { admin = false, catalogOnly = false } = options;
  for (const { number } of chosen) {
    await client.dataObjects.trim(object.path, number, { admin, catalogOnly });
  }
  if (!client.readsOnly) await checkGone(client, object, chosen);
  return chosen;
}

/** The server answers 0 to a trim that it did not do (recording data.trim-last-replica). */
async function checkGone(
  client: IrodsClient,
  object: DataObjectEntry,
  trimmed: readonly Replica[],
): Promise<void> {
  const left = (await objectNow(client, object.path))?.replicas ?? [];
  const still = trimmed.find((gone) => left.some(({ number }) => number === gone.number));
  if (still === undefined) return;
  throw failure(object.path, `the server kept replica ${still.number}`, {
    code: IrodsCode.USER_INCOMPATIBLE_PARAMS,
    hint: 'It keeps the last good replica, whatever is asked.',
  });
}
