import { stat } from 'node:fs/promises';
import type { IrodsClient } from '../api/client.js';
import type { Clock } from '../context/clock.js';
import { LogicalPath } from '../domain/logical-path.js';
import type { CliError } from '../errors.js';
import { findEntry } from '../transfer/catalog/find-entry.js';
import { createEngine, type Engine } from '../transfer/engine.js';
import { FileJournal } from '../transfer/journal/file-journal.js';
import type { RunDescription } from '../transfer/journal/journal-lines.js';
import { addStep, type LeftJournal, readJournals } from '../transfer/journal/left-journal.js';
import type { Outcome } from '../transfer/outcome.js';
import type { ProgressReporter } from '../transfer/progress.js';
import { beside } from '../transfer/upload/places.js';
import { settleSwap } from '../transfer/upload/settle-swap.js';

/** Where runs write down what they do, and who runs. */
export interface JournalRequest {
  /** The folder of all journals. */
  readonly folder: string;
  readonly run: RunDescription;
  /** Goes on from what interrupted runs left. */
  readonly resume: boolean;
  readonly isAlive: (processId: number) => boolean;
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
}

/** Journals up to this size, bytes, are looked into by every run, for parallel writes left open. */
const QUICKLY_READ = 4 * 1024 * 1024;

/**
 * Prepares a run: what `put`, `get` and their like work with. Parallel writes that a crash left
 * open on the server are closed first: they would lock their objects for ever.
 */
export async function startTransferRun(request: TransferRunRequest): Promise<Engine> {
  const { journal: wanted, client } = request;
  if (request.inFlight !== undefined) client.transport.allowInFlight(request.inFlight);
  if (wanted === undefined || client.readsOnly) return createEngine(withoutJournal(request));
  const left = await leftJournals(wanted, wanted.resume);
  await closeLeftHandles(client, left);
  await settleLeftSwaps(client, left);
  const journal = new FileJournal({
    folder: wanted.folder,
    run: wanted.run,
    earlier: wanted.resume ? left : [],
    random: Math.random,
  });
  return createEngine({ ...request, journal });
}

/** The journals of runs of the same user at the same server that have ended and left something. */
export async function leftJournals(
  { folder, run, isAlive }: Omit<JournalRequest, 'resume'>,
  whatever = true,
): Promise<readonly LeftJournal[]> {
  const journals = await readJournals(folder, async (path) => {
    return whatever || (await stat(path)).size <= QUICKLY_READ;
  });
  return journals.filter(
    (journal) =>
      journal.run.server === run.server &&
      journal.run.user === run.user &&
      hasEnded(journal, run.host, isAlive),
  );
}

/** Of another machine's process nobody knows; only its own last word counts. */
export function hasEnded(
  { stopped, run }: LeftJournal,
  host: string,
  isAlive: (processId: number) => boolean,
): boolean {
  return stopped || (run.host === host && !isAlive(run.processId));
}

/**
 * Closes what crashed runs left open on the server. A handle that is gone is closed already. An
 * object that was being written looks complete from then on, holes and all, so a new one is moved
 * aside first thing.
 */
export async function closeLeftHandles(
  client: IrodsClient,
  journals: readonly LeftJournal[],
): Promise<void> {
  if (client.readsOnly) return;
  for (const journal of journals) {
    for (const { number, handles, partial, target, replaces } of journal.unfinished.values()) {
      if (handles.size === 0) continue;
      const path = LogicalPath.parse(partial ?? target);
      for (const handle of [...handles]) {
        await client.dataObjects.closeParallelWrite(path, handle);
        addStep(journal, ['closed', number, handle]);
      }
      if (replaces || partial !== undefined) continue;
      if ((await findEntry(client, path))?.kind !== 'object') continue;
      const aside = beside(path, Math.random);
      addStep(journal, ['partial', number, `${aside}`]);
      await client.dataObjects.rename(path, aside);
    }
  }
}

/**
 * Ends swaps of names that killed runs began: until then an object may have lost its name. Gives
 * where an old object is that could not get its name back.
 */
export async function settleLeftSwaps(
  client: IrodsClient,
  journals: readonly LeftJournal[],
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const journal of journals) {
    for (const transfer of [...journal.unfinished.values()]) {
      const { displaced, number } = transfer;
      if (displaced === undefined || client.readsOnly) continue;
      const settled = await settleSwap(client, { ...transfer, displaced });
      if (settled === 'left') left.push(displaced);
      else addStep(journal, [settled === 'finished' ? 'done' : 'settled', number]);
    }
  }
  return left;
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
 * failed it stays, as after an interruption: the rest can be gone on with.
 */
export async function* journaled(
  engine: Engine,
  outcomes: AsyncIterable<Outcome>,
): AsyncGenerator<Outcome, void, undefined> {
  let isFinished = false;
  let failed = 0;
  try {
    for await (const outcome of outcomes) {
      if (outcome.state === 'failed') failed += 1;
      yield outcome;
    }
    isFinished = failed === 0;
  } finally {
    engine.journal.close(isFinished ? 'finished' : 'stopped');
  }
}

function withoutJournal(request: TransferRunRequest): Omit<TransferRunRequest, 'journal'> {
  const { journal: _none, ...rest } = request;
  return rest;
}
