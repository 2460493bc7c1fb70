/** How changes of the metadata of many items are told: lines, records, a file of results, a sum. */
import { flag, value } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { AvuOperation } from '../../domain/avu.js';
import { type CliError, IrodsError, UsageError } from '../../errors.js';
import type {
  ChangeOutcome,
  ChangeState,
  RowPlace,
} from '../../operations/metadata/change-many.js';
import type { RecordView } from '../../output/output.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';
import { avuText } from '../ischema/check.js';
import { BATCH_OPTIONS, reportOrStop } from '../shared/batch.js';
import { AVU_SHAPE, avuRecord } from '../shared/shapes.js';
import { openResults, type Results } from './result-file.js';

export const CHANGE_OPTIONS = {
  results: value(
    '--results <file>',
    'write what became of each row to a local file: CSV or TSV by its ending, else NDJSON',
    { complete: 'local-path' },
  ),
  verbose: flag('-v, --verbose', 'tell every item, and every AVU that is added or removed'),
  admin: flag('-M, --admin_mode', 'act as administrator, beyond your own permissions'),
  ...BATCH_OPTIONS,
} as const;

const RESULT_SHAPE = {
  row: { type: 'integer', about: 'row of the file, as a spreadsheet counts them' },
  path: {
    type: 'string',
    about: 'logical path, or the name of a resource or user; as written where it was not found',
    nullable: true,
  },
  type: { type: 'string', about: 'data_object, collection, resource or user', nullable: true },
  status: { type: 'string', about: 'changed, unchanged, failed or, with --dry-run, planned' },
  added: { type: 'integer', about: 'AVUs that were added, or would be' },
  removed: { type: 'integer', about: 'AVUs that were removed, or would be' },
  reason: { type: 'string', about: 'why it failed', nullable: true },
} as const satisfies RecordShape;

export const CHANGE_SHAPE = {
  ...RESULT_SHAPE,
  sheet: { type: 'string', about: 'sheet of the table, where it has several', optional: true },
  operations: {
    type: { list: { operation: { type: 'string', about: 'add or remove' }, ...AVU_SHAPE } },
    about: 'each of them',
  },
} as const satisfies RecordShape;

export interface ChangeTelling {
  /** Whose rows the changes are; undefined where they are none. */
  readonly file: string | undefined;
  readonly results: string | undefined;
  readonly verbose: boolean;
  readonly failFast: boolean;
}

/**
 * Tells changes as they are made. Failures are reported with their rows; `--fail-fast` stops at the
 * first. A sum at the end goes to stderr.
 */
export async function printChanges(
  ctx: Context,
  outcomes: AsyncIterable<ChangeOutcome>,
  telling: ChangeTelling,
): Promise<void> {
  const sum = new Sum();
  const results =
    telling.results === undefined ? undefined : await openResults(ctx, telling.results);
  try {
    await ctx.output.records(
      told(ctx, outcomes, { ...telling, sum, results }),
      changeView(telling.verbose || ctx.dryRun),
    );
  } finally {
    await results?.close();
    if (!ctx.output.forPrograms) ctx.output.notice(sum.text());
  }
}

async function* told(
  ctx: Context,
  outcomes: AsyncIterable<ChangeOutcome>,
  telling: Pick<ChangeTelling, 'file' | 'failFast'> & {
    readonly sum: Sum;
    readonly results: Results | undefined;
  },
): AsyncGenerator<ChangeOutcome, void, undefined> {
  for await (const outcome of outcomes) {
    telling.sum.count(outcome);
    await telling.results?.write(resultRecord(outcome));
    const { error } = outcome;
    if (error !== undefined) {
      const { file } = telling;
      reportOrStop(ctx, telling, file === undefined ? error : atRow(file, outcome, error));
    }
    yield outcome;
  }
}

function changeView(details: boolean): RecordView<ChangeOutcome> {
  return {
    text: (outcome) => (details ? outcomeLines(outcome) : []),
    json: (outcome) => ({
      ...resultRecord(outcome),
      operations: outcome.operations.map((one) => ({
        operation: one.operation,
        ...avuRecord(one),
      })),
    }),
  };
}

function outcomeLines({ name, state, operations }: ChangeOutcome): readonly string[] {
  if (state === 'failed') return [];
  if (state === 'unchanged') return [`${name}: unchanged`];
  const [added, removed] = [countOf(operations, 'add'), countOf(operations, 'remove')];
  return [
    `${name}: ${added} added, ${removed} removed`,
    ...operations.map((one) => `  ${one.operation === 'add' ? '+' : '-'} ${avuText(one)}`),
  ];
}

function resultRecord(outcome: ChangeOutcome): JsonRecord {
  const { sheet, row, name, type, state, operations, error } = outcome;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    row,
    path: name ?? null,
    type: type ?? null,
    status: state,
    added: countOf(operations, 'add'),
    removed: countOf(operations, 'remove'),
    reason: error?.message ?? null,
  };
}

function countOf(
  operations: readonly AvuOperation[],
  operation: AvuOperation['operation'],
): number {
  return operations.filter((one) => one.operation === operation).length;
}

class Sum {
  private readonly items: Record<ChangeState, number> = {
    changed: 0,
    unchanged: 0,
    planned: 0,
    failed: 0,
  };
  private added = 0;
  private removed = 0;

  count({ state, operations }: ChangeOutcome): void {
    this.items[state] += 1;
    this.added += countOf(operations, 'add');
    this.removed += countOf(operations, 'remove');
  }

  text(): string {
    const { changed, unchanged, planned, failed } = this.items;
    return [
      planned > 0 ? `${planned} to be changed` : `${changed} changed`,
      `${unchanged} unchanged`,
      ...(failed > 0 ? [`${failed} failed`] : []),
      `${this.added} AVUs added, ${this.removed} removed`,
    ].join(', ');
  }
}

/** `table.xlsx, sheet Samples, row 7`. */
export function placeText(file: string, { sheet, row }: RowPlace): string {
  return `${file}${sheet === undefined ? '' : `, sheet ${sheet}`}, row ${row}`;
}

/** A failure with the row that it is about in front. */
function atRow(file: string, at: RowPlace, problem: CliError): CliError {
  const place = placeText(file, at);
  const { message, hint, path, exit } = problem;
  const details = {
    cause: problem,
    ...(hint === undefined ? {} : { hint }),
    ...(path === undefined ? {} : { path }),
    ...(exit === undefined ? {} : { exit }),
  };
  if (problem instanceof IrodsError) {
    const { irodsCode, irodsName, answer } = problem;
    return new IrodsError(`${place}: ${message}`, irodsCode, irodsName, { ...details, answer });
  }
  return problem instanceof UsageError ? new UsageError(`${place}: ${message}`, details) : problem;
}
