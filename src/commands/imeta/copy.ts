/** `imeta cp`: copies all metadata of one thing to another. */
import { copyMetadata } from '../../operations/metadata/change-metadata.js';
import { itemNamed, ORDERED_TYPE_OPTIONS, targetTypes } from './items.js';
import { metaCommand } from './meta-command.js';

export const cp = metaCommand({
  args: [
    { name: 'from', about: 'what has the metadata', required: true },
    { name: 'to', about: 'what is to get it', required: true },
  ],
  options: ORDERED_TYPE_OPTIONS,
  prints: { kind: 'nothing' },
  changes: true,
  description:
    'Attaches all metadata of one thing to another. Two of -d, -C, -R and -u tell what the first and the second are.',
  caveats: ['What the second has already stays, and is no failure.'],
  examples: [['imeta cp -d -C notes.txt run7', 'from a data object to a collection']],
  async run(ctx, { args, options }) {
    const [first, second] = targetTypes(options);
    const from = await itemNamed(ctx, first, args.from);
    const to = await itemNamed(ctx, second, args.to);
    await copyMetadata(await ctx.client(), from, to, options);
  },
});
