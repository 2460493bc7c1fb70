import * as permissions from '../catalog/permissions.js';
import { HttpFailure, success } from '../http/answer.js';
import { requireCollection } from './collection-entity.js';
import type { Operation } from './define-endpoint.js';
import { attempt } from './logical-path.js';

/** `set_permission`. */
export const setPermission: Operation = (call) => {
  const { zone, caller, parameters } = call;
  const { catalog } = zone;
  const collection = requireCollection(call, parameters.required('lpath'));
  const entityName = parameters.required('entity-name');
  const level = permissions.permissionLevel(parameters.required('permission'));
  if (level === undefined) throw new HttpFailure(400, 'no such permission');
  const asAdmin = parameters.isOn('admin');
  attempt('cannot set permissions', () =>
    catalog.transaction(() =>
      permissions.setPermission(catalog, caller, collection, entityName, level, asAdmin),
    ),
  );
  return success();
};

/** `set_inheritance`; what is not exactly `1` switches it off. */
export const setInheritance: Operation = (call) => {
  const { zone, caller, parameters } = call;
  const { catalog } = zone;
  const lpath = parameters.required('lpath');
  const enable = parameters.required('enable') === '1';
  const collection = requireCollection(call, lpath);
  const asAdmin = parameters.isOn('admin');
  attempt('cannot set inheritance', () =>
    catalog.transaction(() =>
      permissions.setInheritance(catalog, caller, collection, enable, asAdmin),
    ),
  );
  return success();
};
