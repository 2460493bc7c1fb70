import { IrodsFailure } from '../irods-failure.js';
import type { Scope } from './environment.js';
import type { Interpreter } from './interpreter.js';
import { firstPage } from './rows.js';
import { RULE_STATUS } from './status.js';
import type { Expression, QueryExpression } from './syntax.js';
import type { QueryRows, RuleValue } from './values.js';

/** The engine writes a condition into a buffer of MAX_NAME_LEN bytes, the last one for its end. */
const LONGEST_CONDITION = 1087;

/**
 * Runs a `SELECT` of a rule: a tuple of the query and its first rows, as the engine answers it.
 * @throws IrodsFailure RE_DYNAMIC_TYPE_ERROR for an unknown column, two conditions on one column and
 *   for values that are neither strings nor numbers, such as `IN ('1', '2')`, which is a tuple;
 *   CAT_INVALID_ARGUMENT for numbers, which the catalog takes as strings only, and for a condition
 *   that is too long, of which the engine drops the end
 */
export async function runQuery(
  interpreter: Interpreter,
  query: QueryExpression,
  scope: Scope,
): Promise<RuleValue> {
  const text = await queryText(interpreter, query, scope);
  const rows = await found(interpreter, text);
  return { type: 'tuple', items: [{ type: 'query', text }, firstPage(rows)] };
}

async function found({ host }: Interpreter, text: string): Promise<QueryRows> {
  try {
    return await host.query(text);
  } catch (failure) {
    if (failure instanceof IrodsFailure && failure.code === RULE_STATUS.noColumn) {
      throw new IrodsFailure(RULE_STATUS.dynamicType, failure.message);
    }
    throw failure;
  }
}

/** The GenQuery that a `SELECT` stands for, its values filled in as the engine does. */
async function queryText(
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
    const condition = parts.join(` ${junction} `);
    if (Buffer.byteLength(condition) > LONGEST_CONDITION) {
      throw new IrodsFailure(RULE_STATUS.invalidArgument, `the condition on ${column} is too long`);
    }
    texts.push(`${column} ${condition}`);
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
  const isNumber = value.type === 'integer' || value.type === 'double';
  throw new IrodsFailure(
    isNumber ? RULE_STATUS.invalidArgument : RULE_STATUS.dynamicType,
    `a ${value.type} cannot be compared with a column`,
  );
}
