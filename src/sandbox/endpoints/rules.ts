import { CODES } from '../error-codes.js';
import { type Answer, json, success } from '../http/answer.js';
import { removeBlock } from '../rules/delay-table.js';
import type { RuleResult } from '../rules/execute-rule.js';
import { defineEndpoint, type Operation } from './define-endpoint.js';

const RULE_LANGUAGE = 'irods_rule_engine_plugin-irods_rule_language-instance';
const DEFAULT_POLICY = 'irods_rule_engine_plugin-cpp_default_policy-instance';

const listRuleEngines: Operation = () =>
  success({ rule_engine_plugin_instances: [DEFAULT_POLICY, RULE_LANGUAGE] });

/** A rule that fails has a code and no output (`rules.execute-syntax-error`). */
const execute: Operation = async ({ zone, caller, parameters }) => {
  const text = parameters.required('rule-text');
  const engine = parameters.text('rep-instance') ?? RULE_LANGUAGE;
  if (engine === DEFAULT_POLICY) return failure(CODES.SYS_NOT_SUPPORTED);
  if (engine !== RULE_LANGUAGE) return failure(CODES.SYS_INVALID_INPUT_PARAM);
  return answer(await zone.rules.execute(caller, text));
};

const answer = ({ code, stdout, stderr }: RuleResult): Answer =>
  json({ irods_response: { status_code: code }, stdout, stderr });

const failure = (code: number): Answer => answer({ code, stdout: null, stderr: null });

/** Refusals carry no message (`rules.remove-missing-delay-rule`). */
const removeDelayRule: Operation = ({ zone, caller, parameters }) => {
  const id = parameters.required('rule-id');
  zone.catalog.transaction(() => removeBlock(zone.catalog, caller, id));
  return success();
};

/** `/rules` (http-api.md 3.11). */
export const rules = defineEndpoint('rules', {
  get: { list_rule_engines: listRuleEngines },
  post: { execute, remove_delay_rule: removeDelayRule },
});
