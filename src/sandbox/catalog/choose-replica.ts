import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Catalog } from './catalog.js';
import { type DataObject, isGood, type Replica } from './data-objects.js';
import { isInHierarchy, requireLeaf, requireRoot, weightOf } from './hierarchy.js';

/** Which replica a request asks for; `resource` wins over `replicaNumber`. */
export interface ReplicaWish {
  /** The name of a root resource. */
  readonly resource?: string | undefined;
  readonly replicaNumber?: number | undefined;
  /** The name of a leaf resource. */
  readonly leafResource?: string | undefined;
}

/**
 * The replica that a request means, or else the one that the hierarchies favour: a good one where
 * there is any.
 *
 * @throws {IrodsFailure} -164000 when there is none such, -168000 when it cannot be reached, -166000
 *   when a good one is needed and there is none.
 */
export function chooseReplica(
  catalog: Catalog,
  object: DataObject,
  wish: ReplicaWish,
  purpose: 'read' | 'write',
): Replica {
  const candidates = replicasMeant(catalog, object, wish);
  if (candidates.length === 0) throw new IrodsFailure(CODES.SYS_REPLICA_DOES_NOT_EXIST);
  const good = candidates.filter(isGood);
  const isExplicit = wish.replicaNumber !== undefined && wish.resource === undefined;
  if (purpose === 'read' && good.length === 0 && !isExplicit) {
    throw new IrodsFailure(CODES.SYS_NO_GOOD_REPLICA);
  }
  const reachable = (good.length > 0 ? good : candidates)
    .map((replica) => ({ replica, weight: weightOf(catalog, replica.resourceId, purpose) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.replica.number - other.replica.number);
  const [best] = reachable;
  if (!best) throw new IrodsFailure(CODES.SYS_REPLICA_INACCESSIBLE);
  return best.replica;
}

/** The replicas that a wish leaves, by number. */
function replicasMeant(
  catalog: Catalog,
  object: DataObject,
  wish: ReplicaWish,
): readonly Replica[] {
  if (wish.resource !== undefined) {
    const root = requireRoot(catalog, wish.resource);
    return object.replicas.filter(({ resourceId }) => isInHierarchy(catalog, resourceId, root));
  }
  if (wish.leafResource !== undefined) {
    const leaf = requireLeaf(catalog, wish.leafResource);
    return object.replicas.filter(({ resourceId }) => resourceId === leaf.id);
  }
  const { replicaNumber } = wish;
  if (replicaNumber === undefined) return object.replicas;
  return object.replicas.filter(({ number }) => number === replicaNumber);
}
