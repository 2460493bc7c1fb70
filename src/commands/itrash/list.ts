/** `itrash ls`. */
import { defineCommand, flag, parsedValue } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { CatalogEntry } from '../../domain/catalog-entry.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { type EpochSeconds, toLocalRodsTime } from '../../domain/rods-time.js';
import { UsageError } from '../../errors.js';
import { trashEntries } from '../../operations/trash-contents.js';
import { type OwnBin, TrashOrigins } from '../../operations/trash-origins.js';
import type { RecordShape } from '../../output/record-shape.js';
import { BATCH_OPTIONS, type BatchChoices, reportOrStop } from '../shared/batch.js';
import { timeOrNull } from '../shared/shapes.js';
import { inBin, ownBin } from './bin.js';

const SHAPE: RecordShape = {
  path: { type: 'string', about: 'logical path in the trash' },
  type: { type: 'string', about: 'data_object or collection' },
  size: { type: 'integer', about: 'bytes; null for a collection', nullable: true },
  modified_at: { type: 'time', about: 'when it was last changed', nullable: true },
  original_path: { type: 'string', about: 'where itrash restore moves it to' },
  expires_at: {
    type: 'time',
    about: 'with --trash-days, when it is old enough to be emptied; null without',
    nullable: true,
  },
};

const DAY = 86_400;

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
    trashDays: parsedValue(
      '--trash-days <n>',
      'tell when things expire, where the trash is emptied of what is so many days old',
      parseDays,
      { complete: 'nothing' },
    ),
    ...BATCH_OPTIONS,
  },
  prints: { kind: 'list', shape: SHAPE },
  changes: false,
  caveats: [
    'The catalog does not keep when something came into the trash: it counts from when it was last changed, as for irmtrash --age.',
  ],
  examples: [
    ['itrash ls -r', 'all that is in the trash, with size and time'],
    ['itrash ls --trash-days 14', 'when what is there expires, where that is after 14 days'],
    ['itrash ls --json run7', 'a collection in it, for programs'],
  ],
  async run(ctx, { args, options }) {
    const bin = await ownBin(ctx);
    const words = args.path.length === 0 ? ['.'] : args.path;
    const now = ctx.clock.now() / 1000;
    await ctx.output.records(entriesOf(ctx, bin, words, options), {
      text: (found) => lineText(found, bin, now),
      json: ({ entry, original, expiresAt }) => ({
        path: `${entry.path}`,
        type: entry.type,
        size: entry.type === 'data_object' ? entry.size : null,
        modified_at: timeOrNull(entry.modifiedAt),
        original_path: `${original}`,
        expires_at: timeOrNull(expiresAt),
      }),
    });
  },
});

interface TrashedEntry {
  readonly entry: CatalogEntry;
  readonly original: LogicalPath;
  readonly expiresAt: EpochSeconds | undefined;
}

async function* entriesOf(
  ctx: Context,
  bin: OwnBin,
  words: readonly string[],
  choices: BatchChoices & {
    readonly recursive: boolean;
    readonly trashDays: number | undefined;
  },
): AsyncGenerator<TrashedEntry, void, undefined> {
  const client = await ctx.client();
  const origins = new TrashOrigins(client, bin);
  const { trashDays } = choices;
  for (const word of words) {
    try {
      for await (const entry of trashEntries(client, inBin(word, bin).path, choices.recursive)) {
        const { path, modifiedAt } = entry;
        const isKept = trashDays === undefined || modifiedAt === undefined;
        yield {
          entry,
          original: await origins.originalOf(path),
          expiresAt: isKept ? undefined : modifiedAt + trashDays * DAY,
        };
      }
    } catch (error) {
      reportOrStop(ctx, choices, error);
    }
  }
}

/** Where it was is told where its place in the trash does not tell: elsewhere than at home. */
function lineText(
  { entry, original, expiresAt }: TrashedEntry,
  { path: bin, home }: OwnBin,
  now: EpochSeconds,
): string {
  const isObject = entry.type === 'data_object';
  const size = (isObject ? String(entry.size) : '-').padStart(SIZE_COLUMN);
  const relative = entry.path.relativeTo(bin);
  const expiry = expiresAt === undefined ? '' : `  ${expiryText(expiresAt - now).padEnd(20)}`;
  const was = original.equals(home.join(relative)) ? '' : `  (was ${original})`;
  const time = toLocalRodsTime(entry.modifiedAt);
  return `${size}  ${time}${expiry}  ${relative}${isObject ? '' : '/'}${was}`;
}

function expiryText(seconds: number): string {
  if (seconds <= 0) return 'expired';
  const days = Math.ceil(seconds / DAY);
  return `expires in ${days} day${days === 1 ? '' : 's'}`;
}

function parseDays(word: string): number {
  if (/^\d{1,5}$/.test(word)) return Number(word);
  throw new UsageError(`not a number of days: ${word}`);
}
