import type { IrodsClient } from '../api/client.js';
import type { AdminOption } from '../api/collections.js';
import type { ReplicaChoice } from '../api/data-objects.js';
import type { DataObjectEntry } from '../domain/catalog-entry.js';
import { IrodsCode } from '../domain/irods-code.js';
import { rootOf } from '../domain/replica-selection.js';
import type { Explanation } from './explain.js';
import { explaining } from './explain.js';

/**
 * Where replicas are wanted: on one root resource, or wherever there is a stale one.
 */
export type ReplicationTarget = { readonly resource: string } | 'stale replicas';

/**
 * Makes or brings up to date replicas of a data object, and gives the root resources they are on.
 * A replica that is good already stays as it is.
 */
export async function replicateObject(
  client: IrodsClient,
  object: DataObjectEntry,
  target: ReplicationTarget,
  from: ReplicaChoice & AdminOption = {},
): Promise<readonly string[]> {
  const resources = target === 'stale replicas' ? staleRoots(object) : [target.resource];
  for (const resource of resources) {
    await explaining(
      client.dataObjects.replicate(object.path, resource, from),
      explanationsFor(object, resource),
    );
  }
  return resources;
}

function staleRoots(object: DataObjectEntry): readonly string[] {
  const stale = (object.replicas ?? []).filter(({ status }) => status === 'stale');
  return [...new Set(stale.map(rootOf))];
}

function explanationsFor(
  { path }: DataObjectEntry,
  resource: string,
): Readonly<Record<number, Explanation>> {
  return {
    [IrodsCode.SYS_RESC_DOES_NOT_EXIST]: {
      message: `${path}: there is no resource ${resource}`,
      hint: 'ilsresc lists all resources.',
    },
    [IrodsCode.DIRECT_CHILD_ACCESS]: {
      message: `${path}: ${resource} is below another resource`,
      hint: 'Name the root of its tree; ilsresc shows the trees.',
    },
    [IrodsCode.SYS_USER_NO_PERMISSION]: {
      message: `${path}: no permission to replicate it`,
      hint: 'Administrators may with -M.',
    },
  };
}
