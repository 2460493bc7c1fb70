import { requireAccess } from '../catalog/access.js';
import {
  createCollection,
  createCollections,
  removeEmptyCollection,
  renameCollection,
  touchCollection,
} from '../catalog/collection-changes.js';
import { type Collection, findCollection, findVisibleCollection } from '../catalog/collections.js';
import { findVisible, findVisibleDataObject } from '../catalog/data-objects.js';
import { listCollection } from '../catalog/listing.js';
import { parentOf } from '../catalog/paths.js';
import { moveCollectionToTrash, removeCollectionTree } from '../catalog/removal.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { CODES, fileSystemFailure } from '../error-codes.js';
import { EarlyAnswer, refusal, success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import { requireCollection } from './collection-entity.js';
import type { Call, Operation } from './define-endpoint.js';
import { attempt, requireNewPath, requirePathLength, withoutSlash } from './logical-path.js';
import { touchTime } from './touch-time.js';

/** `create`. */
export const create: Operation = ({ zone, caller, parameters }) => {
  const { catalog } = zone;
  const lpath = parameters.required('lpath');
  requirePathLength(lpath);
  const withIntermediates = parameters.isOn('create-intermediates');
  // Of a path with a slash at its end, the real server takes the path itself for the parent.
  const parent = lpath.endsWith('/') ? withoutSlash(lpath) : parentOf(lpath);
  if (!withIntermediates && !(lpath.startsWith('/') && findVisible(catalog, caller, parent))) {
    throw fileSystemFailure(CODES.OBJ_PATH_DOES_NOT_EXIST, 'path does not exist');
  }
  const path = withoutSlash(lpath);
  if (findVisible(catalog, caller, path)) return success({ created: false });
  attempt('cannot create collection', () =>
    catalog.transaction(() => {
      if (!path.startsWith('/') || /\/(\.\.?)?(\/|$)/.test(path)) {
        throw new IrodsFailure(CODES.USER_INPUT_PATH_ERR);
      }
      if (withIntermediates) createCollections(catalog, caller, path);
      else createCollection(catalog, caller, path);
    }),
  );
  return success({ created: true });
};

/**
 * `remove`. Of a collection that is not empty, only with `recurse`; then what becomes of it is not
 * told: the real server answers 0 whether or not anything was removed (http-api.md 3.3).
 */
export const remove: Operation = (call) => {
  const { zone, caller, parameters } = call;
  const collection = requireCollection(call, parameters.required('lpath'));
  const isRecursive = parameters.isOn('recurse');
  const isEmpty = listCollection(zone.catalog, caller, collection.path, false).length === 0;
  if (!isRecursive && !isEmpty) {
    const text = 'cannot remove non-empty collection';
    throw fileSystemFailure(CODES.SYS_COLLECTION_NOT_EMPTY, text);
  }
  try {
    zone.vault.remove(zone.catalog.transaction(() => removeFromCatalog(call, collection)));
  } catch (error) {
    if (!(error instanceof IrodsFailure)) throw error;
    zone.settings.log({ level: 'info', message: `${collection.path} stays: ${error.message}` });
  }
  return success();
};

/** Answers where the bytes are that nobody needs any more. */
function removeFromCatalog({ zone, caller, parameters }: Call, collection: Collection): string[] {
  const { catalog } = zone;
  if (!parameters.isOn('recurse')) removeEmptyCollection(catalog, caller, collection);
  else if (parameters.isOn('no-trash')) return removeCollectionTree(catalog, caller, collection);
  else moveCollectionToTrash(catalog, caller, collection);
  return [];
}

/** `rename`; whatever is wrong is answered with HTTP 400. */
export const rename: Operation = (call) => {
  const { zone, parameters } = call;
  const collection = requireCollection(call, parameters.required('old-lpath'));
  const newPath = parameters.required('new-lpath');
  try {
    zone.catalog.transaction(() => renameChecked(call, collection, newPath));
  } catch (error) {
    if (error instanceof IrodsFailure) throw new EarlyAnswer(refusal(error, 400));
    throw error;
  }
  return success();
};

function renameChecked({ zone, caller }: Call, collection: Collection, newPath: string): void {
  const { catalog } = zone;
  if (newPath === collection.path) return;
  requireNewPath(collection.path, newPath);
  if (findVisibleDataObject(catalog, caller, newPath)) {
    throw fileSystemFailure(CODES.INVALID_OBJECT_TYPE, 'path is not a collection');
  }
  if (!findVisibleCollection(catalog, caller, newPath)) {
    requireNewCollectionPath(zone.catalog, caller, newPath);
  }
  attempt('cannot rename object', () => renameCollection(catalog, caller, collection, newPath));
}

function requireNewCollectionPath(
  catalog: Call['zone']['catalog'],
  caller: Call['caller'],
  newPath: string,
): void {
  if (newPath.endsWith('/')) {
    throw fileSystemFailure(CODES.SYS_INVALID_INPUT_PARAM, 'path cannot end with a separator');
  }
  if (!findVisibleCollection(catalog, caller, parentOf(newPath))) {
    throw fileSystemFailure(CODES.OBJ_PATH_DOES_NOT_EXIST, 'path does not exist');
  }
}

/** `touch`; it makes nothing, and of a missing collection it says nothing. */
export const touch: Operation = (call) => {
  const { zone, caller, parameters } = call;
  const { catalog } = zone;
  const lpath = withoutSlash(parameters.required('lpath'));
  parameters.integer('seconds-since-epoch', 400, 32);
  const found = findVisible(catalog, caller, lpath);
  if (found === 'data object') {
    throw new EarlyAnswer(refusal(new IrodsFailure(CODES.NOT_A_COLLECTION), 400));
  }
  const collection = found && findCollection(catalog, lpath);
  if (!collection) return success();
  const modified = touchTime(call);
  catalog.transaction(() => {
    requireAccess(catalog, caller, collection.id, ACCESS_LEVELS.modify_object);
    touchCollection(catalog, lpath, modified);
  });
  return success();
};
