import { requireAccess } from '../catalog/access.js';
import { chooseReplica } from '../catalog/choose-replica.js';
import { findVisibleDataObject, type Replica } from '../catalog/data-objects.js';
import { hierarchyOf } from '../catalog/hierarchy.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { CODES } from '../error-codes.js';
import { type Answer, json } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import { ReplicaWriter } from '../writing/replica-writer.js';
import type { Call, Operation } from './define-endpoint.js';

/**
 * `truncate`: cuts a replica, or fills it up with zeros. Without `size`, where the real server
 * crashes, the answer is 400.
 */
export const truncate: Operation = async (call) => {
  const { parameters } = call;
  const lpath = parameters.required('lpath');
  parameters.required('size');
  const size = parameters.integer('size') ?? 0;
  const wish = {
    resource: parameters.text('resource'),
    replicaNumber: parameters.integer('replica-number'),
  };
  const isAmbiguous = wish.resource !== undefined && wish.replicaNumber !== undefined;
  if (isAmbiguous || size < 0) {
    return answer(call, CODES.SYS_INVALID_INPUT_PARAM, 'rs_replica_truncate: Invalid parameters.');
  }
  try {
    const replica = await truncateReplica(call, lpath, size, wish);
    return answer(call, 0, '', replica);
  } catch (error) {
    if (!(error instanceof IrodsFailure)) throw error;
    const what = 'Error occurred resolving hierarchy or getting information for';
    return answer(call, error.code, `rs_replica_truncate: ${what} [${lpath}]: ${error.code}`);
  }
};

async function truncateReplica(
  { zone, caller, parameters }: Call,
  lpath: string,
  size: number,
  wish: { resource: string | undefined; replicaNumber: number | undefined },
): Promise<Replica> {
  const { catalog } = zone;
  const asAdmin = parameters.isOn('admin');
  if (asAdmin && !caller.isAdmin) {
    throw new IrodsFailure(CODES.CAT_INSUFFICIENT_PRIVILEGE_LEVEL);
  }
  const object = findVisibleDataObject(catalog, caller, lpath);
  if (!object) throw new IrodsFailure(CODES.OBJ_PATH_DOES_NOT_EXIST);
  if (!asAdmin) requireAccess(catalog, caller, object.id, ACCESS_LEVELS.modify_object);
  const replica = chooseReplica(catalog, object, wish, 'write');
  if (replica.size === size) return replica;
  const mode = { path: lpath, creates: false, truncates: false, appends: false };
  const writer = ReplicaWriter.open(zone, caller, {
    ...mode,
    replicaNumber: replica.number,
    asAdmin,
  });
  writer.truncate(size);
  await writer.close();
  return replica;
}

function answer({ zone }: Call, code: number, message: string, replica?: Replica): Answer {
  return json({
    irods_response: {
      status_code: code,
      additional_info: {
        message,
        replica_number: replica?.number ?? null,
        resource_hierarchy: replica ? hierarchyOf(zone.catalog, replica.resourceId) : null,
      },
    },
  });
}
