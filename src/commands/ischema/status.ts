/** The subcommands of ischema about items that carry schemas: status, upgrade. */
import { defineCommand, flag, type OptionsOf, value } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { findingText } from '../../domain/schema/finding.js';
import { requireApplicable } from '../../domain/schema/lifecycle.js';
import type { MetadataSchema } from '../../domain/schema/schema.js';
import { LocalError } from '../../errors.js';
import { applySchema, type SchemaApplication } from '../../operations/schema-application.js';
import { type SchemaReport, schemaStatus } from '../../operations/schema-status.js';
import type { RecordView } from '../../output/output.js';
import { reportOrStop } from '../shared/batch.js';
import { confirmOrCancel } from '../shared/confirm.js';
import { OPERAND_OPTIONS } from '../shared/operands.js';
import { APPLICATION_SHAPE, applicationView } from './application-records.js';
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
    ['ischema status -r project', 'all below a collection'],
    ['ischema status novel.txt --schema book.json', 'by a schema of a file'],
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
    ['ischema upgrade -r project --dry-run', 'what would be changed'],
    ['ischema upgrade -r project --schema training/fastq --yes', 'one schema, without asking'],
  ],
  async run(ctx, { args, options }) {
    const prefix = prefixOf(ctx, options);
    const due = await dueItems(ctx, reports(ctx, args.path, options));
    if (due.length === 0) {
      ctx.output.notice('nothing to upgrade');
      await ctx.output.records([], applicationView('', false));
      return;
    }
    if (!options.yes && !ctx.dryRun) {
      for (const { report, schema } of due) ctx.output.notice(planText(report, schema));
      await confirmOrCancel(ctx, `Upgrade ${due.length}? (y/N)`, 'nothing was changed');
    }
    const client = await ctx.client();
    const details = options.verbose || ctx.dryRun;
    async function* upgraded(): AsyncGenerator<NamedApplication> {
      for (const { report, schema } of due) {
        try {
          const target = { schema, values: report.values, prefix };
          const application = await applySchema(client, report.item, target, options);
          yield { name: schema.name, application };
        } catch (error) {
          reportOrStop(ctx, options, error);
        }
      }
    }
    await ctx.output.records(upgraded(), {
      text: ({ name, application }) => applicationView(name, details).text(application),
      json: ({ name, application }) => applicationView(name, details).json(application),
    });
  },
});

interface NamedApplication {
  readonly name: string;
  readonly application: SchemaApplication;
}

interface DueItem {
  readonly report: SchemaReport;
  readonly schema: MetadataSchema;
}

/** Items of another version that fit the newest one; those that do not are reported. */
async function dueItems(
  ctx: Context,
  found: AsyncIterable<SchemaReport>,
): Promise<readonly DueItem[]> {
  const due: DueItem[] = [];
  for await (const report of found) {
    const { schema, state, fits, item, findings } = report;
    if (schema === undefined || state !== 'outdated') continue;
    requireApplicable(schema);
    if (fits) due.push({ report, schema });
    else {
      const errors = findings.filter(({ severity }) => severity === 'error');
      ctx.report(
        new LocalError(
          `${item.path} does not fit ${schema.name} ${schema.version}: ${errors.map(findingText).join('; ')}`,
          { path: `${item.path}`, hint: 'Extract its document, mend it, and apply that.' },
        ),
      );
    }
  }
  return due;
}

function planText({ item, version }: SchemaReport, schema: MetadataSchema): string {
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
