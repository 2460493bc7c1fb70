import { randomUUID } from 'node:crypto';
import type { IrodsClient } from '../api/client.js';
import { IrodsCode } from '../domain/irods-code.js';
import {
  assembleRule,
  type RuleParameter,
  type RuleSource,
  readOutputs,
} from '../domain/rule-text.js';
import { UnsupportedError } from '../errors.js';
import { explaining } from './explain.js';

export interface RuleResult {
  readonly stdout: string;
  readonly stderr: string;
  /** Values of the output variables that have one. */
  readonly outputs: readonly RuleParameter[];
}

export interface RuleChoices {
  /** Instance of a rule engine; all of them in turn where none is given. */
  readonly instance?: string | undefined;
  /** Send the rule also to a server that a mistake in it would bring down. */
  readonly force?: boolean | undefined;
}

/** The longest text that the server takes, with what it puts around it (META_STR_LEN), in bytes. */
const LONGEST = 20_480 - 32;

/** Names of the rule engines that the server has. */
export async function listRuleEngines(client: IrodsClient): Promise<readonly string[]> {
  return await client.rules.listEngines();
}

/**
 * Runs a rule and gives what it printed.
 * @throws UnsupportedError where the text is too long, the engine takes no parameters in its text,
 *   or the server does not survive mistakes; IrodsError where the rule fails: its output is lost then.
 */
export async function runRule(
  client: IrodsClient,
  source: RuleSource,
  choices: RuleChoices = {},
): Promise<RuleResult> {
  if (choices.force !== true) requireSafeRules(client);
  requireParametersInText(source, choices.instance);
  const mark = `--${randomUUID()}--`;
  const text = assembleRule(source, mark);
  if (Buffer.byteLength(text) > LONGEST) {
    throw new UnsupportedError(
      `the rule is longer than the ${LONGEST} bytes that the server takes`,
    );
  }
  const { stdout, stderr } = await explaining(client.rules.execute(text, choices.instance), {
    [IrodsCode.RE_PARSER_ERROR]: {
      message: 'the rule has a mistake that keeps it from being read',
    },
    [IrodsCode.SYS_INVALID_INPUT_PARAM]: {
      message: `the rule cannot be run${choices.instance === undefined ? '' : ` by ${choices.instance}`}`,
      hint: 'irule -a lists the rule engines.',
    },
  });
  return { stderr, ...readOutputs(stdout, source, mark) };
}

/** Server fact: before 0.7.0 a rule that cannot be read ends the server process (http-api.md 3.11). */
function requireSafeRules(client: IrodsClient): void {
  if (client.capabilities.has('safe handling of invalid rules')) return;
  throw new UnsupportedError(
    `a mistake in a rule brings this server down (irods_http_api ${client.capabilities.version})`,
    { hint: 'If you are sure of the rule, use --force; newer servers than 0.6.0 are safe.' },
  );
}

/** Only the rule language can have its parameters as statements before the text. */
function requireParametersInText(source: RuleSource, instance: string | undefined): void {
  const needsThem = source.inputs.length > 0 || source.outputs.length > 0;
  if (!needsThem || instance === undefined || !/python/i.test(instance)) return;
  throw new UnsupportedError('the HTTP API has no input and output parameters for Python rules', {
    hint: 'Write the values into the rule, and print results with writeLine.',
  });
}
