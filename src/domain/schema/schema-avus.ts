/**
 * AVUs of a document, and back (peers-and-users.md section 3.6.2): `mgs.SCHEMA.FIELD.SUBFIELD`;
 * units tell which instance of each composite field on the way it belongs to, `2.1` for the first
 * of the second.
 */
import { type Avu, avuKey } from '../avu.js';
import type {
  CompositeField,
  Field,
  FieldValue,
  FieldValues,
  MetadataSchema,
  SimpleValue,
} from './schema.js';
import { valueText } from './simple-values.js';

/** The first element of all attributes of schemas, unless MANGO_SCHEMA_PREFIX says otherwise. */
export const DEFAULT_PREFIX = 'mgs';
/** The last element of the attribute that tells the version of the schema. */
export const VERSION_MARK = '__version__';

/** What all attributes of a schema begin with; the final dot keeps `book2` out of `book`. */
export function attributeNamespace(prefix: string, schemaName: string): string {
  return `${prefix}.${schemaName}.`;
}

/** The AVUs of validated values, the version first, then in the order of the schema; none twice. */
export function toAvus(
  schema: MetadataSchema,
  values: FieldValues,
  prefix: string = DEFAULT_PREFIX,
): readonly Avu[] {
  const namespace = attributeNamespace(prefix, schema.name);
  const mark = { attribute: `${namespace}${VERSION_MARK}`, value: schema.version, units: '' };
  return distinctAvus([mark, ...fieldsAvus(schema.fields, values, namespace, [])]);
}

function* fieldsAvus(
  fields: readonly Field[],
  values: FieldValues,
  start: string,
  instances: readonly number[],
): Generator<Avu> {
  for (const field of fields) {
    const value = Object.hasOwn(values, field.id) ? values[field.id] : undefined;
    if (value === undefined) continue;
    const attribute = `${start}${field.id}`;
    if (field.type === 'object') {
      yield* compositeAvus(field, value, attribute, instances);
      continue;
    }
    const units = instances.join('.');
    for (const one of listOf(value as SimpleValue | readonly SimpleValue[])) {
      yield { attribute, value: valueText(field, one), units };
    }
  }
}

function* compositeAvus(
  field: CompositeField,
  value: FieldValue,
  attribute: string,
  instances: readonly number[],
): Generator<Avu> {
  for (const [i, instance] of listOf(value as FieldValues | readonly FieldValues[]).entries()) {
    yield* fieldsAvus(field.fields, instance, `${attribute}.`, [...instances, i + 1]);
  }
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

function distinctAvus(avus: Iterable<Avu>): readonly Avu[] {
  return [...new Map([...avus].map((avu) => [avuKey(avu), avu])).values()];
}
