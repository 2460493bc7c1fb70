import type { Caller } from '../caller.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { bound, joinSql, type Sql } from '../genquery/sql.js';
import type { TableAlias } from './tables.js';

/**
 * The conditions that leave a caller only what they may see. An administrator sees everything;
 * others see data objects and collections that they, or a group of theirs, can read
 * (`query.no-rows-as-stranger`), wherever a query reads those tables under their own names, and
 * only their own tickets.
 */
export function visibilityConditions(caller: Caller, tables: ReadonlySet<TableAlias>): Sql[] {
  if (caller.isAdmin) return [];
  const conditions: Sql[] = [];
  if (tables.has('R_TICKET_MAIN')) {
    conditions.push(joinSql(['R_TICKET_MAIN.user_id = ', bound(caller.id)]));
  }
  if (tables.has('R_DATA_MAIN')) conditions.push(readable('R_DATA_MAIN.data_id', caller));
  if (tables.has('R_COLL_MAIN')) conditions.push(readable('R_COLL_MAIN.coll_id', caller));
  return conditions;
}

const readable = (objectId: string, caller: Caller): Sql =>
  joinSql([
    `EXISTS (SELECT 1 FROM R_OBJT_ACCESS WHERE object_id = ${objectId}`,
    ` AND access_type_id >= ${ACCESS_LEVELS.read_object}`,
    ' AND user_id IN (SELECT group_user_id FROM R_USER_GROUP WHERE user_id = ',
    bound(caller.id),
    '))',
  ]);
