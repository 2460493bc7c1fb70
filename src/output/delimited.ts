import type { Json, JsonRecord } from './record-shape.js';

/** A row of comma-separated values as RFC 4180 writes it, without the line break. */
export function csvRow(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}

/** A row of tab-separated values; tabs, line breaks and backslashes in a value become `\t`, `\n`, `\r`, `\\`. */
export function tsvRow(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.replace(/[\\\t\n\r]/g, (found) => TSV_ESCAPES[found] ?? found))
    .join('\t');
}

const TSV_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

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
