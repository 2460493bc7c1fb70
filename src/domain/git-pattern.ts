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

const SLASH = 0x2f;
/** From here on a character takes two units of a string. */
const FIRST_LONG = 0x10000;

/** What a part of a pattern takes of a path. */
type Step =
  | { readonly takes: 'one'; readonly fits: (code: number) => boolean }
  /** Any number of characters, but no slash. */
  | { readonly takes: 'any within a name' }
  /** Any number of characters. */
  | { readonly takes: 'any' }
  /** Nothing, or all up to and with a slash, and perhaps further ones. */
  | { readonly takes: 'folders' };

/** A step that takes as little as it can, and the first character behind that. */
interface Wildcard {
  readonly place: number;
  readonly end: number;
}

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
   * Each wildcard takes as little as it can, and more only where what follows does not fit. What an
   * earlier one takes need not be thought over again, but for the last that takes slashes: later ones
   * can take all the rest. So the time for a name that does not fit does not multiply with every
   * star; who writes an ignore file may be somebody else.
   */
  matches(path: string): boolean {
    if (!this.mayEnd(path)) return false;
    let near: Wildcard | undefined;
    let far: Wildcard | undefined;
    let place = 0;
    let at = 0;
    for (;;) {
      const step = this.steps[place];
      if (step !== undefined && step.takes !== 'one') {
        const wildcard = { place, end: at };
        if (step.takes === 'any within a name') near = wildcard;
        else [near, far] = [undefined, wildcard];
      } else {
        const code = path.codePointAt(at);
        // At the end of the path more for a wildcard would only leave less for the rest.
        if (code === undefined) return step === undefined;
        if (step?.fits(code) !== true) {
          near = this.takingMore(near, path);
          if (near === undefined) far = this.takingMore(far, path);
          const wildcard = near ?? far;
          if (wildcard === undefined) return false;
          ({ place, end: at } = wildcard);
        } else at += lengthOf(code);
      }
      place += 1;
    }
  }

  /** Whether the last character fits, which tells at once what has another ending than `*.log`. */
  private mayEnd(path: string): boolean {
    const step = this.steps.at(-1);
    if (step?.takes !== 'one') return true;
    const code = path.codePointAt(path.length - 1) ?? 0;
    const isHalf = code >= 0xdc00 && code <= 0xdfff;
    return isHalf || step.fits(code);
  }

  /** Undefined where a wildcard cannot take more. */
  private takingMore(wildcard: Wildcard | undefined, path: string): Wildcard | undefined {
    if (wildcard === undefined) return undefined;
    const { place, end } = wildcard;
    const takes = this.steps[place]?.takes;
    if (takes === 'folders') {
      const slash = path.indexOf('/', end);
      return slash < 0 ? undefined : { place, end: slash + 1 };
    }
    const code = path.codePointAt(end);
    const isTooMuch = code === undefined || (takes === 'any within a name' && code === SLASH);
    return isTooMuch ? undefined : { place, end: end + lengthOf(code) };
  }
}

function pieceAt(pattern: string, at: number): Piece | undefined {
  const character = characterAt(pattern, at);
  const end = at + character.length;
  if (character === '?') return one((code) => code !== SLASH, end);
  if (character === '*') return stars(pattern, at);
  if (character === '[') return bracket(pattern, end);
  if (character !== '\\') return itself(character, end);
  const escaped = characterAt(pattern, end);
  return escaped === '' ? undefined : itself(escaped, end + escaped.length);
}

function itself(character: string, end: number): Piece {
  const wanted = codeOf(character);
  return one((code) => code === wanted, end);
}

function one(fits: (code: number) => boolean, end: number): Piece {
  return { steps: [{ takes: 'one', fits }], end };
}

function stars(pattern: string, at: number): Piece {
  let end = at;
  while (pattern[end] === '*') end += 1;
  const within: Piece = { steps: [{ takes: 'any within a name' }], end };
  // git compares what has no wildcards by itself, so the first of them counts as a beginning.
  const begins = at === 0 || pattern[at - 1] === '/' || !/[*?[\\]/.test(pattern.slice(0, at));
  if (end - at === 1 || !begins) return within;
  if (pattern[end] === '/') return { steps: [{ takes: 'folders' }], end: end + 1 };
  const isWhole = end === pattern.length || pattern.startsWith('\\/', end);
  return isWhole ? { steps: [{ takes: 'any' }], end } : within;
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
  return one((code) => code !== SLASH && set.test(String.fromCodePoint(code)), at + 1);
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

function lengthOf(code: number): number {
  return code < FIRST_LONG ? 1 : 2;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
