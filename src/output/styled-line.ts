/** What a part of a line is; where there is colour, it has one. Nothing is told by it alone. */
export type Style =
  | 'collection'
  | 'data_object'
  | 'special'
  | 'label'
  | 'faint'
  | 'good'
  | 'bad'
  /** Coloured wherever stdout leads: to be asked for, as by `itree -C`. */
  | 'always-blue'
  | 'always-green';

export interface StyledPart {
  readonly text: string;
  readonly style?: Style;
}

/** A line without its line break, of one piece or of parts that have styles. */
export type Line = string | { readonly parts: readonly StyledPart[] };

/** One line or several. */
export type Lines = Line | readonly Line[];

export function partsOf(line: Line): readonly StyledPart[] {
  return typeof line === 'string' ? [{ text: line }] : line.parts;
}

export function eachLine(lines: Lines): readonly Line[] {
  return typeof lines === 'string' || 'parts' in lines ? [lines] : lines;
}
