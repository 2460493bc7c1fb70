import type { Sql } from '../genquery/sql.js';
import type { CastType } from './ast.js';
import { SelectFailure } from './failures.js';

/** What an expression yields; `numeric` may have decimals, `unknown` is a literal's. */
export type ValueType = 'integer' | 'numeric' | 'text' | 'unknown';

/** An expression as SQL. */
export interface Typed {
  readonly sql: Sql;
  readonly type: ValueType;
}

const MAX_INTEGER = 2n ** 63n;

const INTEGER_TYPES = ['int', 'integer', 'int2', 'int4', 'int8', 'smallint', 'bigint'];
const NUMERIC_TYPES = ['decimal', 'numeric', 'real', 'float', 'float4', 'float8'];
const TEXT_TYPES = ['text', 'varchar', 'char', 'character', 'bpchar'];

/**
 * A literal as what it is compared with. Throws SelectFailure `refused` where PostgreSQL finds no
 * number in it.
 */
export function literalAs(type: ValueType, text: string): string | number | bigint {
  if (type === 'text' || type === 'unknown') return text;
  const trimmed = text.trim();
  if (/^[+-]?\d+$/.test(trimmed)) {
    const number = BigInt(trimmed.replace(/^\+/, ''));
    if (number >= -MAX_INTEGER && number < MAX_INTEGER) return number;
  }
  if (type === 'numeric' && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) {
    return Number(trimmed);
  }
  throw new SelectFailure('refused', 'not a number');
}

/**
 * A column cast to a type. A text that is no number becomes NULL, where PostgreSQL would refuse the
 * whole query if it came to read that row.
 */
export function castSql(name: string, from: ValueType, { name: type, length }: CastType): Typed {
  const isText = from === 'text';
  if (INTEGER_TYPES.includes(type)) {
    const isInteger = `trim(${name}) <> '' AND trim(ltrim(trim(${name}), '+-'), '0123456789') = ''`;
    return typed('integer', isText ? guarded(isInteger, name, 'INTEGER') : cast(name, 'INTEGER'));
  }
  if (NUMERIC_TYPES.includes(type)) {
    const isNumber = `${name} GLOB '*[0-9]*' AND trim(trim(${name}), '+-.eE0123456789') = ''`;
    return typed('numeric', isText ? guarded(isNumber, name, 'REAL') : cast(name, 'NUMERIC'));
  }
  if (!TEXT_TYPES.includes(type)) throw new SelectFailure('refused', `no type ${type}`);
  const text = cast(name, 'TEXT');
  return typed('text', length === undefined ? text : `substr(${text}, 1, ${length})`);
}

const cast = (name: string, type: string): string => `CAST(${name} AS ${type})`;

const guarded = (condition: string, name: string, type: string): string =>
  `CASE WHEN ${condition} THEN ${cast(name, type)} END`;

const typed = (type: ValueType, text: string): Typed => ({ type, sql: { text, values: [] } });
