import { formatTime } from './time-format.js';

/** What a query answered: rows are key-value pairs when the rule walks through them. */
export interface QueryRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A value of the rule language. Times are in seconds since the epoch. */
export type RuleValue =
  | { readonly type: 'integer'; readonly value: number }
  | { readonly type: 'double'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'path'; readonly value: string }
  | { readonly type: 'time'; readonly value: number }
  | { readonly type: 'list'; readonly items: readonly RuleValue[] }
  | { readonly type: 'tuple'; readonly items: readonly RuleValue[] }
  | { readonly type: 'pairs'; readonly entries: Map<string, string> }
  | { readonly type: 'bytes'; readonly value: Buffer }
  | { readonly type: 'query'; readonly text: string }
  | RowsValue;

/** The page of rows that a query is at; `rest` are those that it has not handed out yet. */
export interface RowsValue {
  readonly type: 'rows';
  readonly result: QueryRows;
  readonly rest: QueryRows['rows'];
}

export const integer = (value: number): RuleValue => ({ type: 'integer', value: value | 0 });
export const double = (value: number): RuleValue => ({ type: 'double', value });
export const boolean = (value: boolean): RuleValue => ({ type: 'boolean', value });
export const text = (value: string): RuleValue => ({ type: 'string', value });
export const list = (items: readonly RuleValue[]): RuleValue => ({ type: 'list', items });

/** What a microservice or a statement answers that went well. */
export const OK = integer(0);

const INTEGER_LIMIT = 2 ** 31;

/** Numbers print as the engine prints them: whole ones of 32 bits plainly, others with `%f`. */
function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < INTEGER_LIMIT
    ? String(value)
    : value.toFixed(6);
}

const pairTexts = (entries: ReadonlyMap<string, string>) =>
  [...entries].map(([key, value]) => `${key}=${value}`);

/** The text that `writeLine` prints for a value of any type. */
export function printed(value: RuleValue): string {
  switch (value.type) {
    case 'integer':
    case 'double':
      return numberText(value.value);
    case 'boolean':
      return String(value.value);
    case 'string':
    case 'path':
      return value.value;
    case 'time':
      return formatTime(value.value, '');
    case 'list':
      return `[${value.items.map(printed).join(',')}]`;
    case 'tuple':
      return `(${value.items.map(printed).join(',')})`;
    case 'pairs':
      return `KeyValue[${value.entries.size}]:${pairTexts(value.entries)
        .map((pair) => `${pair};`)
        .join('')}`;
    case 'bytes':
      return String(value.value.length);
    default:
      return '<value>';
  }
}

/** The text of a value for `str` and inside strings; `undefined` for what has none. */
export function textOf(value: RuleValue): string | undefined {
  switch (value.type) {
    case 'pairs':
      return pairTexts(value.entries).join('++++');
    case 'bytes': {
      const end = value.value.indexOf(0);
      return value.value.toString('utf8', 0, end < 0 ? value.value.length : end);
    }
    case 'tuple':
    case 'query':
    case 'rows':
      return undefined;
    default:
      return printed(value);
  }
}
