import { QuerySyntaxError, TokenReader, type Vocabulary } from '../genquery/text.js';
import type { Aggregate, Condition, GeneralQuery, Projection } from './ast.js';
import { COLUMNS, type Column } from './columns.js';
import { QueryFailure } from './failures.js';

const VOCABULARY: Vocabulary = {
  keywords: new Set([
    'select',
    'where',
    'like',
    'in',
    'between',
    'and',
    'not',
    'begin_of',
    'parent_of',
  ]),
  symbols: ['!=', '<>', '<=', '>=', '||', '&&', '=', '<', '>', ',', '(', ')'],
  integers: false,
};

const FUNCTIONS: Readonly<Record<string, Omit<Projection, 'column'>>> = {
  order: { order: 'ASC' },
  order_asc: { order: 'ASC' },
  order_desc: { order: 'DESC' },
  ...Object.fromEntries(
    (['count', 'sum', 'min', 'max', 'avg'] satisfies Aggregate[]).map((aggregate) => [
      aggregate,
      { aggregate },
    ]),
  ),
};

const COMPARISONS = ['=', '<', '<=', '>', '>='];

/**
 * Reads a GenQuery1 text: `select` columns or functions of one column, then `where` and conditions
 * joined by `and`, each a column with one or more tests joined by `||` and `&&`.
 *
 * Throws QueryFailure of phase `parse`: INPUT_ARG_NOT_WELL_FORMED_ERR (`query.syntax-error`,
 * `query.unbalanced-quote`), NO_COLUMN_NAME_FOUND (`query.unknown-column`) or
 * INVALID_GENQUERY_AGGREGATE_FUNCTION, whichever stands first in the text.
 */
export function parseGeneralQuery(text: string): GeneralQuery {
  const reader = new TokenReader(text, VOCABULARY);
  try {
    reader.expect('select');
    const projections = parseList(reader, ',', parseProjection);
    const conditions = reader.accept('where') ? parseList(reader, 'and', parseCondition) : [];
    reader.expectKind('end');
    return { projections, conditions };
  } catch (error) {
    if (!(error instanceof QuerySyntaxError)) throw error;
    throw new QueryFailure('INPUT_ARG_NOT_WELL_FORMED_ERR', 'parse');
  }
}

function parseList<Item>(
  reader: TokenReader,
  separator: string,
  parseItem: (reader: TokenReader) => Item,
): Item[] {
  const items = [parseItem(reader)];
  while (reader.accept(separator)) items.push(parseItem(reader));
  return items;
}

function parseProjection(reader: TokenReader): Projection {
  const name = reader.expectKind('identifier');
  if (!reader.accept('(')) return { column: columnNamed(name) };
  const column = columnNamed(reader.expectKind('identifier'), () => reader.expect(')'));
  const meaning = Object.hasOwn(FUNCTIONS, name.toLowerCase())
    ? FUNCTIONS[name.toLowerCase()]
    : undefined;
  if (!meaning) throw new QueryFailure('INVALID_GENQUERY_AGGREGATE_FUNCTION', 'parse');
  return { column, ...meaning };
}

/** The column of that name, looked up after `finish` has read the rest of the phrase. */
function columnNamed(name: string, finish: () => void = () => {}): Column {
  finish();
  const column = COLUMNS.get(name);
  if (!column) throw new QueryFailure('NO_COLUMN_NAME_FOUND', 'parse');
  return column;
}

function parseCondition(reader: TokenReader): Condition {
  const name = reader.expectKind('identifier');
  let text = parseTest(reader);
  for (;;) {
    if (reader.accept('||')) text += ` || ${parseTest(reader)}`;
    else if (reader.accept('&&')) text += ` && ${parseTest(reader)}`;
    else return { column: columnNamed(name), text };
  }
}

function parseTest(reader: TokenReader): string {
  const quoted = () => `'${reader.expectKind('literal')}'`;
  const comparison = COMPARISONS.find((symbol) => reader.accept(symbol));
  if (comparison !== undefined) return `${comparison} ${quoted()}`;
  if (reader.accept('!=') || reader.accept('<>')) return `!= ${quoted()}`;
  if (reader.accept('like')) return `like ${quoted()}`;
  if (reader.accept('begin_of')) return `begin_of ${quoted()}`;
  if (reader.accept('parent_of')) return `parent_of ${quoted()}`;
  if (reader.accept('between')) return `between ${quoted()} ${quoted()}`;
  if (reader.accept('not')) {
    reader.expect('like');
    return `not like ${quoted()}`;
  }
  reader.expect('in');
  const isEnclosed = reader.accept('(');
  const values = parseList(reader, ',', quoted).join(', ');
  if (!isEnclosed) return `in ${values}`;
  reader.expect(')');
  return `in (${values})`;
}
