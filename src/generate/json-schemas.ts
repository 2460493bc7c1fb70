/** JSON Schemas of what the commands print with --json. */
import type { FieldShape, FieldType, RecordShape } from '../output/record-shape.js';
import type { Leaf } from './loaded-command.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of the document that a command prints; undefined where it prints no records. */
export function documentSchema({ title, summary, leaf }: Leaf): JsonSchema | undefined {
  const { prints } = leaf;
  if (prints.kind !== 'record' && prints.kind !== 'list') return undefined;
  const record = recordSchema(prints.shape);
  const document = prints.kind === 'list' ? { type: 'array', items: record } : record;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `${title} --json`,
    description: summary,
    ...document,
  };
}

function recordSchema(shape: RecordShape): JsonSchema {
  const { '*': anyOther, ...known } = shape;
  const fields = Object.entries(known);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([key, field]) => [key, fieldSchema(field)])),
    required: fields.filter(([, field]) => field.optional !== true).map(([key]) => key),
    additionalProperties: anyOther === undefined ? false : fieldSchema(anyOther),
  };
}

function fieldSchema(field: FieldShape): JsonSchema {
  const schema = typeSchema(field.type);
  const nullable = field.nullable === true ? { ...schema, type: [schema['type'], 'null'] } : schema;
  return { ...nullable, description: field.about };
}

function typeSchema(type: FieldType): JsonSchema {
  if (type === 'time') return { type: 'string', format: 'date-time' };
  if (type === 'json') return {};
  if (typeof type === 'string') return { type };
  if ('record' in type) return recordSchema(type.record);
  const items = type.list === 'string' ? { type: 'string' } : recordSchema(type.list);
  return { type: 'array', items };
}
