/** `ischema new`: drafts of schemas, of a table, of an earlier version, or by asking. */
import { defineCommand, value } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { nextDraft } from '../../domain/schema/lifecycle.js';
import { fieldsOfTable, newDraft } from '../../domain/schema/new-schema.js';
import {
  FIELD_TYPES,
  type FieldType,
  isFieldId,
  isSchemaName,
  type JsonObject,
} from '../../domain/schema/schema.js';
import { readTable } from '../../domain/schema/table-text.js';
import { UsageError } from '../../errors.js';
import {
  badName,
  DESTINATION_OPTIONS,
  deliver,
  editorOf,
  REALM,
  WRITTEN_SHAPE,
} from './draft-destination.js';
import { readText, schemaNamed } from './schema-input.js';

export const newCommand = defineCommand({
  description:
    'Makes a draft of a schema: of the columns of a table, of an earlier version of the schema, or by asking for one field after the other. It goes to a file NAME-v1.0.0-draft.json in the local folder, unless --to or --save says otherwise.',
  args: [{ name: 'name', about: 'name of the schema', required: true, complete: 'nothing' }],
  options: {
    fromTable: value('--from-table <file>', 'CSV or TSV file with a header; - is stdin', {
      complete: 'local-path',
    }),
    pathColumn: value(
      '--path-column <name>',
      'of the table: names the items, and is no field; path by default',
      {
        complete: 'nothing',
      },
    ),
    from: value('--from <schema>', 'the next version of this schema', { complete: 'schema' }),
    title: value('--title <title>', 'for people', { complete: 'nothing' }),
    realm: REALM,
    ...DESTINATION_OPTIONS,
  },
  prints: { kind: 'record', shape: WRITTEN_SHAPE },
  changes: true,
  examples: [
    ['ischema new samples --from-table samples.csv', 'types are guessed from the values'],
    ['ischema new fastq --from training/fastq --save', 'a draft of the next version'],
    ['ischema new book', 'asks for the fields'],
  ],
  async run(ctx, { args, options }) {
    if (!isSchemaName(args.name)) throw badName(args.name);
    if (options.from !== undefined && options.fromTable !== undefined) {
      throw new UsageError('--from and --from-table exclude each other');
    }
    const content =
      options.from === undefined
        ? await freshDraft(ctx, args.name, options)
        : await nextVersionOf(ctx, options.from, args.name, options.realm);
    await deliver(ctx, content, options);
  },
});

interface DraftChoices {
  readonly fromTable: string | undefined;
  readonly pathColumn: string | undefined;
  readonly title: string | undefined;
  readonly realm: string | undefined;
}

async function freshDraft(ctx: Context, name: string, choices: DraftChoices): Promise<JsonObject> {
  const properties =
    choices.fromTable === undefined
      ? await askForFields(ctx, 'Name of a field')
      : await fieldsOfFile(ctx, choices.fromTable, choices.pathColumn);
  const { realm = '', title = name } = choices;
  return newDraft({ name, title, realm, editor: await editorOf(ctx), properties });
}

async function fieldsOfFile(
  ctx: Context,
  file: string,
  pathColumn: string | undefined,
): Promise<JsonObject> {
  const columns = readTable(await readText(ctx, file));
  if (pathColumn !== undefined && !columns.some(({ header }) => header === pathColumn)) {
    throw new UsageError(`${file} has no column ${pathColumn}`, {
      path: file,
      hint: `Its columns are ${columns.map(({ header }) => header).join(', ')}.`,
    });
  }
  return fieldsOfTable(columns, pathColumn ?? 'path');
}

async function nextVersionOf(
  ctx: Context,
  word: string,
  name: string,
  realm: string | undefined,
): Promise<JsonObject> {
  const { schema, stored } = await schemaNamed(ctx, word);
  if (schema.name !== name) {
    throw new UsageError(`the next version of ${schema.name} cannot be named ${name}`, {
      hint: `ischema clone ${word} ${name} makes a schema of another name.`,
    });
  }
  const content = nextDraft(schema, await editorOf(ctx));
  // Where a schema lies says more of its realm than what is written in it.
  return { ...content, realm: realm ?? stored?.realm ?? schema.realm };
}

/** Asks until an empty answer. What was typed is not repeated: it may have been meant for another prompt. */
async function askForFields(ctx: Context, what: string): Promise<JsonObject> {
  const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (;;) {
    const id = await ctx.prompt.line(`${what}, nothing to end`);
    if (id === '') return fields;
    if (isFieldId(id)) fields[id] = await askForField(ctx, id);
    else ctx.output.warn('  a name has no dots, brackets and blanks');
  }
}

async function askForField(ctx: Context, id: string): Promise<JsonObject> {
  const title = await ctx.prompt.line('  Title, nothing for the name itself');
  const type = await askForType(ctx);
  const details = await askForDetails(ctx, id, type);
  const required = type !== 'object' && (await claim(ctx, 'Required'));
  const repeatable = type !== 'checkbox' && (await claim(ctx, 'Repeatable'));
  return {
    title: title === '' ? id : title,
    type,
    ...details,
    ...(required ? { required } : {}),
    ...(repeatable ? { repeatable } : {}),
  };
}

async function askForType(ctx: Context): Promise<FieldType> {
  for (;;) {
    const word = await ctx.prompt.line(`  Type, of ${FIELD_TYPES.join(', ')}`, 'text');
    const type = FIELD_TYPES.find((known) => known === word);
    if (type !== undefined) return type;
    ctx.output.warn('  there is no such type');
  }
}

async function askForDetails(ctx: Context, id: string, type: FieldType): Promise<JsonObject> {
  if (type === 'object') return { properties: await askForFields(ctx, `Field of ${id}`) };
  if (type !== 'select') return {};
  const words = await ctx.prompt.line('  Values, with commas between');
  const values = words.split(',').map((word) => word.trim());
  const multiple = await claim(ctx, 'Several at once');
  return {
    values: values.filter((word) => word !== ''),
    multiple,
    ui: multiple ? 'checkbox' : 'dropdown',
  };
}

async function claim(ctx: Context, question: string): Promise<boolean> {
  return /^y(es)?$/i.test(await ctx.prompt.line(`  ${question}? (y/N)`));
}
