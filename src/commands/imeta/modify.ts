/** `imeta mod`: puts other metadata in the place of what is there. */
import type { Avu } from '../../domain/avu.js';
import { UsageError } from '../../errors.js';
import { modifyMetadata } from '../../operations/metadata/change-metadata.js';
import { ATTRIBUTE, forEachItem, NAME, VALUE } from './avu-words.js';
import { ITEM_OPTIONS, splitNames } from './items.js';
import { givenWords, metaCommand, requireWord } from './meta-command.js';

const CHANGES = 'Write n:ATTRIBUTE, v:VALUE or u:UNITS.';

export const mod = metaCommand({
  args: [
    NAME,
    ATTRIBUTE,
    VALUE,
    { name: 'change', about: '[units] [n:attribute] [v:value] [u:units]', variadic: true },
  ],
  options: ITEM_OPTIONS,
  prints: { kind: 'nothing' },
  changes: true,
  description:
    'Puts a new attribute (n:), value (v:) or units (u:) in the place of the present ones, at once.',
  examples: [['imeta mod -d notes.txt length 12 cm v:13 u:mm', 'change value and units']],
  async run(ctx, { args, options }) {
    const words = givenWords(args.name, args.attribute, args.value);
    const { names, rest } = splitNames([...words, ...args.change], options);
    const [attribute, value, ...others] = rest;
    const change = modification(
      requireWord(attribute, 'attribute'),
      requireWord(value, 'value'),
      others,
    );
    await forEachItem(ctx, names, options, async (item) => {
      await modifyMetadata(await ctx.client(), item, change, options);
    });
  },
});

/** Reads `[units] [n:attribute] [v:value] [u:units]`. */
function modification(
  attribute: string,
  value: string,
  words: readonly string[],
): { readonly before: Avu; readonly after: Avu } {
  const [first = 'n:', ...later] = words;
  const hasUnits = !/^[nvu]:/.test(first);
  const before = { attribute, value, units: hasUnits ? first : '' };
  const changes = new Map<string, string>();
  for (const word of hasUnits ? later : words) {
    const [, key = '', text = ''] = /^([nvu]):([\s\S]*)$/.exec(word) ?? [];
    if (key === '') throw new UsageError(`not a change: ${word}`, { hint: CHANGES });
    if (changes.has(key)) throw new UsageError(`${key}: is given twice`);
    changes.set(key, text);
  }
  if (changes.size === 0) throw new UsageError('nothing to change', { hint: CHANGES });
  const after = {
    attribute: requireWord(changes.get('n') ?? attribute, 'attribute'),
    value: requireWord(changes.get('v') ?? value, 'value'),
    units: changes.get('u') ?? before.units,
  };
  return { before, after };
}
