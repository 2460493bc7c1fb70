/** How many columns text takes on a terminal: two for CJK and emoji, none for combining marks. */
import stringWidth from 'string-width';

/** Splits into what a person sees as characters. */
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Columns of a text without control characters. */
export function textWidth(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}

/** Pieces of at most so many columns; a single character that is wider is a piece of its own. */
export function piecesOfWidth(text: string, columns: number): readonly string[] {
  if (textWidth(text) <= columns) return [text];
  const pieces: string[] = [];
  let [piece, width] = ['', 0];
  for (const { segment } of characters.segment(text)) {
    const more = textWidth(segment);
    if (width + more > columns && piece !== '') {
      pieces.push(piece);
      [piece, width] = ['', 0];
    }
    piece += segment;
    width += more;
  }
  return [...pieces, piece];
}

/** The end of a text in at most so many columns, `…` before it where it is not the whole. */
export function endOfWidth(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  let [end, width] = ['', 1];
  for (const { segment } of [...characters.segment(text)].reverse()) {
    width += textWidth(segment);
    if (width > columns) break;
    end = segment + end;
  }
  return columns < 1 ? '' : `…${end}`;
}
