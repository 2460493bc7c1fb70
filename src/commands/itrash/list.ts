/** `itrash ls`. */
import { defineCommand, flag } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { CatalogEntry } from '../../domain/catalog-entry.js';
import { toLocalRodsTime } from '../../domain/rods-time.js';
import { originalOf, trashEntries } from '../../operations/trash-contents.js';
import type { RecordShape } from '../../output/record-shape.js';
import { BATCH_OPTIONS, type BatchChoices, reportOrStop } from '../shared/batch.js';
import { timeOrNull } from '../shared/shapes.js';
import { inBin, type OwnBin, ownBin } from './bin.js';

const SHAPE: RecordShape = {
  path: { type: 'string', about: 'logical path in the trash' },
  type: { type: 'string', about: 'data_object or collection' },
  size: { type: 'integer', about: 'bytes; null for a collection', nullable: true },
  modified_at: { type: 'time', about: 'when it was last changed', nullable: true },
  original_path: { type: 'string', about: 'where itrash restore moves it to' },
};

const SIZE_COLUMN = 12;

export const list = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about: 'collections in the trash; all of it by default',
      complete: 'logical-path',
    },
  ],
  options: {
    recursive: flag('-r, --recursive', 'what is in its collections too'),
    ...BATCH_OPTIONS,
  },
  prints: { kind: 'list', shape: SHAPE },
  changes: false,
  examples: [
    ['itrash ls -r', 'all that is in the trash, with size and time'],
    ['itrash ls --json runs', 'a collection in it, for programs'],
  ],
  async run(ctx, { args, options }) {
    const bin = await ownBin(ctx);
    const words = args.path.length === 0 ? ['.'] : args.path;
    await ctx.output.records(entriesOf(ctx, bin, words, options), {
      text: (entry) => lineText(entry, bin),
      json: (entry) => ({
        path: `${entry.path}`,
        type: entry.type,
        size: entry.type === 'data_object' ? entry.size : null,
        modified_at: timeOrNull(entry.modifiedAt),
        original_path: `${originalOf(entry.path, bin.path, bin.home)}`,
      }),
    });
  },
});

async function* entriesOf(
  ctx: Context,
  bin: OwnBin,
  words: readonly string[],
  choices: BatchChoices & { readonly recursive: boolean },
): AsyncGenerator<CatalogEntry, void, undefined> {
  const client = await ctx.client();
  for (const word of words) {
    try {
      yield* trashEntries(client, inBin(word, bin), choices.recursive);
    } catch (error) {
      reportOrStop(ctx, choices, error);
    }
  }
}

function lineText(entry: CatalogEntry, { path: bin }: OwnBin): string {
  const isObject = entry.type === 'data_object';
  const size = (isObject ? String(entry.size) : '-').padStart(SIZE_COLUMN);
  const name = `${entry.path.relativeTo(bin)}${isObject ? '' : '/'}`;
  return `${size}  ${toLocalRodsTime(entry.modifiedAt)}  ${name}`;
}
