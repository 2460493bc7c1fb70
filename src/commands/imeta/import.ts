/** `imeta import`: metadata of many items from a file. */
import { defineCommand, flag, value, values } from '../../cli/define-command.js';
import type { Avu } from '../../domain/avu.js';
import type { DescribedItem } from '../../domain/metadata-table/item-record.js';
import { UsageError } from '../../errors.js';
import { changeMany, type Intent } from '../../operations/metadata/change-many.js';
import { describedItems } from '../../operations/metadata/read-item-rows.js';
import { openInput } from '../shared/input-file.js';
import { CHANGE_OPTIONS, CHANGE_SHAPE, printChanges } from './change-records.js';
import { changesOf, isOfSystem, onceEach } from './changed-items.js';
import { IMETA_EXITS } from './meta-command.js';

export const importCommand = defineCommand({
  description:
    'Gives items the metadata that a file says: what imeta export wrote, in any of its formats; what imeta ls --json, --ndjson, --csv or --tsv wrote; or a download of ManGO, with --to. Each item is changed by one atomic request with only the difference, and by none where there is none: so a file can be imported again. An item with a faulty row is left as it is, and told with the row and the reason.',
  args: [
    {
      name: 'file',
      about: 'JSON, NDJSON, CSV or TSV; - is stdin, i:PATH a data object',
      required: true,
      complete: 'local-path',
    },
  ],
  options: {
    merge: flag('--merge', 'add what an item lacks and take nothing away; the default'),
    replace: flag('--replace', 'take away what the file does not say of an item'),
    only: values(
      '--only <attribute>',
      'replace this attribute and leave all others alone, also those in the file; may be repeated, * stands for any characters',
      { complete: 'attribute' },
    ),
    system: flag('--system', 'with --replace also take away what begins with irods:: or mg.'),
    to: value('--to <path>', 'the item that a file without paths is about', {
      complete: 'logical-path',
    }),
    ...CHANGE_OPTIONS,
  },
  prints: { kind: 'list', shape: CHANGE_SHAPE },
  changes: true,
  exits: IMETA_EXITS,
  examples: [
    ['imeta import run7.json --dry-run', 'what would be changed'],
    ['imeta import run7.json --replace --results run7.csv', 'as it was when it was exported'],
    ["imeta import avus.csv --only 'sample.*'", 'some attributes only'],
    ['imeta import metadata.json --to results.csv', 'a download of ManGO'],
  ],
  caveats: [
    'Rows that follow each other and are about one item are one change. With --replace and --only an item may not come up again later in the file.',
    'What an item has is read shortly before it is changed: what others add meanwhile stays.',
  ],
  seeAlso: ['imeta export', 'imeta from-table'],
  async run(ctx, { args, options }) {
    const isReplaced = replacing(options);
    const wants = wanting(options.only);
    const source = await openInput(ctx, args.file);
    const rows = describedItems(source, options.to);
    const changes = changesOf(ctx, rows, (row: DescribedItem): Intent => {
      return { wanted: row.avus.filter(wants), isReplaced };
    });
    const isRepeatable = !options.replace && options.only.length === 0;
    const outcomes = changeMany(await ctx.client(), isRepeatable ? changes : onceEach(changes), {
      admin: options.admin,
      signal: ctx.signal,
    });
    await printChanges(ctx, outcomes, { ...options, file: source.name });
  },
});

interface ModeChoices {
  readonly merge: boolean;
  readonly replace: boolean;
  readonly only: readonly string[];
  readonly system: boolean;
}

/** Which of the metadata that is there and not wanted goes. Throws UsageError for two modes. */
function replacing({ merge, replace, only, system }: ModeChoices): (avu: Avu) => boolean {
  if ([merge, replace, only.length > 0].filter(Boolean).length > 1) {
    throw new UsageError('--merge, --replace and --only exclude each other');
  }
  if (system && !replace) throw new UsageError('--system goes with --replace only');
  if (only.length > 0) return wanting(only);
  return (avu) => replace && (system || !isOfSystem(avu));
}

/** Whether an AVU is among those that --only names; all are where it names none. */
function wanting(only: readonly string[]): (avu: Avu) => boolean {
  if (only.length === 0) return () => true;
  const patterns = only.map((name) => {
    const source = name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
    return new RegExp(`^${source}$`, 's');
  });
  return ({ attribute }) => patterns.some((pattern) => pattern.test(attribute));
}
