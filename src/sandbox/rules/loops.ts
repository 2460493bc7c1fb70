import { IrodsFailure } from '../irods-failure.js';
import { toBoolean } from './coercion.js';
import type { Scope } from './environment.js';
import type { Interpreter } from './interpreter.js';
import { allRows, rowPairs } from './rows.js';
import { RULE_STATUS } from './status.js';
import type { Block, Expression, ForExpression, ForeachExpression } from './syntax.js';
import { OK, type RuleValue, text } from './values.js';

/** `break` on its way to the loop around it. */
export class BreakSignal extends Error {
  override readonly name = 'BreakSignal';
}

/** `succeed` on its way to the rule around it. */
export class SucceedSignal extends Error {
  override readonly name = 'SucceedSignal';
}

/** Runs the body of a loop once; whether the loop goes on. */
async function runBody(interpreter: Interpreter, body: Block, scope: Scope): Promise<boolean> {
  try {
    await interpreter.run(body, scope);
    return true;
  } catch (signal) {
    if (signal instanceof BreakSignal) return false;
    throw signal;
  }
}

const holds = async (interpreter: Interpreter, condition: Expression, scope: Scope) =>
  toBoolean(await interpreter.evaluate(condition, scope));

export async function runWhile(
  interpreter: Interpreter,
  { condition, body }: { readonly condition: Expression; readonly body: Block },
  scope: Scope,
): Promise<RuleValue> {
  while (await holds(interpreter, condition, scope)) {
    if (!(await runBody(interpreter, body, scope))) break;
  }
  return OK;
}

export async function runFor(
  interpreter: Interpreter,
  { start, condition, step, body }: ForExpression,
  scope: Scope,
): Promise<RuleValue> {
  await interpreter.evaluate(start, scope);
  while (await holds(interpreter, condition, scope)) {
    if (!(await runBody(interpreter, body, scope))) break;
    await interpreter.evaluate(step, scope);
  }
  return OK;
}

/** After the loop the variable has the value again that it had before. */
export async function runForeach(
  interpreter: Interpreter,
  { variable, items, body }: ForeachExpression,
  scope: Scope,
): Promise<RuleValue> {
  const elements = await elementsOf(interpreter, await interpreter.evaluate(items, scope));
  const before = scope.get(variable);
  try {
    for (const element of elements) {
      scope.set(variable, element);
      if (!(await runElement(interpreter, body, scope))) break;
    }
  } finally {
    scope.declare(variable, before);
  }
  return OK;
}

/** Inside a `foreach` the engine takes `succeed` as the end of this round only. */
async function runElement(interpreter: Interpreter, body: Block, scope: Scope): Promise<boolean> {
  try {
    return await runBody(interpreter, body, scope);
  } catch (signal) {
    if (signal instanceof SucceedSignal) return true;
    throw signal;
  }
}

/**
 * What a loop walks through: lists, rows, keys, and a string's pieces between commas. Rows alone
 * are one page; together with their query, as `SELECT` answers them, they are all that it finds.
 */
async function elementsOf(
  interpreter: Interpreter,
  value: RuleValue,
): Promise<readonly RuleValue[]> {
  switch (value.type) {
    case 'list':
      return value.items;
    case 'rows':
      return rowPairs(value.result);
    case 'pairs':
      return [...value.entries.keys()].map(text);
    case 'string':
      return value.value
        .split(',')
        .filter((piece) => piece !== '')
        .map(text);
    case 'tuple': {
      const [query, rows, surplus] = value.items;
      if (query?.type === 'query' && rows?.type === 'rows' && surplus === undefined) {
        return rowPairs(allRows(rows));
      }
      break;
    }
    case 'path':
      return interpreter.dataObjectsBelow(value.value);
  }
  throw new IrodsFailure(RULE_STATUS.dynamicType, `a ${value.type} cannot be walked through`);
}
