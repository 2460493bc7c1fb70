/**
 * The records of things that many commands print: the keys are the same for the same thing
 * everywhere. A list's records all have the same keys, so that CSV has one header.
 */
import type { Avu } from '../../domain/avu.js';
import type { CatalogEntry } from '../../domain/catalog-entry.js';
import type { Permission } from '../../domain/permission.js';
import type { Replica } from '../../domain/replica.js';
import { type EpochSeconds, toRfc3339 } from '../../domain/rods-time.js';
import type { UserName } from '../../domain/user-name.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';

const PERMISSION_SHAPE = {
  name: { type: 'string', about: 'name of the user or group' },
  zone: { type: 'string', about: 'zone of the user or group' },
  type: { type: 'string', about: 'rodsuser, groupadmin, rodsadmin or rodsgroup' },
  level: { type: 'string', about: 'access level, such as own, modify_object or read_object' },
} as const satisfies RecordShape;

export const AVU_SHAPE = {
  attribute: { type: 'string', about: 'name of the attribute' },
  value: { type: 'string', about: 'its value' },
  units: { type: 'string', about: 'its units; empty where there are none' },
} as const satisfies RecordShape;

const REPLICA_SHAPE = {
  number: { type: 'integer', about: 'replica number' },
  status: { type: 'string', about: 'good, stale, intermediate, read_locked or write_locked' },
  resource: { type: 'string', about: 'root of the resource hierarchy' },
  hierarchy: { type: 'string', about: 'resources from root to leaf, with semicolons' },
  size: { type: 'integer', about: 'bytes' },
  checksum: { type: 'string', about: 'as stored, such as sha2:…', nullable: true },
  created_at: { type: 'time', about: 'when it was created' },
  modified_at: { type: 'time', about: 'when it was last modified' },
  physical_path: { type: 'string', about: 'where the server keeps it' },
} as const satisfies RecordShape;

export const ENTRY_SHAPE = {
  path: { type: 'string', about: 'logical path' },
  type: { type: 'string', about: 'data_object or collection' },
  name: { type: 'string', about: 'last element of the path' },
  size: { type: 'integer', about: 'bytes; null for a collection', nullable: true },
  owner: { type: 'string', about: 'name of the owner; null where unknown', nullable: true },
  owner_zone: { type: 'string', about: 'zone of the owner', nullable: true },
  checksum: { type: 'string', about: 'as stored; null where there is none', nullable: true },
  created_at: { type: 'time', about: 'when it was created', nullable: true },
  modified_at: { type: 'time', about: 'when it was last modified', nullable: true },
  data_type: { type: 'string', about: 'data type; null for a collection', nullable: true },
  inheritance: {
    type: 'boolean',
    about: 'whether new entries get the permissions of the collection; null for a data object',
    nullable: true,
  },
  replicas: { type: { list: REPLICA_SHAPE }, about: 'stored copies; empty for a collection' },
  permissions: { type: { list: PERMISSION_SHAPE }, about: 'who may do what' },
  metadata: { type: { list: AVU_SHAPE }, about: 'attributes, values and units' },
  id: {
    type: 'integer',
    about: 'its number in the catalog; id:N is accepted wherever a path is',
    nullable: true,
  },
} as const satisfies RecordShape;

/** A data object or collection, by ENTRY_SHAPE. */
export function entryRecord(entry: CatalogEntry): JsonRecord {
  const isObject = entry.type === 'data_object';
  return {
    path: `${entry.path}`,
    type: entry.type,
    name: entry.path.name,
    size: isObject ? entry.size : null,
    ...ownerFields(entry.owner),
    checksum: isObject ? textOrNull(entry.checksum) : null,
    created_at: timeOrNull(entry.createdAt),
    modified_at: timeOrNull(entry.modifiedAt),
    data_type: isObject ? (entry.dataType ?? null) : null,
    inheritance: isObject ? null : (entry.inheritance ?? null),
    replicas: isObject ? (entry.replicas ?? []).map(replicaRecord) : [],
    permissions: (entry.permissions ?? []).map(permissionRecord),
    metadata: (entry.metadata ?? []).map(avuRecord),
    id: entry.id ?? null,
  };
}

function replicaRecord(replica: Replica): JsonRecord {
  return {
    number: replica.number,
    status: replica.status,
    resource: replica.hierarchy.split(';', 1)[0] ?? '',
    hierarchy: replica.hierarchy,
    size: replica.size,
    checksum: textOrNull(replica.checksum),
    created_at: toRfc3339(replica.createdAt),
    modified_at: toRfc3339(replica.modifiedAt),
    physical_path: replica.physicalPath,
  };
}

function permissionRecord({ name, zone, type, level }: Permission): JsonRecord {
  return { name, zone, type, level };
}

export function avuRecord({ attribute, value, units }: Avu): JsonRecord {
  return { attribute, value, units };
}

/** A time of the catalog as RFC 3339, or null for none. */
export function timeOrNull(seconds: EpochSeconds | undefined): string | null {
  return seconds === undefined ? null : toRfc3339(seconds);
}

/** Null for an empty text. */
export function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function ownerFields(owner: UserName | undefined): JsonRecord {
  return { owner: owner?.name ?? null, owner_zone: owner?.zone ?? null };
}
