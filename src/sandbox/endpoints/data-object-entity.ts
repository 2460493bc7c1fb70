import { type DataObject, findVisibleDataObject } from '../catalog/data-objects.js';
import { CODES } from '../error-codes.js';
import { EarlyAnswer, refusal } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Call } from './define-endpoint.js';

/**
 * The data object at a path.
 *
 * @throws {EarlyAnswer} 400 with -171000 when the caller can see none there.
 */
export function requireDataObject({ zone, caller }: Call, lpath: string): DataObject {
  const object = findVisibleDataObject(zone.catalog, caller, lpath);
  if (object) return object;
  throw new EarlyAnswer(refusal(new IrodsFailure(CODES.NOT_A_DATA_OBJECT), 400));
}

/**
 * The data object that an operation without a check of its own is about.
 *
 * @throws {IrodsFailure} -830000 when the request asks for administrator's rights that the caller
 *   does not have, otherwise `missing` when the caller can see no object there.
 */
export function findForChange(
  { zone, caller, parameters }: Call,
  lpath: string,
  missing: number = CODES.CAT_NO_ROWS_FOUND,
): DataObject {
  if (parameters.isOn('admin') && !caller.isAdmin) {
    throw new IrodsFailure(CODES.CAT_INSUFFICIENT_PRIVILEGE_LEVEL);
  }
  const object = findVisibleDataObject(zone.catalog, caller, lpath);
  if (!object) throw new IrodsFailure(missing);
  return object;
}
