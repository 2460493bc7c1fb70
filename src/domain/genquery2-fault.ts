import { GENQUERY2_COLUMNS } from './genquery2-columns.js';
import { firstFault, type QueryFault } from './query-fault.js';
import { QueryReader } from './query-reader.js';

const COMPARISONS = ['=', '<>', '!=', '<', '<=', '>', '>='];

/**
 * Where a GenQuery2 text, which the server has refused, goes wrong: `select` with expressions, then
 * `where`, `group by`, `order by`, `limit` and `offset` as in SQL. It is as generous as the newest
 * server's grammar.
 */
export function faultOfGenQuery2(query: string): QueryFault | undefined {
  return firstFault(() => {
    const columns = new Set(GENQUERY2_COLUMNS.map((column) => column.name));
    const reader = new QueryReader(query, columns, 'iquery -c');
    reader.expectKeyword('select', 'a query begins with select');
    if (reader.atKeyword('no')) {
      reader.fail('this server knows no `no distinct`', {
        hint: 'Equal rows are kept unless the query begins with select distinct.',
      });
    }
    reader.acceptKeyword('distinct');
    readList(reader);
    if (reader.acceptKeyword('where')) readConditions(reader);
    readEnd(reader);
    if (reader.token !== undefined) {
      reader.fail('this does not belong here', {
        hint: 'Columns are separated by commas, conditions by and or or.',
      });
    }
  });
}

function readEnd(reader: QueryReader): void {
  if (reader.acceptKeyword('group')) {
    reader.expectKeyword('by');
    readList(reader);
  }
  readRange(reader);
  if (reader.acceptKeyword('order')) {
    reader.expectKeyword('by');
    do {
      readExpression(reader);
      if (reader.atKeyword('asc', 'desc')) reader.skip();
    } while (reader.acceptMark(','));
  }
  readRange(reader);
}

function readRange(reader: QueryReader): void {
  while (reader.atKeyword('limit', 'offset', 'fetch')) {
    if (reader.acceptKeyword('fetch')) {
      reader.expectKeyword('first');
      reader.expectNumber();
      reader.expectKeyword('rows');
      reader.expectKeyword('only');
    } else {
      reader.skip();
      reader.expectNumber();
    }
  }
}

function readList(reader: QueryReader): void {
  do readExpression(reader);
  while (reader.acceptMark(','));
}

function readExpression(reader: QueryReader): void {
  if (reader.following?.text !== '(') {
    reader.expectColumn();
    return;
  }
  if (!reader.atKind('word')) reader.fail('a column is missing here');
  const isCast = reader.acceptKeyword('cast');
  if (!isCast) reader.skip();
  reader.expectMark('(');
  if (isCast) readCast(reader);
  else readOperands(reader);
  reader.expectMark(')');
}

function readCast(reader: QueryReader): void {
  reader.expectColumn();
  reader.expectKeyword('as');
  if (!reader.atKind('word')) reader.fail('a type is missing here, such as int');
  reader.skip();
  if (!reader.acceptMark('(')) return;
  reader.expectNumber();
  reader.expectMark(')');
}

function readOperands(reader: QueryReader): void {
  reader.acceptKeyword('distinct');
  if (reader.atMark(')')) return;
  do {
    reader.acceptMark('-');
    if (reader.atKind('string', 'number')) reader.skip();
    else readExpression(reader);
  } while (reader.acceptMark(','));
}

function readConditions(reader: QueryReader): void {
  do {
    while (reader.acceptKeyword('not'));
    if (reader.acceptMark('(')) {
      readConditions(reader);
      reader.expectMark(')');
    } else {
      readExpression(reader);
      readTest(reader);
    }
  } while (reader.acceptKeyword('and') || reader.acceptKeyword('or'));
}

function readTest(reader: QueryReader): void {
  if (reader.atMark(...COMPARISONS)) {
    reader.skip();
    reader.expectText();
    return;
  }
  if (reader.acceptKeyword('is')) {
    reader.acceptKeyword('not');
    reader.expectKeyword('null');
    return;
  }
  reader.acceptKeyword('not');
  if (reader.acceptKeyword('like')) reader.expectText();
  else if (reader.acceptKeyword('in')) reader.expectTexts();
  else if (reader.acceptKeyword('between')) {
    reader.expectText();
    reader.expectKeyword('and');
    reader.expectText();
  } else {
    reader.fail('a comparison is missing here', {
      hint: `Comparisons are ${COMPARISONS.join(' ')} like, in, between and is null.`,
    });
  }
}
