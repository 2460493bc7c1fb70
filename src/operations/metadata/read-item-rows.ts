/** What a file says of the metadata of items, row by row, without holding it whole. */
import { unescapeTsv } from '../../domain/delimited-text.js';
import { AVU_COLUMNS } from '../../domain/metadata-table/export-text.js';
import {
  type DescribedItem,
  type FaultyRow,
  joinedByItem,
  readAvuRow,
  readDescription,
} from '../../domain/metadata-table/item-record.js';
import { JsonElements } from '../../domain/metadata-table/json-elements.js';
import { nearestWord } from '../../domain/nearest-word.js';
import { UsageError } from '../../errors.js';
import { delimitedRows } from '../tables/delimited-rows.js';
import { type ByteSource, peek, textOf } from '../tables/read-text.js';

export interface JsonRow {
  /** From 1: the line of NDJSON where it has one document a line, else the place in the list. */
  readonly row: number;
  readonly document: unknown;
}

/** The documents of a file of JSON, a list of them or one after the other; faulty where one is none. */
export async function* jsonRows(
  text: AsyncIterable<string>,
): AsyncGenerator<JsonRow | FaultyRow, void, undefined> {
  const elements = new JsonElements();
  let row = 0;
  for await (const piece of text) {
    for (const element of elements.push(piece)) {
      row += 1;
      yield parsed(element, row);
    }
  }
  for (const element of elements.end()) {
    row += 1;
    yield parsed(element, row);
  }
}

function parsed(text: string, row: number): JsonRow | FaultyRow {
  try {
    return { row, document: JSON.parse(text) as unknown };
  } catch (error) {
    return { row, name: undefined, problem: `not JSON: ${(error as Error).message}` };
  }
}

/**
 * The items that a file describes: JSON or NDJSON, as `imeta export` and `imeta ls` write it, a
 * document of ManGO's about `otherwise`, or CSV or TSV with the columns path, attribute, value and,
 * where there are some, type and units. Rows that follow each other and are about one item are
 * taken together.
 * @throws UsageError where a column is missing; LocalError where the file cannot be read.
 */
export async function* describedItems(
  source: ByteSource,
  otherwise: string | undefined,
): AsyncGenerator<DescribedItem | FaultyRow, void, undefined> {
  const { first, whole } = await peek(source.bytes);
  const opened = { name: source.name, bytes: whole };
  const rows = isJson(first) ? described(textOf(opened), otherwise) : avuRows(opened, first);
  yield* joinedByItem(rows);
}

/** JSON begins with a bracket or brace; a header does not. */
function isJson(start: Uint8Array | undefined): boolean {
  return /^\uFEFF?\s*[[{]/.test(Buffer.from(start ?? []).toString('utf8'));
}

async function* described(
  text: AsyncIterable<string>,
  otherwise: string | undefined,
): AsyncGenerator<DescribedItem | FaultyRow, void, undefined> {
  for await (const row of jsonRows(text)) {
    yield 'document' in row ? readDescription(row.document, row.row, otherwise) : row;
  }
}

async function* avuRows(
  source: ByteSource,
  start: Uint8Array | undefined,
): AsyncGenerator<DescribedItem | FaultyRow, void, undefined> {
  const [line = ''] = Buffer.from(start ?? [])
    .toString('utf8')
    .split('\n', 1);
  const isTsv = line.includes('\t');
  let header: readonly string[] | undefined;
  let number = 0;
  for await (const cells of delimitedRows(source, {
    delimiter: isTsv ? '\t' : undefined,
    quotes: !isTsv,
  })) {
    number += 1;
    if (header === undefined) {
      header = cells.map((cell) => cell.trim());
      requireColumns(header, source.name);
      continue;
    }
    if (cells.every((cell) => cell === '')) continue;
    const texts = isTsv ? cells.map(unescapeTsv) : cells;
    const row = Object.fromEntries(header.map((name, i) => [name, texts[i] ?? '']));
    yield readAvuRow(row, number);
  }
}

function requireColumns(header: readonly string[], file: string): void {
  const missing = ['attribute', 'value'].filter((name) => !header.includes(name));
  if (!header.includes('path') && !header.includes('name')) missing.unshift('path');
  const [first] = missing;
  if (first === undefined) return;
  const near = nearestWord(first, header);
  throw new UsageError(`${file} has no column ${first}`, {
    path: file,
    hint: `${near === undefined ? '' : `Is it ${near}? `}The columns are ${AVU_COLUMNS.join(', ')}; a table with a column for each attribute is for imeta from-table.`,
  });
}
