import type { Budget } from './budget.js';
import type { RuleOutput } from './output.js';
import type { PatternMatcher } from './pattern-matcher.js';
import type { OpenObject, RuleHost } from './rule-host.js';
import type { RuleValue } from './values.js';

/** The rows of a GenQuery2 and the one that a rule is at, -1 before the first. */
export interface SelectedRows {
  readonly rows: readonly (readonly string[])[];
  at: number;
}

/** What functions and microservices reach besides their arguments. */
export interface RuleContext {
  readonly host: RuleHost;
  readonly output: RuleOutput;
  readonly budget: Budget;
  readonly patterns: PatternMatcher;
  /** Data objects that the rule opened, by the number that stands for them. */
  readonly openObjects: Map<number, OpenObject>;
  /** GenQuery2 results that the rule has not freed, by handle. */
  readonly selections: Map<string, SelectedRows>;
}

/** A function of the language: its arguments are values; `most` is missing where any number will do. */
export interface BuiltIn {
  readonly least: number;
  readonly most: number;
  run(args: readonly RuleValue[], context: RuleContext): RuleValue | Promise<RuleValue>;
}

export type BuiltIns = Readonly<Record<string, BuiltIn>>;

/** A function of exactly one argument. */
export const unary = (apply: (value: RuleValue, context: RuleContext) => RuleValue): BuiltIn => ({
  least: 1,
  most: 1,
  run: ([value], context) => apply(given(value), context),
});

/** A function of exactly two arguments. */
export const binary = (
  apply: (left: RuleValue, right: RuleValue, context: RuleContext) => RuleValue,
): BuiltIn => ({
  least: 2,
  most: 2,
  run: ([left, right], context) => apply(given(left), given(right), context),
});

/** An argument that the count of the arguments vouches for. */
export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('an argument is missing');
  return value;
}
