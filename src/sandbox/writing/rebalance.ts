import { hostname } from 'node:os';
import type { Catalog } from '../catalog/catalog.js';
import { type DataObject, findDataObjectById, isGood } from '../catalog/data-objects.js';
import {
  childrenOf,
  chooseLeaf,
  isInHierarchy,
  lineageOf,
  type Resource,
  requireResource,
} from '../catalog/hierarchy.js';
import { addAvu, removeAvu } from '../catalog/metadata.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Zone } from '../zone.js';
import { copyReplica } from './copy-replica.js';

/** The AVU that a resource carries while it is rebalanced, so that it is not done twice at once. */
const MARK = 'rebalance_operation';

/**
 * Brings every replication resource of a hierarchy into order: each of its children has a good
 * replica of every data object that one of them holds. Other resources pass it on to their children.
 *
 * @param name - The resource to begin at.
 * @throws IrodsFailure SYS_RESC_DOES_NOT_EXIST; REBALANCE_ALREADY_ACTIVE_ON_RESOURCE while it goes
 *   on; and at the end whatever the last copy failed with.
 */
export async function rebalance(zone: Zone, name: string): Promise<void> {
  const { catalog } = zone;
  const resource = requireResource(catalog, name);
  const mark = {
    attribute: MARK,
    value: hostname(),
    units: String(Date.now()),
  };
  catalog.transaction(() => {
    if (isMarked(catalog, resource)) {
      throw new IrodsFailure(CODES.REBALANCE_ALREADY_ACTIVE_ON_RESOURCE);
    }
    addAvu(catalog, resource.id, mark);
  });
  try {
    const failure = await rebalanceBelow(zone, resource);
    if (failure) throw failure;
  } finally {
    catalog.transaction(() => removeAvu(catalog, resource.id, mark));
  }
}

function isMarked(catalog: Catalog, resource: Resource): boolean {
  const row = catalog.database.get(
    `SELECT 1 FROM R_OBJT_METAMAP o JOIN R_META_MAIN m ON m.meta_id = o.meta_id
      WHERE o.object_id = ? AND m.meta_attr_name = ?`,
    resource.id,
    MARK,
  );
  return row !== undefined;
}

/** The children first, as on a real server; what fails does not keep the rest from being done. */
async function rebalanceBelow(zone: Zone, resource: Resource): Promise<IrodsFailure | undefined> {
  let failure: IrodsFailure | undefined;
  const children = childrenOf(zone.catalog, resource);
  for (const child of children) failure = (await rebalanceBelow(zone, child)) ?? failure;
  if (resource.type !== 'replication') return failure;
  for (const id of objectsBelow(zone.catalog, resource)) {
    for (const child of children) failure = (await fill(zone, id, resource, child)) ?? failure;
  }
  return failure;
}

/** The ids of the data objects with a replica below a resource. */
function objectsBelow(catalog: Catalog, resource: Resource): number[] {
  const rows = catalog.database.all<{ id: number }>(
    `WITH RECURSIVE below (id) AS (
       SELECT ? UNION ALL SELECT r.resc_id FROM R_RESC_MAIN r
         JOIN below ON r.resc_parent = CAST(below.id AS TEXT))
     SELECT DISTINCT data_id AS id FROM R_DATA_MAIN JOIN below ON below.id = resc_id ORDER BY 1`,
    resource.id,
  );
  return rows.map(({ id }) => id);
}

/** Gives a child a good replica of a data object, if it has none and there is one to copy. */
async function fill(
  zone: Zone,
  objectId: number,
  parent: Resource,
  child: Resource,
): Promise<IrodsFailure | undefined> {
  const { catalog } = zone;
  const object = findDataObjectById(catalog, objectId);
  const source = object && goodReplica(catalog, object, parent);
  if (!object || !source) return undefined;
  const present = object.replicas.filter(({ resourceId }) =>
    isInHierarchy(catalog, resourceId, child),
  );
  if (present.some(isGood)) return undefined;
  try {
    const [stale] = present;
    const leaf = stale ? lineageOf(catalog, stale.resourceId).at(-1) : chooseLeaf(catalog, child);
    if (leaf) await copyReplica(zone, object, source, leaf, source.mode);
    return undefined;
  } catch (error) {
    if (!(error instanceof IrodsFailure)) throw error;
    const message = `${object.path} not replicated to ${child.name}: ${error.message}`;
    zone.settings.log({ level: 'warning', message });
    return error;
  }
}

/** A good replica of the object, best one below the resource itself. */
function goodReplica(catalog: Catalog, object: DataObject, resource: Resource) {
  const good = object.replicas.filter(isGood);
  return good.find(({ resourceId }) => isInHierarchy(catalog, resourceId, resource)) ?? good[0];
}
