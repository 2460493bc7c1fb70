import { findDataObject, type Replica } from '../catalog/data-objects.js';
import type { SqlValue } from '../catalog/database.js';
import { hierarchyOf } from '../catalog/hierarchy.js';
import { CODES } from '../error-codes.js';
import { HttpFailure, success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Call, Operation } from './define-endpoint.js';

/** The column that a property is kept in, and whether it is a number there. */
interface Property {
  readonly column: string;
  readonly isNumber?: boolean;
}

const PROPERTIES: Readonly<Record<string, Property>> = {
  'new-data-checksum': { column: 'data_checksum' },
  'new-data-comments': { column: 'r_comment' },
  'new-data-create-time': { column: 'create_ts' },
  'new-data-mode': { column: 'data_mode' },
  'new-data-modify-time': { column: 'modify_ts' },
  'new-data-path': { column: 'data_path' },
  'new-data-replica-number': { column: 'data_repl_num', isNumber: true },
  'new-data-replica-status': { column: 'data_is_dirty', isNumber: true },
  'new-data-resource-id': { column: 'resc_id', isNumber: true },
  'new-data-size': { column: 'data_size', isNumber: true },
  'new-data-status': { column: 'data_status' },
  'new-data-type-name': { column: 'data_type_name' },
  'new-data-version': { column: 'data_version' },
};

/** The properties that a release knows; that of the expiry was renamed in 0.7.0. */
function propertiesOf({ zone }: Call): Readonly<Record<string, Property>> {
  const isNewest = zone.release.isAtLeast('0.7.0');
  const expiry = isNewest ? 'new-data-expiry-time' : 'new-data-expiry';
  return {
    ...PROPERTIES,
    [expiry]: { column: 'data_expiry_ts' },
    ...(zone.release.isAtLeast('0.6.0') && { 'new-data-access-time': { column: 'access_ts' } }),
  };
}

/** `modify_replica`: what the catalog says of one replica, as an administrator wants it. */
export const modifyReplica: Operation = (call) => {
  const { zone, caller, parameters } = call;
  const { catalog } = zone;
  const lpath = parameters.required('lpath');
  const hierarchy = parameters.text('resource-hierarchy');
  const number =
    hierarchy === undefined ? parameters.integer('replica-number', 500, 32) : undefined;
  if (hierarchy === undefined && number === undefined) throw new HttpFailure(400);
  const properties = propertiesOf(call);
  const changes = Object.entries(properties).filter(([name]) => parameters.has(name));
  if (changes.length === 0) throw new HttpFailure(400);
  if (!caller.isAdmin) throw new IrodsFailure(CODES.SYS_NO_API_PRIV);
  catalog.transaction(() => {
    const object = findDataObject(catalog, lpath);
    const isMeant = (replica: Replica) =>
      hierarchy === undefined
        ? replica.number === number
        : hierarchyOf(catalog, replica.resourceId) === hierarchy;
    const replica = object?.replicas.find(isMeant);
    if (!object || !replica) throw new IrodsFailure(CODES.CAT_NO_ROWS_FOUND);
    const assignments = changes.map(([, { column }]) => `${column} = ?`).join(', ');
    catalog.database.run(
      `UPDATE R_DATA_MAIN SET ${assignments} WHERE data_id = ? AND data_repl_num = ?`,
      ...changes.map(([name, property]) => columnValue(parameters.required(name), property)),
      object.id,
      replica.number,
    );
  });
  return success();
};

function columnValue(text: string, { isNumber, column }: Property): SqlValue {
  if (isNumber) {
    if (!/^-?\d+$/.test(text)) throw new IrodsFailure(CODES.CAT_INVALID_ARGUMENT);
    return Number(text);
  }
  return column.endsWith('_ts') && /^\d+$/.test(text) ? text.padStart(11, '0') : text;
}
