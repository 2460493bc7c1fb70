/** What ils shows to people: the iCommand's lines, and on a terminal names side by side or columns. */
import type { CatalogEntry, CollectionEntry } from '../../domain/catalog-entry.js';
import { type Replica, replicaSign } from '../../domain/replica.js';
import { toReadableTime } from '../../domain/rods-time.js';
import type { TextView } from '../../output/output.js';
import type { Line } from '../../output/styled-line.js';
import type { AlignedRow } from '../../output/terminal-view.js';
import {
  childLine,
  headerLines,
  type ListingStyle,
  objectLines,
  permissionsLine,
  storageLine,
} from './listing-text.js';
import { sizeText } from './sizes.js';

/** Columns of the long form with numbers: of the replica, and its size. */
const NUMBERS = [1, 3];

/** A collection itself, above what is in it. */
export function headerView(style: ListingStyle): TextView<CollectionEntry> {
  return { text: (collection) => headerLines(collection, style) };
}

/** Entries of a collection by their names; an entry listed itself by its whole path. */
export function entryView(style: ListingStyle, named: 'name' | 'path'): TextView<CatalogEntry> {
  const nameOf = (entry: CatalogEntry): string =>
    named === 'name' ? entry.path.name : `${entry.path}`;
  return {
    text: (entry) =>
      entry.type === 'collection'
        ? childLine(entry, style)
        : objectLines(entry, nameOf(entry), style),
    terminal:
      style.long || style.permissions
        ? {
            layout: 'rows',
            right: NUMBERS,
            rows: (entry) => rowsOf(entry, nameLine(entry, nameOf(entry)), style),
          }
        : { layout: 'grid', cell: (entry) => nameLine(entry, nameOf(entry)) },
  };
}

/** A collection whose own listing follows at once; on a terminal an empty line sets that apart. */
export function passageView(style: ListingStyle): TextView<CollectionEntry> {
  return {
    text: (collection) => childLine(collection, style),
    terminal: { layout: 'lines', lines: () => '' },
  };
}

/** Collections end in a slash, special ones tell their kind. */
function nameLine(entry: CatalogEntry, name: string): Line {
  if (entry.type === 'data_object') return name;
  if (entry.special === undefined) {
    return { parts: [{ text: name, style: 'collection' }, { text: '/' }] };
  }
  return { parts: [{ text: name, style: 'special' }, { text: `/ (${entry.special.type})` }] };
}

function rowsOf(entry: CatalogEntry, name: Line, style: ListingStyle): readonly AlignedRow[] {
  if (entry.type === 'collection') {
    return [{ cells: style.long ? ['', '', '', '-', timeOf(entry), '', name] : [name] }];
  }
  const permissions = style.permissions ? faint(permissionsLine(entry.permissions ?? [])) : [];
  if (!style.long) return [{ cells: [name], below: permissions }];
  if (entry.replicas === undefined) {
    const size = sizeText(entry.size, style);
    return [{ cells: ['?', '?', '?', size, timeOf(entry), '?', name], below: permissions }];
  }
  const owner = entry.owner?.name ?? '';
  return entry.replicas.map((replica) => ({
    cells: [owner, ...replicaCells(replica, style), name],
    below: [...(style.veryLong ? faint(storageLine(replica)) : []), ...permissions],
  }));
}

function replicaCells(replica: Replica, style: ListingStyle): readonly Line[] {
  const { number, hierarchy, size, status } = replica;
  const sign = { text: replicaSign(status), style: status === 'good' ? 'good' : 'bad' } as const;
  return [`${number}`, hierarchy, sizeText(size, style), timeOf(replica), { parts: [sign] }];
}

function timeOf({ modifiedAt }: Pick<CatalogEntry, 'modifiedAt'>): string {
  return modifiedAt === undefined ? '' : toReadableTime(modifiedAt);
}

function faint(text: string): readonly Line[] {
  return [{ parts: [{ text, style: 'faint' }] }];
}
