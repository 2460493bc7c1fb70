import { GitPattern } from './git-pattern.js';

interface IgnoreRule {
  readonly matches: (relative: string) => boolean;
  readonly includes: boolean;
  readonly foldersOnly: boolean;
}

/**
 * Patterns in the syntax of gitignore: one a line, the last that matches decides, `!` brings back,
 * a slash at the end means folders, one before it ties the pattern to the folder of the list.
 */
export class IgnoreRules {
  private constructor(private readonly rules: readonly IgnoreRule[]) {}

  static parse(text: string): IgnoreRules {
    const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
    return new IgnoreRules(lines.flatMap((line) => parseRule(line) ?? []));
  }

  /** What the list says of a path relative to its folder; undefined where it says nothing. */
  verdict(relative: string, isFolder: boolean): 'exclude' | 'include' | undefined {
    const rule = this.rules.findLast(
      (candidate) => (isFolder || !candidate.foldersOnly) && candidate.matches(relative),
    );
    if (rule === undefined) return undefined;
    return rule.includes ? 'include' : 'exclude';
  }
}

function parseRule(line: string): IgnoreRule | undefined {
  if (line.startsWith('#')) return undefined;
  const text = withoutTrailingBlanks(line);
  const includes = text.startsWith('!');
  const written = includes ? text.slice(1) : text;
  const foldersOnly = written.endsWith('/');
  const pattern = foldersOnly ? written.slice(0, -1) : written;
  const isTied = pattern.includes('/');
  const known = GitPattern.parse(pattern.replace(/^\//, ''));
  if (known === undefined) return undefined;
  const matches = (relative: string): boolean => {
    return known.matches(isTied ? relative : relative.slice(relative.lastIndexOf('/') + 1));
  };
  return { matches, includes, foldersOnly };
}

/** Blanks at the end do not count unless a backslash stands before them. */
function withoutTrailingBlanks(line: string): string {
  return line.replace(/^((?:\\.|[^\\])*?) +$/su, '$1');
}
