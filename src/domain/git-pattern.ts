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

/** What a part of a pattern takes of a path. */
type Step =
  | { readonly takes: 'one'; readonly fits: (character: string) => boolean }
  /** Any number of characters; with `slashes` slashes too. */
  | { readonly takes: 'any'; readonly slashes: boolean }
  /** Nothing, or folders: the next step is `folder`. */
  | { readonly takes: 'folders' }
  /** All up to a slash, and perhaps further ones. */
  | { readonly takes: 'folder' };

/** Part of a pattern, and where the pattern goes on. */
interface Piece {
  readonly steps: readonly Step[];
  readonly end: number;
}

/**
 * A pattern without slashes at its ends, which matches whole paths. `*`, `?` and `[…]` match within
 * a name, `**` between slashes also folders; nothing else means anything.
 */
export class GitPattern {
  private constructor(private readonly steps: readonly Step[]) {}

  /**
   * Undefined for a pattern that matches nothing: with an open bracket, an unknown class, or a
   * backslash at its end.
   */
  static parse(pattern: string): GitPattern | undefined {
    const steps: Step[] = [];
    for (let at = 0; at < pattern.length; ) {
      const piece = pieceAt(pattern, at);
      if (piece === undefined) return undefined;
      steps.push(...piece.steps);
      at = piece.end;
    }
    return new GitPattern(steps);
  }

  /**
   * Follows all ways through the pattern at once: with one after the other, the time for a name that
   * does not fit grows with every star, and who writes an ignore file may be somebody else.
   */
  matches(path: string): boolean {
    let places = new Set<number>();
    this.enter(places, 0);
    for (const character of path) {
      const next = new Set<number>();
      for (const place of places) this.pass(next, place, character);
      if (next.size === 0) return false;
      places = next;
    }
    return places.has(this.steps.length);
  }

  /** Stands before a step, and behind it where it may take nothing. */
  private enter(places: Set<number>, place: number): void {
    if (places.has(place)) return;
    places.add(place);
    const step = this.steps[place];
    if (step?.takes === 'any') this.enter(places, place + 1);
    if (step?.takes !== 'folders') return;
    this.enter(places, place + 1);
    this.enter(places, place + 2);
  }

  /** Takes a character from before a step. */
  private pass(next: Set<number>, place: number, character: string): void {
    const step = this.steps[place];
    if (step?.takes === 'one' && step.fits(character)) this.enter(next, place + 1);
    if (step?.takes === 'any' && (step.slashes || character !== '/')) this.enter(next, place);
    if (step?.takes !== 'folder') return;
    this.enter(next, place);
    if (character === '/') this.enter(next, place + 1);
  }
}

function pieceAt(pattern: string, at: number): Piece | undefined {
  const character = characterAt(pattern, at);
  const end = at + character.length;
  if (character === '?') return one((found) => found !== '/', end);
  if (character === '*') return stars(pattern, at);
  if (character === '[') return bracket(pattern, end);
  if (character !== '\\') return one((found) => found === character, end);
  const escaped = characterAt(pattern, end);
  return escaped === '' ? undefined : one((found) => found === escaped, end + escaped.length);
}

function one(fits: (character: string) => boolean, end: number): Piece {
  return { steps: [{ takes: 'one', fits }], end };
}

function stars(pattern: string, at: number): Piece {
  let end = at;
  while (pattern[end] === '*') end += 1;
  const within: Piece = { steps: [{ takes: 'any', slashes: false }], end };
  // git compares what has no wildcards by itself, so the first of them counts as a beginning.
  const begins = at === 0 || pattern[at - 1] === '/' || !/[*?[\\]/.test(pattern.slice(0, at));
  if (end - at === 1 || !begins) return within;
  if (pattern[end] === '/') {
    return { steps: [{ takes: 'folders' }, { takes: 'folder' }], end: end + 1 };
  }
  const isWhole = end === pattern.length || pattern.startsWith('\\/', end);
  return isWhole ? { steps: [{ takes: 'any', slashes: true }], end } : within;
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
  const set = new RegExp(`^[${isNegated ? '^' : ''}${members.join('')}]$`, 'su');
  return one((found) => found !== '/' && set.test(found), at + 1);
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
