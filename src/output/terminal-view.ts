import type { Line, Lines } from './styled-line.js';

/** A column of a table. */
export interface TableColumn<T> {
  readonly head: string;
  readonly cell: (record: T) => Line;
  readonly align?: 'right';
  /** Left out where it is empty for all records. */
  readonly optional?: true;
}

/** Cells that stand under those of other rows, and lines of their own below them. */
export interface AlignedRow {
  readonly cells: readonly Line[];
  readonly below?: readonly Line[];
}

/** How records stand on a terminal, where that is not as the lines that scripts read. */
export type TerminalView<T> =
  | { readonly layout: 'lines'; readonly lines: (record: T) => Lines }
  /** Names side by side, downwards first, as many columns as there is room for. */
  | { readonly layout: 'grid'; readonly cell: (record: T) => Line }
  /** Columns without a frame. Those that are not named in `right` are aligned to the left. */
  | {
      readonly layout: 'rows';
      readonly right: readonly number[];
      readonly rows: (record: T) => readonly AlignedRow[];
    }
  /** A frame, a head, and a row for each record. */
  | { readonly layout: 'table'; readonly columns: readonly TableColumn<T>[] }
  /** For each record a frame with a row for each of its fields; empty ones are left out. */
  | {
      readonly layout: 'card';
      readonly fields: (record: T) => readonly (readonly [label: string, value: Line])[];
    };
