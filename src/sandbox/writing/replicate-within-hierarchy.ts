import { type DataObject, findDataObjectById, type Replica } from '../catalog/data-objects.js';
import {
  childrenOf,
  chooseLeaf,
  isInHierarchy,
  isUp,
  leafOf,
  lineageOf,
  type Resource,
} from '../catalog/hierarchy.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Zone } from '../zone.js';
import { copyReplica } from './copy-replica.js';

/**
 * Does what a replication resource does when a replica below it has been closed: every other child
 * of it gets the same bytes. A child that is down is left out.
 *
 * @param leaf - The resource that the replica is on.
 */
export async function replicateWithinHierarchy(
  zone: Zone,
  objectId: number,
  replicaNumber: number,
  leaf: Resource,
): Promise<void> {
  if (leaf.parent === '') return;
  const { catalog } = zone;
  const find = () => findDataObjectById(catalog, objectId);
  const source = find()?.replicas.find(({ number }) => number === replicaNumber);
  if (!source) return;
  const lineage = lineageOf(catalog, source.resourceId);
  for (const child of othersToFill(zone, lineage)) {
    const object = find();
    if (object) await fill(zone, object, source, child);
  }
}

/** The children of the replication resources in a lineage that do not lie on it. */
function othersToFill(zone: Zone, lineage: readonly Resource[]): Resource[] {
  const onTheWay = new Set(lineage.map(({ id }) => id));
  return lineage
    .filter(({ type }) => type === 'replication')
    .flatMap((resource) => childrenOf(zone.catalog, resource))
    .filter((child) => isUp(child) && !onTheWay.has(child.id));
}

async function fill(
  zone: Zone,
  object: DataObject,
  source: Replica,
  child: Resource,
): Promise<void> {
  const { catalog } = zone;
  const existing = object.replicas.find(({ resourceId }) =>
    isInHierarchy(catalog, resourceId, child),
  );
  try {
    const leaf = existing ? leafOf(catalog, existing.resourceId) : chooseLeaf(catalog, child);
    await copyReplica(zone, object, source, leaf, source.mode);
  } catch (error) {
    if (!(error instanceof IrodsFailure)) throw error;
    const message = `${object.path} not replicated to ${child.name}: ${error.message}`;
    zone.settings.log({ level: 'warning', message });
  }
}
