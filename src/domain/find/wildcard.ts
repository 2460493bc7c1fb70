import { UsageError } from '../../errors.js';
import { literally } from '../catalog-query.js';

/** A pattern in both of its forms: for texts that are here, and for the catalog. */
export interface TextPattern {
  readonly matches: (text: string) => boolean;
  /** A pattern of `like` that fits all that matches, and more unless `exact`. */
  readonly like: string;
  /** Whether `like` fits nothing else. */
  readonly exact: boolean;
}

/** Brackets that close again, an escaped character, or one character. */
const PIECE = /\[[!^]?\]?[^\]]*\]|\\[\s\S]|[\s\S]/gu;

/**
 * A pattern of `*`, `?` and `[ ]` for a whole text, as find's `-name` has it: all characters are
 * alike to `*`, slashes and leading dots too. A backslash takes the character after it as it is.
 * @throws UsageError for a range in brackets that goes backwards.
 */
export function wildcard(pattern: string, ignoreCase = false): TextPattern {
  const pieces = pattern.match(PIECE) ?? [];
  const regex = wholeText(pattern, pieces.map(regexOf).join(''), ignoreCase ? 'siu' : 'su');
  return {
    matches: (text) => regex.test(text),
    like: pieces.map((piece) => likeOf(piece, ignoreCase)).join(''),
    exact: !ignoreCase && !pieces.some(isClass),
  };
}

/** A pattern of `like`, as the catalog takes it. */
export function likePattern(pattern: string): TextPattern {
  const source = pattern.replace(/\\[\s\S]|[\s\S]/gu, (piece) => {
    if (piece === '%') return '.*';
    return piece === '_' ? '.' : escaped(unescaped(piece));
  });
  const regex = new RegExp(`^${source}$`, 'su');
  return { matches: (text) => regex.test(text), like: pattern, exact: true };
}

/** A bracket expression may have a range that goes backwards. */
function wholeText(pattern: string, source: string, flags: string): RegExp {
  try {
    return new RegExp(`^${source}$`, flags);
  } catch (error) {
    throw new UsageError(`not a pattern: ${pattern}`, { cause: error });
  }
}

const isClass = (piece: string): boolean => piece.startsWith('[') && piece.length > 1;

function unescaped(piece: string): string {
  return piece.startsWith('\\') && piece.length > 1 ? piece.slice(1) : piece;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function regexOf(piece: string): string {
  if (piece === '*') return '.*';
  if (piece === '?') return '.';
  return isClass(piece) ? classOf(piece) : escaped(unescaped(piece));
}

/** In a class only `-` between two characters, `^` or `!` at its begin and its end mean something. */
function classOf(piece: string): string {
  const [, negation = '', members = ''] = /^\[([!^]?)([\s\S]*)\]$/u.exec(piece) ?? [];
  const inside = members.replace(/[\\^[\]]/g, '\\$&').replace(/^-|-$/g, '\\-');
  return `[${negation === '' ? '' : '^'}${inside}]`;
}

function likeOf(piece: string, ignoreCase: boolean): string {
  if (piece === '*') return '%';
  if (piece === '?' || isClass(piece)) return '_';
  const character = unescaped(piece);
  if (ignoreCase && character.toLowerCase() !== character.toUpperCase()) {
    // Another case of a letter may have another length.
    return /^[a-z]$/i.test(character) ? '_' : '%';
  }
  return literally(character);
}
