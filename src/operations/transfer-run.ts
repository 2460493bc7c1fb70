import type { IrodsClient } from '../api/client.js';
import type { Clock } from '../context/clock.js';
import type { CliError } from '../errors.js';
import { createEngine, type Engine } from '../transfer/engine.js';
import { FileJournal } from '../transfer/journal/file-journal.js';
import { noJournal, type RunEnding } from '../transfer/journal/journal.js';
import { objectionToFolder } from '../transfer/journal/journal-folder.js';
import type { RunDescription } from '../transfer/journal/journal-lines.js';
import type { Outcome } from '../transfer/outcome.js';
import type { ProgressReporter } from '../transfer/progress.js';
import { journalsAtStart } from './journals-at-start.js';

/** Where runs write down what they do, and who runs. */
export interface JournalRequest {
  /** The folder of all journals. */
  readonly folder: string;
  readonly run: RunDescription;
  /** Goes on from what interrupted runs left. */
  readonly resume: boolean;
  readonly isAlive: (processId: number, mark?: string) => boolean;
  /** A later run finds out by itself what this one has done. */
  readonly findsDone?: boolean;
}

/** What one run of transfers is made of; see `EngineOptions` for the limits. */
export interface TransferRunRequest {
  readonly client: IrodsClient;
  readonly clock: Clock;
  /** Aborts on Ctrl-C: nothing new is begun, what is in flight is finished. */
  readonly stop: AbortSignal;
  readonly progress: ProgressReporter;
  /** Without it, nothing is written down. */
  readonly journal?: JournalRequest | undefined;
  readonly inFlight?: number | undefined;
  readonly connections?: number | undefined;
  readonly bandwidth?: number | undefined;
  readonly retryFor?: number | undefined;
  readonly onTrouble?: (error: CliError) => void;
  /** Told where nothing can be written down, so that the run cannot be resumed. */
  readonly onNoJournal?: (objection: CliError) => void;
}

/**
 * Prepares a run: what `put`, `get` and their like work with. Parallel writes that a crash left
 * open on the server are closed first: they would lock their objects for ever. Where journals cannot be
 * kept, a run goes without, unless it is to go on from one.
 * @throws LockedError where an interrupted run of this line is to be gone on with, and goes on, or
 *   another process goes on with it.
 */
export async function startTransferRun(request: TransferRunRequest): Promise<Engine> {
  const { journal: wanted, client } = request;
  if (request.inFlight !== undefined) client.transport.allowInFlight(request.inFlight);
  if (wanted === undefined || client.readsOnly) return createEngine(withoutJournal(request));
  const { folder, run, findsDone = false, resume } = wanted;
  const objection = resume ? undefined : await objectionToFolder(folder);
  if (objection !== undefined) {
    request.onNoJournal?.(objection);
    return createEngine(withoutJournal(request));
  }
  const before = await journalsAtStart(client, wanted);
  const journal = new FileJournal({ folder, run, findsDone, ...before, random: Math.random });
  return createEngine({ ...request, journal });
}

/** Whether a later run can go on with this one. */
export function isWrittenDown({ journal }: Engine): boolean {
  return journal !== noJournal;
}

/** What `work` gives; at the end, however that comes, the journal is closed, as by `journaled`. */
export async function closingJournal<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  let isFinished = false;
  try {
    const result = await work();
    isFinished = true;
    return result;
  } finally {
    engine.journal.close(isFinished ? 'finished' : 'stopped');
  }
}

/**
 * Outcomes as they are; at the end, however that comes, the journal is closed. Where something
 * failed it stays as long as there is something to go on from.
 */
export async function* journaled(
  engine: Engine,
  outcomes: AsyncIterable<Outcome>,
): AsyncGenerator<Outcome, void, undefined> {
  let ending: RunEnding = 'stopped';
  let failed = 0;
  try {
    for await (const outcome of outcomes) {
      if (outcome.state === 'failed') failed += 1;
      yield outcome;
    }
    ending = failed === 0 ? 'finished' : 'failed';
  } finally {
    engine.journal.close(ending);
  }
}

function withoutJournal(request: TransferRunRequest): Omit<TransferRunRequest, 'journal'> {
  const { journal: _none, ...rest } = request;
  return rest;
}
