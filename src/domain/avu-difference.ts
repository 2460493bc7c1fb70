import { type Avu, type AvuOperation, avuKey } from './avu.js';

/**
 * The operations that give an item the `wanted` AVUs: of what is present and not wanted, that which
 * `isReplaced` holds for is removed; then what is lacking is added. Empty where nothing is to be done.
 */
export function avuDifference(
  present: Iterable<Avu>,
  wanted: Iterable<Avu>,
  isReplaced: (avu: Avu) => boolean,
): readonly AvuOperation[] {
  const had = byKey(present);
  const wants = byKey(wanted);
  const operation = (name: AvuOperation['operation'], avu: Avu): AvuOperation => ({
    operation: name,
    attribute: avu.attribute,
    value: avu.value,
    units: avu.units,
  });
  return [
    ...[...had].flatMap(([key, avu]) =>
      wants.has(key) || !isReplaced(avu) ? [] : [operation('remove', avu)],
    ),
    ...[...wants].flatMap(([key, avu]) => (had.has(key) ? [] : [operation('add', avu)])),
  ];
}

function byKey(avus: Iterable<Avu>): ReadonlyMap<string, Avu> {
  return new Map([...avus].map((avu) => [avuKey(avu), avu]));
}
