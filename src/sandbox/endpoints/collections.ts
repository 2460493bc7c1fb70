import { permissionsOf } from '../catalog/access.js';
import { findVisibleCollection } from '../catalog/collections.js';
import { listCollection } from '../catalog/listing.js';
import { CODES, fileSystemFailure } from '../error-codes.js';
import { success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import { modifyMetadata, modifyPermissions } from './atomic-operations.js';
import { setInheritance, setPermission } from './collection-access.js';
import { create, remove, rename, touch } from './collection-changes.js';
import { requireCollection } from './collection-entity.js';
import { defineEndpoint, type Operation } from './define-endpoint.js';
import { withoutSlash } from './logical-path.js';
import { withTicket } from './ticket.js';

const list: Operation = (call) => {
  const { zone, parameters } = call;
  const lpath = parameters.required('lpath');
  const caller = withTicket(call);
  const collection = requireCollection({ ...call, caller }, lpath);
  const isRecursive = parameters.isOn('recurse');
  const entries = listCollection(zone.catalog, caller, collection.path, isRecursive);
  return success({ entries: entries.length === 0 ? null : entries });
};

const stat: Operation = (call) => {
  const { catalog } = call.zone;
  const lpath = call.parameters.required('lpath');
  const collection = findVisibleCollection(catalog, withTicket(call), withoutSlash(lpath));
  if (!collection) throw new IrodsFailure(CODES.NOT_A_COLLECTION);
  if (collection.path !== lpath) {
    throw fileSystemFailure(CODES.CAT_NO_ROWS_FOUND, 'cannot get mtime');
  }
  return success({
    inheritance_enabled: collection.inherits,
    modified_at: Number(collection.modified),
    permissions: permissionsOf(catalog, collection.id),
    registered: true,
    type: 'collection',
  });
};

/** `/collections` (http-api.md 3.3). */
export const collections = defineEndpoint('collections', {
  get: { list, stat },
  post: {
    create,
    remove,
    rename,
    set_permission: setPermission,
    set_inheritance: setInheritance,
    modify_permissions: modifyPermissions(requireCollection),
    modify_metadata: modifyMetadata(
      'lpath',
      ({ zone, caller }, lpath) => findVisibleCollection(zone.catalog, caller, lpath),
      false,
    ),
    touch,
  },
});
