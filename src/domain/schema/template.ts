/** Forms to fill in: a document with all fields, or the header of a table. */
import { fieldPath, instancePath } from './field-path.js';
import { type Field, type MetadataSchema, type MomentField, takesSeveral } from './schema.js';
import { isEmpty } from './validate-document.js';

/** A document that holds every field once: its default, or a value of the right kind to replace. */
export function documentTemplate(schema: MetadataSchema): Readonly<Record<string, unknown>> {
  return objectTemplate(schema.fields);
}

function objectTemplate(fields: readonly Field[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.map((field) => {
      const value = isEmpty(field.default) ? exampleOf(field) : field.default;
      return [field.id, takesSeveral(field) && !Array.isArray(value) ? [value] : value];
    }),
  );
}

const MOMENTS: Readonly<Record<MomentField['type'], string>> = {
  date: '2000-01-31',
  time: '12:00:00',
  'datetime-local': '2000-01-31T12:00:00',
};

function exampleOf(field: Field): unknown {
  switch (field.type) {
    case 'object':
      return objectTemplate(field.fields);
    case 'select':
      return field.values[0];
    case 'integer':
    case 'float':
      return field.minimum ?? Math.min(0, field.maximum ?? 0);
    case 'checkbox':
      return false;
    case 'date':
    case 'time':
    case 'datetime-local':
      return MOMENTS[field.type];
    case 'email':
      return 'name@example.org';
    case 'url':
      return 'https://example.org/';
    default:
      return field.pattern === undefined ? 'text' : `text that matches ${field.pattern.source}`;
  }
}

/**
 * Columns of a table with one item a row: `path`, then every field that holds values. Of
 * repeatable composite fields the first instance; more columns can follow by counting on.
 */
export function templateColumns(schema: MetadataSchema): readonly string[] {
  return ['path', ...columnsOf(schema.fields, '')];
}

function columnsOf(fields: readonly Field[], parent: string): readonly string[] {
  return fields.flatMap((field) => {
    const path = fieldPath(parent, field.id);
    if (field.type !== 'object') return [path];
    return columnsOf(field.fields, field.repeatable ? instancePath(path, 1) : path);
  });
}
