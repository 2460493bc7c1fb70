import { findVisible, findVisibleDataObject } from '../catalog/data-objects.js';
import { CODES } from '../error-codes.js';
import { EarlyAnswer, refusal, success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import { copyDataObject } from '../writing/copy-data-object.js';
import type { Operation } from './define-endpoint.js';

/** `copy`. A source that is no data object is answered without a length (http-api.md 7.2). */
export const copy: Operation = async (call) => {
  const { zone, caller, parameters } = call;
  const source = parameters.required('src-lpath');
  const target = parameters.required('dst-lpath');
  const object = findVisibleDataObject(zone.catalog, caller, source);
  if (!object) {
    const answer = refusal(new IrodsFailure(CODES.NOT_A_DATA_OBJECT), 400);
    throw new EarlyAnswer({ ...answer, withoutLength: true });
  }
  const overwrites = parameters.isOn('overwrite');
  const there = findVisible(zone.catalog, caller, target);
  if (there === 'collection') throw new IrodsFailure(CODES.CAT_NAME_EXISTS_AS_COLLECTION);
  if (there && !overwrites) throw new IrodsFailure(CODES.OVERWRITE_WITHOUT_FORCE_FLAG);
  if (!target.startsWith('/') || target === source) {
    throw new IrodsFailure(CODES.USER_INPUT_PATH_ERR);
  }
  const from = { resource: parameters.text('src-resource') };
  const mode = { path: target, creates: true, truncates: true, appends: false };
  const to = { ...mode, resource: parameters.text('dst-resource') };
  await copyDataObject(zone, caller, object, from, to);
  return success();
};
