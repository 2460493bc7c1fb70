/** The lines of itree, and its nested document, as the iCommand writes them (icommands.md section 1.45). */
import type { EntryType } from '../../domain/catalog-entry.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import type { TreeNode } from '../../operations/walk-depth-first.js';

export interface TreeStyle {
  readonly fullPath: boolean;
  readonly classify: boolean;
  readonly size: boolean;
  readonly indent: number | undefined;
}

/** What stands in one line: blanks, the name, and what follows it. */
export interface TreeLine {
  readonly indent: string;
  readonly name: string;
  readonly suffix: string;
  readonly type: EntryType;
}

/** The first line: the collection itself. */
export function rootLine(path: LogicalPath, style: TreeStyle): TreeLine {
  const suffix = style.classify || path.isRoot ? '/' : '';
  return { indent: '', name: nameOf(path, style), suffix, type: 'collection' };
}

export function nodeLine({ entry, depth }: TreeNode, style: TreeStyle): TreeLine {
  const indent = ' '.repeat(depth * (style.indent ?? 2));
  const name = nameOf(entry.path, style);
  if (entry.type === 'collection') {
    return { indent, name, suffix: style.classify ? '/' : '', type: entry.type };
  }
  return { indent, name, suffix: style.size ? ` ${entry.size} bytes` : '', type: entry.type };
}

/** Counts what was shown. */
export class TreeTotals {
  private collections = 0;
  private objects = 0;
  private bytes = 0;

  add({ entry }: TreeNode): void {
    if (entry.type === 'collection') {
      this.collections += 1;
    } else {
      this.objects += 1;
      this.bytes += entry.size;
    }
  }

  sentence(withSize: boolean): string {
    const counts = `Found ${this.collections} collections and ${this.objects} data objects`;
    return withSize ? `${counts}, taking up ${this.bytes} bytes total` : counts;
  }

  report(withSize: boolean): object {
    return {
      collections: this.collections,
      data_objects: this.objects,
      ...(withSize ? { size: this.bytes } : {}),
      type: 'report',
    };
  }
}

interface TreeDocument {
  readonly contents?: TreeDocument[];
  readonly name: string;
  size?: number;
  readonly type: EntryType;
}

/** The nested document: the tree, then a report of what is in it. */
export async function treeDocument(
  path: LogicalPath,
  nodes: AsyncIterable<TreeNode>,
  style: TreeStyle,
): Promise<string> {
  const totals = new TreeTotals();
  const root = collectionDocument(path, style);
  const open = [root];
  for await (const node of nodes) {
    totals.add(node);
    open.length = node.depth;
    const { entry } = node;
    if (entry.type === 'collection') {
      const child = collectionDocument(entry.path, style);
      open.at(-1)?.contents?.push(child);
      open.push(child);
      continue;
    }
    const name = nameOf(entry.path, style);
    const size = style.size ? { size: entry.size } : {};
    open.at(-1)?.contents?.push({ name, ...size, type: 'data_object' });
    for (const collection of style.size ? open : []) {
      collection.size = (collection.size ?? 0) + entry.size;
    }
  }
  return JSON.stringify([root, totals.report(style.size)], undefined, 2);
}

function collectionDocument(path: LogicalPath, style: TreeStyle): TreeDocument {
  const name = path.isRoot ? '/' : nameOf(path, style);
  return { contents: [], name, ...(style.size ? { size: 0 } : {}), type: 'collection' };
}

function nameOf(path: LogicalPath, style: TreeStyle): string {
  return style.fullPath ? `${path}` : path.name;
}
