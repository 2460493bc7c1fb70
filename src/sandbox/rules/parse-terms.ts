import { parseQuery } from './parse-query.js';
import type { Block, Expression, MatchCase, Statement } from './syntax.js';
import type { TokenReader } from './token-reader.js';
import { bindingOf, unreadable } from './tokens.js';
import { boolean, double, integer, OK } from './values.js';

/** Words that cannot be the name of a rule or a function. */
const KEYWORDS = new Set(
  'in let match with for forExec while whileExec foreach forEachExec if ifExec then else data constructor on or oron'.split(
    ' ',
  ),
);

/** The innermost of terms and calls nested in each other that a rule may have. */
const DEEPEST_NESTING = 200;

/**
 * The actions between `{` and `}`, both not included; a semicolon may follow an action or not.
 * @throws IrodsFailure (RE_PARSER_ERROR)
 */
export function parseActions(reader: TokenReader): Block {
  const statements: Statement[] = [];
  while (!reader.isNext('}')) {
    const action = parseTerm(reader);
    const recovery = reader.skip(':::') ? parseTerm(reader) : undefined;
    statements.push({ action, recovery });
    reader.skip(';');
  }
  return statements;
}

/** `{ … }` */
export function parseBlock(reader: TokenReader): Block {
  reader.expect('{');
  const block = parseActions(reader);
  reader.expect('}');
  return block;
}

/** One term; operators that bind no tighter than `binding` are left for the caller. */
export function parseTerm(reader: TokenReader, binding = 0): Expression {
  return reader.nested(
    DEEPEST_NESTING,
    () => parseStatementTerm(reader) ?? parseOperators(reader, binding),
  );
}

function parseOperators(reader: TokenReader, binding: number): Expression {
  let left = parseValue(reader);
  for (;;) {
    const token = reader.peek();
    const tighter = bindingOf(token, 'binary');
    if (tighter === undefined || tighter <= binding) return left;
    reader.next();
    left = { kind: 'call', name: token.text, args: [left, parseTerm(reader, tighter)] };
  }
}

function parseStatementTerm(reader: TokenReader): Expression | undefined {
  const token = reader.peek();
  if (token.kind !== 'word') return undefined;
  const parse = STATEMENTS[token.text];
  if (parse === undefined) return undefined;
  reader.next();
  return parse(reader);
}

const STATEMENTS: Readonly<Record<string, (reader: TokenReader) => Expression>> = {
  SELECT: (reader) => parseQuery(reader, parseValue),
  select: (reader) => parseQuery(reader, parseValue),
  if: parseIf,
  while: parseWhile,
  whileExec: parseWhile,
  for: parseFor,
  forExec: parseFor,
  foreach: parseForeach,
  forEachExec: parseForeach,
  delay: parseDelay,
  remote: parseRemote,
  let: parseLet,
  match: parseMatch,
};

const asBlock = (action: Expression): Block => [{ action, recovery: undefined }];

function parseIf(reader: TokenReader): Expression {
  const condition = parseTerm(reader);
  const hasThen = reader.skip('then');
  if (hasThen && !reader.isNext('{')) {
    const whenTrue = asBlock(parseTerm(reader));
    reader.expect('else');
    return { kind: 'if', condition, whenTrue, whenFalse: asBlock(parseTerm(reader)) };
  }
  const whenTrue = parseBlock(reader);
  const whenFalse = reader.skip('else')
    ? reader.isNext('if') || hasThen
      ? asBlock(parseTerm(reader))
      : parseBlock(reader)
    : undefined;
  return { kind: 'if', condition, whenTrue, whenFalse };
}

function parseInParentheses<T>(reader: TokenReader, parse: () => T): T {
  reader.expect('(');
  const result = parse();
  reader.expect(')');
  return result;
}

function parseWhile(reader: TokenReader): Expression {
  const condition = parseInParentheses(reader, () => parseTerm(reader));
  return { kind: 'while', condition, body: parseBlock(reader) };
}

