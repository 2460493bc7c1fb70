import { requireAccess } from '../catalog/access.js';
import { chooseReplica } from '../catalog/choose-replica.js';
import { type DataObject, isGood, REPLICA_STATUS, type Replica } from '../catalog/data-objects.js';
import { hierarchyOf } from '../catalog/hierarchy.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { CODES } from '../error-codes.js';
import { HttpFailure, json, success } from '../http/answer.js';
import type { Json } from '../http/json.js';
import { IrodsFailure } from '../irods-failure.js';
import { computeChecksum } from '../writing/checksum.js';
import type { Zone } from '../zone.js';
import { findForChange } from './data-object-entity.js';
import type { Call, Operation } from './define-endpoint.js';

/** `calculate_checksum`: of one replica, or with `all` of every good one. */
export const calculateChecksum: Operation = async (call) => {
  const { zone, parameters } = call;
  const lpath = parameters.required('lpath');
  requireCompatible(call);
  const object = findForChange(call, lpath);
  requireReadAccess(call, object);
  const isForced = parameters.isOn('force');
  if (!parameters.isOn('all')) {
    const replica = oneReplica(call, object);
    return success({ checksum: await updateChecksum(zone, object, replica, isForced) });
  }
  const checksums = new Set<string>();
  for (const replica of goodReplicas(object)) {
    checksums.add(await updateChecksum(zone, object, replica, isForced));
  }
  const [checksum, another] = checksums;
  if (checksum === undefined || another !== undefined) {
    throw new HttpFailure(500, 'the replicas have different checksums');
  }
  return success({ checksum });
};

/** `verify_checksum`; what is wrong is listed in `results` (http-api.md 3.8). */
export const verifyChecksum: Operation = async (call) => {
  const { parameters } = call;
  const lpath = parameters.required('lpath');
  requireCompatible(call);
  const object = findForChange(call, lpath);
  requireReadAccess(call, object);
  const isTargeted = parameters.has('resource') || parameters.has('replica-number');
  const replicas = isTargeted ? [oneReplica(call, object)] : goodReplicas(object);
  const findings = new Findings();
  const skipped = object.replicas.length - replicas.length;
  if (!isTargeted && skipped > 0) {
    findings.add('info', 0, `INFO: Number of replicas skipped: ${skipped}`);
  }
  checkSizes(call.zone, replicas, findings);
  const isComplete = checkPresence(replicas, findings);
  if (isComplete && !parameters.isOff('compute-checksums')) {
    for (const replica of replicas) await checkContent(call.zone, object, replica, findings);
  }
  if (isComplete && new Set(replicas.map(({ checksum }) => checksum)).size > 1) {
    const text = 'WARNING: Data object has replicas with different checksums.';
    findings.add('warning', CODES.USER_CHKSUM_MISMATCH, text);
  }
  return findings.answer();
};

/** What a verification finds, in the words of the real server. */
class Findings {
  readonly #results: Json[] = [];
  readonly #stack: Json[] = [];

  add(severity: 'error' | 'warning' | 'info', code: number, message: string): void {
    this.#results.push({ severity, error_code: code, message });
  }

  /** Adds to the error stack of the connection. */
  addToStack(status: number, message: string): void {
    this.#stack.push({ status, message });
  }

  answer() {
    if (this.#results.length === 0) return success();
    return json({
      irods_response: { status_code: CODES.CHECK_VERIFICATION_RESULTS },
      results: this.#results,
      r_error_info: this.#stack.length > 0 ? this.#stack : undefined,
    });
  }
}

function checkSizes(zone: Zone, replicas: readonly Replica[], findings: Findings): void {
  for (const { number, size, physicalPath } of replicas) {
    const actual = zone.vault.sizeOf(physicalPath);
    if (actual === undefined) {
      const text = `ERROR: Could not verify size for replica [${number}].`;
      findings.add('error', CODES.UNIX_FILE_STAT_ERR - 2, text);
    } else if (actual !== size) {
      const text = `ERROR: Physical size does not match size in catalog for replica [${number}].`;
      findings.add('error', CODES.USER_FILE_SIZE_MISMATCH, text);
    }
  }
}

/** Whether every replica has a checksum. */
function checkPresence(replicas: readonly Replica[], findings: Findings): boolean {
  const missing = replicas.filter(({ checksum }) => checksum === '');
  for (const { number } of missing) {
    const text = `WARNING: No checksum available for replica [${number}].`;
    findings.add('warning', CODES.CAT_NO_CHECKSUM_FOR_REPLICA, text);
  }
  return missing.length === 0;
}

async function checkContent(
  zone: Zone,
  object: DataObject,
  replica: Replica,
  findings: Findings,
): Promise<void> {
  const { number, checksum } = replica;
  if (zone.vault.sizeOf(replica.physicalPath) === undefined) {
    const text = `ERROR: Could not verify checksum for replica [${number}].`;
    findings.add('error', CODES.UNIX_FILE_OPEN_ERR - 2, text);
    return;
  }
  const computed = await computeChecksum(replica.physicalPath);
  if (computed === checksum) return;
  const text = `ERROR: Computed checksum does not match what is in the catalog for replica [${number}].`;
  findings.add('error', CODES.USER_CHKSUM_MISMATCH, text);
  const hierarchy = hierarchyOf(zone.catalog, replica.resourceId);
  findings.addToStack(
    CODES.USER_CHKSUM_MISMATCH,
    `verifyDataObjChksum: computed checksum [${computed}] != catalog value [${checksum}] ` +
      `for [${object.path}] hierarchy [${hierarchy}] replica number [${number}]`,
  );
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

function requireCompatible({ parameters }: Call): void {
  const byNumber = parameters.has('replica-number');
  const byResource = parameters.has('resource');
  const isTargeted = byNumber || byResource;
  if ((byNumber && byResource) || (parameters.isOn('all') && isTargeted)) {
    throw new IrodsFailure(CODES.USER_INCOMPATIBLE_PARAMS);
  }
}

function requireReadAccess({ zone, caller, parameters }: Call, object: DataObject): void {
  if (parameters.isOn('admin')) return;
  requireAccess(zone.catalog, caller, object.id, ACCESS_LEVELS.read_object);
}

function oneReplica({ zone, parameters }: Call, object: DataObject): Replica {
  const wish = {
    resource: parameters.text('resource'),
    replicaNumber: parameters.integer('replica-number'),
  };
  const replica = chooseReplica(zone.catalog, object, wish, 'read');
  if (replica.status > REPLICA_STATUS.good) {
    throw new IrodsFailure(CODES.SYS_REPLICA_INACCESSIBLE);
  }
  return replica;
}

function goodReplicas(object: DataObject): readonly Replica[] {
  const good = object.replicas.filter(isGood);
  if (good.length === 0) throw new IrodsFailure(CODES.SYS_NO_GOOD_REPLICA);
  return good;
}
