/**
 * A query of the catalog as data. Operations build it once; it is written as GenQuery2 where the
 * server has that, as GenQuery1 on older ones. Columns carry GenQuery2's names.
 */
export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=' | 'like' | 'not like';

export type Condition =
  | { readonly column: string; readonly is: Comparison; readonly value: string }
  | { readonly column: string; readonly in: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export interface OrderKey {
  readonly column: string;
  readonly descending?: true;
}

export interface CatalogQuery {
  /** Columns, or aggregates such as `count(DATA_ID)` and `sum(DATA_SIZE)` over the rows that are alike in the columns. */
  readonly select: readonly string[];
  readonly where?: Condition;
  /** Needed for stable pages; without it the selected columns are the order. */
  readonly orderBy?: readonly OrderKey[];
  /**
   * Equal rows are given once each, unless this is false; servers before iRODS 4.3.5 always do so.
   * Then the columns of `orderBy` must be among the selected ones.
   */
  readonly distinct?: boolean;
  /** The zone whose catalog is asked; the server's own by default. */
  readonly zone?: string;
  /** GenQuery2 lacks some of the columns (those of tokens, quotas and groups' names). */
  readonly onlyGenQuery1?: true;
}

export const equals = (column: string, value: string): Condition => ({ column, is: '=', value });
export const differs = (column: string, value: string): Condition => ({ column, is: '<>', value });
export const like = (column: string, value: string): Condition => ({ column, is: 'like', value });
export const isOneOf = (column: string, values: readonly string[]): Condition => ({
  column,
  in: values,
});
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });

/** Text in which `_`, `%` and `\\` of `like` stand for themselves (PostgreSQL's and MySQL's default escape). */
export function literally(text: string): string {
  return text.replace(/[\\_%]/g, '\\$&');
}

/** A collection and everything below it, by a column that holds collection names. */
export function withinCollection(column: string, path: string): Condition {
  return any(equals(column, path), belowCollection(column, path));
}

/** As `withinCollection`, without the collection itself. */
export function belowCollection(column: string, path: string): Condition {
  return like(column, `${literally(path === '/' ? '' : path)}/%`);
}
