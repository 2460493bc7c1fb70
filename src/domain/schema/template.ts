/** Forms to fill in: a document with all fields, or the header of a table. */
import { fieldPath, instancePath } from './field-path.js';
import {
  type CompositeField,
  type Field,
  type MetadataSchema,
  type MomentField,
  type TextField,
  takesSeveral,
} from './schema.js';
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
    case 'url':
    case 'text':
    case 'textarea':
      return exampleText(field);
  }
}

const PLAIN: Readonly<Record<TextField['type'], string>> = {
  email: 'name@example.org',
  url: 'https://example.org/',
  text: 'text',
  textarea: 'text',
};

/** Fits the pattern where that tells which host it wants, or where anything does. */
function exampleText({ type, pattern }: TextField): string {
  if (pattern === undefined) return PLAIN[type];
  const host = /(?:@|:\/\/)((?:[\w-]|\\?\.|\\-)+)/.exec(pattern.source)?.[1]?.replaceAll('\\', '');
  const hosted = host === undefined ? [] : [PLAIN[type].replace('example.org', host)];
  const fitting = [PLAIN[type], ...hosted].find((text) => pattern.expression.test(text) === true);
  return fitting ?? `text that matches ${pattern.source}`;
}

/**
 * Columns of a table with one item a row: `path`, then every field that holds values. Of
 * repeatable composite fields the first instance; more columns can follow by counting on.
 */
export function templateColumns(schema: MetadataSchema): readonly FormColumn[] {
  return [{ header: 'path', field: undefined }, ...columnsOf(schema.fields, '')];
}

export interface FormColumn {
  readonly header: string;
  /** Undefined for the column that names the items. */
  readonly field: Exclude<Field, CompositeField> | undefined;
}

function columnsOf(fields: readonly Field[], parent: string): readonly FormColumn[] {
  return fields.flatMap((field): readonly FormColumn[] => {
    const path = fieldPath(parent, field.id);
    if (field.type !== 'object') return [{ header: path, field }];
    return columnsOf(field.fields, field.repeatable ? instancePath(path, 1) : path);
  });
}
