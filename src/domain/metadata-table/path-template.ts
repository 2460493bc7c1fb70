/**
 * Templates of paths: `/zone/home/lab/{sample|lower}/{run}.fastq`, and those that
 * mango-metadata-from-tables took from Jinja, `{{ sample | date_format(output_format='%Y') }}`
 * (peers-and-users.md section 3.7). Names stand for columns; nothing else is worked out.
 */
import { UsageError } from '../../errors.js';
import { parseFilter, type TemplateFilter } from './template-filters.js';

type Piece =
  | { readonly text: string }
  | { readonly column: string; readonly filters: readonly TemplateFilter[] };

/** What a cell says; undefined where the row has no such column. */
export type CellOf = (column: string) => string | undefined;

export class PathTemplate {
  private constructor(private readonly pieces: readonly Piece[]) {}

  /** @throws UsageError for a template that cannot be understood, with the place. */
  static parse(template: string): PathTemplate {
    const style = /\{\{|\{%/.test(template) ? JINJA : PLAIN;
    const pieces: Piece[] = [];
    let rest = 0;
    for (const match of template.matchAll(style)) {
      pieces.push({ text: template.slice(rest, match.index) });
      pieces.push(placeholder(match[1] ?? '', template, match.index));
      rest = match.index + match[0].length;
    }
    pieces.push({ text: template.slice(rest) });
    const stray = pieces.find((piece) => 'text' in piece && /[{}]/.test(piece.text));
    if (stray !== undefined) {
      const at = template.indexOf('text' in stray ? stray.text : '');
      throw faulty('a brace that nothing closes or opens', template, Math.max(0, at));
    }
    return new PathTemplate(pieces);
  }

  /** The columns it needs, each once. */
  get columns(): readonly string[] {
    return [...new Set(this.pieces.flatMap((piece) => ('column' in piece ? [piece.column] : [])))];
  }

  /** @throws UsageError where a cell is empty, or is not what a filter takes. */
  fill(cellOf: CellOf): string {
    return this.pieces
      .map((piece) => {
        if ('text' in piece) return piece.text;
        const filled = piece.filters.reduce(
          (text, filter) => filter(text, piece.column),
          cellOf(piece.column) ?? '',
        );
        if (filled === '') throw new UsageError(`${piece.column} is empty, which the path needs`);
        return filled;
      })
      .join('');
  }
}

const PLAIN = /\{([^{}]*)\}/g;
/** Quoted texts may hold what ends a placeholder. */
const JINJA = /\{\{((?:"[^"]*"|'[^']*'|[^"'])*?)\}\}/g;

function placeholder(inside: string, template: string, at: number): Piece {
  const [column = '', ...filters] = splitOutsideTexts(inside, '|').map((piece) => piece.trim());
  const name = unquoted(column);
  if (name === '') throw faulty('a placeholder without the name of a column', template, at);
  try {
    return { column: name, filters: filters.map(parseFilter) };
  } catch (error) {
    if (error instanceof UsageError) throw faulty(error.message, template, at, error.hint);
    throw error;
  }
}

/** A text cut at a mark, save where that stands in quotes or parentheses. */
function splitOutsideTexts(text: string, mark: string): readonly string[] {
  const pieces = [''];
  let depth = 0;
  for (const [token] of text.matchAll(/"[^"]*"|'[^']*'|[\s\S]/g)) {
    if (token === mark && depth === 0) {
      pieces.push('');
      continue;
    }
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    pieces[pieces.length - 1] += token;
  }
  return pieces;
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2');
}

function faulty(what: string, template: string, at: number, hint?: string): UsageError {
  return new UsageError(`a template of paths has ${what}`, {
    excerpt: { text: template, at },
    ...(hint === undefined ? {} : { hint }),
  });
}
