import type { ResourceEntry } from './resource-listing.js';

/** A resource with those below it, by name. */
export interface ResourceTree {
  readonly resource: ResourceEntry;
  readonly children: readonly ResourceTree[];
}

/** The trees that the resources make, by the names of their roots. */
export function treesOf(resources: readonly ResourceEntry[]): readonly ResourceTree[] {
  return resources.filter(({ parentId }) => parentId === '').map((root) => treeOf(root, resources));
}

/** The tree below one of the resources. */
export function treeOf(root: ResourceEntry, resources: readonly ResourceEntry[]): ResourceTree {
  const children = resources
    .filter(({ parentId }) => parentId === root.id)
    .map((child) => treeOf(child, resources));
  return { resource: root, children };
}

/** All resources of a tree, parents before their children. */
export function* resourcesIn(tree: ResourceTree): Generator<ResourceEntry> {
  yield tree.resource;
  for (const child of tree.children) yield* resourcesIn(child);
}
