import { expandedPermissionsOf, permissionsOf } from '../catalog/access.js';
import { findVisibleDataObject, isGood } from '../catalog/data-objects.js';
import { goodSize } from '../catalog/replica-states.js';
import { CODES, fileSystemFailure } from '../error-codes.js';
import { success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import { modifyMetadata, modifyPermissions } from './atomic-operations.js';
import { calculateChecksum, verifyChecksum } from './checksums.js';
import { copy } from './copy.js';
import { remove, rename, setPermission, touch } from './data-object-changes.js';
import { requireDataObject } from './data-object-entity.js';
import { defineEndpoint, type Operation, since } from './define-endpoint.js';
import { modifyReplica } from './modify-replica.js';
import { parallelWriteInit, parallelWriteShutdown } from './parallel-write.js';
import { read } from './read.js';
import { register } from './register.js';
import { replicate, trim } from './replicas.js';
import { withTicket } from './ticket.js';
import { truncate } from './truncate.js';
import { write } from './write.js';

const stat: Operation = (call) => {
  const { zone, parameters } = call;
  const lpath = parameters.required('lpath');
  const object = findVisibleDataObject(zone.catalog, withTicket(call), lpath);
  if (!object) throw new IrodsFailure(CODES.NOT_A_DATA_OBJECT);
  const size = goodSize(object);
  if (size === undefined) {
    throw fileSystemFailure(CODES.SYS_NO_GOOD_REPLICA, 'no good replica found');
  }
  const newest = object.replicas
    .filter(isGood)
    .reduce((best, replica) => (replica.modified > best.modified ? replica : best));
  return success({
    checksum: newest.checksum,
    modified_at: Number(newest.modified),
    permissions: zone.release.isAtLeast('0.7.0')
      ? permissionsOf(zone.catalog, object.id)
      : expandedPermissionsOf(zone.catalog, object.id),
    registered: zone.release.isAtLeast('0.4.0') ? undefined : true,
    size,
    type: 'data_object',
  });
};

/** `/data-objects` (http-api.md 3.5 to 3.8). */
export const dataObjects = defineEndpoint('data-objects', {
  get: { read, stat, verify_checksum: verifyChecksum },
  post: {
    write,
    parallel_write_init: parallelWriteInit,
    parallel_write_shutdown: parallelWriteShutdown,
    replicate,
    trim,
    register,
    remove,
    rename,
    copy,
    touch,
    truncate: since('0.6.0', truncate),
    calculate_checksum: calculateChecksum,
    set_permission: setPermission,
    modify_permissions: modifyPermissions(requireDataObject),
    modify_metadata: modifyMetadata(
      'lpath',
      ({ zone, caller }, lpath) => findVisibleDataObject(zone.catalog, caller, lpath),
      false,
    ),
    modify_replica: modifyReplica,
  },
});
