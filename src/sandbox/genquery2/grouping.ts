import { isDeepStrictEqual } from 'node:util';
import type { ColumnReference, Condition, Expression, Operand, Select } from './ast.js';
import { SelectFailure } from './failures.js';
import { isAggregate } from './functions.js';

/**
 * What PostgreSQL demands of a query and SQLite does not: in a query that groups, every column
 * outside of an aggregate is grouped by; in a `distinct` one, rows are ordered by what is selected;
 * and nothing is aggregated where single rows are chosen. Throws SelectFailure `refused`.
 */
export function requireSoundGrouping(select: Select): void {
  const { projections, groupBy, having, orderBy, isDistinct, where } = select;
  const sorted = orderBy.map(({ expression }) => expression);
  const afterGrouping = [...projections, ...sorted, ...(having ? subjects(having) : [])];
  const groups = groupBy.length > 0 || having !== undefined || afterGrouping.some(aggregates);
  if (groups) {
    const loose = afterGrouping.flatMap(looseColumns);
    if (!loose.every(({ name }) => groupBy.includes(name))) refuse('a column is not grouped by');
  }
  if (where && subjects(where).some(aggregates)) refuse('an aggregate of rows not yet chosen');
  const isSelected = (key: Expression) => projections.some((one) => isDeepStrictEqual(one, key));
  if (isDistinct && !sorted.every(isSelected)) refuse('ordered by what is not selected');
}

function subjects(condition: Condition): Expression[] {
  switch (condition.kind) {
    case 'test':
      return [condition.subject];
    case 'not':
      return subjects(condition.condition);
    default:
      return [...subjects(condition.left), ...subjects(condition.right)];
  }
}

const aggregates = (expression: Operand): boolean =>
  expression.kind === 'function' &&
  (isAggregate(expression) || expression.operands.some(aggregates));

/** The columns of an expression that are not inside an aggregate. */
function looseColumns(expression: Operand): ColumnReference[] {
  if (expression.kind === 'column') return [expression];
  if (expression.kind !== 'function' || isAggregate(expression)) return [];
  return expression.operands.flatMap(looseColumns);
}

function refuse(detail: string): never {
  throw new SelectFailure('refused', detail);
}
