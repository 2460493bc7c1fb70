/** The subcommands of ischema that change metadata of items: apply, rm. */
import { defineCommand, flag } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { requireApplicable } from '../../domain/schema/lifecycle.js';
import { type MetadataSchema, schemaTitle } from '../../domain/schema/schema.js';
import { validateDocument } from '../../domain/schema/validate-document.js';
import { LocalError, UsageError } from '../../errors.js';
import {
  applySchema,
  isInRealm,
  removeSchema,
  type SchemaItem,
} from '../../operations/schema-application.js';
import { parseSchemaName } from '../../operations/schema-finding.js';
import { requireOperands } from '../shared/operands.js';
import { APPLICATION_SHAPE } from './application-records.js';
import { changeItems } from './change-items.js';
import { STRICT_OPTION } from './check.js';
import { requireNoErrors } from './finding-records.js';
import { PREFIX_OPTION, prefixOf, readDocument, SCHEMA, schemaNamed } from './schema-input.js';
import { ITEM_OPTIONS, schemaItems } from './schema-operands.js';

const PATHS = {
  name: 'path',
  about: 'data objects and collections',
  variadic: true,
  complete: 'logical-path',
} as const;

const CHANGE_OPTIONS = {
  ...ITEM_OPTIONS,
  ...PREFIX_OPTION,
  verbose: flag('-v, --verbose', 'tell every AVU that is added or removed'),
  admin: flag('-M, --admin', 'act as the administrator you are'),
} as const;

export const apply = defineCommand({
  description:
    'Describes data objects and collections by a document. The document is validated first; where it does not fit, nothing is changed. Then each item gets exactly the metadata of the document in the schema’s name space, by one atomic request with only the difference; other metadata is not touched. Data outside of the schema’s realm, the collection /ZONE/home/REALM, is refused unless --force-realm is given. Doing it twice changes nothing the second time.',
  args: [
    SCHEMA,
    { name: 'data', about: 'a JSON file; - is stdin', required: true, complete: 'local-path' },
    PATHS,
  ],
  options: {
    ...STRICT_OPTION,
    ...CHANGE_OPTIONS,
    forceRealm: flag('--force-realm', 'describe data outside of the schema’s realm too'),
  },
  prints: { kind: 'list', shape: APPLICATION_SHAPE },
  changes: true,
  examples: [
    ['ischema apply training/fastq run7.json reads/s1.fastq', 'one data object'],
    ['ischema apply book.json data.json notes.txt --dry-run', 'what would be changed'],
    ["ischema apply fastq run7.json 'reads/*.fastq'", 'all that match'],
    ['ischema apply fastq run7.json -r run7/raw', 'all data objects below a collection'],
  ],
  caveats: ['Only published schemas can be applied; each item changes as a whole or not at all.'],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options);
    const prefix = prefixOf(ctx, options);
    const { schema, stored } = await schemaNamed(ctx, args.schema, ['published']);
    requireApplicable(schema);
    const document = await readDocument(ctx, args.data);
    const { values, findings } = validateDocument(schema, document, options);
    requireNoErrors(ctx, findings, `${args.data} does not fit ${schemaTitle(schema)}`);
    const client = await ctx.client();
    const realm = options.forceRealm ? '' : (stored?.realm ?? schema.realm);
    await changeItems(ctx, schemaItems(ctx, args.path, options), options, async (item) => {
      requireRealm(item, schema, realm);
      return await applySchema(client, item, { schema, values, prefix }, options);
    });
  },
});

export const rm = defineCommand({
  description:
    'Removes all metadata of a schema from data objects and collections, by one atomic request an item. The schema itself stays, and need not exist any more.',
  args: [{ ...SCHEMA, about: 'NAME or REALM/NAME of the schema, or its file' }, PATHS],
  options: CHANGE_OPTIONS,
  prints: { kind: 'list', shape: APPLICATION_SHAPE },
  changes: true,
  examples: [['ischema rm fastq reads/s1.fastq --dry-run', 'what would be removed']],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options);
    const prefix = prefixOf(ctx, options);
    const name = await nameOf(ctx, args.schema);
    const client = await ctx.client();
    const items = schemaItems(ctx, args.path, options);
    await changeItems(ctx, items, options, async (item) => {
      return await removeSchema(client, item, prefix, name, options);
    });
  },
});

/** @throws LocalError for data outside of the project that a schema is made for (section 3.6.3). */
function requireRealm({ path }: SchemaItem, schema: MetadataSchema, realm: string): void {
  if (isInRealm(path, realm)) return;
  throw new LocalError(
    `${path} is outside of realm ${realm}, which ${schemaTitle(schema)} is made for`,
    { path: `${path}`, hint: '--force-realm describes it all the same.' },
  );
}

/** The name alone is enough, so that metadata of schemas that are gone can be removed. */
async function nameOf(ctx: Context, word: string): Promise<string> {
  const isFile = word.endsWith('.json') || word.startsWith('/') || word.startsWith('.');
  if (isFile) return (await schemaNamed(ctx, word)).schema.name;
  const parsed = parseSchemaName(word);
  if (parsed !== undefined) return parsed.name;
  throw new UsageError(`not a name of a schema: ${word}`);
}
