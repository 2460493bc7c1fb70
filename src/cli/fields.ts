/** The keys that `--fields` names, against those that a command prints. */
import { UsageError } from '../errors.js';
import type { FieldType, RecordShape } from '../output/record-shape.js';
import { suggestionFor } from './suggest.js';

/**
 * Throws a UsageError for a key that no record of this shape has; `a.b` is a key of the records in
 * `a`. A shape that knows its keys only when the records come lets every key pass.
 */
export function checkFields(fields: readonly string[], shape: RecordShape): void {
  if ('*' in shape) return;
  for (const field of fields) checkField(field, field.split('.'), shape);
}

/** Throws a UsageError for a key that is none of the known ones. */
export function checkKeys(fields: readonly string[], known: readonly string[]): void {
  for (const field of fields) if (!known.includes(field)) throw unknownKey(field, field, known);
}

function checkField(
  field: string,
  [key = '', ...rest]: readonly string[],
  shape: RecordShape,
): void {
  const found = shape[key];
  if (found === undefined) throw unknownKey(field, key, Object.keys(shape));
  if (rest.length === 0 || found.type === 'json' || found.type === 'object') return;
  const inner = shapeIn(found.type);
  if (inner === undefined) {
    throw new UsageError(`no key ${field} in what is printed`, {
      hint: `${key} holds no records of its own.`,
    });
  }
  checkField(field, rest, inner);
}

function shapeIn(type: FieldType): RecordShape | undefined {
  if (typeof type === 'string') return undefined;
  if ('record' in type) return type.record;
  return type.list === 'string' ? undefined : type.list;
}

function unknownKey(field: string, word: string, known: readonly string[]): UsageError {
  return new UsageError(`no key ${field === '' ? "''" : field} in what is printed`, {
    hint: `${suggestionFor(word, known)}Keys are ${known.join(', ')}.`,
  });
}
