import { IrodsFailure } from '../irods-failure.js';
import { comparable, requireText } from './coercion.js';
import type { Scope } from './environment.js';
import type { Interpreter } from './interpreter.js';
import { RULE_STATUS } from './status.js';
import type { CallExpression, Expression } from './syntax.js';
import type { RuleValue } from './values.js';

/** Assignments change the variable that is there; `let` and `match` make a new one. */
type Binding = 'set' | 'declare';

const mismatch = (reason: string) => new IrodsFailure(RULE_STATUS.patternNotMatched, reason);

/**
 * Takes a value apart by a pattern: variables receive what stands in their place, keys of
 * key-value pairs too, tuples go by element, and literals must be equal.
 * @throws IrodsFailure (RE_PATTERN_NOT_MATCHED)
 */
export async function bindPattern(
  interpreter: Interpreter,
  pattern: Expression,
  value: RuleValue,
  scope: Scope,
  binding: Binding,
): Promise<void> {
  switch (pattern.kind) {
    case 'variable':
      bindVariable(pattern.name, value, scope, binding);
      return;
    case 'tuple':
      if (value.type !== 'tuple' || value.items.length !== pattern.items.length) {
        throw mismatch('the value is not such a tuple');
      }
      for (const [index, item] of pattern.items.entries()) {
        const element = value.items[index];
        if (element !== undefined) await bindPattern(interpreter, item, element, scope, binding);
      }
      return;
    case 'literal':
    case 'text':
      await requireEqual(interpreter, pattern, value, scope);
      return;
    case 'call':
      if (pattern.name === '.') {
        await bindKey(interpreter, pattern, value, scope, binding);
        return;
      }
  }
  throw mismatch('the pattern cannot be used');
}

function bindVariable(name: string, value: RuleValue, scope: Scope, binding: Binding): void {
  if (name.startsWith('$')) {
    throw new IrodsFailure(RULE_STATUS.unsupportedSessionVariable, `${name} cannot be changed`);
  }
  if (binding === 'declare') scope.declare(name, value);
  else scope.set(name, value);
}

async function requireEqual(
  interpreter: Interpreter,
  pattern: Expression,
  value: RuleValue,
  scope: Scope,
): Promise<void> {
  const expected = await interpreter.evaluate(pattern, scope);
  const numbers = ['integer', 'double'];
  const sameType =
    expected.type === value.type ||
    (numbers.includes(expected.type) && numbers.includes(value.type));
  if (!sameType) throw mismatch(`the value is not a ${expected.type}`);
  const { left, right } = comparable(expected, value);
  if (left !== right) throw mismatch('the value is another one');
}

/** `*kv.key = value` makes the pairs if the variable is not set yet. */
async function bindKey(
  interpreter: Interpreter,
  pattern: CallExpression,
  value: RuleValue,
  scope: Scope,
  binding: Binding,
): Promise<void> {
  const [holder, key] = pattern.args;
  if (holder === undefined || key === undefined) throw mismatch('the pattern cannot be used');
  const name = await keyOf(interpreter, key, scope);
  const found =
    holder.kind === 'variable'
      ? interpreter.variableIfSet(holder.name, scope)
      : await interpreter.evaluate(holder, scope);
  if (value.type !== 'string') throw mismatch('the value of a key is not a string');
  if (found === undefined && holder.kind === 'variable') {
    const entries = new Map([[name, value.value]]);
    bindVariable(holder.name, { type: 'pairs', entries }, scope, binding);
    return;
  }
  if (found?.type !== 'pairs') throw mismatch('not key-value pairs');
  found.entries.set(name, value.value);
}

/** The key after a dot: a word stands for itself, anything else for its value. */
export async function keyOf(
  interpreter: Interpreter,
  key: Expression,
  scope: Scope,
): Promise<string> {
  if (key.kind === 'call' && key.args.length === 0) return key.name;
  return requireText(await interpreter.evaluate(key, scope));
}
