/** How transfers are told: lines as the iCommands print them, records for programs, a summary. */
import type { Context } from '../../context/context.js';
import { formatHumanSize } from '../../domain/size.js';
import { type CliError, NobodyReadsError, UsageError } from '../../errors.js';
import type { RecordView } from '../../output/output.js';
import type { RecordShape } from '../../output/record-shape.js';
import type { Outcome } from '../../transfer/outcome.js';

export const OUTCOME_SHAPE = {
  action: {
    type: 'string',
    about: 'upload, download, copy, create_collection, create_folder or remove',
  },
  state: { type: 'string', about: 'done, skipped, failed or, with --dry-run, planned' },
  source: { type: 'string', about: 'where from: a local or a logical path' },
  target: { type: 'string', about: 'where to' },
  size: { type: 'integer', about: 'bytes' },
  checksum: {
    type: 'string',
    about: 'as compared with the server; null where it was not',
    nullable: true,
  },
  seconds: { type: 'number', about: 'time it took' },
  reason: { type: 'string', about: 'why it was skipped or failed', nullable: true },
} as const satisfies RecordShape;

export interface OutcomePrinting {
  readonly verbose: boolean;
  readonly failFast: boolean;
  /** What is planned is listed as irsync -l does: source and size. */
  readonly listing?: boolean;
  /** An interrupted run can be gone on with: it is written down, and reads no pipe. */
  readonly resumable: boolean;
}

/**
 * Prints outcomes as they come, reports failures at once and sums up at the end. Throws where
 * `failFast` stops at a failure.
 */
export async function printOutcomes(
  ctx: Context,
  outcomes: AsyncIterable<Outcome>,
  printing: OutcomePrinting,
): Promise<void> {
  const tally = new Tally(ctx);
  const progress = await ctx.progress();
  try {
    await ctx.output.records(told(ctx, outcomes, printing, tally), outcomeView(printing));
    progress.finish();
    tally.tell();
  } catch (error) {
    progress.finish();
    // Who has read enough of a list need not read to its end.
    if (printing.listing === true && error instanceof NobodyReadsError) return;
    // Nothing was begun where the line itself is wrong, or things are only listed.
    const isBegun = !(error instanceof UsageError) && printing.listing !== true;
    if (isBegun) tally.tellStopped(printing.resumable);
    throw error;
  }
}

async function* told(
  ctx: Context,
  outcomes: AsyncIterable<Outcome>,
  printing: OutcomePrinting,
  tally: Tally,
): AsyncGenerator<Outcome, void, undefined> {
  // A collection that cannot be made fails all that was to go into it, with one and the same error.
  const reported = new WeakSet<CliError>();
  for await (const outcome of outcomes) {
    tally.count(outcome);
    if (outcome.error !== undefined) {
      if (printing.failFast) throw outcome.error;
      if (!reported.has(outcome.error)) ctx.report(outcome.error);
      reported.add(outcome.error);
    }
    if (outcome.warning !== undefined) ctx.output.warn(outcome.warning);
    yield outcome;
  }
}

function outcomeView(printing: OutcomePrinting): RecordView<Outcome> {
  return {
    text: (outcome) => textOf(outcome, printing),
    json: ({ action, state, source, target, size, checksum, seconds, reason, error }) => ({
      action,
      state,
      source,
      target,
      size,
      checksum: checksum === '' ? null : checksum,
      seconds: Math.round(seconds * 1000) / 1000,
      reason: reason ?? error?.message ?? null,
    }),
  };
}

const PLANNED: Readonly<Record<Outcome['action'], string>> = {
  upload: 'would put',
  download: 'would get',
  copy: 'would copy',
  create_collection: 'would make collection',
  create_folder: 'would make folder',
  remove: 'would remove',
};

function textOf(outcome: Outcome, printing: OutcomePrinting): readonly string[] {
  const { action, state, source, target, size } = outcome;
  if (state === 'failed') return [];
  if (state === 'planned' && printing.listing === true) return [`${source}   ${size}   N`];
  if (state === 'planned') {
    return [
      source === target
        ? `${PLANNED[action]} ${target}`
        : `${PLANNED[action]} ${source} to ${target}`,
    ];
  }
  if (!printing.verbose) return [];
  if (action === 'create_collection') return [`C- ${target}:`];
  if (action === 'create_folder') return [`C- ${target} :`];
  if (action === 'remove') return [`   removed ${target}`];
  return [state === 'skipped' ? skippedLine(outcome) : timingLine(outcome)];
}

const MEBIBYTE = 1024 * 1024;

/** As the iCommands print it with -v (icommands.md section 1.8). */
function timingLine({ target, size, moved = size, seconds, streams }: Outcome): string {
  const megabytes = size / MEBIBYTE;
  const rate = seconds > 0 ? moved / MEBIBYTE / seconds : 0;
  return `   ${nameColumn(target)}  ${megabytes.toFixed(3).padStart(10)} MB | ${seconds.toFixed(3)} sec | ${streams} thr | ${rate.toFixed(3).padStart(6)} MB/s`;
}

/** As irsync prints it (icommands.md section 1.19). */
function skippedLine({ target, size, reason }: Outcome): string {
  const megabytes = (size / MEBIBYTE).toFixed(3).padStart(10);
  return `   ${nameColumn(target)}  ${megabytes} MB --- ${reason ?? 'a match'} no sync required `;
}

function nameColumn(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.slice(0, 25).padEnd(25);
}

/** Counts, and tells at the end: on a terminal always, elsewhere where something failed among many. */
class Tally {
  private readonly began: number;
  private readonly files = { done: 0, skipped: 0, failed: 0, planned: 0 };
  private bytes = 0;

  constructor(private readonly ctx: Context) {
    this.began = ctx.clock.now();
  }

  count({ action, state, size, moved = size }: Outcome): void {
    if (state !== 'failed' && (action === 'create_collection' || action === 'create_folder'))
      return;
    this.files[state] += 1;
    if (state === 'done' && action !== 'remove') this.bytes += moved;
  }

  /** The sum of a run that came to its end. */
  tell(): void {
    const { done, skipped, failed, planned } = this.files;
    const all = done + skipped + failed;
    if (planned > 0 || all < 2) return;
    if (this.ctx.streams.stderrIsTerminal || failed > 0) this.ctx.output.notice(this.sum());
  }

  /** The sum of a run that was stopped, and how to go on where that is possible. */
  tellStopped(resumable: boolean): void {
    if (this.ctx.dryRun) return;
    const how = 'go on with the same command and --resume, or with irods transfers resume';
    this.ctx.output.notice(resumable ? `${this.sum()}; ${how}` : this.sum());
  }

  private sum(): string {
    const { done, skipped, failed } = this.files;
    const seconds = (this.ctx.clock.now() - this.began) / 1000;
    const rate = seconds > 0 ? formatHumanSize(this.bytes / seconds) : '0';
    const parts = [
      `${done} done`,
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
      `${formatHumanSize(this.bytes)} in ${seconds.toFixed(1)} s`,
      `${rate}/s`,
    ];
    return parts.join(', ');
  }
}
