/**
 * The life of schemas in iRODS. Each step leaves the schema usable: first the new version stands,
 * then the former one is archived, then the draft goes. A step that was broken off can be repeated.
 */
import type { IrodsClient } from '../api/client.js';
import type { LogicalPath } from '../domain/logical-path.js';
import {
  archived,
  compareVersions,
  LIFECYCLE_ATTRIBUTE,
  published,
  schemaFileName,
  schemaText,
} from '../domain/schema/lifecycle.js';
import { parseSchema } from '../domain/schema/parse-schema.js';
import {
  type JsonObject,
  type MetadataSchema,
  type SchemaStatus,
  schemaTitle,
} from '../domain/schema/schema.js';
import { IntegrityError, UsageError } from '../errors.js';
import { makeCollection } from './make-collection.js';
import { applyOperations } from './metadata/change-metadata.js';
import { findMetadata } from './metadata/read-metadata.js';
import { type LoadedSchema, loadSchema } from './schema-finding.js';
import { listStoredSchemas, type StoredSchema, schemaCollection } from './schema-places.js';

/**
 * Publishes a draft, of iRODS or of a local file, and archives the version that was published
 * before. Gives the path of the new data object.
 * @throws UsageError where the schema is no draft, names no realm, or its version is not above all
 *   that were published.
 */
export async function publishSchema(
  client: IrodsClient,
  { schema, stored }: LoadedSchema,
  realmChoice?: string,
): Promise<LogicalPath> {
  const realm = requireRealm(schema, realmChoice ?? stored?.realm);
  const content = { ...published(schema), realm };
  const others = await listStoredSchemas(client, { realm, name: schema.name });
  const former = others.filter(({ status }) => status === 'published');
  const resumed = former.some(({ version }) => version === schema.version);
  requireNewVersion(schema, others, resumed);
  const path = await storeSchema(client, content, realm, 'published');
  for (const one of former.filter(({ version }) => version !== schema.version)) {
    await archiveStored(client, one);
  }
  const draft = others.find(
    ({ version, status }) => status === 'draft' && version === schema.version,
  );
  if (draft !== undefined) await client.dataObjects.remove(draft.path);
  return path;
}

/**
 * Archives a published schema: it can be read, and not applied any more.
 * @throws UsageError for one that is not published, or not in iRODS.
 */
export async function archiveSchema(
  client: IrodsClient,
  { schema, stored, origin }: LoadedSchema,
): Promise<LogicalPath> {
  if (stored === undefined) {
    throw new UsageError(`${origin} is not where ManGO keeps its schemas`, {
      hint: 'Write it as REALM/NAME.',
    });
  }
  return await archiveLoaded(client, stored, schema);
}

/**
 * Stores a draft in the place of its realm; an earlier draft of the same version is replaced.
 * @throws UsageError where that version is published or archived already.
 */
export async function storeDraft(
  client: IrodsClient,
  content: JsonObject,
  realm: string,
): Promise<LogicalPath> {
  const schema = requireSchema(content);
  const others = await listStoredSchemas(client, { realm, name: schema.name });
  requireNewVersion(schema, others, false);
  return await storeSchema(client, content, realm, 'draft');
}

async function archiveStored(client: IrodsClient, stored: StoredSchema): Promise<void> {
  const search = { cwd: '/', client: async () => client };
  const { schema } = await loadSchema(`${stored.path}`, search);
  await archiveLoaded(client, stored, schema);
}

async function archiveLoaded(
  client: IrodsClient,
  stored: StoredSchema,
  schema: MetadataSchema,
): Promise<LogicalPath> {
  const content = archived(schema);
  const path = stored.path.parent.join(schemaFileName({ ...schema, status: 'archived' }));
  if (!path.equals(stored.path)) await client.dataObjects.rename(stored.path, path);
  await markStatus(client, path, 'archived');
  await writeText(client, path, schemaText(content));
  return path;
}

async function storeSchema(
  client: IrodsClient,
  content: JsonObject,
  realm: string,
  status: SchemaStatus,
): Promise<LogicalPath> {
  const schema = requireSchema(content);
  const collection = schemaCollection(client.zone, realm, schema.name);
  await makeCollection(client, collection, { intermediates: true });
  const path = collection.join(schemaFileName({ ...schema, status }));
  await writeText(client, path, schemaText(content));
  await markStatus(client, path, status);
  return path;
}

/** The object has this one status afterwards, by one atomic request. */
async function markStatus(
  client: IrodsClient,
  path: LogicalPath,
  status: SchemaStatus,
): Promise<void> {
  const item = { type: 'data_object', path } as const;
  const present = await findMetadata(client, item, { attribute: LIFECYCLE_ATTRIBUTE });
  const others = present.filter(({ value }) => value !== status);
  await applyOperations(client, item, [
    ...others.map(({ attribute, value, units }) => ({
      operation: 'remove' as const,
      attribute,
      value,
      units,
    })),
    { operation: 'add', attribute: LIFECYCLE_ATTRIBUTE, value: status, units: '' },
  ]);
}

/** Success of a write is no proof of all bytes (http-api.md section 3.5): the size is looked at. */
async function writeText(client: IrodsClient, path: LogicalPath, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  await client.dataObjects.write(path, { length: bytes.length, open: () => bytes });
  if (client.readsOnly) return;
  const { size } = await client.dataObjects.stat(path);
  if (size === bytes.length) return;
  throw new IntegrityError(`${path} has ${size} bytes after ${bytes.length} were written`, {
    path: `${path}`,
  });
}

function requireRealm(schema: MetadataSchema, realm: string | undefined): string {
  const found = realm ?? schema.realm;
  if (found !== '' && !/[/\s]/.test(found)) return found;
  throw new UsageError(
    found === '' ? `schema ${schema.name} names no realm` : `not the name of a realm: ${found}`,
    { hint: 'Name the project that may use it with --realm.' },
  );
}

function requireNewVersion(
  schema: MetadataSchema,
  others: readonly StoredSchema[],
  resumed: boolean,
): void {
  const newest = others
    .filter(({ status }) => status !== 'draft')
    .find(({ version }) => compareVersions(version, schema.version) >= 0);
  if (newest === undefined || (resumed && newest.version === schema.version)) return;
  throw new UsageError(
    `${schemaTitle(schema)} is not above ${newest.version}, which is ${newest.status}`,
    {
      hint: `ischema new ${schema.name} --from ${newest.realm}/${newest.name} makes a draft of the next version.`,
    },
  );
}

function requireSchema(content: JsonObject): MetadataSchema {
  const { schema, findings } = parseSchema(content);
  if (schema !== undefined) return schema;
  const [first] = findings;
  throw new UsageError(`not a sound schema: ${first?.path ?? ''} ${first?.message ?? ''}`);
}
