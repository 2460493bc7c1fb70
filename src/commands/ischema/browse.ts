/** The subcommands of ischema that show schemas: ls, show, get. */
import { writeFile } from 'node:fs/promises';
import { defineCommand, flag, value } from '../../cli/define-command.js';
import { localFailure } from '../../cli/local-failure.js';
import {
  allowedText,
  claimsText,
  findField,
  type PlacedField,
  placedFields,
} from '../../domain/schema/describe-field.js';
import { type MetadataSchema, takesSeveral } from '../../domain/schema/schema.js';
import { schemaMarkdown } from '../../domain/schema/schema-markdown.js';
import { isEmpty } from '../../domain/schema/validate-document.js';
import { LocalError, UsageError } from '../../errors.js';
import { loadSchemaContent, parseSchemaName } from '../../operations/schema-finding.js';
import { listStoredSchemas, type StoredSchema } from '../../operations/schema-places.js';
import type { RecordView } from '../../output/output.js';
import type { Json, JsonRecord } from '../../output/record-shape.js';
import { localPath } from '../shared/local-paths.js';
import { timeOrNull } from '../shared/shapes.js';
import { SCHEMA, schemaNamed } from './schema-input.js';

const STORED_SHAPE = {
  realm: { type: 'string', about: 'project that may use it' },
  name: { type: 'string', about: 'name of the schema' },
  version: { type: 'string', about: 'its version' },
  status: { type: 'string', about: 'draft, published or archived' },
  path: { type: 'string', about: 'logical path of the data object' },
  modified_at: { type: 'time', about: 'when it was last modified', nullable: true },
} as const;

const storedView: RecordView<StoredSchema> = {
  text: ({ realm, name, version, status }) => `${realm}/${name}  ${version}  ${status}`,
  json: ({ realm, name, version, status, path, modifiedAt }) => ({
    realm,
    name,
    version,
    status,
    path: `${path}`,
    modified_at: timeOrNull(modifiedAt),
  }),
};

export const ls = defineCommand({
  description:
    'Lists the schemas that ManGO keeps in iRODS, in /ZONE/mango/REALM/schemas, and that you may see: by realm and name, the newest version first.',
  args: [{ name: 'name', about: 'NAME or REALM/NAME; all by default', complete: 'schema' }],
  options: {
    realm: value('--realm <realm>', 'only schemas of this realm', { complete: 'nothing' }),
    published: flag('--published', 'only those that can be applied'),
  },
  prints: { kind: 'list', shape: STORED_SHAPE },
  changes: false,
  examples: [
    ['ischema ls', 'every schema'],
    ['ischema ls --realm training --json', 'those of one project, for programs'],
  ],
  async run(ctx, { args, options }) {
    const wanted = args.name === undefined ? undefined : parseSchemaName(args.name);
    if (args.name !== undefined && wanted === undefined) {
      throw new UsageError(`not a name of a schema: ${args.name}`);
    }
    const realm = options.realm ?? wanted?.realm;
    const found = await listStoredSchemas(await ctx.client(), { realm, name: wanted?.name });
    const chosen = found.filter(
      ({ status, version }) =>
        (!options.published || status === 'published') &&
        (wanted?.version === undefined || version === wanted.version),
    );
    await ctx.output.records(chosen, storedView);
  },
});

const FIELD_SHAPE = {
  path: { type: 'string', about: 'path of the field, such as author.email' },
  type: { type: 'string', about: 'text, integer, select, object and so on' },
  title: { type: 'string', about: 'for people' },
  required: { type: 'boolean', about: 'a document needs it' },
  repeatable: { type: 'boolean', about: 'it can have several values' },
  default: { type: 'string', about: 'stands for no value, as JSON', nullable: true },
  allowed: { type: 'string', about: 'what it takes, in words' },
  values: { type: { list: 'string' }, about: 'of a select: what can be chosen' },
} as const;

