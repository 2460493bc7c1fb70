import { bound, boundList, joinSql, raw, type Sql } from '../genquery/sql.js';
import type { Column } from './columns.js';
import { type Comparison, readTests, type Test } from './conditions.js';
import { QueryFailure } from './failures.js';

/** What a condition becomes SQL with. */
export interface ConditionContext {
  /** Whether texts are compared in upper case. */
  readonly ignoresCase: boolean;
  /** The SQL that names a column; it may differ from mention to mention. */
  readonly mention: (column: Column) => string;
}

const MAX_INTEGER = 2n ** 63n;

/**
 * The SQL of one condition. Values are bound as what the column holds.
 *
 * Throws QueryFailure: CAT_INVALID_ARGUMENT for what the server cannot read as tests, CAT_SQL_ERR
 * for what PostgreSQL refuses, such as LIKE on a number or a number that is none.
 */
export function conditionSql(column: Column, text: string, context: ConditionContext): Sql {
  const { tests, connectors } = readTests(text);
  const pieces = tests.flatMap((test, index) => [
    ...(index > 0 ? [` ${connectors[index - 1]} `] : []),
    testSql(column, test, context),
  ]);
  return tests.length > 1 ? joinSql(['(', ...pieces, ')']) : joinSql(pieces);
}

function testSql(column: Column, test: Test, context: ConditionContext): Sql {
  if (column.type === 'integer' && context.ignoresCase) return refuse();
  const name = () =>
    context.ignoresCase ? `upper(${context.mention(column)})` : context.mention(column);
  const value = (text: string) => boundAs(column, text);
  switch (test.kind) {
    case 'in':
      return joinSql([name(), ' IN ', boundList(test.values.map((text) => typed(column, text)))]);
    case 'between':
      return joinSql([name(), ' BETWEEN ', value(test.low), ' AND ', value(test.high)]);
    case 'begin_of':
      return beginningSql(column, test.value, context);
    case 'compare':
      return joinSql([
        name(),
        comparisonSql(column, test.operator),
        value(test.value),
        likeEnd(test),
      ]);
  }
}

function comparisonSql(column: Column, operator: Comparison): Sql {
  const isPattern = operator === 'like' || operator === 'not like';
  if (isPattern && column.type === 'integer') return refuse();
  return raw(` ${operator.toUpperCase()} `);
}

/** PostgreSQL's LIKE takes a backslash for an escape without being told so. */
const likeEnd = ({ operator }: { operator: Comparison }): string =>
  operator.endsWith('like') ? " ESCAPE '\\'" : '';

/** `begin_of`: the column is the beginning of the value, the other way round than `like`. */
function beginningSql(column: Column, value: string, context: ConditionContext): Sql {
  if (column.type === 'integer' || context.ignoresCase) return refuse();
  const name = () => context.mention(column);
  return joinSql(
    [name(), '= substr(', bound(value), `, 1, length(${name()})) AND length(${name()}) > 0`],
    ' ',
  );
}

const boundAs = (column: Column, text: string): Sql => bound(typed(column, text));

function typed(column: Column, text: string): string | bigint {
  if (column.type === 'text') return text;
  if (!/^\s*[+-]?\d+\s*$/.test(text)) return refuse();
  const number = BigInt(text.trim().replace(/^\+/, ''));
  return number >= -MAX_INTEGER && number < MAX_INTEGER ? number : refuse();
}

function refuse(): never {
  throw new QueryFailure('CAT_SQL_ERR', 'run');
}
