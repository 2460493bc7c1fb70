/** Moving a replica to another resource: a new replica first, and the old one goes when that is good. */

import type { IrodsClient } from '../api/client.js';
import type { AdminOption } from '../api/collections.js';
import type { DataObjectEntry } from '../domain/catalog-entry.js';
import { checksumsAgree } from '../domain/checksum.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { Replica } from '../domain/replica.js';
import { leafOf, rootOf } from '../domain/replica-selection.js';
import { IntegrityError } from '../errors.js';
import { irodsFailure } from './explain.js';
import { failure } from './failures.js';
import { objectNow } from './objects-at.js';
import type { ResourceEntry } from './resource-listing.js';
import { hierarchiesOf } from './resource-listing.js';

/** Which replica moves: at most one of the two. */
export interface MoveSource {
  readonly number?: number | undefined;
  /** A hierarchy, its leaf or its root. */
  readonly resource?: string | undefined;
}

/** A resource by its whole hierarchy, from root to leaf. */
export type Hierarchy = string;

/**
 * The hierarchy that a person means by a hierarchy, a leaf or a single root.
 * @throws IrodsError for a resource that does not exist.
 */
export function resolveHierarchy(typed: string, resources: readonly ResourceEntry[]): Hierarchy {
  const known = [...hierarchiesOf(resources).values()];
  const found = known.find((one) => one === typed || one.split(';').at(-1) === typed);
  if (found !== undefined) return found;
  throw irodsFailure(IrodsCode.SYS_RESC_DOES_NOT_EXIST, `there is no resource ${typed}`, {
    hint: 'ilsresc shows all resources with their trees.',
  });
}

/**
 * Moves one replica of a data object below `target`, and gives the hierarchy it came to. Two
 * requests, and looks in between: when something fails the old replica is still there.
 * @throws IrodsError where there is nothing to move, where the target has a good replica already
 *   or policy puts the new one elsewhere, IntegrityError where the new replica is not like the old.
 */
export async function moveReplica(
  client: IrodsClient,
  object: DataObjectEntry,
  source: MoveSource,
  target: Hierarchy,
  options: AdminOption = {},
): Promise<Hierarchy> {
  const replicas = object.replicas ?? [];
  const moving = replicaToMove(object, source, target);
  if (isBelow(moving.hierarchy, target)) return moving.hierarchy;
  const root = target.split(';', 1)[0] ?? target;
  const blocking = replicas.find(
    (replica) => rootOf(replica) === root && replica.status === 'good',
  );
  if (blocking !== undefined) {
    throw failure(object.path, `there is a good replica at ${blocking.hierarchy} already`, {
      code: IrodsCode.SYS_NOT_ALLOWED,
      hint:
        blocking.number === moving.number
          ? 'Within one tree of resources the server moves data, not a client: see iadmin modresc … rebalance.'
          : 'itrim takes a replica away.',
    });
  }
  await client.dataObjects.replicate(object.path, root, {
    ...sourceOf(client, moving),
    ...options,
  });
  if (client.readsOnly) {
    await client.dataObjects.trim(object.path, moving.number, options);
    return target;
  }
  const made = await newReplica(client, object, moving, target);
  await client.dataObjects.trim(object.path, moving.number, options);
  await checkMoved(client, object, moving);
  return made.hierarchy;
}

function sourceOf(
  client: IrodsClient,
  moving: Replica,
): { replica: number } | { resource: string } {
  const byNumber = client.capabilities.has(
    'choosing a replica or resource for reads and parallel writes',
  );
  return byNumber ? { replica: moving.number } : { resource: rootOf(moving) };
}

function replicaToMove(object: DataObjectEntry, source: MoveSource, target: Hierarchy): Replica {
  const replicas = object.replicas ?? [];
  const { number, resource } = source;
  const candidates = replicas.filter((replica) => {
    if (number !== undefined) return replica.number === number;
    if (resource !== undefined) {
      return [replica.hierarchy, leafOf(replica), rootOf(replica)].includes(resource);
    }
    return replica.status === 'good';
  });
  const elsewhere = candidates.filter(({ hierarchy }) => !isBelow(hierarchy, target));
  const moving = elsewhere[0] ?? candidates[0];
  if (moving === undefined) {
    const what = number === undefined ? `on ${resource ?? 'any resource'}` : `${number}`;
    throw failure(object.path, `has no replica ${what}`, {
      code: IrodsCode.SYS_REPLICA_DOES_NOT_EXIST,
    });
  }
  if (moving.status === 'good') return moving;
  throw failure(object.path, `replica ${moving.number} is not good but ${moving.status}`, {
    code: IrodsCode.SYS_NOT_ALLOWED,
  });
}

/** Whether a replica at `hierarchy` is on the resource `target` or below it. */
function isBelow(hierarchy: Hierarchy, target: Hierarchy): boolean {
  return hierarchy === target || hierarchy.startsWith(`${target};`);
}

/** The replica that was made, when it is where it should be and like the one that moves. */
async function newReplica(
  client: IrodsClient,
  object: DataObjectEntry,
  moving: Replica,
  target: Hierarchy,
): Promise<Replica> {
  const { path } = object;
  const good = ((await objectNow(client, path))?.replicas ?? []).filter(
    ({ status, number }) => status === 'good' && number !== moving.number,
  );
  const root = target.split(';', 1)[0];
  const made = good.find(({ hierarchy }) => isBelow(hierarchy, target));
  if (made === undefined) {
    const other = good.find((replica) => rootOf(replica) === root);
    throw failure(
      path,
      other === undefined
        ? `no good replica came to be at ${target}; the old one stays`
        : `the zone put the replica at ${other.hierarchy}, not at ${target}; both replicas stay`,
      { code: IrodsCode.SYS_NOT_ALLOWED },
    );
  }
  const differs =
    made.size !== moving.size ||
    (made.checksum !== '' &&
      moving.checksum !== '' &&
      !checksumsAgree(made.checksum, moving.checksum));
  if (differs) {
    throw new IntegrityError(
      `${path}: the new replica at ${made.hierarchy} is not like the old one; both stay`,
      { path: `${path}`, exit: 4, hint: 'ichksum -K tells which one is right.' },
    );
  }
  return made;
}

async function checkMoved(
  client: IrodsClient,
  { path }: DataObjectEntry,
  moved: Replica,
): Promise<void> {
  const left = (await objectNow(client, path))?.replicas ?? [];
  if (!left.some(({ number }) => number === moved.number)) return;
  throw failure(
    path,
    `replica ${moved.number} is still at ${moved.hierarchy}, beside the new one`,
    {
      code: IrodsCode.SYS_NOT_ALLOWED,
      hint: `itrim -N 1 -n ${moved.number} takes it away.`,
    },
  );
}
