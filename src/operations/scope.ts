/** Which part of the namespace a listing covers. */
import {
  all,
  belowCollection,
  type Condition,
  differs,
  equals,
  isOneOf,
  withinCollection,
} from '../domain/catalog-query.js';
import { canBeInGenQuery1 } from '../domain/genquery-text.js';
import type { LogicalPath } from '../domain/logical-path.js';

/** What is directly in a collection, or everything below it; or what is directly in several. */
export type Scope =
  | { readonly collection: LogicalPath; readonly extent: 'level' | 'tree' }
  | { readonly collections: readonly LogicalPath[]; readonly extent: 'levels' };

export function objectsIn(scope: Scope): Condition {
  if (scope.extent === 'levels') return isOneOf('COLL_NAME', scope.collections.map(String));
  const { collection, extent } = scope;
  return extent === 'level'
    ? equals('COLL_NAME', `${collection}`)
    : withinCollection('COLL_NAME', `${collection}`);
}

/** The collections of a scope; its own collection is not one of them. */
export function collectionsIn(scope: Scope): Condition {
  if (scope.extent === 'tree') return belowCollection('COLL_NAME', `${scope.collection}`);
  const parents = parentsOf(scope);
  const [first] = parents;
  const inside =
    first !== undefined && parents.length === 1
      ? equals('COLL_PARENT_NAME', `${first}`)
      : isOneOf('COLL_PARENT_NAME', parents.map(String));
  return parents.some(({ isRoot }) => isRoot) ? all(inside, differs('COLL_NAME', '/')) : inside;
}

/** Whether GenQuery1 can say the conditions of a scope. */
export function isKnownToGenQuery1(scope: Scope): boolean {
  return scope.extent !== 'tree' && parentsOf(scope).every((path) => canBeInGenQuery1(`${path}`));
}

function parentsOf(scope: Scope): readonly LogicalPath[] {
  return scope.extent === 'levels' ? scope.collections : [scope.collection];
}
