import { GENQUERY1_COLUMNS } from './genquery1-columns.js';
import { firstFault, type QueryFault } from './query-fault.js';
import { QueryReader } from './query-reader.js';

const FUNCTIONS = ['min', 'max', 'sum', 'avg', 'count', 'order', 'order_asc', 'order_desc'];
const COMPARISONS = ['=', '<>', '!=', '<', '<=', '>', '>='];

/**
 * Where a GenQuery1 text, which the server has refused, goes wrong: it is `select` with columns or
 * functions of one column, then `where` with conditions joined by `and`.
 */
export function faultOfGenQuery1(query: string): QueryFault | undefined {
  return firstFault(() => {
    const reader = new QueryReader(query, new Set(GENQUERY1_COLUMNS), 'iquest attrs');
    reader.expectKeyword('select', 'a query begins with select');
    do readItem(reader);
    while (reader.acceptMark(','));
    if (reader.acceptKeyword('where')) {
      do readCondition(reader);
      while (reader.acceptKeyword('and'));
    }
    if (reader.token !== undefined) failAtRest(reader);
  });
}

function readItem(reader: QueryReader): void {
  if (reader.following?.text !== '(') {
    reader.expectColumn();
    return;
  }
  const name = reader.token?.text ?? '';
  if (!FUNCTIONS.includes(name.toLowerCase())) {
    reader.fail(`there is no function ${name}`, { hint: `Functions are ${FUNCTIONS.join(', ')}.` });
  }
  reader.skip();
  reader.expectMark('(');
  reader.expectColumn();
  reader.expectMark(')');
}

function readCondition(reader: QueryReader): void {
  reader.expectColumn();
  do readTest(reader);
  while (reader.acceptMark('||') || reader.acceptMark('&&'));
}

function readTest(reader: QueryReader): void {
  if (reader.atKeyword('n')) reader.skip();
  if (reader.atMark(...COMPARISONS)) {
    reader.skip();
    reader.expectText();
  } else if (reader.acceptKeyword('between')) {
    reader.expectText();
    reader.expectText();
  } else if (reader.acceptKeyword('in')) {
    reader.expectTexts();
  } else if (reader.acceptKeyword('not')) {
    reader.expectKeyword('like');
    reader.expectText();
  } else if (reader.atKeyword('like', 'begin_of', 'parent_of')) {
    reader.skip();
    reader.expectText();
  } else {
    reader.fail('a comparison is missing here', {
      hint: `Comparisons are ${COMPARISONS.join(' ')} like, not like, in and between.`,
    });
  }
}

function failAtRest(reader: QueryReader): never {
  if (reader.atKeyword('or')) {
    reader.fail('GenQuery1 has no or', {
      hint: "Write || between tests of one column (COLUMN = 'a' || = 'b'), or use iquery.",
    });
  }
  if (reader.atKeyword('order')) {
    reader.fail('GenQuery1 has no order by', {
      hint: 'Write order_asc(COLUMN) or order_desc(COLUMN) among the columns, or use iquery.',
    });
  }
  if (reader.atKeyword('group', 'limit', 'offset')) {
    reader.fail(`GenQuery1 has no ${reader.token?.text}`, { hint: 'iquery has.' });
  }
  reader.fail('this does not belong here', {
    hint: 'Columns are separated by commas, conditions by and.',
  });
}
