import type { DataObject, Replica } from '../catalog/data-objects.js';
import { hierarchyOf } from '../catalog/hierarchy.js';
import { CODES } from '../error-codes.js';
import type { Json } from '../http/json.js';
import type { Zone } from '../zone.js';
import { computeChecksum } from './checksum.js';
import { type ChecksumScope, goodReplicas, oneReplica } from './keep-checksum.js';

/**
 * Compares the sizes and checksums that the catalog knows with what is there; nothing is changed.
 *
 * @param computes - Whether the bytes are read, not only what is known of them compared.
 * @throws {IrodsFailure} -166000 or -168000 where no replica meant can be read.
 */
export async function verifyChecksums(
  zone: Zone,
  object: DataObject,
  scope: ChecksumScope,
  computes: boolean,
): Promise<Findings> {
  const isAll = scope === 'all';
  const replicas = isAll ? goodReplicas(object) : [oneReplica(zone, object, scope)];
  const findings = new Findings();
  const skipped = object.replicas.length - replicas.length;
  if (isAll && skipped > 0) {
    findings.add('info', 0, `INFO: Number of replicas skipped: ${skipped}`);
  }
  checkSizes(zone, replicas, findings);
  const isComplete = checkPresence(replicas, findings);
  if (isComplete && computes) {
    for (const replica of replicas) await checkContent(zone, object, replica, findings);
  }
  if (isComplete && new Set(replicas.map(({ checksum }) => checksum)).size > 1) {
    const text = 'WARNING: Data object has replicas with different checksums.';
    findings.add('warning', CODES.USER_CHKSUM_MISMATCH, text);
  }
  return findings;
}

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

  get results(): readonly Json[] {
    return this.#results;
  }

  /** The error stack; the real server leaves it out where it is empty. */
  get stack(): readonly Json[] | undefined {
    return this.#stack.length > 0 ? this.#stack : undefined;
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
