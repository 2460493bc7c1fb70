import { requireAccess } from '../catalog/access.js';
import type { DataObject } from '../catalog/data-objects.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { CODES } from '../error-codes.js';
import { HttpFailure, json, success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import { type ChecksumScope, keepChecksum } from '../writing/keep-checksum.js';
import { verifyChecksums } from '../writing/verify-checksums.js';
import { findForChange } from './data-object-entity.js';
import type { Call, Operation } from './define-endpoint.js';

/** `calculate_checksum`: of one replica, or with `all` of every good one. */
export const calculateChecksum: Operation = async (call) => {
  const { zone, parameters } = call;
  const object = readableObject(call);
  const scope = parameters.isOn('all') ? 'all' : replicaWish(call);
  const checksum = await keepChecksum(zone, object, scope, parameters.isOn('force'));
  if (checksum === undefined) {
    throw new HttpFailure(500, 'the replicas have different checksums');
  }
  return success({ checksum });
};

/** `verify_checksum`; what is wrong is listed in `results` (http-api.md 3.8). */
export const verifyChecksum: Operation = async (call) => {
  const { zone, parameters } = call;
  const object = readableObject(call);
  const isTargeted = parameters.has('resource') || parameters.has('replica-number');
  const scope: ChecksumScope = isTargeted ? replicaWish(call) : 'all';
  const computes = !parameters.isOff('compute-checksums');
  const { results, stack } = await verifyChecksums(zone, object, scope, computes);
  if (results.length === 0) return success();
  return json({
    irods_response: { status_code: CODES.CHECK_VERIFICATION_RESULTS },
    results,
    r_error_info: stack,
  });
};

/** The data object that a request names and its caller may read. */
function readableObject(call: Call): DataObject {
  const { zone, caller, parameters } = call;
  const lpath = parameters.required('lpath');
  requireCompatible(call);
  const object = findForChange(call, lpath);
  if (!parameters.isOn('admin')) {
    requireAccess(zone.catalog, caller, object.id, ACCESS_LEVELS.read_object);
  }
  return object;
}

function requireCompatible({ parameters }: Call): void {
  const byNumber = parameters.has('replica-number');
  const byResource = parameters.has('resource');
  const isTargeted = byNumber || byResource;
  if ((byNumber && byResource) || (parameters.isOn('all') && isTargeted)) {
    throw new IrodsFailure(CODES.USER_INCOMPATIBLE_PARAMS);
  }
}

function replicaWish({ parameters }: Call) {
  return {
    resource: parameters.text('resource'),
    replicaNumber: parameters.integer('replica-number'),
  };
}
