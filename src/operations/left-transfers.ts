/** What interrupted transfers left: to be shown, or to be cleared away. */
import { rm } from 'node:fs/promises';
import type { IrodsClient } from '../api/client.js';
import { LogicalPath } from '../domain/logical-path.js';
import { UsageError } from '../errors.js';
import { findEntry } from '../transfer/catalog/find-entry.js';
import {
  type LeftJournal,
  markEnded,
  readJournals,
  removeJournal,
  type UnfinishedTransfer,
} from '../transfer/journal/left-journal.js';
import { localFailure } from '../transfer/local/local-failure.js';
import { closeLeftHandles, isStillOurs, settleLeftSwaps } from './clean-up.js';
import { claimsOf } from './journals-at-start.js';
import type { JournalRequest } from './transfer-run.js';

/** A run that did not end, or ended before its time. */
export interface LeftRun {
  readonly name: string;
  readonly commandLine: readonly string[];
  /** The local folder it was typed in. */
  readonly folder: string;
  /** The current collection then; where the journal tells. */
  readonly collection: string | undefined;
  /** Whose it is. */
  readonly user: string;
  /** The base URL of the server. */
  readonly server: string;
  /** It is of the person, and at the server, of the settings. */
  readonly isOwn: boolean;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /**
   * `failed` came to its end, though not with all of it. Of a run on another machine that has not
   * said so itself, nobody knows whether it has ended.
   */
  readonly state: 'interrupted' | 'failed' | 'running' | 'elsewhere';
  readonly done: number;
  readonly unfinished: number;
  /** Bytes of unfinished transfers that were confirmed. */
  readonly confirmed: number;
  /** The machine that it ran on. */
  readonly host: string;
  /** What it stored came out of a pipe, which cannot be read again. */
  readonly readsPipe: boolean;
}

type Journals = Omit<JournalRequest, 'resume'>;

export interface LeftRunChoice {
  readonly names: readonly string[];
  /** Runs on other machines have ended too: the person says so. */
  readonly elsewhere: boolean;
  /** Nothing is to be changed, not even what is written down. */
  readonly isTrial: boolean;
}

/** The runs of this person, oldest first, those of other servers too. */
export async function listLeftRuns(journals: Journals): Promise<readonly LeftRun[]> {
  const all = await readJournals(journals.folder);
  return all.map((journal) => describe(journal, journals));
}

/**
 * Finds runs by name, or by an unambiguous beginning of one; where none is named, all of this person
 * at this server that have ended.
 * @throws UsageError for a name that fits none or several, a run that still goes on, or one of
 *   another person or server.
 */
export async function findLeftRuns(
  journals: Journals,
  choice: LeftRunChoice,
): Promise<readonly LeftRun[]> {
  const found = await find(journals, choice);
  for (const journal of found) {
    if (!choice.isTrial && stateOf(journal, journals) === 'elsewhere') markEnded(journal);
  }
  return found.map((journal) => describe(journal, journals));
}

/**
 * Removes what a run left: open parallel writes, partial files and objects, the journal. An object
 * that was being overwritten stays, incomplete as it is; its path is given.
 * @throws LocalError, IrodsError where something cannot be removed; the journal stays then.
 */
export async function clearLeftRun(
  client: IrodsClient,
  journals: Journals,
  name: string,
): Promise<readonly string[]> {
  const [journal] = await find(journals, { names: [name], elsewhere: true, isTrial: true });
  if (journal === undefined) return [];
  const claims = claimsOf(journals);
  if (!client.readsOnly) claims.require(journal);
  try {
    return await clear(client, journal);
  } finally {
    claims.releaseAll();
  }
}

async function clear(client: IrodsClient, journal: LeftJournal): Promise<readonly string[]> {
  await closeLeftHandles(client, [journal]);
  const incomplete = [...(await settleLeftSwaps(client, [journal]))];
  for (const transfer of journal.unfinished.values()) {
    if (transfer.direction === 'download') {
      if (!client.readsOnly) await removeFile(transfer);
    } else if (await removeObject(client, transfer)) incomplete.push(transfer.target);
  }
  if (!client.readsOnly) await removeJournal(journal);
  return incomplete;
}

