/** The lines of itree, and its nested document, as the iCommand writes them (icommands.md section 1.45). */
import type { EntryType } from '../../domain/catalog-entry.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import type { CollectionCounts } from '../../operations/collection-counts.js';
import type { TreeNode } from '../../operations/walk-depth-first.js';
import type { TextView } from '../../output/output.js';
import type { Line, Style, StyledPart } from '../../output/styled-line.js';
import { Branches } from './branches.js';
import { sizeText } from './sizes.js';

export interface TreeStyle {
  readonly fullPath: boolean;
  readonly classify: boolean;
  readonly size: boolean;
  /** Sizes with units. */
  readonly human: boolean;
  readonly indent: number | undefined;
  /** Coloured wherever stdout leads. */
  readonly colour: boolean;
  /** What is directly in each collection, to be told after its name; by path. */
  readonly contents?: ReadonlyMap<string, CollectionCounts> | undefined;
}

/** The first line: the collection itself. */
export function rootLine(path: LogicalPath, style: TreeStyle): Line {
  const suffix = style.classify || path.isRoot ? '/' : '';
  const name = { text: nameOf(path, style), style: styleOf('collection', style) };
  return treeLine('', name, `${suffix}${countsText(path, style)}`);
}

/** Nodes by indentation; on a terminal by lines, unless an indentation is asked for. */
export function treeView(style: TreeStyle): TextView<TreeNode> {
  const text = (node: TreeNode): Line =>
    nodeLine(node, ' '.repeat(node.depth * (style.indent ?? 2)), style);
  if (style.indent !== undefined) return { text };
  const branches = new Branches();
  const slashed = { ...style, classify: true };
  const lines = (node: TreeNode): Line => nodeLine(node, branches.before(node), slashed);
  return { text, terminal: { layout: 'lines', lines } };
}

function nodeLine({ entry }: TreeNode, before: string, style: TreeStyle): Line {
  const name = { text: nameOf(entry.path, style), style: styleOf(entry.type, style) };
  if (entry.type === 'collection') {
    return treeLine(before, name, `${style.classify ? '/' : ''}${countsText(entry.path, style)}`);
  }
  return treeLine(before, name, style.size ? ` ${amountOf(entry.size, style)}` : '');
}

function treeLine(before: string, name: StyledPart, suffix: string): Line {
  return { parts: [{ text: before }, name, { text: suffix }] };
}

function countsText(path: LogicalPath, { contents }: TreeStyle): string {
  if (contents === undefined) return '';
  const { collections, dataObjects } = contents.get(`${path}`) ?? {
    collections: 0,
    dataObjects: 0,
  };
  return ` (${collections} collections, ${dataObjects} data objects)`;
}

function styleOf(type: EntryType, style: TreeStyle): Style {
  if (style.colour) return type === 'collection' ? 'always-blue' : 'always-green';
  return type;
}

function amountOf(bytes: number, style: TreeStyle): string {
  return style.human ? sizeText(bytes, style) : `${bytes} bytes`;
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

  sentence(style: TreeStyle): string {
    const counts = `Found ${this.collections} collections and ${this.objects} data objects`;
    return style.size ? `${counts}, taking up ${amountOf(this.bytes, style)} total` : counts;
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
