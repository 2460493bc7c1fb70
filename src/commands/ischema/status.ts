/** The subcommands of ischema about items that carry schemas: status, upgrade. */
import { defineCommand, flag, type OptionsOf, value } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { findingText } from '../../domain/schema/finding.js';
import { requireApplicable } from '../../domain/schema/lifecycle.js';
import type { MetadataSchema } from '../../domain/schema/schema.js';
import { type SchemaItem, upgradeItem } from '../../operations/schema-application.js';
import { type SchemaReport, schemaStatus } from '../../operations/schema-status.js';
import type { RecordView } from '../../output/output.js';
import { reportOrStop } from '../shared/batch.js';
import { confirmOrCancel } from '../shared/confirm.js';
import { OPERAND_OPTIONS } from '../shared/operands.js';
import { APPLICATION_SHAPE } from './application-records.js';
import { changeItems } from './change-items.js';
import { FINDING_SHAPE, findingRecord } from './finding-records.js';
import { PREFIX_OPTION, prefixOf, schemaNamed } from './schema-input.js';
import { scopes } from './schema-operands.js';

const PATHS = {
  name: 'path',
  about: 'data objects and collections; the current collection by default',
  variadic: true,
  complete: 'logical-path',
} as const;

const STATUS_OPTIONS = {
  recursive: flag('-r, --recursive', 'everything below the collections too'),
  schema: value('--schema <schema>', 'look at this schema only, and compare with it', {
    complete: 'schema',
  }),
  ...OPERAND_OPTIONS,
  ...PREFIX_OPTION,
} as const;

type StatusChoices = OptionsOf<typeof STATUS_OPTIONS>;

export const status = defineCommand({
  description:
    'Tells which data objects and collections carry which version of which schema, and how that stands to the published one: current, outdated (another version), invalid (the newest version, but the metadata does not fit it) or unknown (no such schema can be seen). What does not fit is told by field.',
  args: [PATHS],
  options: STATUS_OPTIONS,
  prints: {
    kind: 'list',
    shape: {
      path: { type: 'string', about: 'logical path' },
      type: { type: 'string', about: 'data_object or collection' },
      schema: { type: 'string', about: 'name of the schema' },
      version: { type: 'string', about: 'version that the item carries', nullable: true },
      newest_version: { type: 'string', about: 'version that is published', nullable: true },
      state: { type: 'string', about: 'current, outdated, invalid or unknown' },
      findings: { type: { list: FINDING_SHAPE }, about: 'what does not fit the newest version' },
    },
  },
  changes: false,
  examples: [
    ['ischema status -r reads', 'all below a collection'],
    ['ischema status notes.txt --schema book.json', 'by a schema of a file'],
  ],
  async run(ctx, { args, options }) {
    await ctx.output.records(reports(ctx, args.path, options), reportView);
  },
});

export const upgrade = defineCommand({
  description:
    'Brings metadata of earlier versions of schemas to the published one: fields that the new version lacks go, defaults of new fields come, what still fits stays. Items whose metadata does not fit the new version are reported and left alone. What would be done is shown first, and it is asked whether to go on.',
  args: [PATHS],
  options: {
    ...STATUS_OPTIONS,
    yes: flag('-y, --yes', 'do not ask'),
    verbose: flag('-v, --verbose', 'tell every AVU that is added or removed'),
    admin: flag('-M, --admin', 'act as the administrator you are'),
  },
  prints: { kind: 'list', shape: APPLICATION_SHAPE },
  changes: true,
  examples: [
    ['ischema upgrade -r reads --dry-run', 'what would be changed'],
    ['ischema upgrade -r reads --schema training/fastq --yes', 'one schema, without asking'],
  ],
  async run(ctx, { args, options }) {
    const prefix = prefixOf(ctx, options);
    const due = await dueItems(reports(ctx, args.path, options));
    if (due.length === 0) ctx.output.notice('nothing to upgrade');
    else if (!options.yes && !ctx.dryRun) {
      for (const item of due) ctx.output.notice(planText(item));
      await confirmOrCancel(ctx, `Upgrade ${due.length}? (y/N)`, 'nothing was changed');
    }
    const client = await ctx.client();
    await changeItems(ctx, due, options, async ({ item, schema }) => {
      return await upgradeItem(client, item, { schema, prefix }, options);
    });
  },
});

interface DueItem {
  readonly item: SchemaItem;
  readonly version: string | undefined;
  readonly schema: MetadataSchema;
}

/**
 * Items of another version than the published one. All are found before the first is changed: pages
 * of a query shift under changes of what it asks for.
 */
async function dueItems(found: AsyncIterable<SchemaReport>): Promise<readonly DueItem[]> {
  const due: DueItem[] = [];
  for await (const { schema, state, item, version } of found) {
    if (schema === undefined || state !== 'outdated') continue;
    requireApplicable(schema);
    due.push({ item, version, schema });
  }
  return due;
}

function planText({ item, version, schema }: DueItem): string {
  return `${item.path}: ${schema.name} ${version ?? 'without a version'} becomes ${schema.version}`;
}

async function* reports(
  ctx: Context,
  words: readonly string[],
  choices: StatusChoices,
): AsyncGenerator<SchemaReport> {
  const prefix = prefixOf(ctx, choices);
  const only =
    choices.schema === undefined ? undefined : (await schemaNamed(ctx, choices.schema)).schema;
  const client = await ctx.client();
  const operands = words.length === 0 && choices.fromFile === undefined ? ['.'] : words;
  for await (const scope of scopes(ctx, operands, choices)) {
    try {
      yield* schemaStatus(client, scope, { prefix, only });
    } catch (error) {
      reportOrStop(ctx, choices, error);
    }
  }
}

const reportView: RecordView<SchemaReport> = {
  text: ({ item, name, version, schema, state, findings }) => {
    const newest =
      schema === undefined || schema.version === version ? '' : `, newest ${schema.version}`;
    return [
      `${state.padEnd(8)}  ${name} ${version ?? '?'}${newest}  ${item.path}`,
      ...findings.map((finding) => `  ${finding.severity}: ${findingText(finding)}`),
    ];
  },
  json: ({ item, name, version, schema, state, findings }) => ({
    path: `${item.path}`,
    type: item.type,
    schema: name,
    version: version ?? null,
    newest_version: schema?.version ?? null,
    state,
    findings: findings.map(findingRecord),
  }),
};
