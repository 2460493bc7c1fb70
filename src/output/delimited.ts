import type { Json, JsonRecord } from './record-shape.js';

/** A value in one cell: texts as they are, null and missing as nothing, lists and objects as JSON. */
export function cellText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Only the given keys, in their order; `a.b` reaches into the object or the list of objects `a`. */
export function pickFields(record: JsonRecord, fields: readonly string[]): JsonRecord {
  return Object.fromEntries(fields.map((field) => [field, reach(record, field) ?? null]));
}

function reach(record: JsonRecord, field: string): Json | undefined {
  if (field in record) return record[field];
  return descend(record, field.split('.'));
}

function descend(value: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined {
  if (key === undefined || value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map((one) => descend(one, [key, ...rest]) ?? null);
  return rest.length === 0 ? value[key] : inner(value[key], rest);
}

/** Nothing is in what is no object. */
function inner(value: Json | undefined, keys: readonly string[]): Json | undefined {
  return typeof value === 'object' && value !== null ? descend(value, keys) : undefined;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
