import { IrodsFailure } from '../irods-failure.js';
import type { Scope } from './environment.js';
import type { Interpreter } from './interpreter.js';
import { RULE_STATUS } from './status.js';
import type { Expression, QueryExpression } from './syntax.js';
import { printed } from './values.js';

/**
 * A query of a rule as the GenQuery that it stands for, its values filled in as the engine does.
 * @throws IrodsFailure (RE_DYNAMIC_TYPE_ERROR) for two conditions on one column and other values
 */
export async function queryText(
  interpreter: Interpreter,
  { columns, conditions }: QueryExpression,
  scope: Scope,
): Promise<string> {
  const seen = new Set<string>();
  const texts: string[] = [];
  for (const { column, junction, comparisons } of conditions) {
    if (seen.has(column)) throw new IrodsFailure(RULE_STATUS.dynamicType);
    seen.add(column);
    const parts: string[] = [];
    for (const { operator, values } of comparisons) {
      const operands: string[] = [];
      for (const value of values) operands.push(await operandText(interpreter, value, scope));
      parts.push(`${operator} ${operands.join(' ')}`);
    }
    texts.push(`${column} ${parts.join(` ${junction} `)}`);
  }
  const where = texts.length === 0 ? '' : ` where ${texts.join(' and ')}`;
  return `select ${columns.join(', ')}${where}`;
}

async function operandText(
  interpreter: Interpreter,
  expression: Expression,
  scope: Scope,
): Promise<string> {
  const value = await interpreter.evaluate(expression, scope);
  if (value.type === 'string') return `'${value.value}'`;
  if (value.type === 'integer' || value.type === 'double') return `'${printed(value)}'`;
  throw new IrodsFailure(RULE_STATUS.dynamicType);
}
