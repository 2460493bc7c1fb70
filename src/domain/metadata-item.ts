import type { MetadataTarget } from './avu.js';
import type { LogicalPath } from './logical-path.js';
import { qualifiedName } from './user-name.js';

/** One thing that metadata is attached to. */
export type MetadataItem =
  | { readonly type: 'data_object' | 'collection'; readonly path: LogicalPath }
  | { readonly type: 'resource'; readonly name: string }
  | { readonly type: 'user'; readonly name: string; readonly zone: string };

/** What people call each kind of target. */
export const TARGET_WORDS: Readonly<Record<MetadataTarget, string>> = {
  data_object: 'data object',
  collection: 'collection',
  resource: 'resource',
  user: 'user',
};

/** Its path, or its name: `/tempZone/home/alice/a.txt`, `demoResc`, `alice#tempZone`. */
export function itemName(item: MetadataItem): string {
  if ('path' in item) return `${item.path}`;
  return item.type === 'user' ? qualifiedName(item) : item.name;
}

/** With its kind in front: `data object /tempZone/home/alice/a.txt`. */
export function describeItem(item: MetadataItem): string {
  return `${TARGET_WORDS[item.type]} ${itemName(item)}`;
}
