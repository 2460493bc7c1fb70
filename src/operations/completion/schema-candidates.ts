/** Names of schemas, and what a schema says of attributes and values. */
import type { IrodsClient } from '../../api/client.js';
import { findField, placedFields } from '../../domain/schema/describe-field.js';
import type { Field, MetadataSchema } from '../../domain/schema/schema.js';
import { attributeNamespace } from '../../domain/schema/schema-avus.js';
import { CliError } from '../../errors.js';
import { loadSchema } from '../schema-finding.js';
import { listStoredSchemas } from '../schema-places.js';
import { type Candidates, NONE } from './name-query.js';

export interface SchemaSurroundings {
  /** The local working directory. */
  readonly cwd: string;
  /** What attributes of schemas begin with: `mgs`. */
  readonly prefix: string;
}

/** `REALM/NAME` of the schemas in iRODS, and `NAME` of those that only one realm has. */
export async function schemaNames(client: IrodsClient, typed: string): Promise<Candidates> {
  const stored = await listStoredSchemas(client);
  const realms = new Map<string, Set<string>>();
  for (const { realm, name } of stored) {
    realms.set(name, (realms.get(name) ?? new Set()).add(realm));
  }
  const names = [...realms].flatMap(([name, where]) => [
    ...(where.size === 1 ? [name] : []),
    ...[...where].map((realm) => `${realm}/${name}`),
  ]);
  return beginningWith(names, typed);
}

/** Paths of the fields of the schema that `word` names. */
export async function fieldNames(
  client: IrodsClient,
  typed: string,
  word: string,
  surroundings: SchemaSurroundings,
): Promise<Candidates> {
  const schema = await schemaNamed(client, word, surroundings);
  const fields = schema === undefined ? [] : [...placedFields(schema.fields)];
  return beginningWith(
    fields.map(({ path }) => path),
    typed,
  );
}

/** Attributes of the schema that an attribute such as `mgs.book.au` is on the way to. */
export async function schemaAttributes(
  client: IrodsClient,
  typed: string,
  surroundings: SchemaSurroundings,
): Promise<Candidates> {
  const found = await schemaOfAttribute(client, typed, surroundings);
  if (found === undefined) return NONE;
  const fields = [...placedFields(found.schema.fields)].filter(({ field }) => takesValue(field));
  return beginningWith(
    fields.map(({ path }) => found.namespace + path),
    typed,
  );
}

/**
 * What a schema allows for an attribute of its own: the values of a select, and of a checkbox.
 * Gives `NONE` itself where no schema says anything.
 */
export async function schemaValues(
  client: IrodsClient,
  typed: string,
  attribute: string,
  surroundings: SchemaSurroundings,
): Promise<Candidates> {
  const found = await schemaOfAttribute(client, attribute, surroundings);
  if (found === undefined) return NONE;
  const placed = findField(found.schema, attribute.slice(found.namespace.length));
  const values = placed === undefined ? [] : allowedValues(placed.field);
  return values.length === 0 ? NONE : beginningWith(values, typed);
}

function takesValue(field: Field): boolean {
  return field.type !== 'object';
}

function allowedValues(field: Field): readonly string[] {
  if (field.type === 'select') return field.values;
  return field.type === 'checkbox' ? ['true', 'false'] : [];
}

interface SchemaOfAttribute {
  readonly schema: MetadataSchema;
  readonly namespace: string;
}

async function schemaOfAttribute(
  client: IrodsClient,
  attribute: string,
  surroundings: SchemaSurroundings,
): Promise<SchemaOfAttribute | undefined> {
  const [prefix, name, rest] = attribute.split('.', 3);
  if (prefix !== surroundings.prefix || name === undefined || rest === undefined) return undefined;
  const schema = await schemaNamed(client, name, surroundings);
  const namespace = attributeNamespace(prefix, name);
  return schema === undefined ? undefined : { schema, namespace };
}

/** Undefined where there is none, or none that could be read. */
async function schemaNamed(
  client: IrodsClient,
  word: string,
  { cwd }: SchemaSurroundings,
): Promise<MetadataSchema | undefined> {
  try {
    return (await loadSchema(word, { cwd, client: async () => client })).schema;
  } catch (error) {
    if (error instanceof CliError && error.kind !== 'connection' && error.kind !== 'cancelled') {
      return undefined;
    }
    throw error;
  }
}

function beginningWith(names: readonly string[], typed: string): Candidates {
  const found = names.filter((name) => name.startsWith(typed));
  return { names: [...new Set(found)].sort(), whole: true };
}
