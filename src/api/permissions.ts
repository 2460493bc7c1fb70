import {
  type AccessLevel,
  accessLevelFromServer,
  type Permission,
  principalTypeFromServer,
} from '../domain/permission.js';
import { asRecord, listField, textField } from './answer-fields.js';

/** Reads the `permissions` list of a stat. */
export function readPermissions(answer: Readonly<Record<string, unknown>>): readonly Permission[] {
  return listField(answer, 'permissions').map((entry) => {
    const fields = asRecord(entry, 'permissions');
    return {
      name: textField(fields, 'name'),
      zone: textField(fields, 'zone'),
      type: principalTypeFromServer(textField(fields, 'type')),
      level: accessLevelFromServer(textField(fields, 'perm')),
    };
  });
}

/** One step of an atomic change of permissions; `null` takes a permission away. */
export interface PermissionOperation {
  /** User or group; `name#zone` for one of another zone. */
  readonly entity: string;
  readonly level: AccessLevel;
}

export function permissionOperationsJson(operations: readonly PermissionOperation[]): string {
  return JSON.stringify(
    operations.map(({ entity, level }) => ({ entity_name: entity, acl: level })),
  );
}
