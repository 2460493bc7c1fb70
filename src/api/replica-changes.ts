import type { Parameters } from '../transport/request.js';

/** Values of a replica that an administrator can set; times in seconds since 1970, 11 digits. */
export interface ReplicaChanges {
  readonly checksum?: string;
  readonly comments?: string;
  readonly createTime?: string;
  readonly expiryTime?: string;
  readonly mode?: string;
  readonly modifyTime?: string;
  readonly accessTime?: string;
  readonly path?: string;
  readonly replicaNumber?: string;
  readonly replicaStatus?: string;
  readonly resourceId?: string;
  readonly size?: string;
  readonly status?: string;
  readonly typeName?: string;
  readonly version?: string;
}

/** The expiry has another name before 0.7.0; unknown names are ignored, so both are sent. */
export function replicaChangeParameters(changes: ReplicaChanges): Parameters {
  return {
    'new-data-checksum': changes.checksum,
    'new-data-comments': changes.comments,
    'new-data-create-time': changes.createTime,
    'new-data-expiry': changes.expiryTime,
    'new-data-expiry-time': changes.expiryTime,
    'new-data-mode': changes.mode,
    'new-data-modify-time': changes.modifyTime,
    'new-data-access-time': changes.accessTime,
    'new-data-path': changes.path,
    'new-data-replica-number': changes.replicaNumber,
    'new-data-replica-status': changes.replicaStatus,
    'new-data-resource-id': changes.resourceId,
    'new-data-size': changes.size,
    'new-data-status': changes.status,
    'new-data-type-name': changes.typeName,
    'new-data-version': changes.version,
  };
}
