/** `imeta export`: metadata of many items as a file. */
import { defineCommand, flag, parsedValue } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { EntryType } from '../../domain/catalog-entry.js';
import { Glob } from '../../domain/glob.js';
import {
  bareMangoText,
  EXPORT_FORMATS,
  type ExportFormat,
  exportText,
  type ItemMetadata,
} from '../../domain/metadata-table/export-text.js';
import { UsageError } from '../../errors.js';
import {
  type ExportedItem,
  metadataAt,
  metadataBelow,
} from '../../operations/metadata/export-metadata.js';
import { findEntryType } from '../../operations/path-kind.js';
import { nothingAt } from '../../operations/walk-tree.js';
import { reportOrStop } from '../shared/batch.js';
import {
  OPERAND_OPTIONS,
  type OperandChoices,
  operandsOf,
  requireOperands,
} from '../shared/operands.js';
import { IMETA_EXITS } from './meta-command.js';

const OPTIONS = {
  format: parsedValue(
    '--format <format>',
    'json, ndjson, csv, tsv or mango; json by default',
    formatNamed,
    { complete: EXPORT_FORMATS },
  ),
  recursive: flag('-r, --recursive', 'collections with all that is below them'),
  objects: flag('-d', 'with -r data objects only'),
  collections: flag('-C', 'with -r collections only'),
  ...OPERAND_OPTIONS,
} as const;

export const exportCommand = defineCommand({
  description:
    'Writes the metadata of data objects and collections to stdout, as imeta import reads it. JSON and NDJSON have a document an item; CSV and TSV a row an AVU; mango the groups of ManGO’s own download, without a path where one item is named. With -r, things without metadata are left out.',
  args: [
    {
      name: 'path',
      about: 'logical paths or patterns',
      variadic: true,
      complete: 'logical-path',
    },
  ],
  options: OPTIONS,
  prints: { kind: 'text' },
  changes: false,
  exits: IMETA_EXITS,
  examples: [
    ['imeta export -r run7 > run7.json', 'keep the metadata of a collection'],
    ["imeta export --format csv 'reads/*.fastq'", 'a table for a spreadsheet'],
    ['imeta export --format mango notes.txt', 'as ManGO’s own download'],
  ],
  seeAlso: ['imeta import'],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options);
    if (!options.recursive && (options.objects || options.collections)) {
      throw new UsageError('-d and -C go with -r only');
    }
    const format = options.format ?? 'json';
    const items = named(exportedItems(ctx, args.path, options));
    const [only, second] = args.path;
    const isOne = only !== undefined && second === undefined && options.fromFile === undefined;
    const isPattern = !options.noGlob && Glob.find(only ?? '') !== undefined;
    const pieces =
      format === 'mango' && isOne && !options.recursive && !isPattern
        ? bareMango(items)
        : exportText(items, format);
    const encoder = new TextEncoder();
    for await (const piece of pieces) await ctx.output.bytes(encoder.encode(piece));
  },
});

interface ExportChoices extends OperandChoices {
  readonly recursive: boolean;
  readonly objects: boolean;
  readonly collections: boolean;
}

/** Failures of single paths are reported, and the others follow. */
async function* exportedItems(
  ctx: Context,
  words: readonly string[],
  choices: ExportChoices,
): AsyncGenerator<ExportedItem, void, undefined> {
  const client = await ctx.client();
  const operands = operandsOf(ctx, words, choices);
  if (!choices.recursive) {
    for await (const item of metadataAt(client, operands)) {
      if ('error' in item) reportOrStop(ctx, choices, item.error);
      else yield item;
    }
    return;
  }
  const types = typesOf(choices);
  for await (const { path, type: known } of operands) {
    try {
      const type = known ?? (await findEntryType(client, path));
      if (type === undefined) throw nothingAt(path);
      if (type === 'collection') yield* metadataBelow(client, path, types);
      else if (types.includes(type)) yield* objectItself(ctx, { path, type });
    } catch (error) {
      reportOrStop(ctx, choices, error);
    }
  }
}

async function* objectItself(
  ctx: Context,
  operand: Pick<ExportedItem, 'path' | 'type'>,
): AsyncGenerator<ExportedItem, void, undefined> {
  const one = async function* (): AsyncGenerator<typeof operand> {
    yield operand;
  };
  for await (const item of metadataAt(await ctx.client(), one())) {
    if ('error' in item) throw item.error;
    yield item;
  }
}

function typesOf({ objects, collections }: ExportChoices): readonly EntryType[] {
  if (objects === collections) return ['collection', 'data_object'];
  return objects ? ['data_object'] : ['collection'];
}

async function* named(items: AsyncIterable<ExportedItem>): AsyncGenerator<ItemMetadata> {
  for await (const { path, type, avus } of items) yield { name: `${path}`, type, avus };
}

async function* bareMango(items: AsyncIterable<ItemMetadata>): AsyncGenerator<string> {
  for await (const item of items) yield bareMangoText(item);
}

function formatNamed(word: string): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => known === word);
  if (format === undefined) {
    throw new UsageError(`--format takes ${EXPORT_FORMATS.join(', ')}`);
  }
  return format;
}
