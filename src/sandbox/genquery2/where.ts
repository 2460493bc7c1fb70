import { bound, boundList, joinSql, raw, type Sql } from '../genquery/sql.js';
import type { Condition, Expression, Operand, Test } from './ast.js';
import { SelectFailure } from './failures.js';
import type { Scope } from './scope.js';
import { literalAs, type Typed } from './types.js';

/** A condition as SQL. Throws SelectFailure as the scope does, and for literals that do not fit. */
export function conditionSql(condition: Condition, scope: Scope): Sql {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const left = conditionSql(condition.left, scope);
      const right = conditionSql(condition.right, scope);
      return joinSql(['(', left, ` ${condition.kind.toUpperCase()} `, right, ')']);
    }
    case 'not':
      return joinSql(['NOT (', conditionSql(condition.condition, scope), ')']);
    case 'test':
      requirePlain(condition.subject);
      return testSql(scope.introduce(condition.subject), condition.test);
  }
}

/** Only the column list may count distinct values. */
export function requirePlain(expression: Expression | Operand): void {
  if (expression.kind !== 'function') return;
  if (expression.isDistinct) throw new SelectFailure('unusable', 'distinct outside of the columns');
  for (const operand of expression.operands) requirePlain(operand);
}

function testSql({ sql, type }: Typed, test: Test): Sql {
  const value = (text: string): Sql => bound(literalAs(type, text));
  const not = 'isNegated' in test && test.isNegated ? ' NOT' : '';
  switch (test.kind) {
    case 'compare':
      return joinSql([sql, ` ${test.operator} `, value(test.value)]);
    case 'like':
      if (type === 'integer' || type === 'numeric') {
        throw new SelectFailure('refused', 'like on a number');
      }
      return joinSql([sql, `${not} LIKE `, bound(test.pattern), raw(" ESCAPE '\\'")]);
    case 'between':
      return joinSql([sql, `${not} BETWEEN `, value(test.low), ' AND ', value(test.high)]);
    case 'in':
      return joinSql([
        sql,
        `${not} IN `,
        boundList(test.values.map((text) => literalAs(type, text))),
      ]);
    case 'null':
      return joinSql([sql, ` IS${not} NULL`]);
  }
}
