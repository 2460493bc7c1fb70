import type { TableColumn } from './new-schema.js';

/**
 * The columns of a table in CSV or TSV text whose first line is the header. Of comma, semicolon
 * and tab the separator is the one that the header has most of; cells may be quoted (RFC 4180).
 */
export function readTable(text: string): readonly TableColumn[] {
  const content = text.replace(/^\uFEFF/, '');
  const [firstLine = ''] = content.split('\n', 1);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: firstLine.split(mark).length }));
  const { mark = ',' } = counts.reduce((most, one) => (one.count > most.count ? one : most));
  const [header = [], ...rows] = readRows(content, mark);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return header.map((name, i) => ({
    header: name.trim(),
    values: filled.map((row) => row[i] ?? ''),
  }));
}

function readRows(text: string, separator: string): readonly (readonly string[])[] {
  const cell = separator === '\t' ? '[^\\t\\r\\n]*' : `[^${separator}\\r\\n]*`;
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|(${cell}))(${separator}|\\r?\\n|$)`, 'y');
  const rows: string[][] = [[]];
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) break;
    const [, quoted, plain = '', end = ''] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end.endsWith('\n')) rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 0);
}
