import { IrodsFailure } from '../irods-failure.js';
import { DEFAULT_LIMITS, type RuleLimits } from './budget.js';
import { callRule } from './calls.js';
import { Scope } from './environment.js';
import { Interpreter } from './interpreter.js';
import { BreakSignal } from './loops.js';
import { parseRules } from './parse-rules.js';
import type { RuleHost } from './rule-host.js';
import { RULE_STATUS, RuleLimitReached } from './status.js';
import { double, integer, type RuleValue, text } from './values.js';

/** How a rule ended; `stdout` and `stderr` are `null` where nothing was written or it failed. */
export interface RuleResult {
  readonly code: number;
  readonly stdout: string | null;
  readonly stderr: string | null;
}

export interface RuleRun {
  /** Variables that are set before the rule begins, by name with sigil. */
  readonly variables?: Readonly<Record<string, string | number>>;
  readonly limits?: RuleLimits;
}

/** The longest text that the server takes, with what it puts around it. */
const LONGEST_RULE = 20 * 1024;

/** The actions of `rules op=execute` as the rule set that the HTTP API makes of them. */
export const wrapActions = (actions: string): string => `@external rule { ${actions} }`;

/**
 * Runs the first rule of a rule set; never throws for what the rule does. A text that cannot be
 * parsed is RE_PARSER_ERROR (`rules.execute-syntax-error`).
 */
export async function executeRule(
  ruleText: string,
  host: RuleHost,
  { variables = {}, limits = DEFAULT_LIMITS }: RuleRun = {},
): Promise<RuleResult> {
  let interpreter: Interpreter | undefined;
  try {
    const rules = parseRules(cutToLength(ruleText));
    const [first] = rules;
    if (first === undefined) throw new IrodsFailure(RULE_STATUS.parser);
    interpreter = new Interpreter(rules, host, limits);
    await runFirst(interpreter, scopeOf(variables));
    return { code: 0, stdout: interpreter.output.stdout, stderr: interpreter.output.stderr };
  } catch (failure) {
    return { code: codeOf(failure, host), stdout: null, stderr: null };
  } finally {
    await closeAll(interpreter);
  }
}

async function runFirst(interpreter: Interpreter, globals: Scope): Promise<void> {
  const [first] = interpreter.rules;
  if (first === undefined) return;
  if (first.parameters.length > 0) throw new IrodsFailure(RULE_STATUS.argumentCountMismatch);
  try {
    await callRule(interpreter, first, [], globals);
  } catch (signal) {
    if (!(signal instanceof BreakSignal)) throw signal;
  }
}

function scopeOf(variables: Readonly<Record<string, string | number>>): Scope {
  const scope = new Scope();
  for (const [name, value] of Object.entries(variables)) scope.declare(name, valueFrom(value));
  return scope;
}

function valueFrom(value: string | number): RuleValue {
  if (typeof value === 'string') return text(value);
  return Number.isInteger(value) ? integer(value) : double(value);
}

/** The server copies the text into a buffer of this size and drops what does not fit. */
const cutToLength = (ruleText: string): string =>
  Buffer.byteLength(ruleText) < LONGEST_RULE
    ? ruleText
    : Buffer.from(ruleText).toString('utf8', 0, LONGEST_RULE - 1);

function codeOf(failure: unknown, host: RuleHost): number {
  if (failure instanceof IrodsFailure) {
    host.log(`a rule failed with ${failure.code}: ${failure.message}`);
    return failure.code;
  }
  if (!(failure instanceof RuleLimitReached)) throw failure;
  host.log(failure.message);
  return RULE_STATUS.runtime;
}

/** Data objects that the rule left open are closed as the agent closes them when it ends. */
async function closeAll(interpreter: Interpreter | undefined): Promise<void> {
  for (const object of interpreter?.openObjects.values() ?? []) await object.close();
}
