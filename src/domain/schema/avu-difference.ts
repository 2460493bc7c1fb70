import type { Avu, AvuOperation } from '../avu.js';
import { avuKey } from './schema-avus.js';

/**
 * The operations that leave an item with exactly the `wanted` AVUs in a namespace: what it has too
 * much is removed, then what it lacks is added. Empty where nothing is to be done.
 */
export function avuDifference(
  present: Iterable<Avu>,
  wanted: Iterable<Avu>,
  namespace: string,
): readonly AvuOperation[] {
  const had = byKey([...present].filter(({ attribute }) => attribute.startsWith(namespace)));
  const wants = byKey(wanted);
  const operation = (name: AvuOperation['operation'], avu: Avu): AvuOperation => ({
    operation: name,
    attribute: avu.attribute,
    value: avu.value,
    units: avu.units,
  });
  return [
    ...[...had].flatMap(([key, avu]) => (wants.has(key) ? [] : [operation('remove', avu)])),
    ...[...wants].flatMap(([key, avu]) => (had.has(key) ? [] : [operation('add', avu)])),
  ];
}

function byKey(avus: Iterable<Avu>): ReadonlyMap<string, Avu> {
  return new Map([...avus].map((avu) => [avuKey(avu), avu]));
}
