/** Sheets of a table with their headers understood, before any row is used. */
import type { FaultyRow } from '../../domain/metadata-table/item-record.js';
import { type ReadRow, TableReader } from '../../domain/metadata-table/table-rows.js';
import type { TableSchema, TableSettings } from '../../domain/metadata-table/table-settings.js';
import { isEmpty } from '../../domain/schema/validate-document.js';
import { UsageError } from '../../errors.js';
import type { TableSheet } from './open-table.js';

export interface PreparedSheet {
  readonly name: string;
  readonly reader: TableReader;
  /** The row of the header, from 1: rows without any cell may stand before it. */
  readonly headerRow: number;
  /** What follows it. */
  readonly rows: AsyncIterable<readonly string[]>;
}

export interface SheetRow {
  readonly sheet: string;
  readonly row: ReadRow | FaultyRow;
}

/**
 * Understands the headers. A schema is for the sheets that have a column for each field that it
 * requires; the others go without.
 * @throws UsageError where a sheet lacks a column, is empty, or none is for the schema.
 */
export async function prepareSheets(
  sheets: readonly TableSheet[],
  settings: TableSettings,
  file: string,
): Promise<readonly PreparedSheet[]> {
  const opened = await Promise.all(
    sheets.map(async ({ name, rows }) => {
      const title = sheets.length > 1 ? `sheet ${name} of ${file}` : file;
      const opened = await readHeader(asAsync(rows));
      if (opened === undefined) throw new UsageError(`${title} is empty`, { path: file });
      return { name, title, ...opened };
    }),
  );
  const { schema } = settings;
  const lacking = opened.map(({ header }) => missingFields(header, schema));
  const fitting = lacking.filter((names) => names.length === 0);
  if (schema !== undefined && fitting.length === 0) {
    throw new UsageError(`${file} has no column ${lacking[0]?.join(', ')}`, {
      path: file,
      hint: `The schema ${schema.schema.name} requires it.`,
    });
  }
  return opened.map(({ name, title, header, headerRow, rows }, i) => {
    const own = lacking[i]?.length === 0 ? settings : { ...settings, schema: undefined };
    return { name, reader: new TableReader(header, own, title), headerRow, rows };
  });
}

/** Rows as a spreadsheet numbers them. Rows without any cell are passed over. */
export async function* sheetRows(
  sheets: readonly PreparedSheet[],
): AsyncGenerator<SheetRow, void, undefined> {
  for (const { name, reader, headerRow, rows } of sheets) {
    let number = headerRow;
    for await (const cells of rows) {
      number += 1;
      if (!isBlank(cells)) yield { sheet: name, row: reader.read(cells, number) };
    }
  }
}

interface HeadedRows {
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly rows: AsyncIterable<readonly string[]>;
}

async function readHeader(
  all: AsyncGenerator<readonly string[], void, undefined>,
): Promise<HeadedRows | undefined> {
  for (let headerRow = 1; ; headerRow += 1) {
    const { done, value: header } = await all.next();
    if (done === true) return undefined;
    if (!isBlank(header)) return { header, headerRow, rows: all };
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function missingFields(
  header: readonly string[],
  schema: TableSchema | undefined,
): readonly string[] {
  const ids = new Set(header.map((name) => name.trim().split(/[.[]/, 1)[0] ?? ''));
  return (schema?.schema.fields ?? [])
    .filter((field) => field.required && isEmpty(field.default) && !ids.has(field.id))
    .map(({ id }) => id);
}

async function* asAsync<T>(
  items: AsyncIterable<T> | Iterable<T>,
): AsyncGenerator<T, void, undefined> {
  yield* items;
}
