/** What the catalog tells of a data object or collection, as lines for a person. */
import type { CatalogEntry, CollectionEntry, DataObjectEntry } from '../domain/catalog-entry.js';
import type { Replica } from '../domain/replica.js';
import { toReadableTime } from '../domain/rods-time.js';
import { formatHumanSize } from '../domain/size.js';
import type { Line } from '../output/styled-line.js';
import type { Tab } from './state.js';

/** The lines of a tab that the catalog can fill. */
export function entryLines(entry: CatalogEntry, tab: Exclude<Tab, 'content'>): readonly Line[] {
  switch (tab) {
    case 'details':
      return detailLines(entry);
    case 'metadata':
      return metadataLines(entry);
    case 'permissions':
      return permissionLines(entry);
  }
}

function detailLines(entry: CatalogEntry): readonly Line[] {
  const { owner, createdAt, modifiedAt } = entry;
  return [
    field('name', entry.path.name || '/'),
    ...(entry.type === 'data_object' ? objectLines(entry) : collectionLines(entry)),
    field('owner', owner === undefined ? 'unknown' : `${owner.name}#${owner.zone}`),
    field('created', toReadableTime(createdAt)),
    field('modified', toReadableTime(modifiedAt)),
    ...(entry.type === 'data_object' ? replicaLines(entry) : []),
  ];
}

function objectLines({ dataType, size, checksum }: DataObjectEntry): readonly Line[] {
  return [
    field('type', dataType === undefined ? 'data object' : `data object, ${dataType}`),
    field('size', size < 1024 ? `${size} bytes` : `${formatHumanSize(size)} (${size} bytes)`),
    field('checksum', checksum || 'none'),
  ];
}

function collectionLines({ inheritance, special }: CollectionEntry): readonly Line[] {
  return [
    field('type', special === undefined ? 'collection' : `collection, ${special.type}`),
    ...(special === undefined ? [] : [field('of', special.information1)]),
    field('inheritance', inheritance === true ? 'on' : 'off'),
  ];
}

function replicaLines({ replicas }: DataObjectEntry): readonly Line[] {
  if (replicas === undefined) return [];
  return ['', heading('replicas'), ...replicas.flatMap(oneReplica)];
}

function oneReplica(replica: Replica): readonly Line[] {
  const { number, status, hierarchy, size, modifiedAt, checksum } = replica;
  const state = status.replace('_', ' ');
  return [
    {
      parts: [
        { text: `${number}  ` },
        { text: state, style: status === 'good' ? 'good' : 'bad' },
        { text: `  ${hierarchy.replaceAll(';', ' > ')}` },
      ],
    },
    `   ${formatHumanSize(size)}  ${toReadableTime(modifiedAt)}`,
    ...(checksum === '' ? [] : [{ parts: [{ text: `   ${checksum}`, style: 'faint' }] } as const]),
  ];
}

function metadataLines({ metadata }: CatalogEntry): readonly Line[] {
  if (metadata === undefined) return [nothing('Its metadata cannot be seen.')];
  if (metadata.length === 0) return [nothing('no metadata')];
  return metadata.map(({ attribute, value, units }) => ({
    parts: [
      { text: attribute, style: 'label' },
      { text: `  ${value}` },
      ...(units === '' ? [] : [{ text: `  ${units}`, style: 'faint' } as const]),
    ],
  }));
}

function permissionLines({ permissions }: CatalogEntry): readonly Line[] {
  if (permissions === undefined) return [nothing('Its permissions cannot be seen.')];
  if (permissions.length === 0) return [nothing('no permissions')];
  return permissions.map(({ name, zone, type, level }) => ({
    parts: [
      { text: `${name}#${zone}`, style: 'label' },
      { text: `  ${level.replaceAll('_', ' ')}` },
      ...(type === 'rodsgroup' ? [{ text: '  group', style: 'faint' } as const] : []),
    ],
  }));
}

function field(name: string, text: string): Line {
  return { parts: [{ text: name.padEnd(12), style: 'faint' }, { text }] };
}

function heading(text: string): Line {
  return { parts: [{ text, style: 'label' }] };
}

function nothing(text: string): Line {
  return { parts: [{ text, style: 'faint' }] };
}
