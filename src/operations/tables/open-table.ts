/**
 * Tables of spreadsheets and text files. The readers are packages, loaded when a table is opened:
 * csv-parse for text, which streams, read-excel-file for XLSX, which holds the file in memory.
 */
import { SINGLE_SHEET } from '../../domain/metadata-table/mango-config.js';
import { LocalError, UsageError } from '../../errors.js';
import { withErrorsAsTexts } from './cell-errors.js';
import { delimitedRows } from './delimited-rows.js';
import { type ByteSource, peek } from './read-text.js';

/** Rows of texts, the header first; an empty cell is an empty text. */
export interface TableSheet {
  readonly name: string;
  readonly rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
}

export interface TableChoices {
  /** Between the cells of a text file; found out where it is not given. */
  readonly delimiter?: string | undefined;
  /** Names of the sheets to read, all by default. */
  readonly sheets?: readonly string[] | undefined;
}

/**
 * The sheets of a CSV, TSV or XLSX file; what it is is told by its first bytes. A text file has
 * one, `single_sheet`.
 * @throws LocalError for a file that is no table, UsageError where a sheet is missing.
 */
export async function openTable(
  source: ByteSource,
  { delimiter, sheets }: TableChoices = {},
): Promise<readonly TableSheet[]> {
  const { first, whole } = await peek(source.bytes);
  const opened = { name: source.name, bytes: whole };
  if (beginsWith(first, OLD_EXCEL)) {
    throw new LocalError(`${source.name} is in the format of Excel before 2007`, {
      path: source.name,
      hint: 'Save it as XLSX or CSV.',
    });
  }
  if (!beginsWith(first, ZIP)) {
    if (/\.xlsx$/i.test(source.name)) throw notXlsx(source.name);
    return [{ name: SINGLE_SHEET, rows: delimitedRows(opened, { delimiter, quotes: true }) }];
  }
  const all = await readSpreadsheet(opened);
  return sheets === undefined ? all : sheets.map((name) => sheetNamed(name, all, source.name));
}

function notXlsx(name: string): LocalError {
  return new LocalError(`${name} is damaged, or no XLSX file: it does not begin as one`, {
    path: name,
    hint: 'Open it in a spreadsheet program and save it again; a text file is to be named .csv or .tsv.',
  });
}

const ZIP = [0x50, 0x4b];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

function beginsWith(bytes: Uint8Array | undefined, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes?.[i] === byte);
}

function sheetNamed(name: string, sheets: readonly TableSheet[], file: string): TableSheet {
  const found = sheets.find((sheet) => sheet.name === name.trim());
  if (found !== undefined) return found;
  throw new UsageError(`${file} has no sheet ${name}`, {
    path: file,
    hint: `Its sheets are ${sheets.map((sheet) => sheet.name).join(', ')}.`,
  });
}

async function readSpreadsheet({ name, bytes }: ByteSource): Promise<readonly TableSheet[]> {
  const { default: readSheets } = await import('read-excel-file/node');
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  try {
    const file = await withErrorsAsTexts(Buffer.concat(chunks));
    const sheets = await readSheets(Buffer.from(file));
    return sheets.map(({ sheet, data }) => ({
      name: sheet.trim(),
      rows: data.map((row) => row.map(cellText)),
    }));
  } catch (error) {
    throw new LocalError(`${name} is no XLSX file that can be read: ${(error as Error).message}`, {
      path: name,
      cause: error,
    });
  }
}

/** Dates in ISO 8601: without the time where that is midnight, without the date where there is none. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  const [date = '', time = ''] = cell
    .toISOString()
    .replace(/(\.000)?Z$/, '')
    .split('T');
  if (cell.getTime() < FIRST_DATE) return time;
  return time === '00:00:00' ? date : `${date}T${time}`;
}

/** Times of a day are kept as parts of the day before all dates. */
const FIRST_DATE = Date.UTC(1900, 0, 1);
