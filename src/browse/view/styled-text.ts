/** Styled lines as text for the screen. */
import type { Paint } from '../../output/colour.js';
import { printable } from '../../output/printable.js';
import { type Line, partsOf, type StyledPart } from '../../output/styled-line.js';
import { piecesOfWidth, textWidth } from '../../output/text-width.js';

/** How the view writes styles. */
export interface Look {
  readonly paint: Paint;
}

export function painted(line: Line, { paint }: Look): string {
  return partsOf(line)
    .map(({ text, style }) => paint(printable(text), style))
    .join('');
}

/** In reverse: dark on light, also where there is no colour. */
export function reversed(text: string): string {
  return `\u001b[7m${text}\u001b[27m`;
}

/** A text in exactly so many columns: cut with `…`, or filled with blanks. */
export function fitted(text: string, columns: number): string {
  const visible = printable(text);
  const width = textWidth(visible);
  if (width <= columns) return visible + ' '.repeat(columns - width);
  const [begin = ''] = piecesOfWidth(visible, Math.max(1, columns - 1));
  const cut = textWidth(begin) < columns ? `${begin}…` : '…';
  return cut + ' '.repeat(Math.max(0, columns - textWidth(cut)));
}

/** A line in as many lines as so few columns need, at most `most` of them. */
export function wrapped(line: Line, columns: number, most: number): readonly Line[] {
  const lines: StyledPart[][] = [[]];
  let free = columns;
  for (const { text, ...style } of partsOf(line)) {
    // Nothing beyond it can be on one of these lines.
    const visible = printable(text.slice(0, columns * most * LONGEST_CHARACTER));
    const [first = '', ...others] = piecesAfter(visible, free, columns);
    lines.at(-1)?.push({ text: first, ...style });
    for (const piece of others) lines.push([{ text: piece, ...style }]);
    free = others.length === 0 ? free - textWidth(first) : columns - textWidth(others.at(-1) ?? '');
  }
  return lines.slice(0, most).map((parts) => ({ parts }));
}

/** UTF-16 units of one character, family emoji included. */
const LONGEST_CHARACTER = 12;

/** Pieces of at most `columns`, but for the first, which has `free` of them; it may be empty. */
function piecesAfter(text: string, free: number, columns: number): readonly string[] {
  if (textWidth(text) <= free) return [text];
  const [begin = ''] = free > 0 ? piecesOfWidth(text, free) : [''];
  const first = textWidth(begin) <= free ? begin : '';
  return [first, ...piecesOfWidth(text.slice(first.length), columns)];
}
