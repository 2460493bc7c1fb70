import { findVisibleDataObject } from '../catalog/data-objects.js';
import { CODES } from '../error-codes.js';
import { EarlyAnswer, refusal, success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import { copyToPath } from '../writing/copy-data-object.js';
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
  await copyToPath(zone, caller, object, {
    from: { resource: parameters.text('src-resource') },
    path: target,
    resource: parameters.text('dst-resource'),
    overwrites: parameters.isOn('overwrite'),
  });
  return success();
};
