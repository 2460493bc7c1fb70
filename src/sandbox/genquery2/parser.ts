import { TokenReader, type Vocabulary } from '../genquery/text.js';
import type {
  CastType,
  ColumnReference,
  Comparison,
  Condition,
  Expression,
  FunctionCall,
  Operand,
  Select,
  SortKey,
} from './ast.js';
import { parseTest } from './test-parser.js';

/** Every reserved word; some have no place in the grammar but are no names either. */
const VOCABULARY: Vocabulary = {
  keywords: new Set(
    (
      'select where like in between distinct order by asc desc offset limit fetch first rows only ' +
      'case when else end group having exists is null not and or cast as'
    ).split(' '),
  ),
  symbols: ['!=', '<>', '<=', '>=', '=', '<', '>', ',', '(', ')'] satisfies (
    | Comparison
    | '<>'
    | ','
    | '('
    | ')'
  )[],
  integers: true,
};

/**
 * Reads a GenQuery2 text. Range and order may stand in either order, as may offset and limit. On
 * top of the real server's grammar `having` is understood.
 *
 * Throws QuerySyntaxError for what the grammar does not allow (`query.gq2-no-distinct`).
 */
export function parseSelect(text: string): Select {
  const reader = new TokenReader(text, VOCABULARY);
  reader.expect('select');
  const isDistinct = reader.accept('distinct');
  const projections = parseList(reader, parseExpression);
  const where = reader.accept('where') ? parseCondition(reader) : undefined;
  const groupBy = parseGroupBy(reader);
  const having = reader.accept('having') ? parseCondition(reader) : undefined;
  const early = parseOrderBy(reader);
  const range = parseRange(reader);
  const orderBy = early.length > 0 ? early : parseOrderBy(reader);
  reader.expectKind('end');
  return { isDistinct, projections, where, groupBy, having, orderBy, ...range };
}

function parseList<Item>(reader: TokenReader, parseItem: (reader: TokenReader) => Item): Item[] {
  const items = [parseItem(reader)];
  while (reader.accept(',')) items.push(parseItem(reader));
  return items;
}

function parseGroupBy(reader: TokenReader): string[] {
  if (!reader.accept('group')) return [];
  reader.expect('by');
  return parseList(reader, () => reader.expectKind('identifier'));
}

function parseOrderBy(reader: TokenReader): SortKey[] {
  if (!reader.accept('order')) return [];
  reader.expect('by');
  return parseList(reader, () => {
    const expression = parseExpression(reader);
    if (reader.accept('desc')) return { expression, direction: 'DESC' };
    reader.accept('asc');
    return { expression, direction: 'ASC' };
  });
}

function parseRange(reader: TokenReader): Pick<Select, 'offset' | 'limit'> {
  const early = parseOffset(reader);
  const limit = parseLimit(reader);
  return { offset: early ?? (limit === undefined ? undefined : parseOffset(reader)), limit };
}

const parseOffset = (reader: TokenReader): number | undefined =>
  reader.accept('offset') ? parseCount(reader) : undefined;

function parseLimit(reader: TokenReader): number | undefined {
  if (reader.accept('limit')) return parseCount(reader);
  if (!reader.accept('fetch')) return undefined;
  reader.expect('first');
  const limit = parseCount(reader);
  reader.expect('rows');
  reader.expect('only');
  return limit;
}

function parseCount(reader: TokenReader): number {
  const text = reader.expectKind('integer');
  const count = Number(text);
  return Number.isSafeInteger(count) && !text.startsWith('-')
    ? count
    : reader.fail('not a number of rows');
}

function parseExpression(reader: TokenReader): Expression {
  if (reader.accept('cast')) return parseCast(reader);
  const name = reader.expectKind('identifier');
  return reader.accept('(') ? parseCall(reader, name) : { kind: 'column', name };
}

function parseCast(reader: TokenReader): ColumnReference {
  reader.expect('(');
  const name = reader.expectKind('identifier');
  reader.expect('as');
  const cast = parseCastType(reader);
  reader.expect(')');
  return { kind: 'column', name, cast };
}

function parseCastType(reader: TokenReader): CastType {
  const name = reader.expectKind('identifier').toLowerCase();
  if (!reader.accept('(')) return { name };
  const length = parseCount(reader);
  reader.expect(')');
  return { name, length };
}

function parseCall(reader: TokenReader, name: string): FunctionCall {
  const isDistinct = reader.accept('distinct');
  if (reader.accept(')')) return { kind: 'function', name, isDistinct, operands: [] };
  const operands = parseList(reader, parseOperand);
  reader.expect(')');
  return { kind: 'function', name, isDistinct, operands };
}

function parseOperand(reader: TokenReader): Operand {
  const { kind } = reader.peek();
  if (kind === 'literal' || kind === 'integer') return { kind, value: reader.next().text };
  return parseExpression(reader);
}

/** `or` binds least, then `and`, then `not`. */
function parseCondition(reader: TokenReader): Condition {
  let condition = parseConjunction(reader);
  while (reader.accept('or')) {
    condition = { kind: 'or', left: condition, right: parseConjunction(reader) };
  }
  return condition;
}

function parseConjunction(reader: TokenReader): Condition {
  let condition = parseNegation(reader);
  while (reader.accept('and')) {
    condition = { kind: 'and', left: condition, right: parseNegation(reader) };
  }
  return condition;
}

function parseNegation(reader: TokenReader): Condition {
  if (reader.accept('not')) return { kind: 'not', condition: parseNegation(reader) };
  if (reader.accept('(')) {
    const condition = parseCondition(reader);
    reader.expect(')');
    return condition;
  }
  return { kind: 'test', subject: parseExpression(reader), test: parseTest(reader) };
}
