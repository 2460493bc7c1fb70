import { IrodsFailure } from '../irods-failure.js';
import { type BuiltIns, given } from './built-in.js';
import { Scope } from './environment.js';
import { LIST_FUNCTIONS } from './functions-lists.js';
import { NUMBER_FUNCTIONS } from './functions-numbers.js';
import { TEXT_FUNCTIONS } from './functions-text.js';
import { TIME_FUNCTIONS } from './functions-time.js';
import type { Interpreter } from './interpreter.js';
import { SucceedSignal } from './loops.js';
import { Argument } from './microservice.js';
import { MICROSERVICES } from './microservices.js';
import { SPECIAL_FORMS } from './special-forms.js';
import { RULE_STATUS } from './status.js';
import type { CallExpression, RuleDefinition } from './syntax.js';
import { OK, type RuleValue } from './values.js';

const FUNCTIONS: BuiltIns = {
  ...NUMBER_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...LIST_FUNCTIONS,
  ...TIME_FUNCTIONS,
};

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * Calls whatever has this name: first what decides itself which of its arguments it evaluates,
 * then rules of the text, functions of the language and microservices.
 * @throws IrodsFailure where nothing has the name or the number of arguments is wrong
 */
export async function callByName(
  interpreter: Interpreter,
  call: CallExpression,
  scope: Scope,
): Promise<RuleValue> {
  const form = own(SPECIAL_FORMS, call.name);
  if (form !== undefined) return form(interpreter, call.args, scope);
  const rules = interpreter.rules.filter((rule) => rule.name === call.name);
  if (rules.length > 0) {
    return withArguments(interpreter, call, scope, (args) => callRules(interpreter, rules, args));
  }
  const builtIn = own(FUNCTIONS, call.name);
  if (builtIn !== undefined) {
    const count = call.args.length;
    if (count < builtIn.least || count > builtIn.most) {
      throw new IrodsFailure(RULE_STATUS.type, `${call.name} takes another number of arguments`);
    }
    return builtIn.run(await interpreter.all(call.args, scope), interpreter);
  }
  return withArguments(interpreter, call, scope, (args) =>
    callMicroservice(interpreter, call.name, args),
  );
}

/** Arguments that are variables are passed by reference, whether they are set yet or not. */
async function withArguments(
  interpreter: Interpreter,
  call: CallExpression,
  scope: Scope,
  run: (args: readonly Argument[]) => Promise<RuleValue>,
): Promise<RuleValue> {
  const args: Argument[] = [];
  for (const expression of call.args) {
    const value =
      expression.kind === 'variable'
        ? interpreter.variableIfSet(expression.name, scope)
        : await interpreter.evaluate(expression, scope);
    args.push(new Argument(value));
  }
  const result = await run(args);
  for (const [index, expression] of call.args.entries()) {
    const changed = args[index]?.changedValue;
    if (expression.kind === 'variable' && expression.name.startsWith('*') && changed) {
      scope.set(expression.name, changed);
    }
  }
  return result;
}

/** Tries the rules of one name in turn until one succeeds whose condition holds. */
async function callRules(
  interpreter: Interpreter,
  rules: readonly RuleDefinition[],
  args: readonly Argument[],
): Promise<RuleValue> {
  const candidates = rules.filter((rule) => rule.parameters.length === args.length);
  let failure = new IrodsFailure(RULE_STATUS.noRuleOrMicroservice);
  for (const rule of candidates) {
    try {
      return await callRule(interpreter, rule, args);
    } catch (error) {
      if (!(error instanceof IrodsFailure)) throw error;
      failure = error;
      if (error.code === RULE_STATUS.cutProcessed) break;
    }
  }
  throw failure;
}

/**
 * Runs one rule in a scope of its own; parameters that it changes are changed for the caller.
 * @throws IrodsFailure (RULE_FAILED_ERR) if its condition does not hold
 */
export async function callRule(
  interpreter: Interpreter,
  rule: RuleDefinition,
  args: readonly Argument[],
  globals?: Scope,
): Promise<RuleValue> {
  const scope = new Scope(globals);
  for (const [index, name] of rule.parameters.entries()) scope.declare(name, args[index]?.value);
  if (
    rule.condition !== undefined &&
    !(await interpreter.evaluateCondition(rule.condition, scope))
  ) {
    throw new IrodsFailure(RULE_STATUS.ruleFailed);
  }
  const result = await runToEnd(interpreter, rule, scope);
  for (const [index, name] of rule.parameters.entries()) {
    const value = scope.get(name);
    if (value !== undefined) given(args[index]).set(value);
  }
  return result;
}

async function runToEnd(
  interpreter: Interpreter,
  rule: RuleDefinition,
  scope: Scope,
): Promise<RuleValue> {
  try {
    return await interpreter.run(rule.body, scope);
  } catch (signal) {
    if (signal instanceof SucceedSignal) return OK;
    throw signal;
  }
}

async function callMicroservice(
  interpreter: Interpreter,
  name: string,
  args: readonly Argument[],
): Promise<RuleValue> {
  const microservice = own(MICROSERVICES, name);
  if (microservice === undefined) {
    // Calls with strings only are offered to the other rule engines first, which fail otherwise.
    const isOffered = args.every(({ value }) => value?.type === 'string');
    throw new IrodsFailure(
      isOffered ? RULE_STATUS.noMicroservice : RULE_STATUS.noRuleOrMicroservice,
      `no rule, function or microservice is called ${name}`,
    );
  }
  if (args.length !== microservice.count) {
    throw new IrodsFailure(RULE_STATUS.argumentCountMismatch);
  }
  return microservice.run(args, interpreter);
}
