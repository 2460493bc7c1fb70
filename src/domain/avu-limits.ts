import type { Avu } from './avu.js';

/** Bytes of an attribute or a value: r_meta_main has no more room, nor has an entry of its index. */
const LONGEST = 2700;
/** Characters of units (r_meta_main.meta_attr_unit). */
const LONGEST_UNITS = 250;

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
