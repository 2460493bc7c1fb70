/** What changed between two schemas, field by field. */
import { type PlacedField, placedFields } from './describe-field.js';
import type { Field, MetadataSchema } from './schema.js';
import { isEmpty } from './validate-document.js';

export interface SchemaChange {
  /** Path of the field, such as `author.email`; empty for the schema itself. */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** The attribute that changed; undefined where a whole field came or went. */
  readonly attribute: string | undefined;
  readonly before: unknown;
  readonly after: unknown;
  /** Data that fit before may no longer fit, or lose something. */
  readonly breaking: boolean;
}

const TOP_KEYS = ['name', 'title', 'version', 'status', 'realm', 'parent'] as const;

/** The changes from `before` to `after`: of the schema itself, then of fields in their order. */
export function schemaDifference(
  before: MetadataSchema,
  after: MetadataSchema,
): readonly SchemaChange[] {
  const top = TOP_KEYS.filter((key) => before[key] !== after[key]).map((attribute) =>
    changed('', attribute, before[attribute], after[attribute], attribute === 'name'),
  );
  const [old, now] = [byPath(before), byPath(after)];
  const removed = [...old.values()].flatMap(({ path, field }) =>
    now.has(path) ? [] : [wholeField(path, 'removed', field)],
  );
  const others = [...now.values()].flatMap(({ path, field }) => {
    const previous = old.get(path);
    return previous === undefined
      ? [wholeField(path, 'added', field)]
      : fieldChanges(path, previous.field, field);
  });
  return [...top, ...removed, ...others];
}

function byPath(schema: MetadataSchema): ReadonlyMap<string, PlacedField> {
  return new Map([...placedFields(schema.fields)].map((placed) => [placed.path, placed]));
}

function wholeField(path: string, change: 'added' | 'removed', field: Field): SchemaChange {
  const breaking = change === 'removed' || (field.required && isEmpty(field.default));
  const [before, after] = change === 'removed' ? [field.type, null] : [null, field.type];
  return { path, change, attribute: undefined, before, after, breaking };
}

function changed(
  path: string,
  attribute: string,
  before: unknown,
  after: unknown,
  breaking: boolean,
): SchemaChange {
  return { path, change: 'changed', attribute, before, after, breaking };
}

function fieldChanges(path: string, before: Field, after: Field): readonly SchemaChange[] {
  const [old, now] = [attributesOf(before), attributesOf(after)];
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].flatMap((key) => {
    const [was, is] = [old[key] ?? null, now[key] ?? null];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [changed(path, key, was, is, narrows(key, was, is, after))];
  });
}

/** What a field says beyond its id and its parts, by the names of the format. */
function attributesOf(field: Field): Readonly<Record<string, unknown>> {
  const { type, title, required, repeatable } = field;
  const common = { type, title, required, repeatable, default: field.default };
  switch (type) {
    case 'select':
      return { ...common, values: field.values, multiple: field.multiple };
    case 'integer':
    case 'float':
      return { ...common, minimum: field.minimum, maximum: field.maximum };
    case 'text':
    case 'textarea':
    case 'email':
    case 'url':
      return { ...common, pattern: field.pattern?.source, max_length: field.maxLength };
    default:
      return common;
  }
}

/** Whether values that fit with `was` may not fit with `is`. */
function narrows(key: string, was: unknown, is: unknown, after: Field): boolean {
  switch (key) {
    case 'required':
      return is === true && isEmpty(after.default);
    case 'repeatable':
    case 'multiple':
      return was === true;
    case 'values':
      return Array.isArray(was) && Array.isArray(is) && was.some((value) => !is.includes(value));
    case 'minimum':
      return is !== null && (was === null || Number(is) > Number(was));
    case 'maximum':
    case 'max_length':
      return is !== null && (was === null || Number(is) < Number(was));
    case 'pattern':
      return is !== null;
    case 'type':
      return !(is === 'textarea' || is === 'text');
    default:
      return false;
  }
}
