import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Catalog } from './catalog.js';
import { lineageOf } from './hierarchy.js';
import { removeAvus } from './metadata.js';
import { insertResource, type NewResource } from './resources.js';

/** One row of R_RESC_MAIN; times as the catalog writes them. */
export interface Resource {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly zone: string;
  readonly host: string;
  readonly vaultPath: string;
  readonly context: string;
  readonly status: string;
  readonly freeSpace: string;
  readonly freeSpaceTime: string;
  readonly information: string;
  readonly comments: string;
  /** The id of the parent as text; empty for a root. */
  readonly parentId: string;
  readonly parentContext: string;
  readonly created: string;
  readonly modified: string;
  readonly modifiedMillis: string;
}

/** What stands in the catalog for the host and the vault of a coordinating resource. */
export const EMPTY_HOST = 'EMPTY_RESC_HOST';
export const EMPTY_VAULT = 'EMPTY_RESC_PATH';

const NAME = /^(?=.{1,63}$)\w+(-\w+)*$/;
const LONGEST_NAME = 63;

const COLUMNS = `resc_id AS id, resc_name AS name, resc_type_name AS type, zone_name AS zone,
  resc_net AS host, resc_def_path AS vaultPath, resc_context AS context, resc_status AS status,
  free_space AS freeSpace, free_space_ts AS freeSpaceTime, resc_info AS information,
  r_comment AS comments, resc_parent AS parentId, resc_parent_context AS parentContext,
  create_ts AS created, modify_ts AS modified, modify_ts_millis AS modifiedMillis`;

export function getResource(catalog: Catalog, name: string): Resource | undefined {
  return catalog.database.get<Resource>(
    `SELECT ${COLUMNS} FROM R_RESC_MAIN WHERE resc_name = ?`,
    name,
  );
}

/** Every resource, in the order in which they were made. */
export function allResources(catalog: Catalog): Resource[] {
  return catalog.database.all<Resource>(`SELECT ${COLUMNS} FROM R_RESC_MAIN ORDER BY resc_id`);
}

/**
 * Makes a resource without a parent. Any type is taken, as on a real server, where only its use
 * shows that there is no plugin for it.
 *
 * @throws IrodsFailure as in `resources.create-duplicate`.
 */
export function createResource(catalog: Catalog, resource: NewResource): void {
  checkNoBlanks(resource.name);
  if (resource.name === '') throw new IrodsFailure(CODES.CAT_INVALID_RESOURCE_NAME);
  if (resource.type === '') throw new IrodsFailure(CODES.CAT_INVALID_RESOURCE_TYPE);
  if (!NAME.test(resource.name)) throw new IrodsFailure(CODES.SYS_INVALID_INPUT_PARAM);
  checkVault(resource.vaultPath);
  if (getResource(catalog, resource.name))
    throw new IrodsFailure(CODES.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME);
  const id = insertResource(catalog, resource);
  touch(catalog, id);
}

/** Removes a resource with its metadata. @throws IrodsFailure as in `resources.remove-with-child`. */
export function removeResource(catalog: Catalog, name: string): void {
  checkNoBlanks(name);
  const { database } = catalog;
  const resource = getResource(catalog, name);
  if (!resource) throw new IrodsFailure(CODES.CAT_NO_ROWS_FOUND);
  if (database.get('SELECT 1 FROM R_DATA_MAIN WHERE resc_id = ? LIMIT 1', resource.id)) {
    throw new IrodsFailure(CODES.CAT_RESOURCE_NOT_EMPTY);
  }
  const hasChild = database.get(
    'SELECT 1 FROM R_RESC_MAIN WHERE resc_parent = ?',
    String(resource.id),
  );
  if (resource.parentId !== '' || hasChild) {
    throw new IrodsFailure(CODES.CHILD_EXISTS);
  }
  removeAvus(catalog, resource.id);
  database.run('DELETE FROM R_RESC_MAIN WHERE resc_id = ?', resource.id);
}

/** What of a resource can be changed, and its column. */
const PROPERTY_COLUMNS = {
  name: 'resc_name',
  type: 'resc_type_name',
  host: 'resc_net',
  vault_path: 'resc_def_path',
  context: 'resc_context',
  status: 'resc_status',
  free_space: 'free_space',
  comments: 'r_comment',
  information: 'resc_info',
} as const;

/** A property of a resource that can be changed. */
export type ResourceProperty = keyof typeof PROPERTY_COLUMNS;

/** Whether there is a property of this name. */
export const isResourceProperty = (name: string): name is ResourceProperty =>
  Object.hasOwn(PROPERTY_COLUMNS, name);

const MAY_BE_EMPTY: ReadonlySet<ResourceProperty> = new Set(['comments', 'context']);

