import { UnsupportedError } from '../errors.js';
import type { CatalogQuery, Condition } from './catalog-query.js';

/**
 * Writes a query as GenQuery2. Quotes, backslashes, plus signs and control characters in values
 * become `\xNN`, which the server's lexer decodes: so no value ends a literal early, and a `+`
 * survives the query string (http-api.md section 1.6).
 */
export function toGenQuery2(query: CatalogQuery, limit: number, offset: number): string {
  const parts = [`select ${query.select.join(', ')}`];
  if (query.where !== undefined) parts.push(`where ${grouped2(query.where)}`);
  const groups = groupedColumns(query);
  if (groups.length > 0) parts.push(`group by ${groups.join(', ')}`);
  if (query.orderBy !== undefined && query.orderBy.length > 0) {
    const keys = query.orderBy.map((key) => `${key.column}${key.descending ? ' desc' : ''}`);
    parts.push(`order by ${keys.join(', ')}`);
  }
  if (offset > 0) parts.push(`offset ${offset}`);
  parts.push(`limit ${limit}`);
  return parts.join(' ');
}

/**
 * Rows are made distinct by grouping, which all servers understand alike: iRODS 4.3.2 to 4.3.4
 * knows `select no distinct` only, later ones `select distinct` only (`query.gq2-no-distinct`).
 * Beside an aggregate the other columns must be grouped by anyway.
 */
function groupedColumns({ select, distinct }: CatalogQuery): readonly string[] {
  const plain = select.filter((column) => !column.includes('('));
  return distinct === false && plain.length === select.length ? [] : plain;
}

