import type { Catalog } from '../catalog/catalog.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { DelaySchedule } from './delay-schedule.js';

/** A block in the queue: one row of R_RULE_EXEC. */
export interface QueuedBlock {
  readonly id: number;
  readonly source: string;
  readonly user: string;
  readonly frequency: string;
  /** The variables that the block sees, by name with sigil. */
  readonly variables: Readonly<Record<string, string | number>>;
}

interface BlockRow extends Omit<QueuedBlock, 'variables'> {
  readonly context: string;
}

/** Adds a block; answers its id. */
export function insertBlock(
  catalog: Catalog,
  block: Omit<QueuedBlock, 'id' | 'frequency'>,
  schedule: DelaySchedule,
): number {
  const id = catalog.nextId();
  const now = catalog.timestamp();
  catalog.database.run(
    `INSERT INTO R_RULE_EXEC (rule_exec_id, rule_name, rei_file_path, user_name, exe_address,
       exe_time, exe_frequency, priority, estimated_exe_time, notification_addr, last_exe_time,
       exe_status, create_ts, modify_ts, exe_context, lock_host, lock_host_pid, lock_ts)
     VALUES (?, ?, 'EMPTY_REI_PATH', ?, '', ?, ?, ?, '', '', '', '', ?, ?, ?, '', '', '')`,
    id,
    block.source,
    block.user,
    catalog.timestamp(schedule.at),
    schedule.frequency,
    String(schedule.priority),
    now,
    now,
    JSON.stringify({ zone: catalog.zone, variables: block.variables }),
  );
  return id;
}

/** The blocks that are due, the most important first. */
export function dueBlocks(catalog: Catalog): QueuedBlock[] {
  const rows = catalog.database.all<BlockRow>(
    `SELECT rule_exec_id AS id, rule_name AS source, user_name AS user,
            exe_frequency AS frequency, exe_context AS context
       FROM R_RULE_EXEC WHERE exe_time <= ? ORDER BY priority DESC, exe_time, rule_exec_id`,
    catalog.timestamp(),
  );
  return rows.map(({ context, ...row }) => ({ ...row, variables: variablesIn(context) }));
}

function variablesIn(context: string): QueuedBlock['variables'] {
  const { variables } = JSON.parse(context) as Pick<QueuedBlock, 'variables'>;
  return variables;
}

/** When the next block is due, in seconds since the epoch; undefined for an empty queue. */
export function nextDueTime(catalog: Catalog): number | undefined {
  const sql = 'SELECT min(exe_time) AS time FROM R_RULE_EXEC';
  const time = catalog.database.get<{ time: string | null }>(sql)?.time;
  return time === null || time === undefined ? undefined : Number(time);
}

/** Lets a block run again. */
export function rescheduleBlock(
  catalog: Catalog,
  id: number,
  next: Pick<DelaySchedule, 'at' | 'frequency'>,
): void {
  catalog.database.run(
    `UPDATE R_RULE_EXEC SET exe_time = ?, exe_frequency = ?, last_exe_time = ?, modify_ts = ?
      WHERE rule_exec_id = ?`,
    catalog.timestamp(next.at),
    next.frequency,
    catalog.timestamp(),
    catalog.timestamp(),
    id,
  );
}

/** Takes a block out of the queue if it is still there; answers whether it was. */
export function deleteBlock(catalog: Catalog, id: number): boolean {
  return catalog.database.run('DELETE FROM R_RULE_EXEC WHERE rule_exec_id = ?', id) > 0;
}

/**
 * Removes a block on behalf of a user, who must have put it there or be an administrator.
 *
 * @throws IrodsFailure as in `rules.remove-missing-delay-rule` and `rules.remove-delay-rule-bad-id`.
 */
export function removeBlock(
  catalog: Catalog,
  caller: { readonly name: string; readonly isAdmin: boolean },
  id: string,
): void {
  if (!/^\s*[+-]?\d+\s*$/.test(id)) throw new IrodsFailure(CODES.CAT_SQL_ERR);
  if (!caller.isAdmin) requireOwn(catalog, caller.name, Number(id));
  if (!deleteBlock(catalog, Number(id))) throw new IrodsFailure(CODES.CAT_SUCCESS_BUT_WITH_NO_INFO);
}

function requireOwn(catalog: Catalog, user: string, id: number): void {
  const sql = 'SELECT user_name AS user FROM R_RULE_EXEC WHERE rule_exec_id = ?';
  const row = catalog.database.get<{ user: string }>(sql, id);
  if (!row) throw new IrodsFailure(CODES.CAT_NO_ROWS_FOUND);
  if (row.user !== user) throw new IrodsFailure(CODES.USER_ACCESS_DENIED);
}
