/** What a run does with the journals of runs before it. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IrodsClient } from '../api/client.js';
import { LockedError } from '../errors.js';
import { JournalClaims } from '../transfer/journal/journal-claims.js';
import { isSameLine } from '../transfer/journal/journal-lines.js';
import {
  JOURNAL_ENDING,
  type LeftJournal,
  readJournals,
} from '../transfer/journal/left-journal.js';
import { closeLeftHandles, needsCleaning, settleLeftSwaps } from './clean-up.js';
import type { JournalRequest } from './transfer-run.js';

/** Journals up to this size, bytes, are looked into by every run, for parallel writes left open. */
const QUICKLY_READ = 4 * 1024 * 1024;

export interface JournalsAtStart {
  /** To go on from. */
  readonly earlier: readonly LeftJournal[];
  /** Void where this run, which starts afresh, has an end. */
  readonly superseded: readonly LeftJournal[];
  readonly claims: JournalClaims;
}

/**
 * Reads what runs of the same user at the same server left, and closes and settles what they left
 * open, unless another process is at it.
 * @throws LockedError where a run is to be gone on with that goes on, or that another process has.
 */
export async function journalsAtStart(
  client: IrodsClient,
  request: JournalRequest,
): Promise<JournalsAtStart> {
  const { folder, run, resume } = request;
  const claims = claimsOf(request);
  await removeEmpty(folder, run.startedAt);
  const all = await readJournals(folder, async (path) => {
    return resume || (await stat(path)).size <= QUICKLY_READ;
  });
  const ofThisPerson = all.filter(({ run: { server, user } }) => {
    return server === run.server && user === run.user;
  });
  const left = ofThisPerson.filter((journal) => claims.hasEnded(journal));
  const ofThisLine = (journal: LeftJournal): boolean => isSameLine(journal.run, run);
  try {
    if (resume) {
      const isHere = ({ owners }: LeftJournal): boolean =>
        owners.every(({ host }) => host === run.host);
      const running = ofThisPerson.filter((journal) => !left.includes(journal));
      for (const journal of running) if (ofThisLine(journal) && isHere(journal)) goesOn(journal);
      for (const journal of left) if (ofThisLine(journal)) claims.require(journal);
    }
    for (const journal of left) {
      if (!needsCleaning(journal) || !claims.claim(journal)) continue;
      await closeLeftHandles(client, [journal]);
      await settleLeftSwaps(client, [journal]);
      if (!resume || !ofThisLine(journal)) claims.release(journal);
    }
  } catch (error) {
    claims.releaseAll();
    throw error;
  }
  if (resume) return { earlier: left, superseded: [], claims };
  const tellsOnlyDone = (journal: LeftJournal): boolean => journal.unfinished.size === 0;
  const superseded = left.filter((journal) => ofThisLine(journal) && tellsOnlyDone(journal));
  return { earlier: [], superseded, claims };
}

/** Milliseconds after which a journal without a line is one that will never have any. */
const NEVER_WRITTEN = 60_000;

/** Removes what runs left that were killed between making their journal and its first line. */
async function removeEmpty(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    const isOver = found?.size === 0 && now - found.mtimeMs > NEVER_WRITTEN;
    if (isOver && name.endsWith(JOURNAL_ENDING)) await rm(path, { force: true }).catch(() => {});
  }
}

/** Whose claims this process makes. */
export function claimsOf({ run, isAlive }: Omit<JournalRequest, 'resume'>): JournalClaims {
  const { processId, processMark, host } = run;
  return new JournalClaims({ own: { processId, processMark, host }, isAlive, random: Math.random });
}

function goesOn({ name, owners }: LeftJournal): never {
  const [owner] = owners.slice(-1);
  throw new LockedError(`the same is being done already, as transfer ${name}`, {
    hint: `Let process ${owner?.processId ?? ''} end, and run this again.`,
  });
}
