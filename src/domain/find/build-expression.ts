import { UsageError } from '../../errors.js';
import type { Expression } from './test.js';

/** A word of an expression, in the order in which the person wrote them. */
export type ExpressionWord = Expression | 'and' | 'or' | 'not' | 'open' | 'close';

/**
 * Reads an expression: `not` binds most, then `and`, which may be left out, then `or`; parentheses
 * group. No words at all are met by everything.
 * @throws UsageError where an operator has nothing to work on or a parenthesis has no partner.
 */
export function buildExpression(words: readonly ExpressionWord[]): Expression {
  if (words.length === 0) return { kind: 'all', parts: [] };
  const reader = new Reader(words);
  const expression = readAny(reader);
  if (!reader.atEnd) throw new UsageError('a ) closes nothing');
  return expression;
}

class Reader {
  private at = 0;

  constructor(private readonly words: readonly ExpressionWord[]) {}

  get atEnd(): boolean {
    return this.at >= this.words.length;
  }

  peek(): ExpressionWord | undefined {
    return this.words[this.at];
  }

  next(): ExpressionWord | undefined {
    this.at += 1;
    return this.words[this.at - 1];
  }

  accept(word: ExpressionWord): boolean {
    if (this.peek() !== word) return false;
    this.at += 1;
    return true;
  }
}

function readAny(reader: Reader): Expression {
  const parts = [readAll(reader)];
  while (reader.accept('or')) parts.push(readAll(reader));
  return joined('any', parts);
}

function readAll(reader: Reader): Expression {
  const parts = [readOne(reader)];
  for (;;) {
    const next = reader.peek();
    if (next === undefined || next === 'or' || next === 'close') break;
    reader.accept('and');
    parts.push(readOne(reader));
  }
  return joined('all', parts);
}

function readOne(reader: Reader): Expression {
  const word = reader.next();
  switch (word) {
    case undefined:
      throw new UsageError('the expression ends where a test is wanted');
    case 'and':
    case 'or':
      throw new UsageError(`--${word} has nothing before it`);
    case 'close':
      throw new UsageError('a ) stands where a test is wanted');
    case 'not':
      return { kind: 'not', part: readOne(reader) };
    case 'open': {
      const inside = readAny(reader);
      if (!reader.accept('close')) throw new UsageError('a ( is not closed');
      return inside;
    }
    default:
      return word;
  }
}

function joined(kind: 'all' | 'any', parts: readonly Expression[]): Expression {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind, parts };
}