function parseFor(reader: TokenReader): Expression {
  const head = parseInParentheses(reader, () => {
    const start = parseTerm(reader);
    reader.expect(';');
    const condition = parseTerm(reader);
    reader.expect(';');
    return { start, condition, step: parseTerm(reader) };
  });
  return { kind: 'for', ...head, body: parseBlock(reader) };
}

function parseForeach(reader: TokenReader): Expression {
  const head = parseInParentheses(reader, () => {
    const variable = reader.expectKind('local').text;
    const items: Expression = reader.skip('in')
      ? parseTerm(reader)
      : { kind: 'variable', name: variable };
    return { variable, items };
  });
  return { kind: 'foreach', ...head, body: parseBlock(reader) };
}

/** A delayed block is kept as text, which is what the queue shows as the rule's name. */
function parseDelay(reader: TokenReader): Expression {
  const condition = parseInParentheses(reader, () => parseTerm(reader));
  reader.expect('{');
  const start = reader.position;
  parseActions(reader);
  const source = reader.textFrom(start).trim();
  reader.expect('}');
  return { kind: 'delay', condition, source };
}

function parseRemote(reader: TokenReader): Expression {
  const host = parseInParentheses(reader, () => {
    const name = parseTerm(reader);
    reader.expect(',');
    parseTerm(reader);
    return name;
  });
  return { kind: 'remote', host, body: parseBlock(reader) };
}

/** How tightly `=` binds: patterns stop before it. */
const ASSIGNMENT_BINDING = 2;

function parseLet(reader: TokenReader): Expression {
  const pattern = parseTerm(reader, ASSIGNMENT_BINDING);
  reader.expect('=');
  const value = parseTerm(reader);
  reader.expect('in');
  return { kind: 'let', pattern, value, body: parseTerm(reader) };
}

function parseMatch(reader: TokenReader): Expression {
  const subject = parseTerm(reader, ASSIGNMENT_BINDING);
  reader.expect('with');
  reader.skip('|');
  const cases: MatchCase[] = [];
  do {
    const pattern = parseTerm(reader);
    reader.expect('=>');
    cases.push({ pattern, result: parseTerm(reader) });
  } while (reader.skip('|'));
  return { kind: 'match', subject, cases };
}

function parseValue(reader: TokenReader): Expression {
  const token = reader.next();
  const unary = bindingOf(token, 'unary');
  if (unary !== undefined) {
    const name = token.text === '-' ? 'neg' : token.text;
    return { kind: 'call', name, args: [parseTerm(reader, unary)] };
  }
  switch (token.kind) {
    case 'local':
    case 'session':
      return { kind: 'variable', name: token.text };
    case 'integer':
      return { kind: 'literal', value: integer(Number.parseInt(token.text, 10)) };
    case 'double':
      return { kind: 'literal', value: double(Number.parseFloat(token.text)) };
    case 'string':
      return { kind: 'text', parts: token.parts ?? [], isPath: false };
    case 'word':
      return parseWord(reader, token.text);
  }
  if (token.text === '/') return { kind: 'text', parts: reader.pathFrom(token), isPath: true };
  if (token.text === '(') return parseTuple(reader);
  if (token.text === '{') {
    const block = parseActions(reader);
    reader.expect('}');
    return { kind: 'block', block };
  }
  throw unreadable(`unexpected ${token.text || 'end of the rule'}`);
}

function parseWord(reader: TokenReader, name: string): Expression {
  if (name === 'true' || name === 'false') {
    return { kind: 'literal', value: boolean(name === 'true') };
  }
  if (KEYWORDS.has(name)) throw unreadable(`unexpected ${name}`);
  if (name === 'nop') return { kind: 'literal', value: OK };
  return { kind: 'call', name, args: reader.skip('(') ? parseItems(reader) : [] };
}

/** Terms with commas between them up to `)`, the opening one already read. */
function parseItems(reader: TokenReader): Expression[] {
  const items: Expression[] = [];
  if (reader.skip(')')) return items;
  do items.push(parseTerm(reader));
  while (reader.skip(','));
  reader.expect(')');
  return items;
}

function parseTuple(reader: TokenReader): Expression {
  const items = parseItems(reader);
  const [first] = items;
  return items.length === 1 && first !== undefined ? first : { kind: 'tuple', items };
}
