/** Patterns that take longer the more they are given, told before a document meets them. */
import { fieldPath } from './field-path.js';
import type { Finding } from './finding.js';
import type { Field, Pattern } from './schema.js';
import { TimedExpression } from './timed-match.js';

/**
 * Milliseconds for one try, and for the second that a busy machine gets. A sound pattern needs less
 * than one.
 */
const PATIENCE = [200, 1000];
/** Characters of the longest value that the catalog takes. */
const LONGEST = 2700;
/** Stand for the classes of characters that patterns repeat. */
const REPRESENTATIVES = ['a', 'A', '0', ' ', '-', '.', '_', ',', '/', '@'];
/** Pairs are made of this many characters. */
const PAIRED = 5;

/** A notice for each field whose pattern cannot tell in time that some value does not match. */
export function slowPatterns(fields: readonly Field[], parent = 'properties'): readonly Finding[] {
  return fields.flatMap((field): readonly Finding[] => {
    const path = fieldPath(parent, field.id);
    if (field.type === 'object') return slowPatterns(field.fields, `${path}.properties`);
    const pattern = 'pattern' in field ? field.pattern : undefined;
    const value = pattern === undefined ? undefined : slowValue(pattern, field);
    if (pattern === undefined || value === undefined) return [];
    return [
      {
        path: `${path}.pattern`,
        severity: 'notice',
        rule: 'pattern',
        message: `never ends for some values, such as ${value.length} characters that begin ${JSON.stringify(value.slice(0, 10))}; their match is given up`,
        found: pattern.source,
        allowed: 'one that does not repeat what is repeated already, or may match the same twice',
      },
    ];
  });
}

/** A value that the pattern does not finish with; undefined where none was found. */
function slowValue({ source, expression }: Pattern, field: Field): string | undefined {
  const most = 'maxLength' in field ? (field.maxLength ?? LONGEST) : LONGEST;
  const written = [...new Set(source.match(/[\p{L}\p{N}]/gu) ?? [])].slice(
    0,
    REPRESENTATIVES.length,
  );
  const single = [...new Set([...written, ...REPRESENTATIVES])];
  const paired = [...written.slice(0, PAIRED), ...REPRESENTATIVES.slice(0, PAIRED)];
  const pairs = paired.flatMap((one) => paired.map((other) => `${one}${other}`));
  for (const piece of new Set([...single, ...pairs])) {
    // What ends otherwise is where all ways to match what comes before are tried.
    const value = `${piece.repeat(Math.ceil(most / piece.length)).slice(0, most - 1)}\u0001`;
    const isEndless = PATIENCE.every((milliseconds) => {
      return new TimedExpression(expression.expression, milliseconds).test(value) === undefined;
    });
    if (isEndless) return value;
  }
  return undefined;
}
