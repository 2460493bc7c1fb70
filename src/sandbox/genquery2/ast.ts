/** A column by its name in the language, perhaps cast to a type of SQL. */
export interface ColumnReference {
  readonly kind: 'column';
  readonly name: string;
  readonly cast?: CastType;
}

/** A type to cast to, as written: `varchar` and 10 for `varchar(10)`. */
export interface CastType {
  readonly name: string;
  readonly length?: number;
}

/** A function of other expressions. Whether there is such a function is decided later. */
export interface FunctionCall {
  readonly kind: 'function';
  readonly name: string;
  readonly isDistinct: boolean;
  readonly operands: readonly Operand[];
}

/** What a function is called with. */
export type Operand =
  | ColumnReference
  | FunctionCall
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'integer'; readonly value: string };

/** What can be selected, tested and ordered by. */
export type Expression = ColumnReference | FunctionCall;

/** A comparison of an expression with one literal. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** What is asked of an expression. */
export type Test =
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly value: string }
  | { readonly kind: 'like'; readonly isNegated: boolean; readonly pattern: string }
  | { readonly kind: 'in'; readonly isNegated: boolean; readonly values: readonly string[] }
  | {
      readonly kind: 'between';
      readonly isNegated: boolean;
      readonly low: string;
      readonly high: string;
    }
  | { readonly kind: 'null'; readonly isNegated: boolean };

/** Tests joined by `and`, `or`, `not` and parentheses. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'test'; readonly subject: Expression; readonly test: Test };

/** One key of `order by`. */
export interface SortKey {
  readonly expression: Expression;
  readonly direction: 'ASC' | 'DESC';
}

/** A whole query. */
export interface Select {
  readonly isDistinct: boolean;
  readonly projections: readonly Expression[];
  readonly where: Condition | undefined;
  readonly groupBy: readonly string[];
  readonly having: Condition | undefined;
  readonly orderBy: readonly SortKey[];
  readonly offset: number | undefined;
  readonly limit: number | undefined;
}
