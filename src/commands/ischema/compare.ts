/** The subcommands of ischema that make something else of a schema: diff, export, template. */
import { defineCommand, flag, parsedValue } from '../../cli/define-command.js';
import { shortJson } from '../../domain/schema/finding.js';
import { toJsonSchema } from '../../domain/schema/json-schema.js';
import { type SchemaChange, schemaDifference } from '../../domain/schema/schema-difference.js';
import { documentTemplate, templateColumns } from '../../domain/schema/template.js';
import { UsageError } from '../../errors.js';
import { schemaWorkbook } from '../../operations/tables/schema-workbook.js';
import type { RecordView } from '../../output/output.js';
import { SCHEMA, schemaNamed } from './schema-input.js';

export const diff = defineCommand({
  description:
    'Tells what changed from one schema to another, field by field. A change is breaking where metadata that fit before may not fit any more, or lose something.',
  args: [
    { ...SCHEMA, name: 'before' },
    { ...SCHEMA, name: 'after' },
  ],
  options: {
    onlyBreaking: flag('--breaking', 'only changes that may break what is there'),
  },
  prints: {
    kind: 'list',
    shape: {
      path: { type: 'string', about: 'the field; empty for the schema itself' },
      change: { type: 'string', about: 'added, removed or changed' },
      attribute: { type: 'string', about: 'what of it changed', nullable: true },
      before: { type: 'string', about: 'what it was, as JSON', nullable: true },
      after: { type: 'string', about: 'what it is, as JSON', nullable: true },
      breaking: { type: 'boolean', about: 'metadata that fit before may not fit now' },
    },
  },
  changes: false,
  examples: [['ischema diff training/fastq fastq-v2.0.0-draft.json', 'before it is published']],
  async run(ctx, { args, options }) {
    const [before, after] = [
      await schemaNamed(ctx, args.before),
      await schemaNamed(ctx, args.after),
    ];
    const changes = schemaDifference(before.schema, after.schema);
    const chosen = options.onlyBreaking ? changes.filter(({ breaking }) => breaking) : changes;
    await ctx.output.records(chosen, changeView);
  },
});

const changeView: RecordView<SchemaChange> = {
  text: (change) => `${changeText(change)}${change.breaking ? '  (breaking)' : ''}`,
  json: ({ path, change, attribute, before, after, breaking }) => ({
    path,
    change,
    attribute: attribute ?? null,
    before: jsonOrNull(before),
    after: jsonOrNull(after),
    breaking,
  }),
};

function changeText({ path, change, attribute, before, after }: SchemaChange): string {
  if (change === 'added') return `+ ${path}: ${String(after)}`;
  if (change === 'removed') return `- ${path}: ${String(before)}`;
  const place = [path, attribute].filter((piece) => piece !== '').join('.');
  return `~ ${place}: ${shortJson(before)} becomes ${shortJson(after)}`;
}

function jsonOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}

export const exportCommand = defineCommand({
  description:
    'Prints a schema in another language: as JSON Schema (draft 7), with which editors check documents while they are written.',
  args: [SCHEMA],
  options: { jsonSchema: flag('--json-schema', 'as JSON Schema') },
  prints: { kind: 'text' },
  changes: false,
  examples: [['ischema export --json-schema book.json > book.schema.json', 'for an editor']],
  async run(ctx, { args, options }) {
    if (!options.jsonSchema) {
      throw new UsageError('it is not said what to export to', { hint: 'Write --json-schema.' });
    }
    const { schema } = await schemaNamed(ctx, args.schema);
    await printText(ctx.output, jsonText(toJsonSchema(schema)));
  },
});

const FORMATS = ['json', 'csv', 'tsv', 'xlsx'] as const;
type TemplateFormat = (typeof FORMATS)[number];

export const template = defineCommand({
  description:
    'Prints a form to fill in: a document with every field of the schema and a value of the right kind to replace, or the header of a table with one item a row, which imeta from-table --schema reads back. In a workbook (xlsx) each column tells what it takes, refuses numbers out of their range, and offers what can be chosen. Instances of repeatable composite fields are counted in the header: author[1].name, author[2].name.',
  args: [SCHEMA],
  options: {
    format: parsedValue(
      '--format <format>',
      'json, csv, tsv or xlsx; json by default',
      parseFormat,
      {
        complete: FORMATS,
      },
    ),
  },
  prints: { kind: 'text' },
  changes: false,
  examples: [
    ['ischema template training/fastq > new.json', 'a document'],
    ['ischema template book.json --format csv > books.csv', 'a table'],
    [
      'ischema template book.json --format xlsx > books.xlsx',
      'a workbook with lists to choose from',
    ],
  ],
  caveats: [
    'A workbook offers no list where the values of a select are longer than 255 characters together or hold commas, which its format does not allow; it tells them instead.',
  ],
  seeAlso: ['imeta from-table'],
  async run(ctx, { args, options }) {
    const { schema } = await schemaNamed(ctx, args.schema);
    const format = options.format ?? 'json';
    if (format === 'json') {
      await printText(ctx.output, jsonText(documentTemplate(schema)));
      return;
    }
    const columns = templateColumns(schema);
    if (format === 'xlsx') {
      if (ctx.streams.stdoutIsTerminal) throw noWorkbookHere();
      await ctx.output.bytes(await schemaWorkbook(schema.name, columns));
      return;
    }
    const headers = columns.map(({ header }) => header);
    await printText(ctx.output, `${headerLine(headers, format)}\n`);
  },
});

function noWorkbookHere(): UsageError {
  return new UsageError('a workbook is no text for a terminal', {
    hint: 'Write it to a file: ischema template SCHEMA --format xlsx > form.xlsx',
  });
}

function parseFormat(word: string): TemplateFormat {
  const format = FORMATS.find((known) => known === word);
  if (format !== undefined) return format;
  throw new UsageError(`no template in the format ${word}`, {
    hint: `There is ${FORMATS.join(', ')}.`,
  });
}

function headerLine(columns: readonly string[], format: 'csv' | 'tsv'): string {
  if (format === 'tsv') return columns.join('\t');
  return columns
    .map((name) => (/[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name))
    .join(',');
}

function jsonText(content: unknown): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

async function printText(
  output: { bytes(chunk: Uint8Array): Promise<void> },
  text: string,
): Promise<void> {
  await output.bytes(Buffer.from(text));
}
