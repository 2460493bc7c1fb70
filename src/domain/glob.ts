import picomatch from 'picomatch';
import { literally } from './catalog-query.js';

/**
 * A pattern for logical paths: `*`, `?`, `[ ]`, `**` and `{a,b}`, with a backslash before a
 * character that is meant as it is. As in a shell, `*` and `?` stop at slashes, and a name that
 * begins with a dot is matched only by a pattern that does.
 */
export class Glob {
  private constructor(
    /** What stands before the first element with a special character: a typed path, maybe empty. */
    readonly literalPrefix: string,
    /** The rest, from the first element with a special character on. */
    readonly rest: string,
  ) {}

  /** The pattern in what a person typed; undefined where that has no special characters. */
  static find(typed: string): Glob | undefined {
    const special = typed.search(/[*?[{]/);
    if (special < 0) return undefined;
    const start = typed.lastIndexOf('/', special) + 1;
    return new Glob(typed.slice(0, start), typed.slice(start).replace(/\/+$/, ''));
  }

  /**
   * How many elements a match has below the literal prefix; undefined where that varies, as with
   * `**` or with a slash in braces.
   */
  get depth(): number | undefined {
    const braces = /\{[^}]*\/[^}]*\}/.test(this.rest);
    return braces || this.rest.includes('**') ? undefined : this.elements.length;
  }

  /** Each element of the rest as a `like` pattern that matches all that the element does, and more. */
  get likePatterns(): readonly string[] {
    return this.elements.map(likePattern);
  }

  /** Tells whether a path relative to the literal prefix matches. */
  matcher(): (relative: string) => boolean {
    return picomatch(guarded(this.rest), {
      windows: false,
      nonegate: true,
      noextglob: true,
      strictSlashes: true,
    });
  }

  private get elements(): readonly string[] {
    return this.rest.split(/\/+/);
  }
}

/** Tells whether one name matches a pattern of `*`, `?` and `[ ]`, as fnmatch does: dots are like others. */
export function nameMatcher(pattern: string): (name: string) => boolean {
  const options = { windows: false, nonegate: true, noextglob: true, nobrace: true, dot: true };
  return picomatch(guarded(pattern), options);
}

/** Brackets or braces that close again, an escaped character, a wildcard, or any one character. */
const PIECE = /\[[!^]?\]?[^\]]*\]|\{(?:[^{}]|\{[^{}]*\})*\}|\\[\s\S]|\*+|[\s\S]/gu;

function likePattern(element: string): string {
  return element.replace(PIECE, (piece) => {
    if (piece.startsWith('*') || (piece.startsWith('{') && piece.length > 1)) return '%';
    if (piece === '?' || (piece.startsWith('[') && piece.length > 1)) return '_';
    return literally(piece.startsWith('\\') && piece.length > 1 ? piece.slice(1) : piece);
  });
}

/** Characters that picomatch knows and a logical path's pattern does not, made plain. */
function guarded(pattern: string): string {
  return pattern.replace(PIECE, (piece) => {
    if (/^[()|!+@^$"]$/.test(piece)) return `\\${piece}`;
    return piece.startsWith('[!') ? `[^${piece.slice(2)}` : piece;
  });
}
