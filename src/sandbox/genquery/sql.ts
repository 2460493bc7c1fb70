import type { SqlValue } from '../catalog/database.js';

/** A piece of SQL and the values of its `?` parameters, in their order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** SQL without values; only for text that this program wrote itself. */
export const raw = (text: string): Sql => ({ text, values: [] });

/** One `?` parameter. */
export const bound = (value: SqlValue): Sql => ({ text: '?', values: [value] });

/** Pieces one after the other; plain strings must be text that this program wrote itself. */
export function joinSql(pieces: readonly (Sql | string)[], separator = ''): Sql {
  const parts = pieces.map((piece) => (typeof piece === 'string' ? raw(piece) : piece));
  return {
    text: parts.map((part) => part.text).join(separator),
    values: parts.flatMap((part) => part.values),
  };
}

/** The `?` parameters of a list, in parentheses. */
export const boundList = (values: readonly SqlValue[]): Sql =>
  joinSql(['(', joinSql(values.map(bound), ', '), ')']);

/** A cell as the wire has it: always text, and nothing for NULL. */
export const cellText = (value: SqlValue | undefined): string =>
  value === null || value === undefined ? '' : String(value);
