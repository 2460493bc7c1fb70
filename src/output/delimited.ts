import type { Json, JsonRecord } from './record-shape.js';

/** A value in one cell: texts as they are, null and missing as nothing, lists and objects as JSON. */
export function cellText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Only the given keys, in their order; `a.b` reaches into objects. */
export function pickFields(record: JsonRecord, fields: readonly string[]): JsonRecord {
  return Object.fromEntries(fields.map((field) => [field, reach(record, field) ?? null]));
}

function reach(record: JsonRecord, field: string): Json | undefined {
  if (field in record) return record[field];
  let found: Json | undefined = record;
  for (const key of field.split('.')) {
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
    found = (found as JsonRecord)[key];
  }
  return found;
}
