import type { Caller } from '../caller.js';
import { type AveragedColumn, average } from '../genquery/average.js';
import { bound, joinSql, raw, type Sql } from '../genquery/sql.js';
import type { ColumnReference, Expression, Select, SortKey } from './ast.js';
import { requiresAvu } from './avu-tests.js';
import { requireSoundGrouping } from './grouping.js';
import { avuJoins, fromSql, HIERARCHIES_SQL, permissionJoins } from './joins.js';
import { Scope } from './scope.js';
import { conditionSql, requirePlain } from './where.js';

/** How many rows a query without a limit answers at most. */
const DEFAULT_LIMIT = 256;

/** A query as SQL; result columns have the names c0, c1 and so on, an average has two. */
export interface SelectSql {
  readonly sql: Sql;
  readonly averaged: readonly AveragedColumn[];
}

/**
 * The SQL of a query on behalf of a caller. Throws SelectFailure for what cannot be turned into
 * SQL (`unusable`) and for what PostgreSQL would refuse (`refused`).
 */
export function selectSql(select: Select, caller: Caller): SelectSql {
  const scope = new Scope();
  const columns = select.projections.map((expression, index) =>
    projectionSql(expression, index, scope),
  );
  const where = select.where && conditionSql(select.where, scope);
  const having = select.having && conditionSql(select.having, scope);
  const from = fromSql(scope.aliases);
  const required = new Set(
    [...scope.avuOwners].filter((owner) => select.where && requiresAvu(select.where, owner)),
  );
  const grouped = select.groupBy.map((name) => scope.mentionGrouped(name).sql);
  const sorted = select.orderBy.map((key) => sortKeySql(key, scope));
  requireSoundGrouping(select);
  const sql = joinSql([
    scope.usesHierarchies ? HIERARCHIES_SQL : '',
    select.isDistinct ? 'SELECT DISTINCT ' : 'SELECT ',
    joinSql(
      columns.map((column) => column.sql),
      ', ',
    ),
    ` FROM ${from}${avuJoins(scope.avuOwners, required, scope.aliases)}`,
    permissionJoins(scope.aliases, caller),
    scope.usesHierarchies ? hierarchyJoin(scope) : '',
    ...clause(' WHERE ', where),
    ...clause(' GROUP BY ', listOf(grouped)),
    ...clause(' HAVING ', having),
    ...clause(' ORDER BY ', listOf(sorted)),
    ...[' LIMIT ', bound(select.limit ?? DEFAULT_LIMIT)],
    ...[' OFFSET ', bound(select.offset ?? 0)],
  ]);
  return { sql, averaged: columns.flatMap(({ isAverage }, index) => (isAverage ? [index] : [])) };
}

interface ProjectionSql {
  readonly sql: Sql;
  readonly isAverage: boolean;
}

function projectionSql(expression: Expression, index: number, scope: Scope): ProjectionSql {
  const averaged = averagedColumn(expression);
  const operand = averaged && scope.introduce(averaged);
  if (operand?.type === 'integer') {
    return { sql: raw(average(operand.sql.text, index)), isAverage: true };
  }
  return { sql: joinSql([scope.introduce(expression).sql, ` AS c${index}`]), isAverage: false };
}

/** The column that an expression is the plain average of. */
function averagedColumn(expression: Expression): ColumnReference | undefined {
  if (expression.kind !== 'function' || expression.isDistinct) return undefined;
  const [operand, surplus] = expression.operands;
  if (expression.name.toLowerCase() !== 'avg' || surplus) return undefined;
  return operand?.kind === 'column' ? operand : undefined;
}

function sortKeySql({ expression, direction }: SortKey, scope: Scope): Sql {
  requirePlain(expression);
  return joinSql([scope.mention(expression).sql, ` ${direction}`]);
}

const hierarchyJoin = (scope: Scope): string =>
  ` JOIN cte_drh ON cte_drh.resc_id = ${scope.aliases.get('R_RESC_MAIN')}.resc_id`;

const listOf = (pieces: readonly Sql[]): Sql | undefined =>
  pieces.length > 0 ? joinSql(pieces, ', ') : undefined;

const clause = (keyword: string, sql: Sql | undefined): (Sql | string)[] =>
  sql ? [keyword, sql] : [];
