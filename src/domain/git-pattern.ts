/** Patterns of gitignore, as git's own wildmatch.c reads them. */

/** Ranges of ASCII that a class such as `[:digit:]` stands for. */
const CLASSES = new Map([
  ['alnum', '0-9A-Za-z'],
  ['alpha', 'A-Za-z'],
  ['blank', ' \\t'],
  ['cntrl', '\\x00-\\x1f\\x7f'],
  ['digit', '0-9'],
  ['graph', '!-~'],
  ['lower', 'a-z'],
  ['print', ' -~'],
  ['punct', '!-\\/:-@\\[-`\\{-~'],
  ['space', ' \\t-\\r'],
  ['upper', 'A-Z'],
  ['xdigit', '0-9A-Fa-f'],
]);

/** Part of a pattern as a regular expression, and where the pattern goes on. */
interface Piece {
  readonly source: string;
  readonly end: number;
}

/**
 * A regular expression for what a pattern without slashes at its ends matches: a whole path. `*`,
 * `?` and `[…]` match within a name, `**` between slashes also folders; nothing else means anything.
 * Undefined for a pattern that matches nothing: with an open bracket, an unknown class, or a
 * backslash at its end.
 */
export function gitPattern(pattern: string): RegExp | undefined {
  const pieces: string[] = [];
  for (let at = 0; at < pattern.length; ) {
    const piece = pieceAt(pattern, at);
    if (piece === undefined) return undefined;
    pieces.push(piece.source);
    at = piece.end;
  }
  return new RegExp(`^${pieces.join('')}$`, 'su');
}

function pieceAt(pattern: string, at: number): Piece | undefined {
  const character = characterAt(pattern, at);
  const end = at + character.length;
  if (character === '?') return { source: '[^/]', end };
  if (character === '*') return stars(pattern, at);
  if (character === '[') return bracket(pattern, end);
  if (character !== '\\') return { source: plain(character), end };
  const escaped = characterAt(pattern, end);
  return escaped === '' ? undefined : { source: plain(escaped), end: end + escaped.length };
}

function stars(pattern: string, at: number): Piece {
  let end = at;
  while (pattern[end] === '*') end += 1;
  const within = { source: '[^/]*', end };
  // git compares what has no wildcards by itself, so the first of them counts as a beginning.
  const begins = at === 0 || pattern[at - 1] === '/' || !/[*?[\\]/.test(pattern.slice(0, at));
  if (end - at === 1 || !begins) return within;
  if (pattern[end] === '/') return { source: '(?:.*/)?', end: end + 1 };
  const isWhole = end === pattern.length || pattern.startsWith('\\/', end);
  return isWhole ? { source: '.*', end } : within;
}

/** A set of characters, from behind its opening bracket on. A slash is in none. */
function bracket(pattern: string, from: number): Piece | undefined {
  const isNegated = pattern[from] === '!' || pattern[from] === '^';
  const first = isNegated ? from + 1 : from;
  const members: string[] = [];
  let before = '';
  let at = first;
  while (at === first || pattern[at] !== ']') {
    const name = /^\[:([^\]]*):\]/su.exec(pattern.slice(at))?.[1];
    if (name !== undefined) {
      const ranges = CLASSES.get(name);
      if (ranges === undefined) return undefined;
      members.push(ranges);
      before = '';
      at += name.length + '[::]'.length;
      continue;
    }
    const follows = pattern[at + 1];
    const isRange =
      pattern[at] === '-' && before !== '' && follows !== undefined && follows !== ']';
    if (isRange) at += 1;
    if (pattern[at] === '\\') at += 1;
    const character = characterAt(pattern, at);
    if (character === '') return undefined;
    if (!isRange) members.push(plain(character));
    else if (codeOf(before) <= codeOf(character))
      members.push(`${plain(before)}-${plain(character)}`);
    before = isRange ? '' : character;
    at += character.length;
  }
  const source = isNegated ? `[^/${members.join('')}]` : `(?!/)[${members.join('')}]`;
  return { source, end: at + 1 };
}

/** The whole character at a place, or nothing at the end. */
function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** A character that means only itself, also in a set. */
function plain(character: string): string {
  return `\\u{${codeOf(character).toString(16)}}`;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
