/** Rows of tables as text. */

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

/** What `tsvRow` made of a cell, undone. */
export function unescapeTsv(cell: string): string {
  return cell.replace(/\\[\\tnr]/g, (found) => TSV_CHARACTERS[found] ?? found);
}

const TSV_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};
const TSV_CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TSV_ESCAPES).map(([character, escaped]) => [escaped, character]),
);
