/** Which part of the namespace a listing covers. */
import {
  all,
  belowCollection,
  type Condition,
  differs,
  equals,
  withinCollection,
} from '../domain/catalog-query.js';
import { canBeInGenQuery1 } from '../domain/genquery-text.js';
import type { LogicalPath } from '../domain/logical-path.js';

export interface Scope {
  readonly collection: LogicalPath;
  /** What is directly in the collection, or everything below it. */
  readonly extent: 'level' | 'tree';
}

export function objectsIn({ collection, extent }: Scope): Condition {
  return extent === 'level'
    ? equals('COLL_NAME', `${collection}`)
    : withinCollection('COLL_NAME', `${collection}`);
}

/** The collections of a scope; its own collection is not one of them. */
export function collectionsIn({ collection, extent }: Scope): Condition {
  if (extent === 'tree') return belowCollection('COLL_NAME', `${collection}`);
  const inside = equals('COLL_PARENT_NAME', `${collection}`);
  return collection.isRoot ? all(inside, differs('COLL_NAME', '/')) : inside;
}

/** Whether GenQuery1 can say the conditions of a scope. */
export function isKnownToGenQuery1({ collection, extent }: Scope): boolean {
  return extent === 'level' && canBeInGenQuery1(`${collection}`);
}
