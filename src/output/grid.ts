import { type Cell, cellOf, filled } from './cell.js';
import type { Line } from './styled-line.js';

/** Blanks between columns. */
const GAP = 2;

/** Names side by side, downwards first, in as many columns as so wide a terminal has room for. */
export function gridLines(names: readonly Line[], terminalColumns: number): readonly Line[] {
  const cells = names.map(cellOf);
  const { height, widths } = bestGrid(cells, terminalColumns);
  return Array.from({ length: height }, (_, row) => {
    const inRow = cells.filter((_cell, index) => index % height === row);
    const parts = inRow.flatMap((cell, column) => {
      const isLast = column === inRow.length - 1;
      return isLast ? cell.parts : filled(cell, (widths[column] ?? 0) + GAP, 'left');
    });
    return { parts };
  });
}

interface Grid {
  /** Lines. */
  readonly height: number;
  /** Columns of the terminal that each column of names takes. */
  readonly widths: readonly number[];
}

/** The lowest grid that fits; one column where none does. */
function bestGrid(cells: readonly Cell[], terminalColumns: number): Grid {
  const narrowest = Math.min(...cells.map(({ width }) => width)) + GAP;
  const most = Math.min(cells.length, Math.floor((terminalColumns + GAP) / narrowest));
  for (let count = most; count > 1; count -= 1) {
    const height = Math.ceil(cells.length / count);
    const widths = columnWidths(cells, height);
    const whole = widths.reduce((sum, width) => sum + width + GAP, -GAP);
    if (whole <= terminalColumns) return { height, widths };
  }
  return { height: cells.length, widths: [] };
}

function columnWidths(cells: readonly Cell[], height: number): number[] {
  const widths: number[] = [];
  for (const [index, { width }] of cells.entries()) {
    const column = Math.floor(index / height);
    widths[column] = Math.max(widths[column] ?? 0, width);
  }
  return widths;
}
