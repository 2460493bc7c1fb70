/** `imeta from-table`: metadata of items from the rows of a table. */
import { defineCommand, flag } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { Avu } from '../../domain/avu.js';
import { LogicalPath } from '../../domain/logical-path.js';
import type { PathRule, TableSettings } from '../../domain/metadata-table/table-settings.js';
import { nearestWord } from '../../domain/nearest-word.js';
import { findField } from '../../domain/schema/describe-field.js';
import { takesSeveral } from '../../domain/schema/schema.js';
import { attributeNamespace, VERSION_MARK } from '../../domain/schema/schema-avus.js';
import { UsageError } from '../../errors.js';
import { changeMany } from '../../operations/metadata/change-many.js';
import {
  type ItemRow,
  itemsByName,
  itemsByPath,
  type RowsToItems,
  tableChanges,
} from '../../operations/metadata/table-changes.js';
import { openTable } from '../../operations/tables/open-table.js';
import {
  type PreparedSheet,
  prepareSheets,
  sheetRows,
} from '../../operations/tables/prepared-sheets.js';
import { openInput } from '../shared/input-file.js';
import { CHANGE_OPTIONS, CHANGE_SHAPE, placeText, printChanges } from './change-records.js';
import { onceEach } from './changed-items.js';
import { IMETA_EXITS } from './meta-command.js';
import { TABLE_OPTIONS, tableReading } from './table-options.js';

export const fromTable = defineCommand({
  description: `Describes data objects and collections by a table: a row an item, a column an attribute. length[cm] as a header is an attribute with units; columns of one name are several values; author[2].name stands for the second instance of a composite field, as ManGO's schemas have them. Empty cells say nothing. Each item is changed by one atomic request with only the difference. A row that names nothing, or two things, or holds what the catalog does not take, is told with its number and the reason, and its item is left as it is.

Patterns of paths know the filters lower, upper, trim, capitalize, title, int, string, replace('a', 'b'), default('x') and date_format(input_format='%d-%m-%Y', output_format='%Y-%m-%d').`,
  args: [
    {
      name: 'table',
      about: 'CSV, TSV or XLSX; - is stdin, i:PATH a data object',
      required: true,
      complete: 'local-path',
    },
  ],
  options: {
    add: flag(
      '--add',
      'add what an item lacks; with a schema, a field that can have one value gets that of the row; the default',
    ),
    set: flag('--set', 'give each attribute that a row has values for these values only'),
    ...TABLE_OPTIONS,
    ...CHANGE_OPTIONS,
  },
  prints: { kind: 'list', shape: CHANGE_SHAPE },
  changes: true,
  exits: IMETA_EXITS,
  examples: [
    ['imeta from-table samples.xlsx --base run7 --dry-run', 'what would be changed'],
    ["imeta from-table mice.csv --path-pattern 'reads/{sample}.fastq'", 'paths by columns'],
    ['imeta from-table samples.csv --set --results done.csv', 'what became of each row'],
    ['imeta from-table described.csv --schema training/fastq', 'validated first'],
    ['imeta from-table lanes.csv --config table.yaml', 'as mango-metadata-from-tables did'],
  ],
  caveats: [
    'XLSX files are held in memory; CSV and TSV are not.',
    'With --set no two rows can be about one item.',
    'Of Jinja, patterns in configuration files may use names of columns and the filters above.',
  ],
  seeAlso: ['imeta import', 'ischema template'],
  async run(ctx, { args, options }) {
    if (options.add && options.set) throw new UsageError('--add and --set exclude each other');
    const { settings, delimiter, sheets: names } = await tableReading(ctx, options);
    const source = await openInput(ctx, args.table);
    const tables = await openTable(source, { delimiter, sheets: names });
    const sheets = await prepareSheets(tables, settings, source.name);
    requireSkipped(options.skipColumn, sheets, source.name);
    for (const { reader } of sheets) tellStrangers(ctx, reader.strangers);
    const client = await ctx.client();
    const toItems: RowsToItems =
      settings.path.from === 'name'
        ? itemsByName(client, await baseOf(ctx, settings.path), options.allMatches)
        : itemsByPath(async (typed) => await pathOf(ctx, settings.path, typed));
    const changes = tableChanges(sheetRows(sheets), {
      toItems,
      isReplaced: options.set ? replacing(settings) : inTheWay(settings),
      onNotice: (row, text) => ctx.output.notice(`${placeText(source.name, row)}: ${text}`),
      hasSheets: sheets.length > 1,
    });
    const attributes = sheets.flatMap(({ reader }) => [...reader.attributes]);
    const sheetsApart = new Set(attributes).size === attributes.length;
    const outcomes = changeMany(
      client,
      options.set ? onceEach(changes, { sheetsApart }) : changes,
      {
        admin: options.admin,
        signal: ctx.signal,
      },
    );
    await printChanges(ctx, outcomes, { ...options, file: source.name });
  },
});

function tellStrangers(ctx: Context, strangers: readonly string[]): void {
  if (strangers.length === 0) return;
  const hint = 'the schema has no such fields; --keep-others makes them metadata all the same';
  ctx.output.notice(`left out: ${strangers.join(', ')}: ${hint}`);
}

/** @throws UsageError where no sheet has a column that is to be left out. */
function requireSkipped(
  names: readonly string[],
  sheets: readonly PreparedSheet[],
  file: string,
): void {
  for (const name of names) {
    if (sheets.some(({ reader }) => reader.hasColumn(name))) continue;
    const headers = new Set(sheets.flatMap(({ reader }) => [...reader.headers]));
    const near = nearestWord(name, headers);
    throw new UsageError(`${file} has no column ${name}`, {
      path: file,
      ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
    });
  }
}

async function baseOf(ctx: Context, { base }: PathRule): Promise<LogicalPath> {
  return await ctx.logicalPath(base ?? '.');
}

async function pathOf(ctx: Context, rule: PathRule, typed: string): Promise<LogicalPath> {
  const isRelative = !/^(\/|~(\/|$)|id:\d)/.test(typed);
  if (rule.base === undefined || !isRelative) return await ctx.logicalPath(typed);
  return LogicalPath.parse(`${await baseOf(ctx, rule)}/${typed}`);
}

/** Without --set nothing goes but values of fields that can have only one, with a schema. */
function inTheWay({ schema }: TableSettings): (row: ItemRow) => (avu: Avu) => boolean {
  if (schema === undefined) return () => () => false;
  const namespace = attributeNamespace(schema.prefix, schema.schema.name);
  const isSingle = (attribute: string): boolean => {
    if (!attribute.startsWith(namespace)) return false;
    const id = attribute.slice(namespace.length);
    const field = findField(schema.schema, id)?.field;
    return id === VERSION_MARK || (field !== undefined && !takesSeveral(field));
  };
  return ({ avus }) => {
    const single = avus.filter(({ attribute }) => isSingle(attribute));
    return ({ attribute, units }) =>
      single.some((avu) => avu.attribute === attribute && avu.units === units);
  };
}

/** With a schema, all that belongs to it is replaced, as by ischema apply. */
function replacing({ schema }: TableSettings): (row: ItemRow) => (avu: Avu) => boolean {
  const namespace =
    schema === undefined ? undefined : attributeNamespace(schema.prefix, schema.schema.name);
  return ({ avus }) => {
    const named = new Set(avus.map(({ attribute }) => attribute));
    const hasSchema =
      namespace !== undefined && avus.some(({ attribute }) => attribute.startsWith(namespace));
    return ({ attribute }) =>
      named.has(attribute) || (hasSchema && attribute.startsWith(namespace));
  };
}
