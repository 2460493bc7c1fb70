import type { Caller } from '../caller.js';
import { accessLevel, type Entity, setAccess } from '../catalog/access.js';
import type { Catalog } from '../catalog/catalog.js';
import { type Avu, addAvu, removeAvu } from '../catalog/metadata.js';
import { ownsEntity, permissionLevel } from '../catalog/permissions.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { findUser } from '../catalog/users.js';
import { CODES } from '../error-codes.js';
import { type Answer, HttpFailure, json } from '../http/answer.js';
import type { Json } from '../http/json.js';
import type { Call, Operation } from './define-endpoint.js';

/** One operation of the list that failed, or the request as a whole (`operation` is null). */
class AtomicFailure extends Error {
  override readonly name = 'AtomicFailure';
  readonly code: number;
  readonly failedOperation: Json;

  constructor(code: number, text: string, operation: Json = null, index = 0) {
    super(text);
    this.code = code;
    this.failedOperation = { error_message: text, operation, operation_index: index };
  }
}

/** How an endpoint finds the entity that a request means. */
export type FindEntity = (call: Call, name: string) => Entity | undefined;

/**
 * `modify_metadata` of an endpoint: all of the operations or none (http-api.md 3.4).
 *
 * @param nameParameter - `lpath` or `name`.
 * @param isAdministrative - Whether only administrators may change these entities' metadata.
 */
export function modifyMetadata(
  nameParameter: 'lpath' | 'name',
  find: FindEntity,
  isAdministrative: boolean,
): Operation {
  return (call) => {
    const operationsText = call.parameters.required('operations');
    const name = call.parameters.required(nameParameter);
    const operations = parseOperations(operationsText);
    return atomically(call, () => {
      const { caller } = call;
      const { catalog } = call.zone;
      const entity = find(call, name);
      if (!entity) {
        const text = `Entity does not exist [entity_name=${name}]`;
        throw new AtomicFailure(CODES.SYS_INVALID_INPUT_PARAM, text);
      }
      requireAdminFlag(call, 'User is not an administrator');
      const isAllowed =
        caller.isAdmin && (isAdministrative || call.parameters.isOn('admin'))
          ? true
          : !isAdministrative && mayModifyMetadata(catalog, caller, entity);
      if (!isAllowed) {
        const text = 'User not allowed to modify metadata';
        throw new AtomicFailure(CODES.CAT_NO_ACCESS_PERMISSION, text);
      }
      operations.forEach((operation, index) => {
        applyMetadataOperation(catalog, entity.id, operation, index);
      });
    });
  };
}

/**
 * `modify_permissions` of an endpoint: all of the operations or none (http-api.md 3.4).
 *
 * @param requireEntity - Finds what `lpath` names, or throws what its absence is answered by.
 */
export function modifyPermissions(requireEntity: (call: Call, lpath: string) => Entity): Operation {
  return (call) => {
    const lpath = call.parameters.required('lpath');
    const operationsText = call.parameters.required('operations');
    const entity = requireEntity(call, lpath);
    const operations = parseOperations(operationsText);
    return atomically(call, () => {
      const { caller } = call;
      const { catalog } = call.zone;
      const who = `User [${caller.name}#${caller.zone}] not allowed to modify ACLs`;
      const what = `[logical_path=${lpath}, object_id=${entity.id}]`;
      const reason = 'admin_mode cannot be enabled because user is not an administrator.';
      requireAdminFlag(call, `${who} ${what}. ${reason}`);
      if (!call.parameters.isOn('admin') && !ownsEntity(catalog, caller, entity)) {
        throw new AtomicFailure(CODES.CAT_NO_ACCESS_PERMISSION, `${who} ${what}`);
      }
      operations.forEach((operation, index) => {
        applyPermissionOperation(catalog, entity.id, operation, index);
      });
    });
  };
}

function atomically(call: Call, work: () => void): Answer {
  try {
    call.zone.catalog.transaction(work);
    return json({ irods_response: { failed_operation: {}, status_code: 0 } });
  } catch (error) {
    if (!(error instanceof AtomicFailure)) throw error;
    const response = { failed_operation: error.failedOperation, status_code: error.code };
    return json({ irods_response: response }, 400);
  }
}

