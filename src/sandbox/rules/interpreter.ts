import { IrodsFailure } from '../irods-failure.js';
import { Budget, type RuleLimits } from './budget.js';
import type { RuleContext, SelectedRows } from './built-in.js';
import { callByName } from './calls.js';
import { toBoolean, toStr } from './coercion.js';
import { submitDelay } from './delay-block.js';
import { Scope } from './environment.js';
import { runFor, runForeach, runWhile } from './loops.js';
import { RuleOutput } from './output.js';
import { PatternMatcher } from './pattern-matcher.js';
import { bindPattern } from './patterns.js';
import type { OpenObject, RuleHost } from './rule-host.js';
import { runQuery } from './run-query.js';
import { RULE_STATUS } from './status.js';
import type { Block, CallExpression, Expression, RuleDefinition, TextPart } from './syntax.js';
import { OK, type RuleValue, text } from './values.js';

/**
 * Evaluates the rules of one text. Rules are asynchronous because what they call is; nothing runs
 * at the same time as anything else of the same rule.
 */
export class Interpreter implements RuleContext {
  readonly rules: readonly RuleDefinition[];
  readonly host: RuleHost;
  readonly budget: Budget;
  readonly output: RuleOutput;
  readonly patterns = new PatternMatcher();
  readonly openObjects = new Map<number, OpenObject>();
  readonly selections = new Map<string, SelectedRows>();

  constructor(rules: readonly RuleDefinition[], host: RuleHost, limits: RuleLimits) {
    this.rules = rules;
    this.host = host;
    this.budget = new Budget(limits, host);
    this.output = new RuleOutput(host, limits.outputLength);
  }

  /** The value of an expression. @throws IrodsFailure @throws RuleLimitReached */
  async evaluate(expression: Expression, scope: Scope): Promise<RuleValue> {
    await this.budget.spend();
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'text':
        return this.#text(expression.parts, expression.isPath, scope);
      case 'variable':
        return this.variable(expression.name, scope);
      case 'call':
        return this.#call(expression, scope);
      case 'tuple':
        return { type: 'tuple', items: await this.all(expression.items, scope) };
      case 'block':
        return this.run(expression.block, scope);
      case 'if': {
        const holds = toBoolean(await this.evaluate(expression.condition, scope));
        const branch = holds ? expression.whenTrue : expression.whenFalse;
        return branch === undefined ? OK : this.run(branch, scope);
      }
      case 'while':
        return runWhile(this, expression, scope);
      case 'for':
        return runFor(this, expression, scope);
      case 'foreach':
        return runForeach(this, expression, scope);
      case 'delay':
        return submitDelay(this, expression, scope);
      case 'remote':
        await this.evaluate(expression.host, scope);
        return this.run(expression.body, scope);
      case 'let': {
        const value = await this.evaluate(expression.value, scope);
        const inner = await this.#matching(expression.pattern, value, scope);
        return this.evaluate(expression.body, inner);
      }
      case 'match':
        return this.#match(expression, scope);
      case 'query':
        return runQuery(this, expression, scope);
    }
  }

  /** The values of several expressions, from the first to the last. */
  async all(expressions: readonly Expression[], scope: Scope): Promise<RuleValue[]> {
    const values: RuleValue[] = [];
    for (const expression of expressions) values.push(await this.evaluate(expression, scope));
    return values;
  }

  /**
   * Runs actions up to the first that fails; then the recoveries of those that ran, the last one
   * first. The value is that of the last action.
   */
  async run(block: Block, scope: Scope): Promise<RuleValue> {
    let value: RuleValue = OK;
    let isCut = false;
    for (const [index, { action }] of block.entries()) {
      if (action.kind === 'call' && action.name === 'cut') {
        isCut = true;
        continue;
      }
      try {
        value = await this.evaluate(action, scope);
      } catch (failure) {
        if (!(failure instanceof IrodsFailure)) throw failure;
        await this.#recover(block.slice(0, index + 1), scope);
        throw isCut ? new IrodsFailure(RULE_STATUS.cutProcessed) : failure;
      }
    }
    return value;
  }

  /** The value of a variable. @throws IrodsFailure if it has none */
  variable(name: string, scope: Scope): RuleValue {
    const value = this.variableIfSet(name, scope);
    if (value !== undefined) return value;
    const isLocal = name.startsWith('*');
    throw new IrodsFailure(
      isLocal ? RULE_STATUS.unreadableLocalVariable : RULE_STATUS.unreadableSessionVariable,
      `unable to read variable ${name}`,
    );
  }

  variableIfSet(name: string, scope: Scope): RuleValue | undefined {
    if (name.startsWith('*')) return scope.get(name);
    const value = this.host.session[name.slice(1)];
    return value === undefined ? undefined : text(value);
  }

  /** Whether the condition of a rule holds. @throws IrodsFailure (RULE_FAILED_ERR) for no boolean */
  async evaluateCondition(condition: Expression, scope: Scope): Promise<boolean> {
    const value = await this.evaluate(condition, scope);
    if (value.type !== 'boolean') throw new IrodsFailure(RULE_STATUS.ruleFailed);
    return value.value;
  }

  /** The paths of all data objects below a collection, which loops over a path walk through. */
  async dataObjectsBelow(collection: string): Promise<RuleValue[]> {
    const columns = 'select COLL_NAME, DATA_NAME where COLL_NAME';
    const found: RuleValue[] = [];
    for (const condition of [`= '${collection}'`, `like '${collection}/%'`]) {
      const { rows } = await this.host.query(`${columns} ${condition}`);
      found.push(...rows.map((row): RuleValue => ({ type: 'path', value: row.join('/') })));
    }
    return found;
  }

  async #recover(block: Block, scope: Scope): Promise<void> {
    for (const { recovery } of block.toReversed()) {
      if (recovery === undefined) continue;
      try {
        await this.evaluate(recovery, scope);
      } catch (failure) {
        if (!(failure instanceof IrodsFailure)) throw failure;
        this.host.log(`a recovery failed: ${failure.message}`);
      }
    }
  }

  #text(parts: readonly TextPart[], isPath: boolean, scope: Scope): RuleValue {
    const value = parts
      .map((part) => (typeof part === 'string' ? part : toStr(this.variable(part.variable, scope))))
      .join('');
    if (value.length > this.budget.limits.textLength) {
      throw new IrodsFailure(RULE_STATUS.stringOverflow);
    }
    return isPath ? { type: 'path', value } : text(value);
  }

  #call(call: CallExpression, scope: Scope): Promise<RuleValue> {
    return this.budget.call(() => callByName(this, call, scope));
  }

  async #matching(pattern: Expression, value: RuleValue, scope: Scope): Promise<Scope> {
    const inner = new Scope(scope);
    await bindPattern(this, pattern, value, inner, 'declare');
    return inner;
  }

  async #match(
    expression: Extract<Expression, { kind: 'match' }>,
    scope: Scope,
  ): Promise<RuleValue> {
    const value = await this.evaluate(expression.subject, scope);
    for (const { pattern, result } of expression.cases) {
      let inner: Scope;
      try {
        inner = await this.#matching(pattern, value, scope);
      } catch (failure) {
        if (failure instanceof IrodsFailure && failure.code === RULE_STATUS.patternNotMatched)
          continue;
        throw failure;
      }
      return this.evaluate(result, inner);
    }
    throw new IrodsFailure(RULE_STATUS.patternNotMatched);
  }
}
