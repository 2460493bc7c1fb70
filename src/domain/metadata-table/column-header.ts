import { parseFieldPath } from '../schema/field-path.js';

/** What the header of a column says of the AVUs that its cells become. */
export interface ColumnMeaning {
  readonly attribute: string;
  readonly units: string;
}

/**
 * Reads a header: `length[cm]` is an attribute with units, `mgs.book.author[2].name` one of the
 * second instance of a composite field, which its units tell (peers-and-users.md section 3.6.2).
 * A level without a number below one that has one counts as the first.
 */
export function columnMeaning(header: string): ColumnMeaning {
  const steps = parseFieldPath(header);
  const first = steps?.findIndex(({ index }) => index !== undefined) ?? -1;
  if (steps !== undefined && first >= 0 && first < steps.length - 1) {
    const leaf = steps.at(-1);
    if (leaf?.index === undefined) {
      const levels = steps.slice(first, -1).map(({ index }) => index ?? 1);
      return { attribute: steps.map(({ id }) => id).join('.'), units: levels.join('.') };
    }
  }
  const [, attribute, units] = /^(.+)\[([^[\]]*)\]$/.exec(header) ?? [];
  if (attribute === undefined || units === undefined) return { attribute: header, units: '' };
  return { attribute: attribute.trim(), units: units.trim() };
}
