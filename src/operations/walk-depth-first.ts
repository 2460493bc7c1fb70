import type { CollectionEntry, DataObjectEntry } from '../domain/catalog-entry.js';
import type { CollectionListing, PathLister } from './list-path.js';
import { mapInOrder } from './pool.js';

export interface TreeNode {
  readonly entry: CollectionEntry | DataObjectEntry;
  /** 1 for what is directly in the collection where the walk began. */
  readonly depth: number;
}

/** Collections whose listing is asked for while an earlier one is walked. */
const AHEAD = 3;

/**
 * Everything below a collection, depth first; in each collection its collections come before its
 * data objects. Goes `depthLimit` levels deep.
 */
export async function* walkDepthFirst(
  lister: PathLister,
  listing: CollectionListing,
  depthLimit: number,
  depth = 1,
): AsyncGenerator<TreeNode, void, undefined> {
  if (depth > depthLimit) return;
  const isDeepEnough = depth === depthLimit;
  const children = mapInOrder(listing.collections, AHEAD, async (child) => ({
    child,
    listing: isDeepEnough ? undefined : lister.open(child),
  }));
  for await (const { child, listing: below } of children) {
    yield { entry: child, depth };
    if (below !== undefined) yield* walkDepthFirst(lister, below, depthLimit, depth + 1);
  }
  for await (const object of listing.objects) yield { entry: object, depth };
}
