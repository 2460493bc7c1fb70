/** The subcommands of ischema for the life of schemas: publish, archive, clone. */
import { defineCommand, value } from '../../cli/define-command.js';
import { cloned } from '../../domain/schema/lifecycle.js';
import { isSchemaName } from '../../domain/schema/schema.js';
import { archiveSchema, publishSchema } from '../../operations/schema-publishing.js';
import {
  badName,
  DESTINATION_OPTIONS,
  deliver,
  editorOf,
  REALM,
  tellWritten,
  WRITTEN_SHAPE,
} from './draft-destination.js';
import { SCHEMA, schemaNamed } from './schema-input.js';

export const publish = defineCommand({
  description:
    'Publishes a draft, of iRODS or of a local file: it can be applied from then on and is not edited any more. The version that was published before is archived.',
  args: [SCHEMA],
  options: { realm: REALM },
  prints: { kind: 'record', shape: WRITTEN_SHAPE },
  changes: true,
  examples: [
    ['ischema publish training/fastq', 'the draft that is stored there'],
    ['ischema publish samples-v1.0.0-draft.json --realm training', 'a local file'],
  ],
  caveats: [
    'iRODS has no transactions over several data objects: a step that is broken off can be repeated, and the schema can be applied all the while.',
  ],
  async run(ctx, { args, options }) {
    const loaded = await schemaNamed(ctx, args.schema, ['draft']);
    const path = await publishSchema(await ctx.client(), loaded, options.realm);
    await tellWritten(ctx, `${path}`);
  },
});

export const archive = defineCommand({
  description:
    'Archives the published version of a schema: it can be read, and not applied any more. Metadata of it stays.',
  args: [SCHEMA],
  options: {},
  prints: { kind: 'record', shape: WRITTEN_SHAPE },
  changes: true,
  examples: [['ischema archive training/samples', 'no version can be applied after that']],
  async run(ctx, { args }) {
    const loaded = await schemaNamed(ctx, args.schema, ['published']);
    const path = await archiveSchema(await ctx.client(), loaded);
    await tellWritten(ctx, `${path}`);
  },
});

export const clone = defineCommand({
  description:
    'Makes a draft of another name out of a schema, version 1.0.0, which remembers where it came from. It is stored in the realm of the schema unless --realm or --to says otherwise.',
  args: [
    SCHEMA,
    { name: 'name', about: 'name of the new schema', required: true, complete: 'nothing' },
  ],
  options: {
    realm: REALM,
    title: value('--title <title>', 'for people', { complete: 'nothing' }),
    to: DESTINATION_OPTIONS.to,
    force: DESTINATION_OPTIONS.force,
  },
  prints: { kind: 'record', shape: WRITTEN_SHAPE },
  changes: true,
  examples: [['ischema clone training/fastq reads --realm lab', 'for another project']],
  async run(ctx, { args, options }) {
    if (!isSchemaName(args.name)) throw badName(args.name);
    const { schema, stored } = await schemaNamed(ctx, args.schema);
    const realm = options.realm ?? stored?.realm ?? schema.realm;
    const editor = await editorOf(ctx);
    const content = cloned(schema, { name: args.name, realm, title: options.title, editor });
    await deliver(ctx, content, { ...options, save: options.to === undefined });
  },
});
