import { chooseReplica, type ReplicaWish } from '../catalog/choose-replica.js';
import { type DataObject, isGood, REPLICA_STATUS, type Replica } from '../catalog/data-objects.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Zone } from '../zone.js';
import { computeChecksum } from './checksum.js';

/** Which replicas of a data object are meant: one, or every good one. */
export type ChecksumScope = ReplicaWish | 'all';

/**
 * The checksum of a data object, computed and kept for each replica meant that has none; if forced,
 * for each one anew. `undefined` where the replicas have different ones.
 *
 * @throws {IrodsFailure} -166000 or -168000 where no such replica can be read, -510002 where its
 *   bytes are gone.
 */
export async function keepChecksum(
  zone: Zone,
  object: DataObject,
  scope: ChecksumScope,
  isForced: boolean,
): Promise<string | undefined> {
  const replicas = scope === 'all' ? goodReplicas(object) : [oneReplica(zone, object, scope)];
  const checksums = new Set<string>();
  for (const replica of replicas) {
    checksums.add(await updateChecksum(zone, object, replica, isForced));
  }
  const [checksum, another] = checksums;
  return another === undefined ? checksum : undefined;
}

/** The checksum of a replica, computed and kept when there is none or it is asked for. */
async function updateChecksum(
  zone: Zone,
  object: DataObject,
  replica: Replica,
  isForced: boolean,
): Promise<string> {
  if (!isForced && replica.checksum !== '') return replica.checksum;
  if (zone.vault.sizeOf(replica.physicalPath) === undefined) {
    throw new IrodsFailure(CODES.UNIX_FILE_OPEN_ERR - 2);
  }
  const checksum = await computeChecksum(replica.physicalPath);
  // Only if the replica still is what was read: it may have been written to meanwhile.
  zone.catalog.database.run(
    `UPDATE R_DATA_MAIN SET data_checksum = ? WHERE data_id = ? AND data_repl_num = ?
        AND data_path = ? AND modify_ts = ? AND data_is_dirty IN (0, 1)`,
    checksum,
    object.id,
    replica.number,
    replica.physicalPath,
    replica.modified,
  );
  return checksum;
}

/** The replica that a wish means, good or stale. @throws {IrodsFailure} -168000 while it is written */
export function oneReplica({ catalog }: Zone, object: DataObject, wish: ReplicaWish): Replica {
  const replica = chooseReplica(catalog, object, wish, 'read');
  if (replica.status > REPLICA_STATUS.good) {
    throw new IrodsFailure(CODES.SYS_REPLICA_INACCESSIBLE);
  }
  return replica;
}

/** @throws {IrodsFailure} -166000 where there is none */
export function goodReplicas(object: DataObject): readonly Replica[] {
  const good = object.replicas.filter(isGood);
  if (good.length === 0) throw new IrodsFailure(CODES.SYS_NO_GOOD_REPLICA);
  return good;
}
