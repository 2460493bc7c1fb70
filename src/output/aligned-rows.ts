import { cellOf, filled } from './cell.js';
import type { Line } from './styled-line.js';
import type { AlignedRow } from './terminal-view.js';

/** Rows whose cells stand under each other, two blanks apart; the last cell of a row ends it. */
export function alignedLines(
  rows: readonly AlignedRow[],
  right: readonly number[],
): readonly Line[] {
  const measured = rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) }));
  const widths: number[] = [];
  for (const { cells } of measured) {
    for (const [column, { width }] of cells.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, width);
    }
  }
  return measured.flatMap(({ cells, below }) => {
    const parts = cells.flatMap((cell, column) => {
      const isLast = column === cells.length - 1;
      const align = right.includes(column) ? 'right' : 'left';
      const width = isLast && align === 'left' ? 0 : (widths[column] ?? 0);
      return [...filled(cell, width, align), ...(isLast ? [] : [{ text: '  ' }])];
    });
    return [{ parts }, ...(below ?? [])];
  });
}
