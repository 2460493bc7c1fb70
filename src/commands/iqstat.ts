/** `iqstat`: shows rules that wait to be run. */
import { defineCommand, flag, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { parseRodsTime, toLocalRodsTime } from '../domain/rods-time.js';
import { UsageError } from '../errors.js';
import {
  type DelayedRule,
  type DelayedRuleChoice,
  listDelayedRules,
  requireUser,
} from '../operations/delayed-rules.js';
import type { JsonRecord, RecordShape } from '../output/record-shape.js';
import { labelledLines } from './shared/labelled-lines.js';
import { timeOrNull } from './shared/shapes.js';

const BOTH_ALL_AND_USER = 2;

const RULE_SHAPE: RecordShape = {
  id: { type: 'string', about: 'number of the delayed rule' },
  name: { type: 'string', about: 'rule text' },
  owner: { type: 'string', about: 'name of the user it runs for' },
  address: { type: 'string', about: 'where it is to run' },
  run_at: { type: 'time', about: 'when it is to run', nullable: true },
  frequency: { type: 'string', about: 'how it is repeated' },
  priority: { type: 'string', about: 'from 1 to 9, the highest' },
  estimated_time: { type: 'string', about: 'how long it is thought to take' },
  notification_address: { type: 'string', about: 'who is told of it' },
  last_run_at: { type: 'time', about: 'when it last ran', nullable: true },
  status: { type: 'string', about: 'state of its execution' },
};

export const command = defineCommand({
  args: [{ name: 'id', about: 'only the delayed rule of this number, in full' }],
  options: {
    all: flag('-a', 'of all users'),
    long: flag('-l', 'in full'),
    user: value('-u <user>', 'of this user; yourself by default', { complete: 'user' }),
    verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
    veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
  },
  prints: { kind: 'list', shape: RULE_SHAPE },
  changes: false,
  legacyLongOptions: true,
  exits: { authentication: 3, failure: 4 },
  otherExits: { [BOTH_ALL_AND_USER]: 'the server cannot be reached, or -a and -u together' },
  examples: [
    ['iqstat', 'your own'],
    ['iqstat -a -l', 'those of all users, in full'],
  ],
  seeAlso: ['iqdel', 'irule'],
  async run(ctx, { args, options }) {
    const { id } = args;
    if (options.all && options.user !== undefined) {
      throw new UsageError('-u and -a exclude each other', { exit: BOTH_ALL_AND_USER });
    }
    if (id !== undefined && !/^\d+$/.test(id)) {
      throw new UsageError(`not the number of a delayed rule: ${id}`);
    }
    const client = await ctx.client();
    if (options.user !== undefined) await requireUser(client, options.user);
    const choice = { id, user: options.all ? undefined : (options.user ?? client.user) };
    const rules = listDelayedRules(client, choice);
    if (ctx.output.forPrograms) {
      await ctx.output.records(rules, { text: () => [], json: ruleRecord });
    } else {
      await printRules(ctx, rules, choice, options.long || id !== undefined);
    }
  },
});

async function printRules(
  ctx: Context,
  rules: AsyncIterable<DelayedRule>,
  choice: DelayedRuleChoice,
  isLong: boolean,
): Promise<void> {
  let isFirst = true;
  for await (const rule of rules) {
    if (isFirst && !isLong) await ctx.output.line('id     name');
    if (!isFirst && isLong) await ctx.output.line('----');
    isFirst = false;
    const lines = isLong ? longLines(rule) : [`${rule.id} ${rule.name} `];
    for (const line of lines) await ctx.output.line(line);
  }
  if (!isFirst) return;
  const whose = choice.user === undefined ? '' : ` for user ${choice.user}`;
  const which = choice.id === undefined ? '' : ` (and matching key '${choice.id}')`;
  await ctx.output.line(`No delayed rules pending${whose}${which}`);
}

function longLines(rule: DelayedRule): readonly string[] {
  return labelledLines([
    ['id', rule.id],
    ['name', rule.name],
    ['rei_file_path', rule.stateFile],
    ['user_name', rule.user],
    ['address', rule.address],
    ['time', `${rule.time} : ${toLocalRodsTime(parseRodsTime(rule.time))}`],
    ['frequency', rule.frequency],
    ['priority', rule.priority],
    ['estimated_exe_time', rule.estimatedTime],
    ['notification_addr', rule.notificationAddress],
    ['last_exe_time', rule.lastTime],
    ['exec_status', rule.status],
  ]);
}

function ruleRecord(rule: DelayedRule): JsonRecord {
  return {
    id: rule.id,
    name: rule.name,
    owner: rule.user,
    address: rule.address,
    run_at: timeOrNull(parseRodsTime(rule.time)),
    frequency: rule.frequency,
    priority: rule.priority,
    estimated_time: rule.estimatedTime,
    notification_address: rule.notificationAddress,
    last_run_at: timeOrNull(parseRodsTime(rule.lastTime)),
    status: rule.status,
  };
}