async function removeFile({ partial }: UnfinishedTransfer): Promise<void> {
  if (partial === undefined) return;
  await rm(partial, { force: true }).catch((error: unknown) => {
    throw localFailure(error, 'remove', partial);
  });
}

/**
 * True where an object had to stay that is, or may be, incomplete. What is beside the target is the
 * run's. What is at the target may be somebody's who stored it since: it goes, to the trash, only
 * where it is known for what the run was writing, or where it has no good replica.
 */
async function removeObject(client: IrodsClient, transfer: UnfinishedTransfer): Promise<boolean> {
  const { partial, target, replaces, size, objectId } = transfer;
  if (partial !== undefined) {
    const aside = LogicalPath.parse(partial);
    if ((await findEntry(client, aside))?.kind === 'object') {
      await client.dataObjects.remove(aside, { noTrash: true });
    }
    return false;
  }
  const place = LogicalPath.parse(target);
  const found = await findEntry(client, place);
  if (found?.kind !== 'object') return false;
  if (replaces) return true;
  const isOurs = objectId !== undefined && (await isStillOurs(client, place, transfer));
  if (isOurs || !found.good) await client.dataObjects.remove(place);
  return !isOurs && found.good && found.size < size;
}

async function find(
  journals: Journals,
  { names, elsewhere }: LeftRunChoice,
): Promise<readonly LeftJournal[]> {
  const all = await readJournals(journals.folder);
  const state = (journal: LeftJournal): LeftRun['state'] => stateOf(journal, journals);
  const counts = (journal: LeftJournal): boolean =>
    ENDED.includes(state(journal)) || (elsewhere && state(journal) === 'elsewhere');
  if (names.length === 0) {
    return all.filter((journal) => counts(journal) && isOwn(journal, journals));
  }
  return names.map((name) => {
    const fitting = all.filter((journal) => journal.name.startsWith(name));
    const [journal] = fitting;
    if (journal === undefined || fitting.length > 1) {
      throw new UsageError(
        journal === undefined ? `no transfer ${name}` : `${name} fits several transfers`,
        { hint: 'irods transfers lists them.' },
      );
    }
    if (!isOwn(journal, journals)) {
      const { user, server } = journal.run;
      throw new UsageError(`${journal.name} is of ${user} at ${server}`, {
        hint: `Add --user-name ${user} --url ${server}, or the profile that means them.`,
      });
    }
    if (state(journal) === 'running') {
      throw new UsageError(`transfer ${journal.name} is still running`);
    }
    if (!counts(journal)) {
      throw new UsageError(`transfer ${journal.name} runs, or ran, on ${journal.run.host}`, {
        hint: 'Look there. Where it has ended without saying so, use --elsewhere.',
      });
    }
    return journal;
  });
}

const ENDED: readonly LeftRun['state'][] = ['interrupted', 'failed'];

function isOwn({ run }: LeftJournal, journals: Journals): boolean {
  return run.server === journals.run.server && run.user === journals.run.user;
}

function stateOf(journal: LeftJournal, journals: Journals): LeftRun['state'] {
  if (claimsOf(journals).hasEnded(journal)) return journal.failed ? 'failed' : 'interrupted';
  const isHere = journal.owners.every(({ host }) => host === journals.run.host);
  return isHere ? 'running' : 'elsewhere';
}

function describe(journal: LeftJournal, journals: Journals): LeftRun {
  const { commandLine, folder, collection, startedAt, host, user, server } = journal.run;
  const unfinished = [...journal.unfinished.values()];
  return {
    name: journal.name,
    commandLine,
    folder,
    collection,
    user,
    server,
    isOwn: isOwn(journal, journals),
    startedAt,
    state: stateOf(journal, journals),
    host,
    readsPipe: unfinished.some(({ source }) => source === '-'),
    done: journal.done.size,
    unfinished: unfinished.length,
    confirmed: unfinished
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { from, to }) => sum + to - from, 0),
  };
}
