import type { Avu } from './avu.js';

/**
 * Bytes of an attribute or a value. The column takes 2700 characters (varchar(2700) of R_META_MAIN),
 * the index on it entries of about as many bytes.
 */
const LONGEST = 2700;
/** The limit of a value, in words. */
export const LONGEST_VALUE_TEXT = `at most ${LONGEST} bytes`;
/** Characters of units (r_meta_main.meta_attr_unit). */
const LONGEST_UNITS = 250;

/** Whether a value has more bytes of UTF-8 than the catalog takes. */
export function isTooLong(value: string): boolean {
  return Buffer.byteLength(value) > LONGEST;
}

/** What keeps an AVU out of the catalog, as a piece of a sentence; undefined where nothing does. */
export function avuProblem({ attribute, value, units }: Avu): string | undefined {
  if (attribute === '') return 'the attribute is empty';
  if (value === '') return `the value of ${shown(attribute)} is empty`;
  const [name, length] = [Buffer.byteLength(attribute), Buffer.byteLength(value)];
  if (name > LONGEST) {
    return `the attribute ${shown(attribute)} has ${name} bytes; the catalog takes ${LONGEST}`;
  }
  if (length > LONGEST) {
    return `the value of ${shown(attribute)} has ${length} bytes; the catalog takes ${LONGEST}`;
  }
  const characters = [...units].length;
  if (characters > LONGEST_UNITS) {
    return `the units of ${shown(attribute)} have ${characters} characters; the catalog takes ${LONGEST_UNITS}`;
  }
  const hasNul = [attribute, value, units].some((text) => text.includes('\0'));
  return hasNul ? `${shown(attribute)} holds a NUL character` : undefined;
}

function shown(attribute: string): string {
  return JSON.stringify(attribute.length > 60 ? `${attribute.slice(0, 59)}…` : attribute);
}
