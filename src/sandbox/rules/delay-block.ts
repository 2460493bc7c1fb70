import { IrodsFailure } from '../irods-failure.js';
import { requireText } from './coercion.js';
import type { Scope } from './environment.js';
import type { Interpreter } from './interpreter.js';
import { RULE_STATUS } from './status.js';
import type { Expression } from './syntax.js';
import { integer, type RuleValue } from './values.js';

/**
 * Puts a block into the queue with the variables that it can see. Variables of types that have no
 * lasting form are left behind.
 * @throws IrodsFailure (RE_UNSUPPORTED_SESSION_VAR) if the block mentions session variables
 */
export async function submitDelay(
  interpreter: Interpreter,
  { condition, source }: Extract<Expression, { kind: 'delay' }>,
  scope: Scope,
): Promise<RuleValue> {
  const when = requireText(await interpreter.evaluate(condition, scope));
  if (/\$[A-Za-z]/.test(source)) throw new IrodsFailure(RULE_STATUS.unsupportedSessionVariable);
  const variables: Record<string, string | number> = {};
  for (const [name, value] of scope.all()) {
    if (value.type === 'string' || value.type === 'integer' || value.type === 'double') {
      variables[name] = value.value;
    }
  }
  return integer(await interpreter.host.delay({ source, condition: when, variables }));
}
