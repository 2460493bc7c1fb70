import type { Caller } from '../caller.js';
import { requireAccess } from '../catalog/access.js';
import { chooseReplica, type ReplicaWish } from '../catalog/choose-replica.js';
import { type Collection, findCollection } from '../catalog/collections.js';
import { requireUnused } from '../catalog/data-object-changes.js';
import { type DataObject, findDataObject, type Replica } from '../catalog/data-objects.js';
import { chooseLeaf, type Resource, requireLeaf, requireRoot } from '../catalog/hierarchy.js';
import { MAX_PATH_BYTES, parentOf } from '../catalog/paths.js';
import { useTicket } from '../catalog/ticket-access.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Zone } from '../zone.js';

/** How a data object is to be opened for writing (the table of http-api.md 3.6). */
export interface WriteMode extends ReplicaWish {
  readonly path: string;
  /** Whether the object may be made; without, it must exist. */
  readonly creates: boolean;
  /** Whether what it holds goes away first. */
  readonly truncates: boolean;
  /** Whether all is written behind what it holds. */
  readonly appends: boolean;
  /** The mode of a file that a new object gets in the catalog; that of what is written when absent. */
  readonly fileMode?: number;
  /** Whether an administrator writes to what is somebody else's; off when absent. */
  readonly asAdmin?: boolean;
}

/** Where a write goes. */
export type WriteTarget =
  | { readonly kind: 'new'; readonly collection: Collection; readonly resource: Resource }
  | { readonly kind: 'existing'; readonly object: DataObject; readonly replica: Replica };

/**
 * Finds where a write goes and whether the caller may. Uses up the caller's ticket, so it belongs
 * into the transaction that opens the object.
 *
 * @throws {IrodsFailure} for everything that a real server would not open.
 */
export function findWriteTarget(zone: Zone, caller: Caller, mode: WriteMode): WriteTarget {
  const { catalog } = zone;
  requirePath(mode.path);
  const object = findDataObject(catalog, mode.path);
  if (object) {
    if (caller.ticket !== undefined) useTicket(catalog, caller, mode.path, 'write');
    else if (!mode.asAdmin) {
      requireAccess(catalog, caller, object.id, ACCESS_LEVELS.modify_object);
    }
    requireUnused(object);
    const replica = chooseReplica(catalog, object, mode, 'write');
    return { kind: 'existing', object, replica };
  }
  if (findCollection(catalog, mode.path)) {
    throw new IrodsFailure(CODES.CAT_NAME_EXISTS_AS_COLLECTION);
  }
  const isExplicit = mode.resource === undefined && mode.replicaNumber !== undefined;
  if (!mode.creates || isExplicit) throw new IrodsFailure(CODES.OBJ_PATH_DOES_NOT_EXIST);
  return newTarget(zone, caller, mode);
}

function newTarget(zone: Zone, caller: Caller, mode: WriteMode): WriteTarget {
  const { catalog } = zone;
  const collection = findCollection(catalog, parentOf(mode.path));
  if (!collection) throw new IrodsFailure(CODES.CAT_UNKNOWN_COLLECTION);
  if (caller.ticket !== undefined) useTicket(catalog, caller, mode.path, 'create');
  else requireAccess(catalog, caller, collection.id, ACCESS_LEVELS.modify_object);
  const start =
    mode.leafResource === undefined
      ? requireRoot(catalog, mode.resource ?? zone.defaultResource)
      : requireLeaf(catalog, mode.leafResource);
  return { kind: 'new', collection, resource: chooseLeaf(catalog, start) };
}

function requirePath(path: string): void {
  const isNormal = path.startsWith('/') && !/\/(\.\.?)?(\/|$)/.test(path);
  if (!isNormal) throw new IrodsFailure(CODES.USER_INPUT_PATH_ERR);
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) {
    throw new IrodsFailure(CODES.USER_PATH_EXCEEDS_MAX);
  }
}