export const show = defineCommand({
  description:
    'Shows what a schema asks for, field by field, or one field of it. That needs no server for a local file.',
  args: [
    SCHEMA,
    { name: 'field', about: 'path of a field, such as author.email', complete: 'schema-field' },
  ],
  options: { markdown: flag('--markdown', 'as a table in Markdown, for a page or a README') },
  prints: {
    kind: 'record',
    shape: {
      name: { type: 'string', about: 'name of the schema' },
      version: { type: 'string', about: 'its version' },
      status: { type: 'string', about: 'draft, published or archived' },
      title: { type: 'string', about: 'for people' },
      realm: { type: 'string', about: 'project that may use it; empty for none' },
      parent: { type: 'string', about: 'NAME-VERSION of what it was cloned from; empty for none' },
      edited_by: { type: 'string', about: 'who wrote it' },
      origin: { type: 'string', about: 'the file or data object it was read from' },
      fields: {
        type: { list: FIELD_SHAPE },
        about: 'all fields, composite ones before their parts',
      },
    },
  },
  changes: false,
  examples: [
    ['ischema show training/fastq', 'what a document needs'],
    ['ischema show book.json author.email', 'one field'],
    ['ischema show --markdown book.json > book.md', 'for a page'],
  ],
  async run(ctx, { args, options }) {
    const { schema, origin } = await schemaNamed(ctx, args.schema);
    if (options.markdown) {
      if (ctx.output.forPrograms) throw new UsageError('--markdown and --json exclude each other');
      const fields = chosenFields(schema, args.field);
      for (const line of schemaMarkdown(schema, fields)) await ctx.output.line(line);
      return;
    }
    await ctx.output.record({ schema, origin, fields: chosenFields(schema, args.field) }, showView);
  },
});

/** One field with its parts, or all. */
function chosenFields(schema: MetadataSchema, path: string | undefined): readonly PlacedField[] {
  const all = [...placedFields(schema.fields)];
  if (path === undefined) return all;
  const wanted = path.replace(/\[\d+\]/g, '');
  if (findField(schema, wanted) === undefined) {
    throw new UsageError(`schema ${schema.name} has no field ${path}`, {
      hint: `It has ${all.map((placed) => placed.path).join(', ')}.`,
    });
  }
  return all.filter((placed) => placed.path === wanted || placed.path.startsWith(`${wanted}.`));
}

interface ShownSchema {
  readonly schema: MetadataSchema;
  readonly origin: string;
  readonly fields: readonly PlacedField[];
}

const showView: RecordView<ShownSchema> = {
  text: ({ schema, fields }) => [
    `${schema.title} (${schema.name} ${schema.version}, ${schema.status})`,
    ...(schema.realm === '' ? [] : [`realm: ${schema.realm}`]),
    ...(schema.parent === '' ? [] : [`parent: ${schema.parent}`]),
    ...fields.map(fieldLine),
  ],
  json: ({ schema, origin, fields }) => ({
    name: schema.name,
    version: schema.version,
    status: schema.status,
    title: schema.title,
    realm: schema.realm,
    parent: schema.parent,
    edited_by: schema.editedBy,
    origin,
    fields: fields.map(fieldRecord),
  }),
};

function fieldLine({ field, depth }: PlacedField): string {
  const claims = claimsText(field);
  const label = field.title === '' ? '' : `${field.title}: `;
  const end = claims === '' ? '' : ` (${claims})`;
  return `${'  '.repeat(depth + 1)}${field.id}  ${label}${allowedText(field)}${end}`;
}

function fieldRecord({ path, field }: PlacedField): JsonRecord {
  const values: readonly Json[] = field.type === 'select' ? field.values : [];
  return {
    path,
    type: field.type,
    title: field.title,
    required: field.required,
    repeatable: takesSeveral(field),
    default: isEmpty(field.default) ? null : JSON.stringify(field.default),
    allowed: allowedText(field),
    values,
  };
}

export const get = defineCommand({
  description: 'Prints the file of a schema as it is, or writes it to a local file.',
  args: [SCHEMA, { name: 'file', about: 'a local file to write', complete: 'local-path' }],
  options: { force: flag('-f, --force', 'write over a file that is there') },
  prints: { kind: 'text' },
  changes: false,
  examples: [['ischema get training/fastq fastq.json', 'a copy to read or to edit']],
  async run(ctx, { args, options }) {
    const search = { cwd: ctx.cwd, client: async () => await ctx.client() };
    const { text } = await loadSchemaContent(args.schema, search);
    if (args.file === undefined) await ctx.output.bytes(Buffer.from(text));
    else await writeLocal(localPath(ctx, args.file), text, options.force);
  },
});

/** @throws LocalError where the file is there already, or cannot be written. */
export async function writeLocal(path: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw localFailure('write', path, error);
    }
    throw new LocalError(`${path} is there already`, {
      path,
      cause: error,
      hint: '-f writes over it.',
    });
  }
}
