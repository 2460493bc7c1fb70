import type { Caller } from '../caller.js';
import { type AveragedColumn, average } from '../genquery/average.js';
import { bound, joinSql, raw, type Sql } from '../genquery/sql.js';
import type { GeneralQuery, Projection } from './ast.js';
import { RepeatedAvus } from './avus.js';
import type { Column } from './columns.js';
import { QueryFailure } from './failures.js';
import { planJoins } from './joins.js';
import { aliasedTable, type TableAlias } from './tables.js';
import { visibilityConditions } from './visibility.js';
import { conditionSql } from './where.js';

/** How a query is to be run. */
export interface GeneralQueryOptions {
  readonly caller: Caller;
  /** Whether texts are compared in upper case. */
  readonly ignoresCase: boolean;
  /** Whether equal rows are given once. */
  readonly isDistinct: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** The columns by which the real server orders rows when they are selected, asked for or not. */
const ALWAYS_ORDERED = ['COLL_NAME', 'DATA_NAME', 'DATA_REPL_NUM'];

/**
 * The SQL of a query. Result columns have the names c0, c1 and so on; an average has two (see
 * `average`).
 *
 * Throws QueryFailure of phase `run`, as `planJoins`, `conditionSql` and `RepeatedAvus` do, and
 * CAT_UNKNOWN_TABLE for a column that no query can use.
 */
export function generalQuerySql(query: GeneralQuery, options: GeneralQueryOptions): Sql {
  const selected = query.projections.map(({ column }) => column);
  const tested = query.conditions.map(({ column }) => column);
  const tables = planJoins(selected.map(tableOf), tested.map(tableOf));
  const avus = new RepeatedAvus(tested);
  const context = {
    ignoresCase: options.ignoresCase,
    mention: (column: Column) => avus.mention(column),
  };
  const where = [
    ...query.conditions.map(({ column, text }) => conditionSql(column, text, context)),
    ...[...tables.conditions, ...avus.conditions()].map(raw),
    ...visibilityConditions(options.caller, tables.tables),
  ];
  const from = [...tables.tables].map((alias) => `${aliasedTable(alias).table} ${alias}`);
  return joinSql([
    options.isDistinct ? 'SELECT DISTINCT ' : 'SELECT ',
    query.projections.map(projectionSql).join(', '),
    ` FROM ${[...from, ...avus.tables()].join(', ')}`,
    ...(where.length > 0 ? [' WHERE ', joinSql(where, ' AND ')] : []),
    groupingSql(query.projections),
    orderingSql(query.projections),
    ' LIMIT ',
    bound(options.limit),
    ' OFFSET ',
    bound(options.offset),
  ]);
}

/** The averages among the result columns of a query, for `readRow`. */
export const averagedColumns = (query: GeneralQuery): AveragedColumn[] =>
  query.projections.flatMap(({ aggregate }, index) => (aggregate === 'avg' ? [index] : []));

function tableOf({ alias }: Column): TableAlias {
  if (alias === undefined) throw new QueryFailure('CAT_UNKNOWN_TABLE', 'run');
  return alias;
}

const nameOf = ({ alias, column }: Column): string => `${alias}.${column}`;

function projectionSql({ column, aggregate }: Projection, index: number): string {
  const name = nameOf(column);
  if (aggregate === undefined) return `${name} AS c${index}`;
  const isArithmetic = aggregate === 'sum' || aggregate === 'avg';
  if (isArithmetic && column.type === 'text') throw new QueryFailure('CAT_SQL_ERR', 'run');
  return aggregate === 'avg' ? average(name, index) : `${aggregate}(${name}) AS c${index}`;
}

function groupingSql(projections: readonly Projection[]): string {
  const plain = projections.filter(({ aggregate }) => aggregate === undefined);
  if (plain.length === 0 || plain.length === projections.length) return '';
  return ` GROUP BY ${plain.map(({ column }) => nameOf(column)).join(', ')}`;
}

function orderingSql(projections: readonly Projection[]): string {
  const requested = projections
    .filter(({ order }) => order !== undefined)
    .map(({ column, order }) => `${nameOf(column)} ${order}`);
  const customary = ALWAYS_ORDERED.flatMap((name) =>
    projections
      .filter(({ column, aggregate }) => column.name === name && aggregate === undefined)
      .map(({ column }) => nameOf(column)),
  );
  const terms = [...requested, ...customary];
  return terms.length > 0 ? ` ORDER BY ${terms.join(', ')}` : '';
}
