/**
 * Where ManGO keeps its schemas: `/ZONE/mango/REALM/schemas/SCHEMA/`, one data object a version,
 * whose metadata tells the status (peers-and-users.md section 3.6.3).
 */
import type { IrodsClient } from '../api/client.js';
import { all, equals, like, literally } from '../domain/catalog-query.js';
import { LogicalPath } from '../domain/logical-path.js';
import { type EpochSeconds, parseRodsTime } from '../domain/rods-time.js';
import {
  compareVersions,
  LIFECYCLE_ATTRIBUTE,
  parseSchemaFileName,
} from '../domain/schema/lifecycle.js';
import { SCHEMA_STATUSES, type SchemaStatus } from '../domain/schema/schema.js';

/** One version of a schema in iRODS. */
export interface StoredSchema {
  readonly path: LogicalPath;
  readonly realm: string;
  readonly name: string;
  /** Of the data object's name; empty where that is none of ManGO's. */
  readonly version: string;
  /** Of the metadata; where that is missing, of the name. */
  readonly status: SchemaStatus;
  /** Its metadata tells its status. */
  readonly isMarked: boolean;
  readonly modifiedAt: EpochSeconds | undefined;
}

export interface SchemaFilter {
  readonly realm?: string | undefined;
  readonly name?: string | undefined;
}

/** The collection of the versions of a schema. */
export function schemaCollection(zone: string, realm: string, name: string): LogicalPath {
  return LogicalPath.parse(`/${zone}/mango/${realm}/schemas/${name}`);
}

/** The realm and the name of a schema by its collection; undefined for any other collection. */
function placeOf(
  collection: LogicalPath,
): { readonly realm: string; readonly name: string } | undefined {
  const [, , mango, realm = '', schemas, name = '', more] = `${collection}`.split('/');
  const isPlace = mango === 'mango' && schemas === 'schemas' && more === undefined;
  return isPlace && name !== '' ? { realm, name } : undefined;
}

/**
 * The schemas that one may see, by realm, name and version, the newest first; other data objects in
 * their collections are passed over. Two queries.
 */
export async function listStoredSchemas(
  client: IrodsClient,
  filter: SchemaFilter = {},
): Promise<readonly StoredSchema[]> {
  const collections = all(
    like('COLL_NAME', collectionPattern(client.zone, filter)),
    like('DATA_NAME', '%.json'),
  );
  const [objects, marks] = await Promise.all([
    client.query.all({
      select: ['COLL_NAME', 'DATA_NAME', 'DATA_MODIFY_TIME'],
      where: collections,
    }),
    client.query.all({
      select: ['COLL_NAME', 'DATA_NAME', 'META_DATA_ATTR_VALUE'],
      where: all(collections, equals('META_DATA_ATTR_NAME', LIFECYCLE_ATTRIBUTE)),
    }),
  ]);
  const statuses = new Map(
    marks.map(([collection = '', name = '', status = '']) => [`${collection}/${name}`, status]),
  );
  const found = new Map<string, StoredSchema>();
  for (const [collection = '', fileName = '', modified = ''] of objects) {
    const path = LogicalPath.fromServer(collection).join(fileName);
    const stored = storedSchema(path, statuses.get(`${path}`), parseRodsTime(modified));
    if (stored !== undefined) found.set(`${path}`, stored);
  }
  return [...found.values()].sort(inOrder);
}

/**
 * One version by the path of its data object; undefined where that is not where schemas are kept,
 * or where neither name nor metadata say that it is one.
 */
export async function findStoredSchema(
  client: IrodsClient,
  path: LogicalPath,
): Promise<StoredSchema | undefined> {
  const place = placeOf(path.parent);
  if (place === undefined) return undefined;
  const stored = await listStoredSchemas(client, place);
  return stored.find((candidate) => candidate.path.equals(path));
}

function collectionPattern(zone: string, { realm, name }: SchemaFilter): string {
  const piece = (text: string | undefined): string => (text === undefined ? '%' : literally(text));
  return `/${literally(zone)}/mango/${piece(realm)}/schemas/${piece(name)}`;
}

function storedSchema(
  path: LogicalPath,
  mark: string | undefined,
  modifiedAt: EpochSeconds | undefined,
): StoredSchema | undefined {
  const place = placeOf(path.parent);
  if (place === undefined) return undefined;
  const parsed = parseSchemaFileName(path.name);
  const named = parsed?.name === place.name ? parsed : undefined;
  const marked = SCHEMA_STATUSES.find((status) => status === mark);
  const status = marked ?? named?.status;
  if (status === undefined) return undefined;
  const version = named?.version ?? '';
  return { path, ...place, version, status, isMarked: marked !== undefined, modifiedAt };
}

function inOrder(one: StoredSchema, other: StoredSchema): number {
  const byText = (left: string, right: string): number =>
    left < right ? -1 : left > right ? 1 : 0;
  return (
    byText(one.realm, other.realm) ||
    byText(one.name, other.name) ||
    compareVersions(other.version, one.version)
  );
}
