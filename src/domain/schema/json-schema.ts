/** A schema as JSON Schema (draft 7), so that editors check documents while they are written. */
import {
  type Field,
  type JsonObject,
  type MetadataSchema,
  type MomentField,
  type NumberField,
  type SelectField,
  type TextField,
  takesSeveral,
} from './schema.js';
import { isEmpty } from './validate-document.js';

export function toJsonSchema(schema: MetadataSchema): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:mango-schema:${encodeURIComponent(schema.name)}:${encodeURIComponent(schema.version)}`,
    title: schema.title,
    ...objectSchema(schema.fields),
  };
}

function objectSchema(fields: readonly Field[]): JsonObject {
  const required = fields.filter((field) => field.required && !hasDefault(field));
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.id, fieldSchema(field)])),
    ...(required.length === 0 ? {} : { required: required.map(({ id }) => id) }),
    additionalProperties: false,
  };
}

/** A default fills the gap, so that nothing needs to be there. */
function hasDefault(field: Field): boolean {
  if (field.type !== 'object') return !isEmpty(field.default);
  return field.fields.every((part) => !part.required || hasDefault(part));
}

function fieldSchema(field: Field): JsonObject {
  const label = field.title === '' ? {} : { title: field.title };
  const preset = isEmpty(field.default) ? {} : { default: field.default };
  const one = valueSchema(field);
  if (!takesSeveral(field)) return { ...label, ...preset, ...one };
  const least = field.required && !hasDefault(field) ? { minItems: 1 } : {};
  return { ...label, ...preset, anyOf: [{ type: 'array', items: one, ...least }, one] };
}

function valueSchema(field: Field): JsonObject {
  switch (field.type) {
    case 'object':
      return objectSchema(field.fields);
    case 'select':
      return choiceSchema(field);
    case 'checkbox':
      return { type: 'boolean' };
    case 'integer':
    case 'float':
      return numberSchema(field);
    case 'date':
    case 'time':
    case 'datetime-local':
      return MOMENT_SCHEMAS[field.type];
    default:
      return textSchema(field);
  }
}

function choiceSchema({ values }: SelectField): JsonObject {
  return { type: 'string', enum: values };
}

function numberSchema({ type, minimum, maximum }: NumberField): JsonObject {
  return {
    type: type === 'integer' ? 'integer' : 'number',
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/** JSON Schema's own formats of times want a time zone, which these fields need not have. */
const MOMENT_SCHEMAS: Readonly<Record<MomentField['type'], JsonObject>> = {
  date: { type: 'string', format: 'date' },
  time: { type: 'string', pattern: '^\\d\\d:\\d\\d(:\\d\\d)?' },
  'datetime-local': { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d' },
};

function textSchema({ type, pattern, maxLength }: TextField): JsonObject {
  return {
    type: 'string',
    ...(type === 'email' ? { format: 'email' } : type === 'url' ? { format: 'uri' } : {}),
    ...(pattern === undefined ? {} : { pattern: pattern.expression.expression.source }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}
