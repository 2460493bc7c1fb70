import { chooseReplica, type ReplicaWish } from '../catalog/choose-replica.js';
import { requireUnused } from '../catalog/data-object-changes.js';
import { type DataObject, isGood } from '../catalog/data-objects.js';
import { chooseLeaf, isInHierarchy, leafOf, requireRoot } from '../catalog/hierarchy.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Zone } from '../zone.js';
import { copyReplica } from './copy-replica.js';

/**
 * Makes a replica of a data object on another resource, or brings a stale one there up to date;
 * nothing where there is a good one.
 *
 * @param destination - The name of a root resource.
 * @throws {IrodsFailure} -405000 or -406000 while the object is written, -168000 without a good
 *   source, -78000 and others for resources that there are not.
 */
export async function replicateDataObject(
  zone: Zone,
  object: DataObject,
  wish: ReplicaWish,
  destination: string,
): Promise<void> {
  const { catalog } = zone;
  requireUnused(object);
  const root = requireRoot(catalog, destination);
  const source = chooseReplica(catalog, object, wish, 'read');
  if (!isGood(source)) throw new IrodsFailure(CODES.SYS_REPLICA_INACCESSIBLE);
  const there = object.replicas.find(({ resourceId }) => isInHierarchy(catalog, resourceId, root));
  if (there && isGood(there)) return;
  const leaf = there ? leafOf(catalog, there.resourceId) : chooseLeaf(catalog, root);
  await copyReplica(zone, object, source, leaf, 0);
}
