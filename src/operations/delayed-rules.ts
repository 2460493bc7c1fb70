import type { IrodsClient } from '../api/client.js';
import type { Row } from '../api/query.js';
import { all, type Condition, differs, equals } from '../domain/catalog-query.js';
import { IrodsCode } from '../domain/irods-code.js';
import { explaining, irodsFailure } from './explain.js';

/** A rule that waits to be run; times as the catalog keeps them. */
export interface DelayedRule {
  readonly id: string;
  readonly name: string;
  readonly stateFile: string;
  readonly user: string;
  readonly address: string;
  readonly time: string;
  readonly frequency: string;
  readonly priority: string;
  readonly estimatedTime: string;
  readonly notificationAddress: string;
  readonly lastTime: string;
  readonly status: string;
}

export interface DelayedRuleChoice {
  /** Only of this user; of all users where none is given. */
  readonly user?: string | undefined;
  readonly id?: string | undefined;
}

const COLUMNS = [
  'DELAY_RULE_ID',
  'DELAY_RULE_NAME',
  'DELAY_RULE_REI_FILE_PATH',
  'DELAY_RULE_USER_NAME',
  'DELAY_RULE_EXE_ADDRESS',
  'DELAY_RULE_EXE_TIME',
  'DELAY_RULE_EXE_FREQUENCY',
  'DELAY_RULE_PRIORITY',
  'DELAY_RULE_ESTIMATED_EXE_TIME',
  'DELAY_RULE_NOTIFICATION_ADDR',
  'DELAY_RULE_LAST_EXE_TIME',
  'DELAY_RULE_STATUS',
];

/** Rules that wait to be run, by their numbers. */
export async function* listDelayedRules(
  client: IrodsClient,
  choice: DelayedRuleChoice,
): AsyncGenerator<DelayedRule, void, undefined> {
  const tests: Condition[] = [];
  if (choice.user !== undefined) tests.push(equals('DELAY_RULE_USER_NAME', choice.user));
  if (choice.id !== undefined) tests.push(equals('DELAY_RULE_ID', choice.id));
  const rows = client.query.rows({
    select: COLUMNS,
    ...(tests.length === 0 ? {} : { where: all(...tests) }),
    orderBy: [{ column: 'DELAY_RULE_ID' }],
  });
  for await (const row of rows) yield readRule(row);
}

/** Throws IrodsError CAT_INVALID_USER where nobody has the name. */
export async function requireUser(client: IrodsClient, name: string): Promise<void> {
  const row = await client.query.first({
    select: ['USER_ID'],
    where: all(equals('USER_NAME', name), differs('USER_TYPE', 'rodsgroup')),
  });
  if (row === undefined) {
    throw irodsFailure(IrodsCode.CAT_INVALID_USER, `there is no user ${name}`);
  }
}

/** Throws IrodsError where there is no such rule, or it is somebody else's. */
export async function removeDelayedRule(client: IrodsClient, id: string): Promise<void> {
  const missing = { message: `there is no delayed rule ${id}`, hint: 'iqstat -a lists them all.' };
  await explaining(client.rules.removeDelayRule(id), {
    [IrodsCode.CAT_SUCCESS_BUT_WITH_NO_INFO]: missing,
    [IrodsCode.CAT_NO_ROWS_FOUND]: missing,
    [IrodsCode.CAT_INSUFFICIENT_PRIVILEGE_LEVEL]: {
      message: `the delayed rule ${id} is somebody else's`,
      hint: 'Only they and administrators may remove it.',
    },
  });
}

function readRule(row: Row): DelayedRule {
  const [id = '', name = '', stateFile = '', user = '', address = '', time = '', ...rest] = row;
  const [frequency = '', priority = '', estimatedTime = '', notificationAddress = ''] = rest;
  const [lastTime = '', status = ''] = rest.slice(4);
  return {
    id,
    name,
    stateFile,
    user,
    address,
    time,
    frequency,
    priority,
    estimatedTime,
    notificationAddress,
    lastTime,
    status,
  };
}
