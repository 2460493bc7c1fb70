import type { TokenReader } from '../genquery/text.js';
import type { Comparison, Test } from './ast.js';

const COMPARISONS: readonly Comparison[] = ['=', '!=', '<', '<=', '>', '>='];

/** Reads what is asked of an expression. Throws QuerySyntaxError where nothing is. */
export function parseTest(reader: TokenReader): Test {
  const operator = COMPARISONS.find((symbol) => reader.accept(symbol));
  if (operator !== undefined) return { kind: 'compare', operator, value: literal(reader) };
  if (reader.accept('<>')) return { kind: 'compare', operator: '!=', value: literal(reader) };
  if (reader.accept('is')) return nullTest(reader);
  const isNegated = reader.accept('not');
  if (reader.accept('like')) return { kind: 'like', isNegated, pattern: literal(reader) };
  if (reader.accept('between')) {
    const low = literal(reader);
    reader.expect('and');
    return { kind: 'between', isNegated, low, high: literal(reader) };
  }
  reader.expect('in');
  return { kind: 'in', isNegated, values: literals(reader) };
}

function nullTest(reader: TokenReader): Test {
  const isNegated = reader.accept('not');
  reader.expect('null');
  return { kind: 'null', isNegated };
}

function literals(reader: TokenReader): string[] {
  reader.expect('(');
  const values = [literal(reader)];
  while (reader.accept(',')) values.push(literal(reader));
  reader.expect(')');
  return values;
}

/** The value of a literal; a NUL in it ends it, as it does on the way to the real catalog. */
function literal(reader: TokenReader): string {
  const [value = ''] = reader.expectKind('literal').split('\0', 1);
  return value;
}
