import type { Comparison } from '../catalog-query.js';

/** Comparisons of numbers. */
export type Order = Extract<Comparison, '=' | '<>' | '<' | '<=' | '>' | '>='>;

const OPPOSITES: Readonly<Record<Order, Order>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/** The comparison that holds exactly where the given one does not. */
export const opposite = (order: Order): Order => OPPOSITES[order];

/** Whether `order` holds between two values, by how the first compares with the second. */
export function holdsFor(order: Order, difference: number): boolean {
  switch (order) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}

/**
 * Splits `+5`, `-5`, `>=5`, `<5` and `5` into comparison and operand; as find does, `+` is for more
 * and `-` for less.
 */
export function readOrder(text: string): { readonly order: Order; readonly operand: string } {
  const [, sign = '', operand = ''] = /^\s*(>=|<=|<>|!=|[<>=+-]?)\s*([\s\S]*)$/.exec(text) ?? [];
  return { order: SIGNS[sign] ?? '=', operand };
}

const SIGNS: Readonly<Record<string, Order>> = {
  '': '=',
  '=': '=',
  '!=': '<>',
  '<>': '<>',
  '+': '>',
  '>': '>',
  '-': '<',
  '<': '<',
  '>=': '>=',
  '<=': '<=',
};
