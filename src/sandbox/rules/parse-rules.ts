import { parseActions, parseBlock, parseTerm } from './parse-terms.js';
import type { Expression, RuleDefinition } from './syntax.js';
import { TokenReader } from './token-reader.js';
import { unreadable } from './tokens.js';

/**
 * The rules of a rule set in the order of the text: `name(*a) { … }`, `name { on(…) { … } … }` and
 * functions, `name(*a) = …`. Directives such as `@external` are passed over.
 * @throws IrodsFailure (RE_PARSER_ERROR), as in `rules.execute-syntax-error`
 */
export function parseRules(text: string): RuleDefinition[] {
  const reader = new TokenReader(text);
  const rules: RuleDefinition[] = [];
  while (reader.peek().kind !== 'end') {
    if (reader.skip('@')) reader.next();
    else rules.push(...parseRule(reader));
  }
  return rules;
}

function parseRule(reader: TokenReader): RuleDefinition[] {
  const name = reader.expectKind('word').text;
  const parameters = parseParameters(reader);
  if (reader.skip(':')) skipType(reader);
  if (reader.skip('=')) return [parseFunction(reader, name, parameters)];
  reader.expect('{');
  const alternatives = parseAlternatives(reader);
  if (alternatives.length > 0) {
    return alternatives.map((alternative) => ({ name, parameters, ...alternative }));
  }
  const body = parseActions(reader);
  reader.expect('}');
  skipMetadata(reader);
  return [{ name, parameters, condition: undefined, body }];
}

function parseFunction(
  reader: TokenReader,
  name: string,
  parameters: readonly string[],
): RuleDefinition {
  const action = parseTerm(reader);
  const recovery = reader.skip(':::') ? parseTerm(reader) : undefined;
  skipMetadata(reader);
  reader.skip(';');
  return { name, parameters, condition: undefined, body: [{ action, recovery }] };
}

function parseParameters(reader: TokenReader): string[] {
  const parameters: string[] = [];
  if (!reader.skip('(') || reader.skip(')')) return parameters;
  do {
    parameters.push(reader.expectKind('local').text);
    if (reader.skip(':')) skipType(reader);
  } while (reader.skip(','));
  reader.expect(')');
  return parameters;
}

/** Types are read and not kept: values carry theirs. */
function skipType(reader: TokenReader): void {
  do {
    const token = reader.next();
    if (token.text === 'list') skipType(reader);
    else if (token.kind !== 'word' && token.kind !== 'name' && token.text !== '?') {
      throw unreadable(`unexpected ${token.text}`);
    }
  } while (reader.skip('*') || reader.skip('->'));
}

type Alternative = Pick<RuleDefinition, 'condition' | 'body'>;

/** `on(…) { … }` and `or { … }` up to the closing brace; none where the rule has plain actions. */
function parseAlternatives(reader: TokenReader): Alternative[] {
  const alternatives: Alternative[] = [];
  for (;;) {
    let condition: Expression | undefined;
    if (['on', 'ON', 'oron', 'ORON'].some((word) => reader.skip(word))) {
      condition = parseTerm(reader);
    } else if (!reader.skip('or') && !reader.skip('OR')) {
      if (alternatives.length > 0) reader.expect('}');
      return alternatives;
    }
    alternatives.push({ condition, body: parseBlock(reader) });
    skipMetadata(reader);
  }
}

/** `@("attribute", "value")` after a rule. */
function skipMetadata(reader: TokenReader): void {
  while (reader.isNext('@')) {
    reader.next();
    reader.expect('(');
    do reader.expectKind('string');
    while (reader.skip(','));
    reader.expect(')');
  }
}
