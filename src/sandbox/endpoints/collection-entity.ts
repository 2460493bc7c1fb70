import { type Collection, findVisibleCollection } from '../catalog/collections.js';
import { CODES } from '../error-codes.js';
import { EarlyAnswer, refusal } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Call } from './define-endpoint.js';
import { withoutSlash } from './logical-path.js';

/**
 * The collection at a path, which may end with a slash.
 *
 * @throws {EarlyAnswer} 400 with -170000 when the caller can see none there.
 */
export function requireCollection({ zone, caller }: Call, lpath: string): Collection {
  const collection = findVisibleCollection(zone.catalog, caller, withoutSlash(lpath));
  if (collection) return collection;
  throw new EarlyAnswer(refusal(new IrodsFailure(CODES.NOT_A_COLLECTION), 400));
}
