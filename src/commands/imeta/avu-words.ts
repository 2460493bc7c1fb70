/** The words NAME ATTRIBUTE VALUE UNITS, and doing something for each NAME. */

import type { Context } from '../../context/context.js';
import type { Avu } from '../../domain/avu.js';
import type { MetadataItem } from '../../domain/metadata-item.js';
import { UsageError } from '../../errors.js';
import { WIDTH } from '../../operations/pool.js';
import { inBatch } from '../shared/batch.js';
import { type ItemChoices, itemsOf, splitNames, targetType } from './items.js';
import { givenWords, requireWord } from './meta-command.js';

export const NAME = {
  name: 'name',
  about: 'what to change; left out with --from-file',
  complete: 'metadata-item',
} as const;
export const ATTRIBUTE = {
  name: 'attribute',
  about: 'name of the attribute',
  complete: 'attribute',
} as const;
export const VALUE = { name: 'value', about: 'value of the attribute', complete: 'value' } as const;
export const UNITS = { name: 'units', about: 'units of the value' } as const;
export const AVU_WORDS = [NAME, ATTRIBUTE, VALUE, UNITS] as const;

type AvuWords = Readonly<Record<'name' | 'attribute' | 'value' | 'units', string | undefined>>;

/** Does something for each item, a few at a time; failures are reported, and the others follow. */
export async function forEachItem(
  ctx: Context,
  names: readonly string[],
  options: ItemChoices,
  work: (item: MetadataItem) => Promise<void>,
): Promise<void> {
  targetType(options);
  await inBatch(ctx, itemsOf(ctx, names, options), work, { ...options, width: WIDTH });
}

export function wordsOf(args: AvuWords): readonly string[] {
  return givenWords(args.name, args.attribute, args.value, args.units);
}

/** @throws UsageError where a word is missing or one too many. */
export function avuOf(
  args: AvuWords,
  options: ItemChoices,
): { readonly names: readonly string[]; readonly avu: Avu } {
  targetType(options);
  const { names, rest } = splitNames(wordsOf(args), options);
  const [attribute, value, units = '', extra] = rest;
  if (extra !== undefined) throw new UsageError(`one word too many: ${extra}`);
  const avu = {
    attribute: requireWord(attribute, 'attribute'),
    value: requireWord(value, 'value'),
    units,
  };
  return { names, avu };
}
