/** `imeta ls` and `imeta lsw`: show the metadata of items. */

import { flag } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { MetadataTarget } from '../../domain/avu.js';
import { itemName, type MetadataItem } from '../../domain/metadata-item.js';
import { toLocalRodsTime, toReadableTime } from '../../domain/rods-time.js';
import { type AttachedAvu, listMetadata } from '../../operations/metadata/read-metadata.js';
import type { TextView } from '../../output/output.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';
import type { TableColumn } from '../../output/terminal-view.js';
import { attempt, reportOrStop } from '../shared/batch.js';
import { Counter } from '../shared/counter.js';
import { dashed } from '../shared/labelled-lines.js';
import { AVU_SHAPE, avuRecord, timeOrNull } from '../shared/shapes.js';
import { ITEM_OPTIONS, type ItemChoices, itemsOf, splitNames, targetType } from './items.js';
import { givenWords, metaCommand } from './meta-command.js';

/** Metadata of something: `path` for a data object or collection, `name` for the others. */
export const METADATA_SHAPE: RecordShape = {
  path: { type: 'string', about: 'logical path of the data object or collection', optional: true },
  name: { type: 'string', about: 'name of the resource or user', optional: true },
  type: { type: 'string', about: 'data_object, collection, resource or user' },
  ...AVU_SHAPE,
  created_at: { type: 'time', about: 'when it was made', nullable: true },
  modified_at: { type: 'time', about: 'when it was last changed', nullable: true },
  id: { type: 'string', about: 'number in the catalog, for imeta rmi' },
};

/** An item by METADATA_SHAPE's first keys. */
export function itemRecord(item: MetadataItem): JsonRecord {
  const name = itemName(item);
  return 'path' in item ? { path: name, type: item.type } : { name, type: item.type };
}

const OPTIONS = {
  ...ITEM_OPTIONS,
  long: flag('-l', 'show when the metadata was last changed'),
} as const;
const ARGS = [
  {
    name: 'name',
    about: 'what has the metadata; left out with --from-file',
    complete: 'metadata-item',
  },
  { name: 'attribute', about: 'show this attribute only', complete: 'attribute' },
] as const;

export const ls = metaCommand({
  args: ARGS,
  options: OPTIONS,
  prints: { kind: 'list', shape: METADATA_SHAPE },
  changes: false,
  rawArguments: 'unknown-short',
  examples: [
    ['imeta ls -d notes.txt', 'all metadata of a data object'],
    ['imeta ls -ld notes.txt length', 'one attribute, with times'],
    ["imeta ls --json -d '*.txt'", 'for a program'],
  ],
  async run(ctx, { args, options }) {
    const { names, rest } = splitNames(givenWords(args.name, args.attribute), options);
    await list(ctx, names, { ...options, attribute: rest[0], wildcards: false });
  },
});

export const lsw = metaCommand({
  args: ARGS,
  options: OPTIONS,
  prints: { kind: 'list', shape: METADATA_SHAPE },
  changes: false,
  rawArguments: 'unknown-short',
  description:
    'As imeta ls, but in the attribute % stands for any characters and _ for any one of them.',
  examples: [['imeta lsw -d notes.txt tmp.%', 'attributes whose names begin with tmp and a point']],
  async run(ctx, { args, options }) {
    const { names, rest } = splitNames(givenWords(args.name, args.attribute), options);
    await list(ctx, names, { ...options, attribute: rest[0], wildcards: true });
  },
});

interface ListChoices extends ItemChoices {
  readonly long: boolean;
  readonly zone: string | undefined;
  readonly attribute: string | undefined;
  readonly wildcards: boolean;
}

async function list(ctx: Context, names: readonly string[], choices: ListChoices): Promise<void> {
  targetType(choices);
  if (ctx.output.forPrograms) {
    await ctx.output.records(records(ctx, names, choices), {
      text: () => [],
      json: ({ item, avu }) => ({
        ...itemRecord(item),
        ...avuRecord(avu),
        created_at: timeOrNull(avu.createdAt),
        modified_at: timeOrNull(avu.modifiedAt),
        id: avu.id,
      }),
    });
    return;
  }
  for await (const item of itemsOf(ctx, names, choices)) {
    await attempt(ctx, choices, async () => await printItem(ctx, item, choices));
  }
}

async function* records(
  ctx: Context,
  names: readonly string[],
  choices: ListChoices,
): AsyncGenerator<{ readonly item: MetadataItem; readonly avu: AttachedAvu }> {
  const client = await ctx.client();
  for await (const item of itemsOf(ctx, names, choices)) {
    try {
      for await (const avu of listMetadata(client, item, choices)) yield { item, avu };
    } catch (error) {
      reportOrStop(ctx, choices, error);
    }
  }
}

const HEADERS: Readonly<Record<MetadataTarget, string>> = {
  data_object: 'dataObj',
  collection: 'collection',
  resource: 'resource',
  user: 'user',
};

async function printItem(ctx: Context, item: MetadataItem, choices: ListChoices): Promise<void> {
  // Before the first line: nothing is printed where nobody is signed in.
  const client = await ctx.client();
  const name = { text: itemName(item), style: 'label' } as const;
  const before = { text: `AVUs defined for ${HEADERS[item.type]} ` };
  await ctx.output.line({ parts: [before, name, { text: ':' }] });
  const counter = new Counter();
  const avus = counter.passing(listMetadata(client, item, choices));
  await ctx.output.show(avus, avuView(choices));
  if (counter.count === 0) await ctx.output.line('None');
}

/** The lines of the iCommands (icommands.md section 1.21), and a table for a terminal. */
function avuView({ long }: ListChoices): TextView<AttachedAvu> {
  const text = dashed((avu: AttachedAvu) => [
    `attribute: ${avu.attribute}`,
    `value: ${avu.value}`,
    `units: ${avu.units}`,
    ...(long ? [`time set: ${toLocalRodsTime(avu.modifiedAt)}`] : []),
  ]);
  const columns: TableColumn<AttachedAvu>[] = [
    { head: 'attribute', cell: ({ attribute }) => attribute },
    { head: 'value', cell: ({ value }) => value },
    { head: 'units', cell: ({ units }) => units, optional: true },
    ...(long
      ? [{ head: 'set', cell: ({ modifiedAt }: AttachedAvu) => toReadableTime(modifiedAt) }]
      : []),
  ];
  return { text, terminal: { layout: 'table', columns } };
}
