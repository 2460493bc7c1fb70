/** A screen as tmux captures it, with its colours, as a picture that scales. */
import { createAnsiSequenceParser, createColorPalette } from 'ansi-sequence-parser';
import stringWidth from 'string-width';

/** Pixels of one cell, and around all of them. */
const CELL = { width: 8.4, height: 18 };
const MARGIN = 14;
const BACKGROUND = '#1b1f24';
const FOREGROUND = '#d7dce2';
const PALETTE = createColorPalette({
  black: '#2b3036',
  red: '#f47067',
  green: '#6bc46d',
  yellow: '#daaa3f',
  blue: '#6cb6ff',
  magenta: '#dcbdfb',
  cyan: '#56d4dd',
  white: '#cdd4dc',
  brightBlack: '#768390',
  brightRed: '#ff938a',
  brightGreen: '#8ddb8c',
  brightYellow: '#eac55f',
  brightBlue: '#96d0ff',
  brightMagenta: '#dcbdfb',
  brightCyan: '#b3f0ff',
  brightWhite: '#ffffff',
});

/** Lines of text with control sequences of colour and style as an SVG document. */
export function screenAsSvg(text, { columns, rows, title }) {
  const lines = text.replace(/\n$/, '').split('\n').slice(0, rows);
  while (lines.length > 1 && lines.at(-1)?.trim() === '') lines.pop();
  const width = columns * CELL.width + 2 * MARGIN;
  const height = lines.length * CELL.height + 2 * MARGIN;
  const parser = createAnsiSequenceParser();
  const shapes = lines.flatMap((line, row) => lineShapes(parser.parse(line), row));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="14" xml:space="preserve">',
    ...shapes,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function lineShapes(tokens, row) {
  const shapes = [];
  let column = 0;
  for (const token of tokens) {
    const colours = coloursOf(token);
    for (const [word, isWide] of piecesOf(token.value)) {
      const cells = stringWidth(word);
      const [x, y] = [MARGIN + column * CELL.width, MARGIN + row * CELL.height];
      if (colours.background !== undefined) {
        shapes.push(
          `<rect x="${round(x)}" y="${round(y)}" width="${round(cells * CELL.width)}" height="${CELL.height}" fill="${colours.background}"/>`,
        );
      }
      if (word.trim() !== '') {
        const stretch = isWide
          ? ''
          : ` textLength="${round(cells * CELL.width)}" lengthAdjust="spacing"`;
        shapes.push(
          `<text x="${round(x)}" y="${round(y + 13.5)}" fill="${colours.foreground}"${colours.style}${stretch}>${escaped(word)}</text>`,
        );
      }
      column += cells;
    }
  }
  return shapes;
}

/** Wide characters stand alone, so that what follows them keeps its column in every font. */
function piecesOf(text) {
  const pieces = [];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const isWide = stringWidth(segment) !== 1;
    const last = pieces.at(-1);
    if (!isWide && last !== undefined && !last[1]) last[0] += segment;
    else pieces.push([segment, isWide]);
  }
  return pieces;
}

function coloursOf({ foreground, background, decorations }) {
  let front = foreground === null ? FOREGROUND : PALETTE.value(foreground);
  let back = background === null ? undefined : PALETTE.value(background);
  if (decorations.has('reverse')) [front, back] = [back ?? BACKGROUND, front];
  const style = [
    decorations.has('bold') ? ' font-weight="bold"' : '',
    decorations.has('dim') ? ' opacity="0.65"' : '',
    decorations.has('italic') ? ' font-style="italic"' : '',
    decorations.has('underline') ? ' text-decoration="underline"' : '',
  ].join('');
  return { foreground: front, background: back, style };
}

function round(number) {
  return Number(number.toFixed(2));
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
