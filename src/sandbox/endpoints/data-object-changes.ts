import { requireAccess } from '../catalog/access.js';
import { chooseReplica } from '../catalog/choose-replica.js';
import { findVisibleCollection } from '../catalog/collections.js';
import { renameDataObject } from '../catalog/data-object-changes.js';
import { type DataObject, findVisible, findVisibleDataObject } from '../catalog/data-objects.js';
import { parentOf } from '../catalog/paths.js';
import * as permissions from '../catalog/permissions.js';
import { moveDataObjectToTrash, removeDataObject } from '../catalog/removal.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { CODES, fileSystemFailure } from '../error-codes.js';
import { EarlyAnswer, HttpFailure, refusal, success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import { ReplicaWriter } from '../writing/replica-writer.js';
import { findForChange, requireDataObject } from './data-object-entity.js';
import type { Call, Operation } from './define-endpoint.js';
import { attempt, requireNewPath, withoutSlash } from './logical-path.js';
import { touchTime } from './touch-time.js';

/** `remove`: to the trash, for good with `no-trash`, or from the catalog alone. */
export const remove: Operation = (call) => {
  const { zone, caller, parameters } = call;
  const { catalog, vault } = zone;
  const lpath = parameters.required('lpath');
  const isCatalogOnly = parameters.required('catalog-only') === '1';
  const isFinal = parameters.isOn('no-trash');
  if (isCatalogOnly && isFinal) throw new HttpFailure(400);
  const object = findForChange(call, lpath);
  const asAdmin = parameters.isOn('admin');
  const paths = catalog.transaction(() => {
    if (isCatalogOnly || isFinal) return removeDataObject(catalog, caller, object, asAdmin);
    moveDataObjectToTrash(catalog, caller, object, asAdmin);
    return [];
  });
  if (isCatalogOnly) for (const path of paths) vault.keep(path);
  else vault.remove(paths);
  return success();
};

/** `rename`. */
export const rename: Operation = (call) => {
  const { zone, parameters } = call;
  const object = requireDataObject(call, parameters.required('old-lpath'));
  const newPath = parameters.required('new-lpath');
  zone.catalog.transaction(() => renameChecked(call, object, newPath));
  return success();
};

function renameChecked({ zone, caller }: Call, object: DataObject, newPath: string): void {
  const { catalog } = zone;
  if (newPath === object.path) return;
  requireNewPath(object.path, newPath);
  if (findVisibleCollection(catalog, caller, withoutSlash(newPath))) {
    throw fileSystemFailure(CODES.INVALID_OBJECT_TYPE, 'path is not a data object');
  }
  const isFree = !findVisibleDataObject(catalog, caller, newPath);
  if (isFree && (newPath.endsWith('/') || !findVisible(catalog, caller, parentOf(newPath)))) {
    throw fileSystemFailure(CODES.OBJ_PATH_DOES_NOT_EXIST, 'path does not exist');
  }
  attempt('cannot rename object', () => renameDataObject(catalog, caller, object, newPath));
}

/** `touch`: makes an empty object unless told otherwise, and sets when it was last changed. */
export const touch: Operation = async (call) => {
  const { zone, caller, parameters } = call;
  const { catalog } = zone;
  const lpath = parameters.required('lpath');
  const replicaNumber = parameters.integer('replica-number', 400, 32);
  const leaf = parameters.text('leaf-resource');
  parameters.integer('seconds-since-epoch', 400, 32);
  const found = findVisible(catalog, caller, withoutSlash(lpath));
  if (found === 'collection') {
    throw new EarlyAnswer(refusal(new IrodsFailure(CODES.NOT_A_DATA_OBJECT), 400));
  }
  if (replicaNumber !== undefined && leaf !== undefined) {
    throw new IrodsFailure(CODES.USER_INCOMPATIBLE_PARAMS);
  }
  const modified = touchTime(call);
  if (!found) {
    if (parameters.isOn('no-create')) return success();
    if (replicaNumber !== undefined) throw new IrodsFailure(CODES.OBJ_PATH_DOES_NOT_EXIST);
    await createEmpty(call, lpath, leaf);
  }
  const object = findForChange(call, lpath);
  catalog.transaction(() => {
    requireAccess(catalog, caller, object.id, ACCESS_LEVELS.modify_object);
    const wish = { replicaNumber, leafResource: leaf };
    const replica = chooseReplica(catalog, object, wish, 'read');
    catalog.database.run(
      'UPDATE R_DATA_MAIN SET modify_ts = ? WHERE data_id = ? AND data_repl_num = ?',
      modified,
      object.id,
      replica.number,
    );
  });
  return success();
};

async function createEmpty(
  { zone, caller }: Call,
  path: string,
  leafResource: string | undefined,
): Promise<void> {
  const mode = { path, creates: true, truncates: true, appends: false, leafResource };
  await ReplicaWriter.open(zone, caller, mode).close();
}

/** `set_permission`. */
export const setPermission: Operation = (call) => {
  const { zone, caller, parameters } = call;
  const { catalog } = zone;
  const object = requireDataObject(call, parameters.required('lpath'));
  const entityName = parameters.required('entity-name');
  const level = permissions.permissionLevel(parameters.required('permission'));
  if (level === undefined) throw new HttpFailure(400, 'no such permission');
  const asAdmin = parameters.isOn('admin');
  attempt('cannot set permissions', () =>
    catalog.transaction(() =>
      permissions.setPermission(catalog, caller, object, entityName, level, asAdmin),
    ),
  );
  return success();
};
