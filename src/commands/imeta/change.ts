/** The subcommands of imeta that add, remove and set metadata. */
import { flag, value } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { wildcard } from '../../domain/find/wildcard.js';
import { itemName } from '../../domain/metadata-item.js';
import { UsageError } from '../../errors.js';
import * as metadata from '../../operations/metadata/change-metadata.js';
import { AVU_WORDS, avuOf, forEachItem, NAME, wordsOf } from './avu-words.js';
import { ITEM_OPTIONS, type ItemChoices, splitNames } from './items.js';
import { givenWords, metaCommand, requireWord } from './meta-command.js';

export const add = metaCommand({
  args: AVU_WORDS,
  options: ITEM_OPTIONS,
  prints: { kind: 'nothing' },
  changes: true,
  description:
    'Attaches an attribute with a value, and units if given, to NAME. It is a failure if NAME has them already.',
  examples: [
    ['imeta add -d notes.txt length 12 cm', 'describe a data object'],
    ["imeta add -d '*.csv' checked yes", 'all data objects that match'],
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
  args: [
    ...AVU_WORDS,
    { name: 'more', about: 'with --all further NAMEs', variadic: true, complete: 'metadata-item' },
  ],
  options: {
    ...ITEM_OPTIONS,
    all: flag('--all', 'all metadata of each NAME; every word is one'),
    attr: value('--attr <pattern>', 'with --all only attributes that match: *, ? and [ ]', {
      complete: 'attribute',
    }),
    system: flag('--system', 'with --all also what begins with irods::, mg. or mgs.'),
  },
  prints: { kind: 'nothing' },
  changes: true,
  description:
    'Takes an attribute with this value and these units from NAME. With --all it takes all metadata, by one atomic request a NAME, but leaves what iRODS and ManGO keep: irods::, mg. and mgs.',
  examples: [
    ['imeta rm -d notes.txt length 12 cm', 'take one AVU away'],
    ["imeta rm --all --attr 'draft*' -d notes.txt results.csv", 'all whose attribute begins so'],
  ],
  async run(ctx, { args, options }) {
    if (options.all) return await removeAll(ctx, [...wordsOf(args), ...args.more], options);
    if (options.attr !== undefined || options.system) {
      throw new UsageError('--attr and --system go with --all');
    }
    const [extra] = args.more;
    if (extra !== undefined) throw new UsageError(`one word too many: ${extra}`);
    const { names, avu } = avuOf(args, options);
    await forEachItem(ctx, names, options, async (item) => {
      await metadata.removeMetadata(await ctx.client(), item, avu, options);
    });
  },
});

/** What is not a person's to edit by hand (peers-and-users.md section 3.6.2). */
const KEPT = ['irods::', 'mg.', 'mgs.'];

async function removeAll(
  ctx: Context,
  names: readonly string[],
  options: ItemChoices & {
    readonly attr: string | undefined;
    readonly system: boolean;
    readonly admin?: boolean;
  },
): Promise<void> {
  if (names.length === 0 && options.fromFile === undefined) throw new UsageError('missing NAME');
  const pattern = options.attr === undefined ? undefined : wildcard(options.attr);
  await forEachItem(ctx, names, options, async (item) => {
    const removed = await metadata.removeWhere(
      await ctx.client(),
      item,
      ({ attribute }) =>
        (options.system || !KEPT.some((start) => attribute.startsWith(start))) &&
        pattern?.matches(attribute) !== false,
      options,
    );
    if (removed.length === 0) ctx.output.notice(`${itemName(item)} has no such metadata`);
  });
}

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
  examples: [['imeta set -d notes.txt state final', 'whatever the state was before']],
  async run(ctx, { args, options }) {
    const { names, avu } = avuOf(args, options);
    await forEachItem(ctx, names, options, async (item) => {
      await metadata.setMetadata(await ctx.client(), item, avu, options);
    });
  },
});
