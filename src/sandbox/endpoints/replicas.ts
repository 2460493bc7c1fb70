import { requireAccess } from '../catalog/access.js';
import type { ReplicaWish } from '../catalog/choose-replica.js';
import { requireUnused } from '../catalog/data-object-changes.js';
import { isGood } from '../catalog/data-objects.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { CODES } from '../error-codes.js';
import { success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import { replicateDataObject } from '../writing/replicate-data-object.js';
import { findForChange } from './data-object-entity.js';
import type { Call, Operation } from './define-endpoint.js';

const NUMBER = /^\d+$/;

/** `replicate`: a new replica on another resource, or the bytes of a good one onto a stale one. */
export const replicate: Operation = async (call) => {
  const { zone, caller, parameters } = call;
  const { catalog } = zone;
  const lpath = parameters.required('lpath');
  const destination = parameters.required('dst-resource');
  const object = findForChange(call, lpath);
  if (!parameters.isOn('admin')) {
    requireAccess(catalog, caller, object.id, ACCESS_LEVELS.read_object);
  }
  await replicateDataObject(zone, object, wishedSource(call), destination);
  return success();
};

/**
 * `trim`: removes one replica. The last one stays without a word (`data.trim-last-replica`), the
 * last good one with -402000.
 */
export const trim: Operation = (call) => {
  const { zone, caller, parameters } = call;
  const { catalog } = zone;
  const lpath = parameters.required('lpath');
  const number = parameters.required('replica-number');
  const object = findForChange(call, lpath);
  if (object.replicas.length === 1) return success();
  if (!NUMBER.test(number)) throw new IrodsFailure(CODES.USER_INVALID_REPLICA_INPUT);
  if (!parameters.isOn('admin')) {
    requireAccess(catalog, caller, object.id, ACCESS_LEVELS.delete_object);
  }
  const replica = object.replicas.find((each) => each.number === Number(number));
  if (!replica) throw new IrodsFailure(CODES.SYS_REPLICA_DOES_NOT_EXIST);
  requireUnused(object);
  if (isGood(replica) && object.replicas.filter(isGood).length === 1) {
    throw new IrodsFailure(CODES.USER_INCOMPATIBLE_PARAMS);
  }
  catalog.database.run(
    'DELETE FROM R_DATA_MAIN WHERE data_id = ? AND data_repl_num = ?',
    object.id,
    replica.number,
  );
  if (parameters.isOn('catalog-only')) zone.vault.keep(replica.physicalPath);
  else zone.vault.remove([replica.physicalPath]);
  return success();
};

function wishedSource({ zone, parameters }: Call): ReplicaWish {
  const knowsNumber = zone.release.isAtLeast('0.6.0');
  const number = knowsNumber ? parameters.text('src-replica-number') : undefined;
  const resource = parameters.text('src-resource');
  if (number !== undefined && !NUMBER.test(number)) {
    throw new IrodsFailure(CODES.USER_INVALID_REPLICA_INPUT);
  }
  if (number !== undefined && resource !== undefined) {
    throw new IrodsFailure(CODES.USER_INCOMPATIBLE_PARAMS);
  }
  return { resource, replicaNumber: number === undefined ? undefined : Number(number) };
}
