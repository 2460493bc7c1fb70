/**
 * The life of schemas in iRODS. Each step leaves the schema usable: first the new version stands,
 * then the former one is archived, then the draft goes. A step that was broken off can be repeated.
 */
import type { IrodsClient } from '../api/client.js';
import { IrodsCode } from '../domain/irods-code.js';
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
import { IntegrityError, IrodsError, UsageError } from '../errors.js';
import { makeCollection } from './make-collection.js';
import { applyOperations } from './metadata/change-metadata.js';
import { findMetadata } from './metadata/read-metadata.js';
import { type LoadedSchema, loadSchema, readSchemaText } from './schema-finding.js';
import { listStoredSchemas, type StoredSchema, schemaCollection } from './schema-places.js';

/**
 * Publishes a draft, of iRODS or of a local file, and archives the version that was published
 * before. Gives the path of the new data object.
 * @throws UsageError where the schema is no draft, names no realm, or its version is not above all
 *   that were published. A published version is frozen: the same content again is fine, other
 *   content is not (peers-and-users.md section 3.6.3).
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
  const same = former.find(({ version }) => version === schema.version);
  requireNewVersion(schema, others, same !== undefined);
  if (same !== undefined) await requireSameContent(client, same, content);
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
  return await explained(stored.realm, schema, async () => {
    if (!path.equals(stored.path)) await client.dataObjects.rename(stored.path, path);
    await markStatus(client, path, 'archived');
    await writeText(client, path, schemaText(content));
    return path;
  });
}

/** Tells what a refusal of the server means here. */
async function explained<T>(
  realm: string,
  schema: MetadataSchema,
  change: () => Promise<T>,
): Promise<T> {
  try {
    return await change();
  } catch (error) {
    if (!(error instanceof IrodsError) || !REFUSALS.some((code) => error.is(code))) throw error;
    throw new IrodsError(
      `no permission to change the schemas of realm ${realm}, here ${schemaTitle(schema)} (${error.irodsName})`,
      error.irodsCode,
      error.irodsName,
      {
        cause: error,
        hint: `Who may is decided by the permissions of ${error.path ?? `/ZONE/mango/${realm}/schemas`}; a draft can go to a local file in place of it.`,
      },
    );
  }
}

/** The fourth is the answer where a collection cannot be made in one that one may not see. */
const REFUSALS = [
  IrodsCode.CAT_NO_ACCESS_PERMISSION,
  IrodsCode.CAT_INSUFFICIENT_PRIVILEGE_LEVEL,
  IrodsCode.SYS_NO_API_PRIV,
  IrodsCode.SYS_INVALID_INPUT_PARAM,
];

async function storeSchema(
  client: IrodsClient,
  content: JsonObject,
  realm: string,
  status: SchemaStatus,
): Promise<LogicalPath> {
  const schema = requireSchema(content);
  const collection = schemaCollection(client.zone, realm, schema.name);
  const path = collection.join(schemaFileName({ ...schema, status }));
  return await explained(realm, schema, async () => {
    await makeCollection(client, collection, { intermediates: true });
    await writeText(client, path, schemaText(content));
    await markStatus(client, path, status);
    return path;
  });
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

/**
 * Without its mark of status a schema is one whose publishing was broken off, or that a person put
 * there: it is not frozen.
 */
async function requireSameContent(
  client: IrodsClient,
  { path, isMarked }: StoredSchema,
  content: JsonObject,
): Promise<void> {
  if (!isMarked || sameText(await readSchemaText(client, path), content)) return;
  throw new UsageError(`${path} is published already, with another content`, {
    hint: 'A published version stays as it is: give the draft the next version.',
  });
}

/** The order of the keys counts: it is that of the fields in a form. */
function sameText(text: string, content: JsonObject): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(content);
  } catch {
    return false;
  }
}

function requireSchema(content: JsonObject): MetadataSchema {
  const { schema, findings } = parseSchema(content);
  if (schema !== undefined) return schema;
  const [first] = findings;
  throw new UsageError(`not a sound schema: ${first?.path ?? ''} ${first?.message ?? ''}`);
}
