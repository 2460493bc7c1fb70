import type { CollectionEntry, DataObjectEntry } from '../domain/catalog-entry.js';
import type { CollectionListing, PathLister } from './list-path.js';

export interface TreeNode {
  readonly entry: CollectionEntry | DataObjectEntry;
  /** 1 for what is directly in the collection where the walk began. */
  readonly depth: number;
  /** Nothing follows it in its collection. */
  readonly isLast: boolean;
}

export interface WalkChoices {
  /** How many levels deep to go. */
  readonly depthLimit: number;
  /** Which data objects to pass; all collections are. */
  readonly passes: (object: DataObjectEntry) => boolean;
}

/** A node, and what is in it where the walk goes on there. */
interface Step {
  readonly entry: CollectionEntry | DataObjectEntry;
  readonly below?: CollectionListing | undefined;
}

/**
 * Everything below a collection, depth first; in each collection its collections come before its
 * data objects.
 */
export async function* walkDepthFirst(
  lister: PathLister,
  listing: CollectionListing,
  choices: WalkChoices,
  depth = 1,
): AsyncGenerator<TreeNode, void, undefined> {
  if (depth > choices.depthLimit) return;
  const steps = stepsIn(lister, listing, choices, depth);
  for await (const { item, isLast } of tellingLast(steps)) {
    yield { entry: item.entry, depth, isLast };
    if (item.below !== undefined) yield* walkDepthFirst(lister, item.below, choices, depth + 1);
  }
}

async function* stepsIn(
  lister: PathLister,
  listing: CollectionListing,
  { depthLimit, passes }: WalkChoices,
  depth: number,
): AsyncGenerator<Step, void, undefined> {
  if (depth === depthLimit) for await (const entry of listing.collections) yield { entry };
  else {
    const children = lister.childrenOf(listing, depth + 1 < depthLimit);
    for await (const below of children) yield { entry: below.collection, below };
  }
  for await (const entry of listing.objects) if (passes(entry)) yield { entry };
}

/** Each item with whether it is the last one, which takes a look at the next. */
async function* tellingLast<T>(
  items: AsyncIterable<T>,
): AsyncGenerator<{ readonly item: T; readonly isLast: boolean }, void, undefined> {
  let held: { readonly item: T } | undefined;
  for await (const item of items) {
    if (held !== undefined) yield { ...held, isLast: false };
    held = { item };
  }
  if (held !== undefined) yield { ...held, isLast: true };
}
