import { printable } from './printable.js';
import { type Line, partsOf, type StyledPart } from './styled-line.js';
import { textWidth } from './text-width.js';

/** A line as a terminal shows it, measured. */
export interface Cell {
  readonly parts: readonly StyledPart[];
  /** Columns it takes. */
  readonly width: number;
}

export function cellOf(line: Line): Cell {
  const parts = partsOf(line).map((part) => ({ ...part, text: printable(part.text) }));
  return { parts, width: textWidth(parts.map(({ text }) => text).join('')) };
}

/** The parts of a cell with blanks before or behind it. */
export function filled(cell: Cell, columns: number, align: 'left' | 'right'): StyledPart[] {
  const blanks = { text: ' '.repeat(Math.max(0, columns - cell.width)) };
  return align === 'left' ? [...cell.parts, blanks] : [blanks, ...cell.parts];
}
