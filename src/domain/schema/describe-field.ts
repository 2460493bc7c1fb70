/** What a field takes, in words. */
import { fieldPath } from './field-path.js';
import { type Field, type MetadataSchema, takesSeveral } from './schema.js';
import { rangeText } from './simple-values.js';
import { isEmpty } from './validate-document.js';

/** A field and where it is: `author.email`. */
export interface PlacedField {
  readonly path: string;
  readonly depth: number;
  readonly field: Field;
}

/** All fields of a schema in its order, composite ones before their parts. */
export function* placedFields(
  fields: readonly Field[],
  parent = '',
  depth = 0,
): Generator<PlacedField> {
  for (const field of fields) {
    const path = fieldPath(parent, field.id);
    yield { path, depth, field };
    if (field.type === 'object') yield* placedFields(field.fields, path, depth + 1);
  }
}

/** The field at a path such as `author.email`; undefined where there is none. */
export function findField(schema: MetadataSchema, path: string): PlacedField | undefined {
  return [...placedFields(schema.fields)].find((placed) => placed.path === path);
}

/** `a whole number, 12 to 99`, `one of red, blue`. */
export function allowedText(field: Field): string {
  switch (field.type) {
    case 'select':
      return `${field.multiple ? 'some' : 'one'} of ${field.values.join(', ')}`;
    case 'integer':
    case 'float':
      return [WORDS[field.type], rangeText(field)].filter((word) => word !== undefined).join(', ');
    case 'text':
    case 'textarea':
    case 'email':
    case 'url':
      return [
        WORDS[field.type],
        ...(field.maxLength === undefined ? [] : [`at most ${field.maxLength} characters`]),
        ...(field.pattern === undefined ? [] : [`matching ${field.pattern.source}`]),
      ].join(', ');
    case 'object':
      return `${field.fields.map(({ id }) => id).join(', ')}`;
    default:
      return WORDS[field.type];
  }
}

const WORDS = {
  text: 'a text',
  textarea: 'a text of several lines',
  email: 'an e-mail address',
  url: 'a URL',
  date: 'a date, YYYY-MM-DD',
  time: 'a time of day, hh:mm:ss',
  'datetime-local': 'a date with a time, YYYY-MM-DDThh:mm:ss',
  integer: 'a whole number',
  float: 'a number',
  checkbox: 'true or false',
} as const;

/** `required, repeatable, Tor by default`; empty where nothing is to be said. */
export function claimsText(field: Field): string {
  return [
    ...(field.required ? ['required'] : []),
    ...(takesSeveral(field) ? ['repeatable'] : []),
    ...(isEmpty(field.default) ? [] : [`${String(field.default)} by default`]),
  ].join(', ');
}
