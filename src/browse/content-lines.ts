/** The first bytes of a data object as lines for a person. */
import type { Line } from '../output/styled-line.js';
import { textWidth } from '../output/text-width.js';

/** Lines of text that are shown at most. */
const MOST_LINES = 500;
/** Bytes of other content that are shown, and in one line of them. */
const [MOST_BYTES, IN_LINE] = [512, 8];

/** Text as it is; other content as such, with its first bytes. `isAll`: there is no more of it. */
export function contentLines(bytes: Buffer, isAll: boolean): readonly Line[] {
  if (bytes.length === 0) return [faint('empty')];
  const text = textOf(bytes, isAll);
  if (text === undefined) return [faint('binary content'), ...byteLines(bytes)];
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const isCut = !isAll || lines.length > MOST_LINES;
  // What was cut in the middle of a line is no whole line.
  if (!isAll && lines.length > 1) lines.pop();
  return [...lines.slice(0, MOST_LINES).map(withoutTabs), ...(isCut ? [faint('…')] : [])];
}

/** Undefined where it is no text in UTF-8. A character that was cut at the end does not count. */
function textOf(bytes: Buffer, isAll: boolean): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isAll });
  } catch {
    return undefined;
  }
}

/** Tabs reach to the next multiple of eight, as in a terminal. */
function withoutTabs(line: string): string {
  return line.replace(
    /([^\t]*)\t/g,
    (_, before: string) => before + ' '.repeat(8 - (textWidth(before) % 8)),
  );
}

function byteLines(bytes: Buffer): readonly Line[] {
  const shown = bytes.subarray(0, MOST_BYTES);
  const lines: Line[] = [];
  for (let at = 0; at < shown.length; at += IN_LINE) {
    const part = [...shown.subarray(at, at + IN_LINE)];
    const numbers = part.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const characters = part.map((byte) =>
      byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.',
    );
    const place = at.toString(16).padStart(4, '0');
    lines.push({
      parts: [
        { text: `${place}  `, style: 'faint' },
        { text: `${numbers.padEnd(IN_LINE * 3)} ${characters.join('')}` },
      ],
    });
  }
  return shown.length < bytes.length ? [...lines, faint('…')] : lines;
}

function faint(text: string): Line {
  return { parts: [{ text, style: 'faint' }] };
}
