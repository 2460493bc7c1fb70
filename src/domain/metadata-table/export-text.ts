/** Metadata of items as text of a file that `imeta import` reads. */
import type { Avu, MetadataTarget } from '../avu.js';
import { csvRow, tsvRow } from '../delimited-text.js';
import { mangoDocument } from './mango-document.js';

export const EXPORT_FORMATS = ['json', 'ndjson', 'csv', 'tsv', 'mango'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ItemMetadata {
  /** Its path. */
  readonly name: string;
  readonly type: MetadataTarget;
  readonly avus: readonly Avu[];
}

/** Columns of CSV and TSV: a row for each AVU. */
export const AVU_COLUMNS = ['path', 'type', 'attribute', 'value', 'units'] as const;

/** The pieces of the file, one for each item. Items without metadata are left out of CSV and TSV. */
export async function* exportText(
  items: AsyncIterable<ItemMetadata>,
  format: ExportFormat,
): AsyncGenerator<string, void, undefined> {
  switch (format) {
    case 'json':
    case 'mango':
      yield* listText(items, format);
      return;
    case 'ndjson':
      for await (const item of items) yield `${JSON.stringify(itemDocument(item))}\n`;
      return;
    default:
      yield* rowsText(items, format === 'csv' ? csvRow : tsvRow);
  }
}

/** The document of one item as ManGO itself gives it: without its path. */
export function bareMangoText({ avus }: ItemMetadata): string {
  return `${JSON.stringify(mangoDocument(avus), undefined, 2)}\n`;
}

async function* listText(
  items: AsyncIterable<ItemMetadata>,
  format: 'json' | 'mango',
): AsyncGenerator<string, void, undefined> {
  let start = '[\n  ';
  for await (const item of items) {
    const { name, type, avus } = item;
    const document =
      format === 'json' ? itemDocument(item) : { path: name, type, metadata: mangoDocument(avus) };
    yield `${start}${JSON.stringify(document)}`;
    start = ',\n  ';
  }
  yield start === '[\n  ' ? '[]\n' : '\n]\n';
}

async function* rowsText(
  items: AsyncIterable<ItemMetadata>,
  row: (cells: readonly string[]) => string,
): AsyncGenerator<string, void, undefined> {
  yield `${row(AVU_COLUMNS)}\n`;
  for await (const { name, type, avus } of items) {
    yield avus
      .map(({ attribute, value, units }) => `${row([name, type, attribute, value, units])}\n`)
      .join('');
  }
}

function itemDocument({ name, type, avus }: ItemMetadata): object {
  const metadata = avus.map(({ attribute, value, units }) => ({ attribute, value, units }));
  return { path: name, type, metadata };
}
