/** The lines of ils, as the iCommand writes them (icommands.md section 1.1). */
import type { CollectionEntry, DataObjectEntry } from '../../domain/catalog-entry.js';
import type { Permission } from '../../domain/permission.js';
import { type Replica, replicaSign } from '../../domain/replica.js';
import { type EpochSeconds, toLocalRodsTime } from '../../domain/rods-time.js';

export interface ListingStyle {
  readonly long: boolean;
  readonly veryLong: boolean;
  readonly permissions: boolean;
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
  if (object.replicas === undefined) return [lineWithoutReplicas(object), ...aclLines];
  return object.replicas.flatMap((replica) => [
    replicaLine(object.path.name, owner, replica),
    ...(style.veryLong ? [storageLine(replica)] : []),
    ...aclLines,
  ]);
}

/** A collection in the listing of its parent. */
export function childLine(collection: CollectionEntry, style: ListingStyle): string {
  const { path, special } = collection;
  if (!style.long) return `  C- ${path}`;
  if (!style.veryLong) return `  C- ${path}  ${special?.type ?? ''}`;
  if (special === undefined) return `  C- ${path}`;
  const type = special.type.slice(0, 6).padStart(6);
  const { information1, information2 } = special;
  if (special.type === 'linkPoint') return `  C- ${path}  ${type}  ${information1}     `;
  if (special.type === 'mountPoint')
    return `  C- ${path}  ${type}    ${information1}   ${information2}`;
  return `  C- ${path}  ${type}  ${information1}  ${information2}`;
}

/** What stands above the entries of a listed collection. */
export function headerLines(collection: CollectionEntry, style: ListingStyle): readonly string[] {
  const header = `${collection.path}:`;
  if (!style.permissions) return [header];
  const state = collection.inheritance === true ? 'Enabled' : 'Disabled';
  return [header, permissionsLine(collection.permissions ?? []), `        Inheritance - ${state}`];
}

function replicaLine(name: string, owner: string, replica: Replica): string {
  const fields = [
    owner.slice(0, 12).padEnd(12),
    String(replica.number).padStart(6),
    replica.hierarchy,
    String(replica.size).padStart(12),
    shortTime(replica.modifiedAt),
    replicaSign(replica.status),
    name,
  ];
  return `  ${fields.join(' ')}`;
}

function storageLine(replica: Replica): string {
  return `    ${replica.checksum}    ${replica.dataType}    ${replica.physicalPath}`;
}

/** With a ticket nothing is known of owner and replicas: they stand as question marks. */
function lineWithoutReplicas(object: DataObjectEntry): string {
  const size = String(object.size).padStart(12);
  const time = shortTime(object.modifiedAt);
  return `  ${'?'.padEnd(12)} ${'?'.padStart(6)} ? ${size} ${time} ? ${object.path.name}`;
}

function permissionsLine(permissions: readonly Permission[]): string {
  const entries = permissions.map(({ name, zone, type, level }) => {
    return `${type === 'rodsgroup' ? 'g:' : ''}${name}#${zone}:${level}   `;
  });
  return `        ACL - ${entries.join('')}`;
}

/** To the minute. */
function shortTime(seconds: EpochSeconds | undefined): string {
  return toLocalRodsTime(seconds).slice(0, 16);
}
