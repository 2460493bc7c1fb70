/** Journals that interrupted runs left. */
import { closeSync, constants, createReadStream, openSync, writeSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { codeOf, localFailure } from '../local/local-failure.js';
import type { ByteRange, TransferIdentity } from './journal.js';
import {
  type JournalOwner,
  type JournalStep,
  parseHeader,
  parseStep,
  type RunDescription,
  stepLine,
  type TransferStep,
  withRange,
} from './journal-lines.js';

/** A transfer that was begun and neither finished nor given up. */
export interface UnfinishedTransfer extends TransferIdentity {
  readonly number: number;
  readonly replaces: boolean;
  partial: string | undefined;
  /** Where a new object was about to be moved, out of the way of its name. */
  movingTo: string | undefined;
  /** Parallel writes that may still be open on the server. */
  readonly handles: Set<string>;
  /** The id of the new object that was written, where it was noted. */
  objectId: string | undefined;
  ranges: ByteRange[];
  /** Where the object that was overwritten stands, while names are swapped. */
  displaced: string | undefined;
}

export interface LeftJournal {
  readonly path: string;
  /** Short name for people: the file's, without its ending. */
  readonly name: string;
  readonly run: RunDescription;
  /** Who may be working with it: none once the run has said that it ended. */
  owners: readonly JournalOwner[];
  /** The run came to its end, and something in it failed. */
  readonly failed: boolean;
  /** Bytes of it that are known here. */
  length: number;
  /** Where folders and collections went, by `placeKey`. */
  readonly places: ReadonlyMap<string, string>;
  readonly unfinished: Map<number, UnfinishedTransfer>;
  /** Transfers that were done, told by `keyOf`; a number each, since there may be many. */
  readonly done: Set<number>;
}

export const JOURNAL_ENDING = '.journal';

/** Reads a journal to its end, or to where a crash cut it. Undefined where it is none. */
async function readJournal(path: string): Promise<LeftJournal | undefined> {
  const input = createReadStream(path);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let run: RunDescription | undefined;
  let owners: readonly JournalOwner[] = [];
  let failed = false;
  const unfinished = new Map<number, UnfinishedTransfer>();
  const done = new Set<number>();
  const places = new Map<string, string>();
  for await (const line of lines) {
    if (run === undefined) {
      run = parseHeader(line);
      if (run === undefined) break;
      const { processId, processMark, host } = run;
      owners = [{ processId, processMark, host, claim: '' }];
      continue;
    }
    const step = parseStep(line);
    if (step === undefined) continue;
    if (step[0] === 'stopped') {
      owners = [];
      failed = step[1] === 'failed';
    } else if (step[0] === 'claimed') owners = [...owners, step[1]];
    else if (step[0] === 'released') owners = owners.filter(({ claim }) => claim !== step[1]);
    else if (step[0] === 'placed') places.set(placeKey(step[1], step[2]), step[3]);
    else applyStep(step, { unfinished, done });
  }
  lines.close();
  if (run === undefined) return undefined;
  const name = basename(path, JOURNAL_ENDING);
  const length = input.bytesRead;
  return { path, name, run, owners, failed, length, places, unfinished, done };
}

function applyStep(
  step: TransferStep,
  { unfinished, done }: Pick<LeftJournal, 'unfinished' | 'done'>,
): void {
  const number = step[1];
  if (step[0] === 'begin') {
    const handles = new Set<string>();
    const { partial, ranges = [], ...begun } = step[2];
    const unknown = { objectId: undefined, displaced: undefined, movingTo: undefined };
    unfinished.set(number, { ...begun, number, handles, partial, ranges: [...ranges], ...unknown });
    return;
  }
  const transfer = unfinished.get(number);
  if (transfer === undefined) return;
  switch (step[0]) {
    case 'moving':
      transfer.movingTo = step[2];
      return;
    case 'partial':
      transfer.partial = step[2];
      transfer.movingTo = undefined;
      return;
    case 'opened':
      transfer.handles.add(step[2]);
      return;
    case 'closed':
      transfer.handles.delete(step[2]);
      return;
    case 'object':
      transfer.objectId = step[2];
      return;
    case 'range':
      transfer.ranges = withRange(transfer.ranges, { from: step[2], to: step[3] });
      return;
    case 'displaced':
      transfer.displaced = step[2];
      return;
    case 'settled':
      transfer.displaced = undefined;
      return;
    case 'done':
      done.add(keyOf(transfer));
      unfinished.delete(number);
      return;
    case 'dropped':
      unfinished.delete(number);
  }
}

/**
 * Every journal in a folder that is `wanted`, oldest first. One whose run ends meanwhile, and so
 * removes it, is left out.
 * @throws LocalError where one cannot be read.
 */
export async function readJournals(
  folder: string,
  wanted: (path: string) => Promise<boolean> = async () => true,
): Promise<readonly LeftJournal[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) =>
    name.endsWith(JOURNAL_ENDING),
  );
  const journals: LeftJournal[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    try {
      const journal = (await wanted(path)) ? await readJournal(path) : undefined;
      if (journal !== undefined) journals.push(journal);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw localFailure(error, 'read', path);
    }
  }
  return journals;
}

/** Writes a further step of a transfer into a journal that a run left. */
export function addStep(journal: LeftJournal, step: TransferStep): void {
  appendStep(journal, step);
  applyStep(step, journal);
}

/** Writes down that a run has ended of which nobody could know. */
export function markEnded(journal: LeftJournal): void {
  appendStep(journal, ['stopped']);
  journal.owners = [];
}

/**
 * Writes a further line; where a crash or a full disk cut the last one short, not into that. Where
 * another run has taken the journal over and removed it meanwhile, it is not made again.
 */
export function appendStep(journal: LeftJournal, step: JournalStep): void {
  const { path } = journal;
  try {
    const file = openSync(path, constants.O_WRONLY | constants.O_APPEND);
    try {
      journal.length += writeSync(file, `\n${stepLine(step)}`);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw localFailure(error, 'write', path);
  }
}

export async function removeJournal(journal: LeftJournal): Promise<void> {
  await rm(journal.path, { force: true });
}

/** What the same words of a command line mean, before anything is there. */
export function placeKey(source: string, destination: string): string {
  return `${source}\0${destination}`;
}

/** A number of 52 bits for a transfer; it is only trusted where the target looks right too. */
export function keyOf(identity: TransferIdentity): number {
  return hashOf(`${pathsOf(identity)}\0${identity.size}\0${identity.modifiedAt}`);
}

/** The same for all transfers from one source to one target, whatever the source is by then. */
export function pathsKeyOf(identity: TransferIdentity): number {
  return hashOf(pathsOf(identity));
}

function pathsOf({ direction, source, target }: TransferIdentity): string {
  return `${direction}\0${source}\0${target}`;
}

function hashOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const byte of Buffer.from(text, 'utf8')) {
    high = Math.imul(high ^ byte, 0x9e3779b1);
    low = Math.imul(low ^ byte, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}
