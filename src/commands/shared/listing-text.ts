/** The lines of ils, as the iCommand writes them (icommands.md section 1.1). */
import type { CollectionEntry, DataObjectEntry } from '../../domain/catalog-entry.js';
import type { Permission } from '../../domain/permission.js';
import { type Replica, replicaSign } from '../../domain/replica.js';
import { type EpochSeconds, toLocalRodsTime } from '../../domain/rods-time.js';
import type { Line } from '../../output/styled-line.js';
import { sizeText } from './sizes.js';

export interface ListingStyle {
  readonly long: boolean;
  readonly veryLong: boolean;
  readonly permissions: boolean;
  /** Sizes with units. */
  readonly human: boolean;
}

/** A data object: one line, or in the long forms one or two for each replica. */
export function objectLines(
  object: DataObjectEntry,
  shownName: string,
  style: ListingStyle,
): readonly string[] {
  const aclLines = style.permissions ? [permissionsLine(object.permissions ?? [])] : [];
  if (!style.long) return [`  ${shownName}`, ...aclLines];
  const owner = object.owner?.name ?? '';
  if (object.replicas === undefined) return [lineWithoutReplicas(object, style), ...aclLines];
  return object.replicas.flatMap((replica) => [
    replicaLine(object.path.name, owner, replica, style),
    ...(style.veryLong ? [storageLine(replica)] : []),
    ...aclLines,
  ]);
}

/** A collection in the listing of its parent. */
export function childLine(collection: CollectionEntry, style: ListingStyle): Line {
  const path = { text: `${collection.path}`, style: 'collection' } as const;
  return { parts: [{ text: '  C- ' }, path, { text: afterPath(collection, style) }] };
}

function afterPath({ special }: CollectionEntry, style: ListingStyle): string {
  if (!style.long) return '';
  if (!style.veryLong) return `  ${special?.type ?? ''}`;
  if (special === undefined) return '';
  const type = special.type.slice(0, 6).padStart(6);
  const { information1, information2 } = special;
  if (special.type === 'linkPoint') return `  ${type}  ${information1}     `;
  if (special.type === 'mountPoint') return `  ${type}    ${information1}   ${information2}`;
  return `  ${type}  ${information1}  ${information2}`;
}

/** What stands above the entries of a listed collection. */
export function headerLines(collection: CollectionEntry, style: ListingStyle): readonly Line[] {
  const path = { text: `${collection.path}`, style: 'label' } as const;
  const header = { parts: [path, { text: ':' }] };
  if (!style.permissions) return [header];
  const state = collection.inheritance === true ? 'Enabled' : 'Disabled';
  return [header, permissionsLine(collection.permissions ?? []), `        Inheritance - ${state}`];
}

function replicaLine(name: string, owner: string, replica: Replica, style: ListingStyle): string {
  const fields = [
    owner.slice(0, 12).padEnd(12),
    String(replica.number).padStart(6),
    replica.hierarchy,
    sizeText(replica.size, style).padStart(12),
    shortTime(replica.modifiedAt),
    replicaSign(replica.status),
    name,
  ];
  return `  ${fields.join(' ')}`;
}

/** Where a replica is. */
export function storageLine(replica: Replica): string {
  return `    ${replica.checksum}    ${replica.dataType}    ${replica.physicalPath}`;
}

/** With a ticket nothing is known of owner and replicas: they stand as question marks. */
function lineWithoutReplicas(object: DataObjectEntry, style: ListingStyle): string {
  const size = sizeText(object.size, style).padStart(12);
  const time = shortTime(object.modifiedAt);
  return `  ${'?'.padEnd(12)} ${'?'.padStart(6)} ? ${size} ${time} ? ${object.path.name}`;
}

/** Who may do what with an entry. */
export function permissionsLine(permissions: readonly Permission[]): string {
  const entries = permissions.map(({ name, zone, type, level }) => {
    return `${type === 'rodsgroup' ? 'g:' : ''}${name}#${zone}:${level}   `;
  });
  return `        ACL - ${entries.join('')}`;
}

/** To the minute. */
function shortTime(seconds: EpochSeconds | undefined): string {
  return toLocalRodsTime(seconds).slice(0, 16);
}
