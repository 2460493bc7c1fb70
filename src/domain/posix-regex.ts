import { UsageError } from '../errors.js';

const CLASSES: Readonly<Record<string, string>> = {
  alpha: 'a-zA-Z',
  digit: '0-9',
  alnum: 'a-zA-Z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  xdigit: '0-9A-Fa-f',
};

/** A bracket expression, an escaped character, or one character. */
const PIECE = /\[\^?\]?(?:\[:\w+:\]|[^\]])*\]|\\[\s\S]|[\s\S]/gu;

/**
 * A POSIX regular expression, basic or extended, as one of JavaScript that matches whole texts.
 * @throws UsageError where it is none.
 */
export function posixRegex(pattern: string, syntax: 'basic' | 'extended'): RegExp {
  const source = pattern.replace(PIECE, (piece) => {
    if (piece.startsWith('[') && piece.length > 1) return bracket(piece);
    if (syntax === 'extended') return piece;
    if (/^\\[(){}]$/.test(piece)) return piece.slice(1);
    return /^[(){}+?|]$/.test(piece) ? `\\${piece}` : piece;
  });
  try {
    return new RegExp(`^(?:${source})$`, 's');
  } catch (error) {
    throw new UsageError(`not a regular expression: ${pattern}`, { cause: error });
  }
}

/** In POSIX a backslash in brackets stands for itself, and `]` may come first. */
function bracket(piece: string): string {
  const [, caret = '', rest = ''] = /^\[(\^?)([\s\S]*)\]$/.exec(piece) ?? [];
  const inside = rest
    .replace(/\\/g, '\\\\')
    .replace(/^\]/, '\\]')
    .replace(/\[:(\w+):\]/g, (whole, name: string) => CLASSES[name] ?? whole);
  return `[${caret}${inside}]`;
}