function requireAdminFlag({ caller, parameters }: Call, text: string): void {
  if (parameters.isOn('admin') && !caller.isAdmin) {
    throw new AtomicFailure(CODES.CAT_INSUFFICIENT_PRIVILEGE_LEVEL, text);
  }
}

function mayModifyMetadata(catalog: Catalog, caller: Caller, entity: Entity): boolean {
  return accessLevel(catalog, caller.id, entity.id) >= ACCESS_LEVELS.modify_metadata;
}

/** @throws {HttpFailure} 500 for what is not JSON; what is not a list counts as one operation. */
function parseOperations(text: string): Json[] {
  let parsed: Json;
  try {
    parsed = JSON.parse(text) as Json;
  } catch {
    throw new HttpFailure(500, 'operations are not JSON');
  }
  return Array.isArray(parsed) ? parsed : [parsed];
}

function applyMetadataOperation(
  catalog: Catalog,
  objectId: number,
  operation: Json,
  index: number,
): void {
  const member = (name: string) => requireText(operation, name, index, CODES.JSON_VALIDATION_ERROR);
  const [attribute, value] = [member('attribute'), member('value')];
  if (attribute === '' || value === '') {
    const text = `Empty metadata attribute name or value [attribute=${attribute}, value=${value}]`;
    throw new AtomicFailure(CODES.SYS_INVALID_INPUT_PARAM, text, operation, index);
  }
  const units = hasMember(operation, 'units') ? member('units') : '';
  const kind = member('operation');
  if (kind === 'add') requireRoom({ attribute, value, units }, operation, index);
  if (kind === 'add') addAvu(catalog, objectId, { attribute, value, units });
  else if (kind === 'remove') removeAvu(catalog, objectId, { attribute, value, units });
  else {
    const text = 'Invalid metadata operation.';
    throw new AtomicFailure(CODES.INVALID_OPERATION, text, operation, index);
  }
}

/**
 * The columns of R_META_MAIN (icatSysTables.sql of iRODS 5). What the database then says is the text
 * of the failure (atomic_apply_metadata_operations.cpp, nanodbc::database_error).
 *
 * @throws {AtomicFailure} -167000 for what is too long.
 */
function requireRoom(avu: Avu, operation: Json, index: number): void {
  const columns = [
    [avu.attribute, 2700],
    [avu.value, 2700],
    [avu.units, 250],
  ] as const;
  for (const [text, most] of columns) {
    if ([...text].length <= most) continue;
    const message = `value too long for type character varying(${most})`;
    throw new AtomicFailure(CODES.SYS_LIBRARY_ERROR, message, operation, index);
  }
}

function applyPermissionOperation(
  catalog: Catalog,
  objectId: number,
  operation: Json,
  index: number,
): void {
  const member = (name: string) => requireText(operation, name, index, CODES.SYS_INTERNAL_ERR);
  const acl = member('acl');
  const level = permissionLevel(acl);
  const refuse = (text: string) => {
    const worded = `SYS_INVALID_INPUT_PARAM: ${text}\n\n`;
    return new AtomicFailure(CODES.SYS_INVALID_INPUT_PARAM, worded, operation, index);
  };
  if (level === undefined) throw refuse(`Invalid ACL [acl=${acl}]`);
  const zone = hasMember(operation, 'zone') ? member('zone') : catalog.zone;
  const user = findUser(catalog, member('entity_name'), zone);
  if (!user) throw refuse('Invalid entity');
  setAccess(catalog, objectId, user.id, level);
}

function hasMember(operation: Json, name: string): operation is { readonly [key: string]: Json } {
  return typeof operation === 'object' && operation !== null && Object.hasOwn(operation, name);
}

/** The text of a member; what is wrong is worded as the real server's JSON library does. */
function requireText(operation: Json, name: string, index: number, code: number): string {
  if (!hasMember(operation, name)) {
    const text = `[json.exception.out_of_range.403] key '${name}' not found`;
    throw new AtomicFailure(code, text, operation, index);
  }
  const value = operation[name];
  if (typeof value === 'string') return value;
  const text = `[json.exception.type_error.302] type must be string, but is ${jsonType(value)}`;
  throw new AtomicFailure(code, text, operation, index);
}

function jsonType(value: Json): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
