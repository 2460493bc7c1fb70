/**
 * A ManGO metadata schema as the program works with it (peers-and-users.md section 3.6). Only
 * `parseSchema` makes one, so that every schema at hand is sound.
 */
import type { TimedExpression } from './timed-match.js';

export const SCHEMA_STATUSES = ['draft', 'published', 'archived'] as const;
export type SchemaStatus = (typeof SCHEMA_STATUSES)[number];

export const TEXT_TYPES = ['text', 'textarea', 'email', 'url'] as const;
const NUMBER_TYPES = ['integer', 'float'] as const;
const MOMENT_TYPES = ['date', 'time', 'datetime-local'] as const;
/** Every type of field, in the order in which the format lists them. */
export const FIELD_TYPES = [
  ...TEXT_TYPES,
  ...MOMENT_TYPES,
  ...NUMBER_TYPES,
  'checkbox',
  'select',
  'object',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

interface FieldBasics {
  /** Its name in documents and in attributes; holds neither dots nor blanks. */
  readonly id: string;
  /** For people; empty where the schema gives none. */
  readonly title: string;
  /** Of a composite field: some field in it is required. */
  readonly required: boolean;
  readonly repeatable: boolean;
  /** Stands in for an empty value; in the form that the file has. */
  readonly default: unknown;
}

export interface TextField extends FieldBasics {
  readonly type: (typeof TEXT_TYPES)[number];
  readonly pattern: Pattern | undefined;
  /** In characters. */
  readonly maxLength: number | undefined;
}

export interface NumberField extends FieldBasics {
  readonly type: (typeof NUMBER_TYPES)[number];
  /** Inclusive, as `maximum`. */
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

export interface MomentField extends FieldBasics {
  readonly type: (typeof MOMENT_TYPES)[number];
}

export interface CheckboxField extends FieldBasics {
  readonly type: 'checkbox';
}

export interface SelectField extends FieldBasics {
  readonly type: 'select';
  readonly values: readonly string[];
  readonly multiple: boolean;
}

export interface CompositeField extends FieldBasics {
  readonly type: 'object';
  readonly fields: readonly Field[];
}

export type SimpleField = TextField | NumberField | MomentField | CheckboxField;
export type Field = SimpleField | SelectField | CompositeField;

/** A regular expression of a schema file. */
export interface Pattern {
  /** As the file has it. */
  readonly source: string;
  readonly expression: TimedExpression;
}

export interface MetadataSchema {
  readonly name: string;
  readonly version: string;
  readonly status: SchemaStatus;
  readonly title: string;
  /** The project that may use it; empty where the file names none. */
  readonly realm: string;
  /** `name-version` of the schema it was cloned from; empty for none. */
  readonly parent: string;
  readonly editedBy: string;
  readonly fields: readonly Field[];
  /** The file's content, with all that the program does not know. */
  readonly source: JsonObject;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** What a field without parts can hold. An integer too large for a number stays a text of digits. */
export type SimpleValue = string | number | boolean;
/** Values of a whole document or of one instance of a composite field, by field ids. */
export interface FieldValues {
  readonly [id: string]: FieldValue;
}
export type FieldValue =
  | SimpleValue
  | readonly SimpleValue[]
  | FieldValues
  | readonly FieldValues[];

/** Whether a field's value is a list. */
export function takesSeveral(field: Field): boolean {
  return field.repeatable || (field.type === 'select' && field.multiple);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a schema can have this name, which is a piece of paths and of attributes. */
export function isSchemaName(name: string): boolean {
  return /^[^./\s]+$/.test(name);
}

/** Whether a field can have this name, which is a piece of attributes and of field paths. */
export function isFieldId(id: string): boolean {
  return /^[^.[\]\s]+$/.test(id);
}

/** `book 2.0.0` */
export function schemaTitle(schema: Pick<MetadataSchema, 'name' | 'version'>): string {
  return `${schema.name} ${schema.version}`;
}
