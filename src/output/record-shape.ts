/**
 * The shape of the records a command prints with `--json` and its kin: keys, types and meaning.
 * The page of output formats and the JSON Schemas that the tests check real output against are
 * generated from these.
 */
export type FieldType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'time'
  | 'object'
  /** Anything that JSON can hold. */
  | 'json'
  | { readonly list: RecordShape | 'string' }
  | { readonly record: RecordShape };

export interface FieldShape {
  readonly type: FieldType;
  readonly about: string;
  /** The key may be missing. */
  readonly optional?: true;
  /** The value may be null. */
  readonly nullable?: true;
}

/** By key; `*` stands for all keys that are known only when the records are. */
export type RecordShape = Readonly<Record<string, FieldShape>>;

/** Anything that JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };
export type JsonRecord = { readonly [key: string]: Json };
