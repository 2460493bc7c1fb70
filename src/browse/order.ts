/** Which items of a listing are shown, and in which order. */
import type { Item } from './item.js';

export const SORT_KEYS = ['name', 'size', 'time'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/**
 * Items whose names hold the filter's text, whatever its case; collections first. By name upwards,
 * by size and time from the largest and newest down.
 */
export function arrange(items: readonly Item[], filter: string, by: SortKey): readonly Item[] {
  const wanted = filter.toLowerCase();
  const found =
    wanted === '' ? [...items] : items.filter(({ name }) => name.toLowerCase().includes(wanted));
  return found.sort((one, other) => byType(one, other) || ORDERS[by](one, other));
}

type Order = (one: Item, other: Item) => number;

const byType: Order = (one, other) =>
  one.type === other.type ? 0 : one.type === 'collection' ? -1 : 1;
const byName: Order = (one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
const ORDERS: Readonly<Record<SortKey, Order>> = {
  name: byName,
  size: (one, other) => (other.size ?? 0) - (one.size ?? 0) || byName(one, other),
  time: (one, other) => (other.modifiedAt ?? 0) - (one.modifiedAt ?? 0) || byName(one, other),
};
