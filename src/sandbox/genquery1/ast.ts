import type { Column } from './columns.js';

/** What a query can compute over a column. */
export type Aggregate = 'count' | 'sum' | 'min' | 'max' | 'avg';

/** One selected column. */
export interface Projection {
  readonly column: Column;
  readonly aggregate?: Aggregate;
  readonly order?: 'ASC' | 'DESC';
}

/**
 * One condition, as the text that a client library sends to the server: the operators with their
 * decoded values between single quotes. The server reads that text again (see conditions.ts).
 */
export interface Condition {
  readonly column: Column;
  readonly text: string;
}

/** A whole query. */
export interface GeneralQuery {
  readonly projections: readonly Projection[];
  readonly conditions: readonly Condition[];
}
