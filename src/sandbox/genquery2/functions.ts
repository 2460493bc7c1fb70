import { joinSql, raw, type Sql } from '../genquery/sql.js';
import type { FunctionCall } from './ast.js';
import { SelectFailure } from './failures.js';
import type { Typed, ValueType } from './types.js';

/** What an operand must be. Literals fit everywhere. */
type Kind = 'text' | 'number' | 'any';

interface SqlFunction {
  readonly operands: readonly Kind[];
  /** How many of the operands must be there; all of them if absent. */
  readonly required?: number;
  /** Whether the last kind may be repeated. */
  readonly isVariadic?: true;
  /** The type of the result; that of the first operand with a type if absent. */
  readonly type?: ValueType;
  readonly sql: (operands: readonly Sql[]) => Sql;
}

const call =
  (name: string) =>
  (operands: readonly Sql[]): Sql =>
    joinSql([`${name}(`, joinSql(operands, ', '), ')']);

const text1 = (name: string): SqlFunction => ({
  operands: ['text'],
  type: 'text',
  sql: call(name),
});

const trim = (name: string): SqlFunction => ({
  operands: ['text', 'text'],
  required: 1,
  type: 'text',
  sql: call(name),
});

const length: SqlFunction = { operands: ['text'], type: 'integer', sql: call('length') };

const number1 = (name: string): SqlFunction => ({ operands: ['number'], sql: call(name) });

/** PostgreSQL counts characters before the first one, too; SQLite counts from the end instead. */
const substring: SqlFunction = {
  operands: ['text', 'number', 'number'],
  required: 2,
  type: 'text',
  sql: ([text = NOTHING, start = NOTHING, count]) =>
    count === undefined
      ? joinSql(['substr(', text, ', max(1, ', start, '))'])
      : joinSql([
          ...['substr(', text, ', max(1, ', start, '), '],
          ...['max(0, ', count, ' + min(0, ', start, ' - 1)))'],
        ]),
};

const left: SqlFunction = {
  operands: ['text', 'number'],
  type: 'text',
  sql: ([text = NOTHING, count = NOTHING]) =>
    joinSql([
      ...['substr(', text, ', 1, CASE WHEN ', count, ' >= 0 THEN ', count],
      ...[' ELSE max(0, length(', text, ') + ', count, ') END)'],
    ]),
};

const right: SqlFunction = {
  operands: ['text', 'number'],
  type: 'text',
  sql: ([text = NOTHING, count = NOTHING]) =>
    joinSql([
      ...['substr(', text, ', CASE WHEN ', count, ' >= 0'],
      ...[' THEN max(1, length(', text, ') - ', count, ' + 1) ELSE 1 - ', count, ' END)'],
    ]),
};

const NOTHING = raw('NULL');

const SCALARS: Readonly<Record<string, SqlFunction>> = {
  lower: text1('lower'),
  upper: text1('upper'),
  trim: trim('trim'),
  btrim: trim('trim'),
  ltrim: trim('ltrim'),
  rtrim: trim('rtrim'),
  length,
  char_length: length,
  character_length: length,
  octet_length: { operands: ['text'], type: 'integer', sql: call('octet_length') },
  concat: { operands: ['any'], isVariadic: true, type: 'text', sql: call('concat') },
  concat_ws: { operands: ['text', 'any'], isVariadic: true, type: 'text', sql: call('concat_ws') },
  substring,
  substr: substring,
  left,
  right,
  replace: { operands: ['text', 'text', 'text'], type: 'text', sql: call('replace') },
  strpos: { operands: ['text', 'text'], type: 'integer', sql: call('instr') },
  coalesce: { operands: ['any'], isVariadic: true, sql: call('coalesce') },
  nullif: { operands: ['any', 'any'], sql: call('nullif') },
  abs: number1('abs'),
  ceil: number1('ceil'),
  ceiling: number1('ceil'),
  floor: number1('floor'),
  sign: number1('sign'),
  trunc: number1('trunc'),
  sqrt: { operands: ['number'], type: 'numeric', sql: call('sqrt') },
  round: { operands: ['number', 'number'], required: 1, sql: call('round') },
  mod: {
    operands: ['number', 'number'],
    sql: ([a = NOTHING, b = NOTHING]) => joinSql(['(', a, ' % ', b, ')']),
  },
  power: { operands: ['number', 'number'], type: 'numeric', sql: call('power') },
};

const AGGREGATES: Readonly<Record<string, SqlFunction>> = {
  count: { operands: ['any'], type: 'integer', sql: call('count') },
  sum: { operands: ['number'], type: 'numeric', sql: call('sum') },
  avg: { operands: ['number'], type: 'numeric', sql: call('avg') },
  min: { operands: ['any'], sql: call('min') },
  max: { operands: ['any'], sql: call('max') },
};

/** Whether a call sums rows up. Names of functions are not case sensitive. */
export const isAggregate = ({ name }: FunctionCall): boolean =>
  Object.hasOwn(AGGREGATES, name.toLowerCase());

/**
 * A function of operands that are SQL already. The functions are those of PostgreSQL that are of
 * use on a catalog; throws SelectFailure `refused` for others and for operands that do not fit.
 */
export function functionSql({ name, isDistinct }: FunctionCall, operands: readonly Typed[]): Typed {
  const known = name.toLowerCase();
  const table = Object.hasOwn(AGGREGATES, known) ? AGGREGATES : SCALARS;
  const definition = Object.hasOwn(table, known) ? table[known] : undefined;
  if (!definition || !fits(definition, operands)) return refuse(name);
  if (isDistinct && table !== AGGREGATES) return refuse(name);
  const [first, ...others] = operands.map(({ sql }) => sql);
  const sql =
    isDistinct && first
      ? definition.sql([joinSql(['DISTINCT ', first]), ...others])
      : definition.sql(operands.map(({ sql: operand }) => operand));
  return { sql, type: definition.type ?? commonType(operands) };
}

function fits(definition: SqlFunction, operands: readonly Typed[]): boolean {
  const { operands: kinds, required = kinds.length, isVariadic } = definition;
  if (operands.length < required) return false;
  if (operands.length > kinds.length && isVariadic !== true) return false;
  return operands.every(({ type }, index) => accepts(kinds[index] ?? kinds.at(-1) ?? 'any', type));
}

function accepts(kind: Kind, type: ValueType): boolean {
  if (kind === 'any' || type === 'unknown') return true;
  return kind === 'text' ? type === 'text' : type !== 'text';
}

const commonType = (operands: readonly Typed[]): ValueType =>
  operands.find(({ type }) => type !== 'unknown')?.type ?? 'text';

function refuse(name: string): never {
  throw new SelectFailure('refused', `no function ${name} of such operands`);
}
