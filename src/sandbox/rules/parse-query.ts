import type { Expression, QueryComparison, QueryCondition } from './syntax.js';
import type { TokenReader } from './token-reader.js';
import { unreadable } from './tokens.js';

type ParseValue = (reader: TokenReader) => Expression;

const FUNCTIONS = new Set([
  'count',
  'sum',
  'min',
  'max',
  'avg',
  'order',
  'order_asc',
  'order_desc',
]);

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['=', '='],
  ['==', '='],
  ['<>', '<>'],
  ['!=', '<>'],
  ['>', '>'],
  ['<', '<'],
  ['>=', '>='],
  ['<=', '<='],
  ['like', 'like'],
  ['LIKE', 'like'],
  ['not like', 'not like'],
  ['in', 'in'],
  ['IN', 'in'],
  ['between', 'between'],
  ['BETWEEN', 'between'],
]);

/** The rest of a query of which `SELECT` was read. */
export function parseQuery(reader: TokenReader, parseValue: ParseValue): Expression {
  const columns: string[] = [];
  do columns.push(parseColumn(reader));
  while (reader.skip(','));
  const conditions: QueryCondition[] = [];
  if (skipWord(reader, 'where')) {
    do conditions.push(parseCondition(reader, parseValue));
    while (skipWord(reader, 'and'));
  }
  return { kind: 'query', columns, conditions };
}

const skipWord = (reader: TokenReader, word: string): boolean =>
  reader.skip(word) || reader.skip(word.toUpperCase());

function parseColumn(reader: TokenReader): string {
  const name = reader.expectKind('word').text;
  if (!FUNCTIONS.has(name.toLowerCase()) || !reader.skip('(')) return name;
  const column = reader.expectKind('word').text;
  reader.expect(')');
  const called = name.toLowerCase();
  return `${called === 'order_asc' ? 'order' : called}(${column})`;
}

function parseCondition(reader: TokenReader, parseValue: ParseValue): QueryCondition {
  const column = reader.expectKind('word').text;
  const comparisons: QueryComparison[] = [];
  let junction: '||' | '&&' | undefined;
  for (;;) {
    const operator = parseOperator(reader);
    const values = [parseValue(reader)];
    if (operator === 'between') values.push(parseValue(reader));
    comparisons.push({ operator, values });
    const joint = reader.isNext('||') ? '||' : reader.isNext('&&') ? '&&' : undefined;
    if (joint === undefined) return { column, junction: junction ?? '&&', comparisons };
    if (junction !== undefined && joint !== junction) throw unreadable(`unexpected ${joint}`);
    junction = joint;
    reader.next();
  }
}

function parseOperator(reader: TokenReader): string {
  const token = reader.next();
  if (token.text === '<' && reader.skip('>')) return '<>';
  if (token.text.toLowerCase() === 'not' && skipWord(reader, 'like')) return 'not like';
  const operator = OPERATORS.get(token.text);
  if (operator === undefined) throw unreadable(`unexpected ${token.text} in a query`);
  return operator;
}
