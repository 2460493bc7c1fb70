import { permissionsOf } from '../catalog/access.js';
import { findVisibleCollection } from '../catalog/collections.js';
import { success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import { defineEndpoint, type Operation } from './define-endpoint.js';

const stat: Operation = ({ zone, caller, parameters }) => {
  const lpath = parameters.required('lpath');
  const collection = findVisibleCollection(zone.catalog, caller, lpath);
  if (!collection) throw new IrodsFailure(-170000);
  return success({
    inheritance_enabled: collection.inherits,
    modified_at: Number(collection.modified),
    permissions: permissionsOf(zone.catalog, collection.id)?.map((entry) => ({ ...entry })) ?? null,
    registered: true,
    type: 'collection',
  });
};

/** `/collections` (http-api.md 3.3). */
export const collections = defineEndpoint('collections', { get: { stat } });
