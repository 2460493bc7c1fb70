/** The subcommands of imeta that add, remove and set metadata. */
import { UsageError } from '../../errors.js';
import * as metadata from '../../operations/metadata/change-metadata.js';
import { AVU_WORDS, avuOf, forEachItem, NAME } from './avu-words.js';
import { ITEM_OPTIONS, splitNames } from './items.js';
import { givenWords, metaCommand, requireWord } from './meta-command.js';

export const add = metaCommand({
  args: AVU_WORDS,
  options: ITEM_OPTIONS,
  prints: { kind: 'nothing' },
  changes: true,
  description:
    'Attaches an attribute with a value, and units if given, to NAME. It is a failure if NAME has them already.',
  examples: [
    ['imeta add -d a.txt length 12 cm', 'describe a data object'],
    ["imeta add -d '*.txt' project p1", 'all data objects that match'],
    ['imeta add -r -d run7 state raw', 'all data objects below a collection'],
  ],
  async run(ctx, { args, options }) {
    const { names, avu } = avuOf(args, options);
    await forEachItem(ctx, names, options, async (item) => {
      await metadata.addMetadata(await ctx.client(), item, avu, options);
    });
  },
});

export const adda = metaCommand({
  args: AVU_WORDS,
  options: ITEM_OPTIONS,
  prints: { kind: 'nothing' },
  changes: true,
  description: 'As imeta -M add: an administrator attaches metadata to what others own.',
  async run(ctx, { args, options }) {
    const { names, avu } = avuOf(args, options);
    await forEachItem(ctx, names, options, async (item) => {
      await metadata.addMetadata(await ctx.client(), item, avu, { admin: true });
    });
  },
});

export const rm = metaCommand({
  args: AVU_WORDS,
  options: ITEM_OPTIONS,
  prints: { kind: 'nothing' },
  changes: true,
  description: 'Takes an attribute with this value and these units from NAME.',
  examples: [['imeta rm -d a.txt length 12 cm', 'take one AVU away']],
  async run(ctx, { args, options }) {
    const { names, avu } = avuOf(args, options);
    await forEachItem(ctx, names, options, async (item) => {
      await metadata.removeMetadata(await ctx.client(), item, avu, options);
    });
  },
});

export const rmi = metaCommand({
  args: [NAME, { name: 'id', about: 'id of the AVU, as imeta ls --json and iquest show it' }],
  options: ITEM_OPTIONS,
  prints: { kind: 'nothing' },
  changes: true,
  description: 'Takes the metadata with this id from NAME.',
  async run(ctx, { args, options }) {
    const { names, rest } = splitNames(givenWords(args.name, args.id), options);
    const id = requireWord(rest[0], 'id');
    if (!/^\d+$/.test(id)) throw new UsageError(`not an id: ${id}`, { hint: 'Ids are numbers.' });
    await forEachItem(ctx, names, options, async (item) => {
      await metadata.removeChosen(await ctx.client(), item, { id }, options);
    });
  },
});

export const set = metaCommand({
  args: AVU_WORDS,
  options: ITEM_OPTIONS,
  prints: { kind: 'nothing' },
  changes: true,
  description:
    'Gives NAME this one value for the attribute, in the place of all that it had for it.',
  examples: [['imeta set -d a.txt state final', 'whatever the state was before']],
  async run(ctx, { args, options }) {
    const { names, avu } = avuOf(args, options);
    await forEachItem(ctx, names, options, async (item) => {
      await metadata.setMetadata(await ctx.client(), item, avu, options);
    });
  },
});
