import type { RuleValue } from './values.js';

/** A piece of a string: text as it stands, or a variable whose value goes in its place. */
export type TextPart = string | { readonly variable: string };

/** What can be evaluated. Variables keep their sigil: `*a` is local, `$a` belongs to the session. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: RuleValue }
  | { readonly kind: 'text'; readonly parts: readonly TextPart[]; readonly isPath: boolean }
  | { readonly kind: 'variable'; readonly name: string }
  | CallExpression
  | { readonly kind: 'tuple'; readonly items: readonly Expression[] }
  | { readonly kind: 'block'; readonly block: Block }
  | IfExpression
  | { readonly kind: 'while'; readonly condition: Expression; readonly body: Block }
  | ForExpression
  | ForeachExpression
  | { readonly kind: 'delay'; readonly condition: Expression; readonly source: string }
  | { readonly kind: 'remote'; readonly host: Expression; readonly body: Block }
  | LetExpression
  | { readonly kind: 'match'; readonly subject: Expression; readonly cases: readonly MatchCase[] }
  | QueryExpression;

/** A call of an operator, a function, a rule or a microservice, which are told apart by name. */
export interface CallExpression {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Expression[];
}

/** `if`, as a statement and as an expression; without `else` its other branch is missing. */
export interface IfExpression {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly whenTrue: Block;
  readonly whenFalse: Block | undefined;
}

export interface ForExpression {
  readonly kind: 'for';
  readonly start: Expression;
  readonly condition: Expression;
  readonly step: Expression;
  readonly body: Block;
}

/** `foreach(*x in E)`, and the older `foreach(*x)`, which walks through the value of `*x`. */
export interface ForeachExpression {
  readonly kind: 'foreach';
  readonly variable: string;
  readonly items: Expression;
  readonly body: Block;
}

export interface LetExpression {
  readonly kind: 'let';
  readonly pattern: Expression;
  readonly value: Expression;
  readonly body: Expression;
}

export interface MatchCase {
  readonly pattern: Expression;
  readonly result: Expression;
}

/** `SELECT … WHERE …`, a GenQuery whose values are expressions of the rule. */
export interface QueryExpression {
  readonly kind: 'query';
  readonly columns: readonly string[];
  readonly conditions: readonly QueryCondition[];
}

/** All comparisons of one column, joined by `||` or by `&&`. */
export interface QueryCondition {
  readonly column: string;
  readonly junction: '||' | '&&';
  readonly comparisons: readonly QueryComparison[];
}

export interface QueryComparison {
  readonly operator: string;
  readonly values: readonly Expression[];
}

/** One action and what undoes it: `action ::: recovery`. */
export interface Statement {
  readonly action: Expression;
  readonly recovery: Expression | undefined;
}

export type Block = readonly Statement[];

/** One rule of a rule set; several may share a name, and the first whose condition holds runs. */
export interface RuleDefinition {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly condition: Expression | undefined;
  readonly body: Block;
}
