import { findVisibleCollection } from '../catalog/collections.js';
import { findVisibleDataObject } from '../catalog/data-objects.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Call } from './define-endpoint.js';

/**
 * The time that a touch is to set, as the catalog writes times: now, the one given, or that of
 * another entity.
 *
 * @throws {HttpFailure} 400 for a time that is not an integer of 32 bits.
 * @throws {IrodsFailure} -402000 for a time and a reference together.
 */
export function touchTime({ zone, caller, parameters }: Call): string {
  const { catalog } = zone;
  const seconds = parameters.integer('seconds-since-epoch', 400, 32);
  const reference = parameters.text('reference');
  if (reference === undefined) {
    if (seconds !== undefined && seconds < 0) {
      throw new IrodsFailure(CODES.INPUT_ARG_NOT_WELL_FORMED_ERR);
    }
    return catalog.timestamp(seconds);
  }
  if (seconds !== undefined) throw new IrodsFailure(CODES.USER_INCOMPATIBLE_PARAMS);
  const collection = findVisibleCollection(catalog, caller, reference);
  if (collection) return collection.modified;
  const object = findVisibleDataObject(catalog, caller, reference);
  if (!object) throw new IrodsFailure(CODES.OBJ_PATH_DOES_NOT_EXIST);
  return catalog.timestamp(Math.max(...object.replicas.map(({ modified }) => Number(modified))));
}
