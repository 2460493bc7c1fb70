/** Making of new schemas: as drafts, from the names and values of a table's columns or from answers. */
import { parseFieldPath } from './field-path.js';
import { parseMoment } from './moments.js';
import type { FieldType, JsonObject } from './schema.js';
import { isEmailAddress, isUrl } from './text-checks.js';

export interface NewSchema {
  readonly name: string;
  readonly title: string;
  readonly realm: string;
  readonly editor: string;
  readonly properties: JsonObject;
}

/** The content of the file of a draft, version 1.0.0. */
export function newDraft({ name, title, realm, editor, properties }: NewSchema): JsonObject {
  return {
    schema_name: name,
    version: '1.0.0',
    status: 'draft',
    properties,
    edited_by: editor,
    realm,
    title,
    parent: '',
  };
}

/** A column of a table: its header and what stands below it. */
export interface TableColumn {
  readonly header: string;
  readonly values: readonly string[];
}

/**
 * Fields for the columns of a table. Dots make composite fields, `author[2].name` a repeatable one;
 * units in a header, `length[cm]`, go into the title. The type is the narrowest that all values of
 * a column fit. Headers that cannot be names of fields are changed to ones that can. The column that
 * names the items is no field.
 */
export function fieldsOfTable(columns: readonly TableColumn[], pathColumn: string): JsonObject {
  const top = noFields();
  for (const column of columns) if (column.header !== pathColumn) addColumn(top, column);
  return top;
}

type MutableFields = Record<string, MutableField>;
type MutableField = Record<string, unknown> & { properties?: MutableFields };

function addColumn(top: MutableFields, { header, values }: TableColumn): void {
  const steps = parseFieldPath(header) ?? [{ id: header, index: undefined }];
  let fields = top;
  for (const [i, { id, index }] of steps.entries()) {
    const name = fieldName(id);
    const known = fields[name];
    if (i === steps.length - 1) {
      if (known === undefined) fields[name] = simpleField(id, values);
      if (index !== undefined) fields[name] = { ...fields[name], repeatable: true };
      return;
    }
    const composite = known?.properties === undefined ? compositeField(id) : known;
    fields[name] = index === undefined ? composite : { ...composite, repeatable: true };
    fields = fields[name]?.properties ?? noFields();
  }
}

function compositeField(id: string): MutableField {
  return { title: titleOf(id), type: 'object', properties: noFields() };
}

/** Without inherited keys: a header may be `constructor`. */
function noFields(): MutableFields {
  return Object.create(null) as MutableFields;
}

function simpleField(id: string, values: readonly string[]): MutableField {
  const filled = values.filter((value) => value.trim() !== '');
  const required = values.length > 0 && filled.length === values.length;
  return { title: titleOf(id), type: narrowestType(filled), ...(required ? { required } : {}) };
}

/** `length[cm]` names a field `length`. */
function fieldName(header: string): string {
  const name = header
    .replace(/\[[^\]]*\]/g, '')
    .trim()
    .replace(/[.[\]\s]+/g, '_');
  return name === '' ? 'column' : name;
}

function titleOf(header: string): string {
  const [, name = header, units] = /^(.*?)\s*\[([^\]]*)\]$/.exec(header) ?? [];
  const words = name.replaceAll('_', ' ').trim();
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return units === undefined ? title : `${title} (${units})`;
}

const TESTS: readonly (readonly [FieldType, (value: string) => boolean])[] = [
  ['checkbox', (value) => /^(true|false|yes|no)$/i.test(value)],
  ['integer', (value) => /^[+-]?(0|[1-9]\d{0,14})$/.test(value)],
  ['float', (value) => /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) && !/^0\d/.test(value)],
  ['date', (value) => value.includes('-') && parseMoment('date', value) !== undefined],
  ['time', (value) => parseMoment('time', value) !== undefined],
  [
    'datetime-local',
    (value) => /[T ]/.test(value) && parseMoment('datetime-local', value) !== undefined,
  ],
  ['email', isEmailAddress],
  ['url', isUrl],
  ['textarea', (value) => value.includes('\n')],
];

function narrowestType(values: readonly string[]): FieldType {
  if (values.length === 0) return 'text';
  return TESTS.find(([, fits]) => values.every((value) => fits(value.trim())))?.[0] ?? 'text';
}
