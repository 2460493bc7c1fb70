/** The subcommands of imeta whose words are patterns of SQL's `like`. */

import { flag } from '../../cli/define-command.js';
import { UsageError } from '../../errors.js';
import { addMetadata, removeChosen } from '../../operations/metadata/change-metadata.js';
import { findObjectsLike } from '../../operations/metadata/search-metadata.js';
import { WIDTH } from '../../operations/pool.js';
import { inBatch } from '../shared/batch.js';
import { ATTRIBUTE, AVU_WORDS, forEachItem, UNITS, VALUE, wordsOf } from './avu-words.js';
import { ITEM_OPTIONS, splitNames } from './items.js';
import { metaCommand, requireWord } from './meta-command.js';

export const rmw = metaCommand({
  args: AVU_WORDS,
  options: ITEM_OPTIONS,
  prints: { kind: 'nothing' },
  changes: true,
  description:
    'Takes all metadata from NAME that is like the given attribute, value and units: % stands for any characters, _ for any one. Without units, any units fit.',
  caveats: ['Which metadata fits is asked first; its removal is one atomic request for each NAME.'],
  examples: [
    ['imeta rmw -d notes.txt tmp.% %', 'all attributes whose names begin with tmp and a point'],
  ],
  async run(ctx, { args, options }) {
    const { names, rest } = splitNames(wordsOf(args), options);
    const [attribute, value, units] = rest;
    const choice = {
      attribute: requireWord(attribute, 'attribute'),
      value: requireWord(value, 'value'),
      units,
      wildcards: true,
    };
    await forEachItem(ctx, names, options, async (item) => {
      await removeChosen(await ctx.client(), item, choice, options);
    });
  },
});

export const addw = metaCommand({
  args: [
    { name: 'pattern', about: 'path with % for any characters and _ for any one', required: true },
    { ...ATTRIBUTE, required: true },
    { ...VALUE, required: true },
    UNITS,
  ],
  options: { data_object: flag('-d', 'NAME is a data object; required') },
  prints: { kind: 'nothing' },
  changes: true,
  description:
    'Attaches metadata to all data objects whose path is like the pattern: % stands for any characters, slashes too, and _ for any one.',
  async run(ctx, { args, options }) {
    if (!options.data_object) throw new UsageError('addw needs -d');
    const client = await ctx.client();
    const avu = { attribute: args.attribute, value: args.value, units: args.units ?? '' };
    const pattern = await ctx.logicalPath(args.pattern);
    let found = false;
    const matches = findObjectsLike(client, pattern);
    await inBatch(
      ctx,
      matches,
      async (item) => {
        found = true;
        await addMetadata(client, item, avu, options);
      },
      { failFast: false, width: WIDTH },
    );
    if (!found) throw new UsageError(`no data object is like ${pattern}`, { path: `${pattern}` });
  },
});
