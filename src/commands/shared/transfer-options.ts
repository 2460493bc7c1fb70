/** Options that every command that moves data takes, and the run they ask for. */
import { join } from 'node:path';
import { count, flag, parsedValue, value } from '../../cli/define-command.js';
import { PROGRESS_WAYS } from '../../cli/global-options.js';
import type { Context } from '../../context/context.js';
import { parseHumanSize } from '../../domain/size.js';
import { UsageError } from '../../errors.js';
import { type JournalRequest, startTransferRun } from '../../operations/transfer-run.js';
import type { Engine } from '../../transfer/engine.js';
import { BATCH_OPTIONS, type BatchChoices } from './batch.js';

/** What whoever reads bytes has to know of the HTTP API. */
export const NO_PLUS_SIGNS =
  'Data objects with a plus sign in their path cannot be read over HTTP; imv gives them another name.';

export const TRANSFER_OPTIONS = {
  verbose: count('-v, --verbose', 'print a line for each transfer'),
  veryVerbose: flag('-V, --very_verbose', 'as -v'),
  // --progress alone is the switch of iput and iget (icommands.md 1.8).
  showProgress: flag(
    '-P, --progress-lines',
    'show progress on stderr where it is no terminal too',
    {
      standsFor: { option: '--progress', values: PROGRESS_WAYS },
    },
  ),
  threads: parsedValue(
    '-N, --num_threads <n>',
    'connections for one large file; more than 4 also allow as many requests at once',
    parseCount,
    { complete: 'nothing' },
  ),
  bwlimit: parsedValue(
    '--bwlimit <rate>',
    'hold the whole run to this many bytes a second, such as 50M; 0 for no limit',
    parseRate,
    { complete: 'nothing' },
  ),
  retryFor: parsedValue(
    '--retry-for <time>',
    'wait out a lost line or a busy server for so long, such as 10m; 1m by default',
    parseDuration,
    { complete: 'nothing' },
  ),
  resume: flag('--resume', 'go on where an interrupted run of the same stopped'),
  restartFile: value('-X, --restart_file <file>', 'as --resume; the file is not needed', {
    hidden: true,
  }),
  largeRestartFile: value('--lfrestart <file>', 'as --resume; the file is not needed', {
    hidden: true,
  }),
  retries: value('--retries <n>', 'accepted for scripts; see --retry-for', { hidden: true }),
  ticket: value('-t, --ticket <ticket>', 'use this ticket', { complete: 'ticket' }),
  replica: parsedValue('-n, --repl_num <n>', 'number of the replica to use', parseReplicaNumber, {
    complete: 'nothing',
  }),
  ...BATCH_OPTIONS,
} as const;

/** Words of the iCommands that mean nothing here, accepted for scripts. */
export const IGNORED_OPTIONS = {
  bulk: flag('-b, --bulk', 'accepted for scripts; small files always go several at once', {
    hidden: true,
  }),
  redirect: flag('-I, --redirect', 'accepted for scripts; has no effect', { hidden: true }),
  renewSocket: flag('-T, --renew_socket', 'accepted for scripts; has no effect', { hidden: true }),
  purgec: flag('--purgec', 'accepted for scripts; has no effect', { hidden: true }),
  // Of the iCommands before 5.0. The server has since come to lock what is being written by itself.
  readLock: flag('--rlock', 'accepted for scripts; has no effect', { hidden: true }),
  writeLock: flag('--wlock', 'accepted for scripts; has no effect', { hidden: true }),
  rbudp: flag('-Q, --rbudp', 'accepted for scripts; has no effect', { hidden: true }),
  conditions: value('--kv_pass <text>', 'accepted for scripts; has no effect', { hidden: true }),
} as const;

export interface TransferChoices extends BatchChoices {
  readonly threads: number | undefined;
  readonly bwlimit: number | undefined;
  readonly retryFor: number | undefined;
  readonly showProgress?: boolean;
  readonly resume?: boolean;
  /** See `JournalRequest`. */
  readonly findsDone?: boolean;
  readonly restartFile?: string | undefined;
  readonly largeRestartFile?: string | undefined;
}

/** The run that the options ask for. */
export async function startRun(ctx: Context, choices: TransferChoices): Promise<Engine> {
  const { threads } = choices;
  return await startTransferRun({
    client: await ctx.client(),
    clock: ctx.clock,
    stop: ctx.signal,
    progress: await ctx.progress(choices.showProgress === true ? 'shown' : undefined),
    connections: threads,
    inFlight: threads !== undefined && threads > 4 ? threads : undefined,
    bandwidth: choices.bwlimit,
    retryFor: choices.retryFor,
    journal: {
      ...(await journalsOf(ctx)),
      findsDone: choices.findsDone === true,
      resume:
        choices.resume === true ||
        choices.restartFile !== undefined ||
        choices.largeRestartFile !== undefined,
    },
    onTrouble: (error) => ctx.output.notice(`${error.message}; waiting and trying again`),
    onNoJournal: ({ message }) =>
      ctx.output.notice(`${message}; what is interrupted cannot be resumed`),
  });
}

/** Where journals are, and how this run is described in one. */
export async function journalsOf(ctx: Context): Promise<Omit<JournalRequest, 'resume'>> {
  const settings = await ctx.settings();
  return {
    folder: join(settings.files.state, 'transfers'),
    run: {
      server: settings.url.href,
      user: settings.userName,
      commandLine: ctx.commandLine,
      // Without one, every path of the line is absolute, and means the same everywhere.
      folder: ctx.hasCwd ? ctx.cwd : '/',
      collection: `${settings.pathBase.current}`,
      processId: ctx.processes.own,
      processMark: ctx.processes.mark,
      host: ctx.processes.host,
      startedAt: ctx.clock.now(),
    },
    isAlive: (id, mark) => ctx.processes.isAlive(id, mark),
  };
}

/** Bytes a second; undefined for no limit. */
function parseRate(word: string): number | undefined {
  const rate = parseHumanSize(word);
  return rate === 0 ? undefined : rate;
}

/** 0 means no threads to the iCommands, which is one connection here. */
function parseCount(word: string): number {
  if (/^\d{1,4}$/.test(word)) return Math.max(1, Number(word));
  throw new UsageError(`not a number of connections: ${word}`);
}

function parseReplicaNumber(word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  throw new UsageError(`not a replica number: ${word}`);
}

const UNITS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** Milliseconds from `90`, `30s`, `10m` or `2h`. */
export function parseDuration(word: string): number {
  const match = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(word);
  const unit = UNITS[match?.[2] ?? ''];
  if (match === null || unit === undefined) {
    throw new UsageError(`not a length of time: ${word}`, {
      hint: 'Write seconds, or a number with s, m or h, such as 10m.',
    });
  }
  return Number(match[1]) * unit * 1000;
}
