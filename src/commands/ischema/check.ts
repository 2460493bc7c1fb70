/** The subcommands of ischema that check and convert without a change: lint, validate, to-avus. */
import { defineCommand, flag } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { Avu } from '../../domain/avu.js';
import { type Finding, hasErrors } from '../../domain/schema/finding.js';
import { parseSchemaFileName } from '../../domain/schema/lifecycle.js';
import { parseSchema } from '../../domain/schema/parse-schema.js';
import { type MetadataSchema, schemaTitle } from '../../domain/schema/schema.js';
import { toAvus } from '../../domain/schema/schema-avus.js';
import { slowPatterns } from '../../domain/schema/slow-patterns.js';
import { validateDocument } from '../../domain/schema/validate-document.js';
import { BatchError } from '../../errors.js';
import { loadSchemaContent, parseJson } from '../../operations/schema-finding.js';
import type { RecordView } from '../../output/output.js';
import { BATCH_OPTIONS, reportOrStop } from '../shared/batch.js';
import { AVU_SHAPE, avuRecord } from '../shared/shapes.js';
import {
  FILE_FINDING_SHAPE,
  type FileFinding,
  fileFindingView,
  requireNoErrors,
} from './finding-records.js';
import { PREFIX_OPTION, prefixOf, readDocument, SCHEMA, schemaNamed } from './schema-input.js';

export const STRICT_OPTION = {
  strict: flag('--strict', 'what would be left out or converted counts as an error'),
} as const;

export const lint = defineCommand({
  description:
    'Tells what is wrong with schema files: unknown types, selects without values, defaults that do not fit, limits that exclude each other, patterns that are no regular expressions or never end for some values, names that cannot be. Errors make a schema useless; notices are likely mistakes.',
  args: [{ ...SCHEMA, variadic: true }],
  options: BATCH_OPTIONS,
  prints: { kind: 'list', shape: FILE_FINDING_SHAPE },
  changes: false,
  examples: [['ischema lint book.json fastq-*.json', 'files, before they are published']],
  async run(ctx, { args, options }) {
    const words: readonly string[] = args.schema;
    let unsound = 0;
    async function* findings(): AsyncGenerator<FileFinding> {
      for (const file of words) {
        try {
          const found = await lintOne(ctx, file);
          if (hasErrors(found)) unsound += 1;
          else ctx.output.notice(`${file} is sound`);
          for (const finding of found) yield { file, finding };
        } catch (error) {
          reportOrStop(ctx, options, error);
        }
      }
    }
    await ctx.output.records(findings(), fileFindingView(words.length > 1));
    if (unsound > 0) throw new BatchError(`${unsound} of ${words.length} not sound`);
  },
});

async function lintOne(ctx: Context, word: string): Promise<readonly Finding[]> {
  const search = { cwd: ctx.cwd, client: async () => await ctx.client() };
  const { text, origin } = await loadSchemaContent(word, search);
  const { schema, findings } = parseSchema(parseJson(text, origin));
  if (schema === undefined) return findings;
  return [...findings, ...slowPatterns(schema.fields), ...nameFindings(schema, origin)];
}

/** A file name in ManGO's form that tells something else than the content. */
function nameFindings(schema: MetadataSchema, origin: string): readonly Finding[] {
  const named = parseSchemaFileName(origin.slice(origin.lastIndexOf('/') + 1));
  if (named === undefined) return [];
  const pairs = [
    ['schema_name', named.name, schema.name],
    ['version', named.version, schema.version],
    ['status', named.status, schema.status],
  ] as const;
  return pairs
    .filter(([, inName, inFile]) => inName !== inFile)
    .map(([path, inName, found]) => ({
      path,
      severity: 'notice',
      rule: 'name',
      message: `the file’s name says ${inName}`,
      found,
    }));
}

export const validate = defineCommand({
  description:
    'Checks documents against a schema and tells every field that does not fit: what was found, and what is allowed. Fields are named with their place, author[2].email, counted from 1. Nothing is changed, and no server is asked where the schema is a local file.',
  args: [
    SCHEMA,
    {
      name: 'data',
      about: 'JSON files; - is stdin',
      required: true,
      variadic: true,
      complete: 'local-path',
    },
  ],
  options: { ...STRICT_OPTION, ...BATCH_OPTIONS },
  prints: { kind: 'list', shape: FILE_FINDING_SHAPE },
  changes: false,
  otherExits: { 3: 'a document does not fit, or could not be read' },
  examples: [
    ['ischema validate training/fastq run7.json', 'before it is applied'],
    ['ischema validate book.json - --json < data.json', 'a document from a pipe'],
  ],
  async run(ctx, { args, options }) {
    const { schema } = await schemaNamed(ctx, args.schema);
    const files: readonly string[] = args.data;
    let misfits = 0;
    async function* findings(): AsyncGenerator<FileFinding> {
      for (const file of files) {
        try {
          const result = validateDocument(schema, await readDocument(ctx, file), options);
          if (!result.fits) misfits += 1;
          else ctx.output.notice(`${file} fits ${schemaTitle(schema)}`);
          for (const finding of result.findings) yield { file, finding };
        } catch (error) {
          reportOrStop(ctx, options, error);
        }
      }
    }
    await ctx.output.records(findings(), fileFindingView(files.length > 1));
    if (misfits > 0) {
      throw new BatchError(`${misfits} of ${files.length} not as ${schemaTitle(schema)} asks`);
    }
  },
});

export const toAvusCommand = defineCommand({
  description:
    'Prints the AVUs that a document becomes: mgs.SCHEMA.FIELD with its value; units tell the instance of a composite field, 2.1 for the first of the second.',
  args: [
    SCHEMA,
    { name: 'data', about: 'a JSON file; - is stdin', required: true, complete: 'local-path' },
  ],
  options: { ...STRICT_OPTION, ...PREFIX_OPTION },
  prints: { kind: 'list', shape: AVU_SHAPE },
  changes: false,
  examples: [['ischema to-avus book.json data.json --tsv', 'as a table']],
  async run(ctx, { args, options }) {
    const prefix = prefixOf(ctx, options);
    const { schema } = await schemaNamed(ctx, args.schema);
    const document = await readDocument(ctx, args.data);
    const { values, findings } = validateDocument(schema, document, options);
    requireNoErrors(ctx, findings, `${args.data} does not fit ${schemaTitle(schema)}`);
    await ctx.output.records(toAvus(schema, values, prefix), avuView);
  },
});

const avuView: RecordView<Avu> = { text: avuText, json: avuRecord };

/** `mgs.book.cover.type = soft (1)`, with the units in parentheses. */
export function avuText({ attribute, value, units }: Avu): string {
  return `${attribute} = ${value}${units === '' ? '' : ` (${units})`}`;
}
