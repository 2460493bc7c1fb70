import { parseMoment } from './moments.js';

/** What a value of metadata is compared as. */
export type Comparable =
  | { readonly as: 'number'; readonly value: number }
  | { readonly as: 'date'; readonly value: number }
  | { readonly as: 'text'; readonly value: string };

/** A number where it is one, a date (ISO 8601) where it is one, else a text. */
export function comparable(text: string): Comparable {
  const number = numberIn(text);
  if (number !== undefined) return { as: 'number', value: number };
  const moment = parseMoment(text.trim());
  return moment === undefined ? { as: 'text', value: text } : { as: 'date', value: moment.from };
}

/** The number that a text is; undefined for none. */
export function numberIn(text: string): number | undefined {
  const trimmed = text.trim();
  const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed);
  return isNumber ? Number(trimmed) : undefined;
}

/**
 * How a value compares with what it is asked for: below, equal to or above 0. Undefined where one
 * is a number or a date and the other is not: those have no order.
 */
export function difference(value: string, wanted: Comparable): number | undefined {
  if (wanted.as === 'text') return value < wanted.value ? -1 : value > wanted.value ? 1 : 0;
  const found = comparable(value);
  return found.as === wanted.as ? Number(found.value) - wanted.value : undefined;
}
