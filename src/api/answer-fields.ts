/**
 * Readers of single values in the server's answers. Each checks the type and throws a
 * ProtocolError that names the field: an answer is data from outside.
 */
import { ProtocolError } from '../errors.js';

type Fields = Readonly<Record<string, unknown>>;

export function textField(fields: Fields, key: string): string {
  const found = fields[key];
  if (typeof found === 'string') return found;
  throw wrongType(key, 'a text', found);
}

/** A text, or the fallback where the field is missing or null. */
export function optionalText(fields: Fields, key: string, fallback = ''): string {
  const found = fields[key];
  return found === undefined || found === null ? fallback : textField(fields, key);
}

export function numberField(fields: Fields, key: string): number {
  const found = fields[key];
  if (typeof found === 'number' && Number.isSafeInteger(found)) return found;
  throw wrongType(key, 'a whole number', found);
}

export function optionalNumber(fields: Fields, key: string): number | undefined {
  return fields[key] === undefined ? undefined : numberField(fields, key);
}

export function booleanField(fields: Fields, key: string): boolean {
  const found = fields[key];
  if (typeof found === 'boolean') return found;
  throw wrongType(key, 'true or false', found);
}

/** A list; the server writes null for an empty one (http-api.md section 3.0). */
export function listField(fields: Fields, key: string): readonly unknown[] {
  const found = fields[key];
  if (found === null) return [];
  if (Array.isArray(found)) return found;
  throw wrongType(key, 'a list', found);
}

export function textsField(fields: Fields, key: string): readonly string[] {
  const found = listField(fields, key);
  if (found.every((item): item is string => typeof item === 'string')) return found;
  throw wrongType(key, 'a list of texts', found);
}

export function recordField(fields: Fields, key: string): Fields {
  return asRecord(fields[key], key);
}

export function asRecord(found: unknown, what: string): Fields {
  if (typeof found === 'object' && found !== null && !Array.isArray(found)) return found as Fields;
  throw wrongType(what, 'an object', found);
}

function wrongType(key: string, wanted: string, found: unknown): ProtocolError {
  const hint = 'Check the URL: another program may answer there. irods doctor looks at the server.';
  if (found === undefined) {
    return new ProtocolError(`the server's answer lacks "${key}"`, { hint });
  }
  const kind = found === null ? 'null' : Array.isArray(found) ? 'a list' : typeof found;
  return new ProtocolError(`the server's answer has ${kind} for "${key}", not ${wanted}`, { hint });
}