/** A string literal of GenQuery2. */
function quote2(text: string): string {
  const escaped = text.replace(/['\\+\u0000-\u001f\u007f]/g, (character) => {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return `'${escaped}'`;
}

function condition2(condition: Condition): string {
  if ('all' in condition) return joined(condition.all, ' and ');
  if ('any' in condition) return joined(condition.any, ' or ');
  if ('not' in condition) return `not (${condition2(condition.not)})`;
  if ('in' in condition) return `${condition.column} in (${condition.in.map(quote2).join(', ')})`;
  return `${condition.column} ${condition.is} ${quote2(condition.value)}`;
}

/**
 * Alternatives stand in parentheses, the whole condition's too: the server appends the test of the
 * user's permissions with `and`, without parentheses of its own.
 */
function grouped2(condition: Condition): string {
  return 'any' in condition ? `(${condition2(condition)})` : condition2(condition);
}

function joined(conditions: readonly Condition[], word: string): string {
  return conditions
    .map((part) => ('all' in part ? `(${condition2(part)})` : grouped2(part)))
    .join(word);
}

/** GenQuery1's names where they differ from GenQuery2's. */
const NAMES_1: Readonly<Record<string, string>> = {
  DATA_ACCESS_PERM_ID: 'DATA_ACCESS_TYPE',
  DATA_ACCESS_PERM_NAME: 'DATA_ACCESS_NAME',
  DATA_ACCESS_USER_NAME: 'USER_NAME',
  DATA_ACCESS_USER_ZONE: 'USER_ZONE',
  COLL_ACCESS_PERM_ID: 'COLL_ACCESS_TYPE',
  COLL_ACCESS_PERM_NAME: 'COLL_ACCESS_NAME',
  COLL_ACCESS_USER_NAME: 'COLL_USER_NAME',
  COLL_ACCESS_USER_ZONE: 'COLL_ZONE_NAME',
  COLL_INFO1: 'COLL_INFO_1',
  COLL_INFO2: 'COLL_INFO_2',
  RESC_PARENT_ID: 'RESC_PARENT',
  RESC_HOSTNAME: 'RESC_LOC',
  DELAY_RULE_ID: 'RULE_EXEC_ID',
  DELAY_RULE_NAME: 'RULE_EXEC_NAME',
  DELAY_RULE_REI_FILE_PATH: 'RULE_EXEC_REI_FILE_PATH',
  DELAY_RULE_USER_NAME: 'RULE_EXEC_USER_NAME',
  DELAY_RULE_EXE_ADDRESS: 'RULE_EXEC_ADDRESS',
  DELAY_RULE_EXE_TIME: 'RULE_EXEC_TIME',
  DELAY_RULE_EXE_FREQUENCY: 'RULE_EXEC_FREQUENCY',
  DELAY_RULE_PRIORITY: 'RULE_EXEC_PRIORITY',
  DELAY_RULE_ESTIMATED_EXE_TIME: 'RULE_EXEC_ESTIMATED_EXE_TIME',
  DELAY_RULE_NOTIFICATION_ADDR: 'RULE_EXEC_NOTIFICATION_ADDR',
  DELAY_RULE_LAST_EXE_TIME: 'RULE_EXEC_LAST_EXE_TIME',
  DELAY_RULE_STATUS: 'RULE_EXEC_STATUS',
};

/**
 * Writes a query as GenQuery1, for servers that have nothing else. GenQuery1 knows `and` only, and
 * `||` between tests of one column.
 * @throws UnsupportedError for a condition it cannot say.
 */
export function toGenQuery1(query: CatalogQuery): string {
  const ordered = new Map(query.orderBy?.map((key) => [key.column, key.descending === true]));
  const columns = query.select.map((column) => {
    const descending = ordered.get(column);
    if (descending === undefined) return name1(column);
    return `order_${descending ? 'desc' : 'asc'}(${name1(column)})`;
  });
  const where = query.where === undefined ? '' : ` where ${conditions1(query.where).join(' and ')}`;
  return `select ${columns.join(', ')}${where}`;
}

/** Whether GenQuery1 can say a condition. */
export function isGenQuery1(condition: Condition): boolean {
  try {
    conditions1(condition);
    return true;
  } catch (error) {
    if (error instanceof UnsupportedError) return false;
    throw error;
  }
}

function name1(column: string): string {
  return column.replace(/[A-Z_0-9]{3,}/g, (name) => NAMES_1[name] ?? name);
}

function conditions1(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(conditions1);
  if ('in' in condition) {
    return [`${name1(condition.column)} in (${condition.in.map(quote1).join(', ')})`];
  }
  if ('any' in condition) return [alternatives1(condition.any)];
  if ('not' in condition) throw beyondGenQuery1();
  return [`${name1(condition.column)} ${condition.is} ${quote1(condition.value)}`];
}

function alternatives1(conditions: readonly Condition[]): string {
  const tests = conditions.map((part) => {
    if (!('is' in part)) throw beyondGenQuery1();
    return part;
  });
  const [first] = tests;
  if (first === undefined || tests.some((test) => test.column !== first.column))
    throw beyondGenQuery1();
  return `${name1(first.column)} ${tests.map((test) => `${test.is} ${quote1(test.value)}`).join(' || ')}`;
}

/** Whether GenQuery1 can name a value at all. */
export function canBeInGenQuery1(value: string): boolean {
  return !/['\\+]/.test(value);
}

function quote1(text: string): string {
  if (!canBeInGenQuery1(text)) {
    throw new UnsupportedError(
      `GenQuery1 cannot name ${JSON.stringify(text)}: it takes no quotes, backslashes and plus signs`,
      {
        hint: 'Ask for an irods_http_api of 0.4.0 or newer, which has GenQuery2 for names of data objects, collections, resources and users. Groups, quotas, tickets and tokens are asked for in GenQuery1 by every release.',
      },
    );
  }
  return `'${text}'`;
}

function beyondGenQuery1(): UnsupportedError {
  return new UnsupportedError('this server has only GenQuery1, which cannot say this condition', {
    hint: 'Ask for an irods_http_api of 0.4.0 or newer.',
  });
}