/** Changes one property of a resource; free space may be given as `+n` and `-n`. @throws IrodsFailure */
export function modifyResource(
  catalog: Catalog,
  name: string,
  property: ResourceProperty,
  value: string,
): void {
  checkNoBlanks(name);
  if (property === 'name') checkNoBlanks(value);
  if (name === '') throw new IrodsFailure(CODES.CAT_INVALID_ARGUMENT);
  const resource = getResource(catalog, name);
  if (!resource) throw new IrodsFailure(CODES.CAT_INVALID_RESOURCE);
  if (value === '' && !MAY_BE_EMPTY.has(property))
    throw new IrodsFailure(CODES.CAT_INVALID_ARGUMENT);
  if (property === 'vault_path') checkVault(value);
  if (property === 'name') checkNewName(catalog, resource, value);
  const column = PROPERTY_COLUMNS[property];
  const stored = property === 'free_space' ? freeSpace(resource.freeSpace, value) : value;
  catalog.database.run(
    `UPDATE R_RESC_MAIN SET ${column} = ? WHERE resc_id = ?`,
    stored,
    resource.id,
  );
  touch(catalog, resource.id);
  if (property === 'free_space') {
    const sql = 'UPDATE R_RESC_MAIN SET free_space_ts = modify_ts WHERE resc_id = ?';
    catalog.database.run(sql, resource.id);
  }
}

function checkNewName(catalog: Catalog, resource: Resource, name: string): void {
  const other = getResource(catalog, name);
  if (other && other.id !== resource.id)
    throw new IrodsFailure(CODES.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME);
}

function freeSpace(before: string, change: string): string {
  const sign = change.charAt(0);
  if (sign !== '+' && sign !== '-') return change;
  return String((Number.parseInt(before, 10) || 0) + (Number.parseInt(change, 10) || 0));
}

/**
 * Puts a resource below another one, whatever parent it had (`resources.add-child-twice`).
 *
 * @param context - What the parent is told about this child.
 * @throws IrodsFailure as in `resources.add-missing-child`; where a circle would arise; where the
 *   parent does not exist.
 */
export function addChild(catalog: Catalog, parent: string, child: string, context: string): void {
  for (const name of [parent, child]) {
    if (Buffer.byteLength(name) > LONGEST_NAME)
      throw new IrodsFailure(CODES.CAT_RESOURCE_NAME_LENGTH_EXCEEDED);
    checkNoBlanks(name);
  }
  if (parent === child) throw new IrodsFailure(CODES.HIERARCHY_ERROR);
  const childRow = getResource(catalog, child);
  if (!childRow) throw new IrodsFailure(CODES.CHILD_NOT_FOUND);
  const parentRow = getResource(catalog, parent);
  if (!parentRow) throw new IrodsFailure(CODES.CAT_INVALID_RESOURCE);
  if (lineageOf(catalog, parentRow.id).some(({ name }) => name === child)) {
    throw new IrodsFailure(CODES.HIERARCHY_ERROR);
  }
  if (/[;{}]/.test(context)) throw new IrodsFailure(CODES.SYS_INVALID_INPUT_PARAM);
  setParent(catalog, childRow.id, String(parentRow.id), context);
}

/** Takes a child from its parent. @throws IrodsFailure as in `resources.remove-child-again`. */
export function removeChild(catalog: Catalog, parent: string, child: string): void {
  for (const name of [parent, child]) checkNoBlanks(name);
  const parentRow = getResource(catalog, parent);
  const childRow = getResource(catalog, child);
  if (!parentRow || !childRow) throw new IrodsFailure(CODES.SYS_RESC_DOES_NOT_EXIST);
  if (childRow.parentId !== String(parentRow.id)) throw new IrodsFailure(CODES.CAT_INVALID_CHILD);
  setParent(catalog, childRow.id, '', '');
}

function setParent(catalog: Catalog, id: number, parentId: string, context: string): void {
  catalog.database.run(
    'UPDATE R_RESC_MAIN SET resc_parent = ?, resc_parent_context = ? WHERE resc_id = ?',
    parentId,
    context,
    id,
  );
  touch(catalog, id);
}

function touch(catalog: Catalog, id: number): void {
  catalog.database.run(
    'UPDATE R_RESC_MAIN SET modify_ts = ?, modify_ts_millis = ? WHERE resc_id = ?',
    catalog.timestamp(),
    String(Date.now() % 1000).padStart(3, '0'),
    id,
  );
}

function checkNoBlanks(name: string): void {
  if (/\s/.test(name)) throw new IrodsFailure(CODES.CAT_INVALID_RESOURCE_NAME);
}

/** The root directory is no vault. */
function checkVault(path: string): void {
  if (/^\/+$/.test(path)) throw new IrodsFailure(CODES.CAT_INVALID_RESOURCE_VAULT_PATH);
}
