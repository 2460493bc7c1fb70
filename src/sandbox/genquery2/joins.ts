import type { Caller } from '../caller.js';
import type { CatalogTable } from '../catalog/tables.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { bound, joinSql, type Sql } from '../genquery/sql.js';
import type { AccessOwner, AvuOwner } from './columns.js';
import { SelectFailure } from './failures.js';

type Edge = readonly [CatalogTable, string, CatalogTable, string];

/** Which tables can be joined, and by which columns. */
const EDGES: readonly Edge[] = [
  ['R_COLL_MAIN', 'coll_id', 'R_DATA_MAIN', 'coll_id'],
  ['R_DATA_MAIN', 'resc_id', 'R_RESC_MAIN', 'resc_id'],
  ['R_USER_MAIN', 'user_id', 'R_USER_AUTH', 'user_id'],
  ['R_USER_MAIN', 'user_id', 'R_USER_GROUP', 'group_user_id'],
];

/** The tables of a query by their names in its SQL: t0, t1 and so on, in the order of mention. */
export type TableAliases = ReadonlyMap<CatalogTable, string>;

/**
 * The `FROM` list of the tables that a query names. A table is reached from the one joined last,
 * and no other table is put in between, as on the real server: what cannot be reached so is
 * `unusable`, even if there were another way.
 */
export function fromSql(aliases: TableAliases): string {
  const [first, ...others] = aliases.keys();
  if (first === undefined) throw new SelectFailure('unusable', 'no table');
  let remaining = others;
  let last = first;
  let text = `${first} ${aliases.get(first)}`;
  while (remaining.length > 0) {
    const reachable = remaining.filter((table) => edgeBetween(last, table) !== undefined);
    const next = reachable.at(-1);
    if (next === undefined) throw new SelectFailure('unusable', `no way from ${last}`);
    for (const table of reachable) text += ` JOIN ${joinTo(table, last, aliases)}`;
    remaining = remaining.filter((table) => !reachable.includes(table));
    last = next;
  }
  return text;
}

const edgeBetween = (one: CatalogTable, other: CatalogTable): Edge | undefined =>
  EDGES.find(([a, , b]) => (a === one && b === other) || (a === other && b === one));

function joinTo(table: CatalogTable, from: CatalogTable, aliases: TableAliases): string {
  const [a, aColumn, b, bColumn] = edgeBetween(from, table) ?? fail(table);
  return `${table} ${aliases.get(table)} ON ${aliases.get(a)}.${aColumn} = ${aliases.get(b)}.${bColumn}`;
}

function fail(table: CatalogTable): never {
  throw new SelectFailure('unusable', `${table} cannot be joined`);
}

const OBJECT_IDS = {
  data: { table: 'R_DATA_MAIN', id: 'data_id' },
  coll: { table: 'R_COLL_MAIN', id: 'coll_id' },
  resc: { table: 'R_RESC_MAIN', id: 'resc_id' },
  user: { table: 'R_USER_MAIN', id: 'user_id' },
} as const satisfies Record<AvuOwner, { table: CatalogTable; id: string }>;

const objectId = (owner: AvuOwner, aliases: TableAliases): string =>
  `${aliases.get(OBJECT_IDS[owner].table)}.${OBJECT_IDS[owner].id}`;

/**
 * The joins for AVUs: an object without any still has its row.
 *
 * @param required - The owners of which only those with AVUs can be found.
 */
export function avuJoins(
  owners: ReadonlySet<AvuOwner>,
  required: ReadonlySet<AvuOwner>,
  aliases: TableAliases,
): string {
  const joins = [...owners].map((owner) => {
    const [letter] = owner;
    const join = required.has(owner) ? ' JOIN' : ' LEFT JOIN';
    return (
      `${join} R_OBJT_METAMAP omm${letter} ON omm${letter}.object_id = ${objectId(owner, aliases)}` +
      `${join} R_META_MAIN mm${letter} ON mm${letter}.meta_id = omm${letter}.meta_id`
    );
  });
  return joins.join('');
}

/**
 * The joins to the permissions on data objects and collections, which every query over them has.
 * A row comes once for each permission: for an administrator for each user, members of groups one
 * by one; for others for each way in which they may read, so that `distinct` is often wanted.
 *
 * For other users than administrators the joins also restrict the rows. They are CROSS joins
 * because SQLite then looks a row's permissions up after the row, never all of a user's first.
 */
export function permissionJoins(aliases: TableAliases, caller: Caller): Sql {
  const owners = (['data', 'coll'] satisfies AccessOwner[]).filter((owner) =>
    aliases.has(OBJECT_IDS[owner].table),
  );
  return joinSql(
    owners.map((owner) => {
      const alias = `p${owner[0]}`;
      const join = caller.isAdmin ? ' LEFT JOIN' : ' CROSS JOIN';
      const isReadable = ` AND ${alias}oa.access_type_id >= ${ACCESS_LEVELS.read_object}`;
      const isCaller = joinSql([` AND ${alias}ug.user_id = `, bound(caller.id)]);
      return joinSql([
        `${join} R_OBJT_ACCESS ${alias}oa ON ${alias}oa.object_id = ${objectId(owner, aliases)}`,
        caller.isAdmin ? '' : isReadable,
        `${join} R_USER_GROUP ${alias}ug ON ${alias}ug.group_user_id = ${alias}oa.user_id`,
        caller.isAdmin ? '' : isCaller,
        `${join} R_TOKN_MAIN ${alias}t ON ${alias}t.token_id = ${alias}oa.access_type_id`,
        `${join} R_USER_MAIN ${alias}u ON ${alias}u.user_id = ${alias}ug.user_id`,
      ]);
    }),
  );
}

/** The table of all hierarchies from a resource upwards; the real server lists the parts too. */
export const HIERARCHIES_SQL = `WITH RECURSIVE cte_drh AS (
 SELECT resc_id, resc_name AS hier, CAST(resc_parent AS INTEGER) AS parent_id FROM R_RESC_MAIN
 UNION ALL
 SELECT cte_drh.resc_id, U.resc_name || ';' || cte_drh.hier, CAST(U.resc_parent AS INTEGER)
 FROM cte_drh JOIN R_RESC_MAIN U ON U.resc_id = cte_drh.parent_id) `;
