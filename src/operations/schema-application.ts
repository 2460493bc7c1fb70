/** Bringing the metadata of items in line with a schema. */
import type { IrodsClient } from '../api/client.js';
import type { Avu, AvuOperation } from '../domain/avu.js';
import { avuDifference } from '../domain/avu-difference.js';
import type { EntryType } from '../domain/catalog-entry.js';
import { literally } from '../domain/catalog-query.js';
import { LogicalPath } from '../domain/logical-path.js';
import { findingText } from '../domain/schema/finding.js';
import { fromAvus } from '../domain/schema/read-avus.js';
import { type FieldValues, type MetadataSchema, schemaTitle } from '../domain/schema/schema.js';
import { attributeNamespace, toAvus } from '../domain/schema/schema-avus.js';
import { validateDocument } from '../domain/schema/validate-document.js';
import { LocalError } from '../errors.js';
import { applyOperations } from './metadata/change-metadata.js';
import { listMetadata } from './metadata/read-metadata.js';
import { versionIn } from './schema-items.js';

export interface SchemaItem {
  readonly path: LogicalPath;
  readonly type: EntryType;
}

export interface SchemaApplication {
  readonly item: SchemaItem;
  /** Name of the schema. */
  readonly schema: string;
  /** The version that the item carried before; undefined for none. */
  readonly previousVersion: string | undefined;
  /** The version that it carries now; undefined where the schema's metadata was removed. */
  readonly version: string | undefined;
  /** What was sent, or would be; empty where all was as it should be. */
  readonly operations: readonly AvuOperation[];
}

export interface AdminChoice {
  readonly admin?: boolean | undefined;
}

/**
 * Gives an item exactly the metadata of validated values: one query, and one atomic request with
 * the difference, or none where there is none. Metadata of anything else is not touched.
 * @throws IrodsError where the item is missing or may not be changed.
 */
export async function applySchema(
  client: IrodsClient,
  item: SchemaItem,
  target: {
    readonly schema: MetadataSchema;
    readonly values: FieldValues;
    readonly prefix: string;
  },
  options: AdminChoice = {},
): Promise<SchemaApplication> {
  const { schema, values, prefix } = target;
  const present = await schemaMetadata(client, item, prefix, schema.name);
  const wanted = toAvus(schema, values, prefix);
  return await bringAbout(client, item, { present, wanted, prefix, name: schema.name }, options);
}

/**
 * Brings the metadata that an item has of a schema to this version of it: one query, and one
 * atomic request with the difference.
 * @throws LocalError where the metadata does not fit; nothing is changed then.
 */
export async function upgradeItem(
  client: IrodsClient,
  item: SchemaItem,
  target: { readonly schema: MetadataSchema; readonly prefix: string },
  options: AdminChoice = {},
): Promise<SchemaApplication> {
  const { schema, prefix } = target;
  const present = await schemaMetadata(client, item, prefix, schema.name);
  const { document } = fromAvus(schema, present, prefix);
  const { values, findings, fits } = validateDocument(schema, document);
  if (!fits) {
    const errors = findings.filter(({ severity }) => severity === 'error').map(findingText);
    throw new LocalError(`${item.path} does not fit ${schemaTitle(schema)}: ${errors.join('; ')}`, {
      path: `${item.path}`,
      hint: 'Extract its document, mend it, and apply that.',
    });
  }
  const wanted = toAvus(schema, values, prefix);
  return await bringAbout(client, item, { present, wanted, prefix, name: schema.name }, options);
}

/** Removes all metadata of a schema from an item, by one atomic request. */
export async function removeSchema(
  client: IrodsClient,
  item: SchemaItem,
  prefix: string,
  name: string,
  options: AdminChoice = {},
): Promise<SchemaApplication> {
  const present = await schemaMetadata(client, item, prefix, name);
  return await bringAbout(client, item, { present, wanted: [], prefix, name }, options);
}

/** The AVUs of one schema that an item has. Throws IrodsError where there is no such item. */
async function schemaMetadata(
  client: IrodsClient,
  item: SchemaItem,
  prefix: string,
  name: string,
): Promise<readonly Avu[]> {
  const namespace = attributeNamespace(prefix, name);
  const choice = { attribute: `${literally(namespace)}%`, wildcards: true };
  const found: Avu[] = [];
  for await (const avu of listMetadata(client, item, choice)) {
    if (avu.attribute.startsWith(namespace)) found.push(avu);
  }
  return found;
}

interface Change {
  readonly present: readonly Avu[];
  readonly wanted: readonly Avu[];
  readonly prefix: string;
  readonly name: string;
}

async function bringAbout(
  client: IrodsClient,
  item: SchemaItem,
  { present, wanted, prefix, name }: Change,
  options: AdminChoice,
): Promise<SchemaApplication> {
  const namespace = attributeNamespace(prefix, name);
  const isOfSchema = ({ attribute }: Avu): boolean => attribute.startsWith(namespace);
  const operations = avuDifference(present, wanted, isOfSchema);
  // With --dry-run the difference itself is what the person wants to see, not the request.
  if (operations.length > 0 && !client.readsOnly) {
    await applyOperations(client, item, operations, options);
  }
  return {
    item,
    schema: name,
    previousVersion: versionIn(present, prefix, name),
    version: versionIn(wanted, prefix, name),
    operations,
  };
}

/** Whether an item lies in the project of a realm: `/ZONE/home/REALM`. */
export function isInRealm(path: LogicalPath, realm: string): boolean {
  if (realm === '') return true;
  return path.isWithin(LogicalPath.root.join(path.zone).join('home').join(realm));
}
