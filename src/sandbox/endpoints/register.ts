import { requireAccess } from '../catalog/access.js';
import { touchCollection } from '../catalog/collection-changes.js';
import { findCollection } from '../catalog/collections.js';
import {
  grantInitialAccess,
  insertReplica,
  type NewReplica,
} from '../catalog/data-object-changes.js';
import { type DataObject, findDataObject, REPLICA_STATUS } from '../catalog/data-objects.js';
import { requireResource } from '../catalog/hierarchy.js';
import { nameOf, parentOf } from '../catalog/paths.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { CODES } from '../error-codes.js';
import { success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import { computeChecksum } from '../writing/checksum.js';
import type { Call, Operation } from './define-endpoint.js';

/**
 * `register`: makes a data object, or one more replica of one, of a file of this machine. Only
 * administrators may. The file itself is never changed or removed by the zone, unless it lies in
 * the zone's own directory.
 */
export const register: Operation = async (call) => {
  const { zone, caller, parameters } = call;
  const { catalog } = zone;
  const lpath = parameters.required('lpath');
  const physicalPath = parameters.required('ppath');
  const resource = requireResource(catalog, parameters.required('resource'));
  if (!caller.isAdmin) throw new IrodsFailure(CODES.PATH_REG_NOT_ALLOWED);
  const actualSize = zone.vault.sizeOf(physicalPath);
  if (actualSize === undefined) throw new IrodsFailure(CODES.UNIX_FILE_STAT_ERR - 2);
  const checksum = parameters.isOn('checksum') ? await computeChecksum(physicalPath) : '';
  const size = parameters.integer('data-size') ?? actualSize;
  const file = { physicalPath, resourceId: resource.id, size, checksum, owner: caller };
  catalog.transaction(() => {
    const object = findDataObject(catalog, lpath);
    if (parameters.isOn('as-additional-replica')) registerReplica(call, object, lpath, file);
    else if (object) throw new IrodsFailure(CODES.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME);
    else registerObject(call, lpath, file);
  });
  return success();
};

type RegisteredFile = Pick<NewReplica, 'physicalPath' | 'resourceId' | 'size' | 'owner'> & {
  readonly checksum: string;
};

function registerReplica(
  { zone, caller }: Call,
  object: DataObject | undefined,
  lpath: string,
  file: RegisteredFile,
): void {
  if (!object) throw new IrodsFailure(CODES.OBJ_PATH_DOES_NOT_EXIST);
  if (object.replicas.some(({ resourceId }) => resourceId === file.resourceId)) {
    throw new IrodsFailure(CODES.SYS_COPY_ALREADY_IN_RESC);
  }
  requireAccess(zone.catalog, caller, object.id, ACCESS_LEVELS.read_object);
  insertReplica(zone.catalog, {
    ...file,
    mode: 0,
    objectId: object.id,
    collectionId: object.collectionId,
    name: nameOf(lpath),
    number: Math.max(...object.replicas.map(({ number }) => number)) + 1,
    status: REPLICA_STATUS.good,
  });
}

function registerObject({ zone, caller }: Call, lpath: string, file: RegisteredFile): void {
  const { catalog } = zone;
  const collection = findCollection(catalog, parentOf(lpath));
  if (!collection) throw new IrodsFailure(CODES.CAT_UNKNOWN_COLLECTION);
  requireAccess(catalog, caller, collection.id, ACCESS_LEVELS.modify_object);
  if (findCollection(catalog, lpath)) throw new IrodsFailure(CODES.CAT_NAME_EXISTS_AS_COLLECTION);
  const objectId = catalog.nextId();
  insertReplica(catalog, {
    ...file,
    mode: 0,
    objectId,
    collectionId: collection.id,
    name: nameOf(lpath),
    number: 0,
    status: REPLICA_STATUS.good,
  });
  grantInitialAccess(catalog, caller, objectId, collection);
  touchCollection(catalog, collection.path, catalog.timestamp());
}
