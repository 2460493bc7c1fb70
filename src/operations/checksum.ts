/** Checksums that the server calculates, stores and verifies. */
import type { IrodsClient } from '../api/client.js';
import type { ReplicaChoice, VerificationResult } from '../api/data-objects.js';
import type { DataObjectEntry } from '../domain/catalog-entry.js';
import type { ChecksumText } from '../domain/checksum.js';
import type { LogicalPath } from '../domain/logical-path.js';

export interface ChecksumOptions extends ReplicaChoice {
  /** Calculates anew even where one is stored. */
  readonly force: boolean;
  /** Every replica. */
  readonly all: boolean;
  readonly admin: boolean;
}

/**
 * The object's checksum; the server calculates and stores it where there is none. One that the
 * catalog is known to hold is not asked for again.
 * @throws IrodsError where the server refuses.
 */
export async function checksumOf(
  client: IrodsClient,
  object: Pick<DataObjectEntry, 'path' | 'checksum'>,
  options: ChecksumOptions,
): Promise<ChecksumText> {
  const isPlain =
    !options.force &&
    !options.all &&
    options.replica === undefined &&
    options.resource === undefined;
  if (isPlain && object.checksum !== '') return object.checksum;
  return await client.dataObjects.calculateChecksum(object.path, {
    ...options,
    patience: CALCULATION_PATIENCE,
  });
}

/** Longest wait for a checksum, milliseconds: a large object takes the server many minutes. */
const CALCULATION_PATIENCE = 6 * 60 * 60 * 1000;

/** Compares sizes and checksums of an object's replicas with the catalog; no findings: all is well. */
export async function verifyChecksum(
  client: IrodsClient,
  path: LogicalPath,
  options: ReplicaChoice & { readonly admin: boolean; readonly compute: boolean },
): Promise<readonly VerificationResult[]> {
  return await client.dataObjects.verifyChecksum(path, options);
}
