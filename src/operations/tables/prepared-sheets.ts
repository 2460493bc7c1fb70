/** Sheets of a table with their headers understood, before any row is used. */
import type { FaultyRow } from '../../domain/metadata-table/item-record.js';
import { type ReadRow, TableReader } from '../../domain/metadata-table/table-rows.js';
import type { TableSchema, TableSettings } from '../../domain/metadata-table/table-settings.js';
import { isEmpty } from '../../domain/schema/validate-document.js';
import { UsageError } from '../../errors.js';
import type { TableSheet } from './open-table.js';
import { peek } from './read-text.js';

export interface PreparedSheet {
  readonly name: string;
  readonly reader: TableReader;
  /** The header first. */
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
      const { first: header, whole } = await peek(asAsync(rows));
      const title = sheets.length > 1 ? `sheet ${name} of ${file}` : file;
      if (header === undefined) throw new UsageError(`${title} is empty`, { path: file });
      return { name, title, header, rows: whole };
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
  return opened.map(({ name, title, header, rows }, i) => {
    const own = lacking[i]?.length === 0 ? settings : { ...settings, schema: undefined };
    return { name, reader: new TableReader(header, own, title), rows };
  });
}

/** Rows as a spreadsheet numbers them: the header is row 1. Rows without any cell are passed over. */
export async function* sheetRows(
  sheets: readonly PreparedSheet[],
): AsyncGenerator<SheetRow, void, undefined> {
  for (const { name, reader, rows } of sheets) {
    let number = 0;
    for await (const cells of rows) {
      number += 1;
      if (number === 1 || cells.every((cell) => cell.trim() === '')) continue;
      yield { sheet: name, row: reader.read(cells, number) };
    }
  }
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
