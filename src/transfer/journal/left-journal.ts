/** Journals that interrupted runs left. */
import { closeSync, constants, createReadStream, openSync, writeSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { codeOf, localFailure } from '../local/local-failure.js';
import type { ByteRange, TransferIdentity } from './journal.js';
import {
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
  /** Parallel writes that may still be open on the server. */
  readonly handles: Set<string>;
  ranges: ByteRange[];
  /** Where the object that was overwritten stands, while names are swapped. */
  displaced: string | undefined;
}

export interface LeftJournal {
  readonly path: string;
  /** Short name for people: the file's, without its ending. */
  readonly name: string;
  readonly run: RunDescription;
  /** The run ended, by itself or by being stopped; without that, its process must be looked for. */
  readonly stopped: boolean;
  /** Where folders and collections went, by `placeKey`. */
  readonly places: ReadonlyMap<string, string>;
  readonly unfinished: Map<number, UnfinishedTransfer>;
  /** Transfers that were done, told by `keyOf`; a number each, since there may be many. */
  readonly done: Set<number>;
}

export const JOURNAL_ENDING = '.journal';

/** Reads a journal to its end, or to where a crash cut it. Undefined where it is none. */
export async function readJournal(path: string): Promise<LeftJournal | undefined> {
  const lines = createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let run: RunDescription | undefined;
  let stopped = false;
  const unfinished = new Map<number, UnfinishedTransfer>();
  const done = new Set<number>();
  const places = new Map<string, string>();
  for await (const line of lines) {
    if (run === undefined) {
      run = parseHeader(line);
      if (run === undefined) break;
      continue;
    }
    const step = parseStep(line);
    if (step === undefined) continue;
    if (step[0] === 'stopped') stopped = true;
    else if (step[0] === 'placed') places.set(placeKey(step[1], step[2]), step[3]);
    else applyStep(step, { unfinished, done });
  }
  lines.close();
  if (run === undefined) return undefined;
  const name = basename(path, JOURNAL_ENDING);
  return { path, name, run, stopped, places, unfinished, done };
}

function applyStep(
  step: TransferStep,
  { unfinished, done }: Pick<LeftJournal, 'unfinished' | 'done'>,
): void {
  const number = step[1];
  if (step[0] === 'begin') {
    const handles = new Set<string>();
    const fresh = { partial: undefined, handles, ranges: [], displaced: undefined };
    unfinished.set(number, { ...step[2], number, ...fresh });
    return;
  }
  const transfer = unfinished.get(number);
  if (transfer === undefined) return;
  switch (step[0]) {
    case 'partial':
      transfer.partial = step[2];
      return;
    case 'opened':
      transfer.handles.add(step[2]);
      return;
    case 'closed':
      transfer.handles.delete(step[2]);
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
  append(journal, stepLine(step));
  applyStep(step, journal);
}

/** Writes down that a run has ended of which nobody could know. */
export function markEnded(journal: LeftJournal): void {
  append(journal, stepLine(['stopped']));
}

/** Where another run has taken it over and removed it meanwhile, it is not made again. */
function append({ path }: LeftJournal, line: string): void {
  try {
    const file = openSync(path, constants.O_WRONLY | constants.O_APPEND);
    try {
      writeSync(file, line);
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
  const { direction, source, target, size, modifiedAt } = identity;
  const text = `${direction}\0${source}\0${target}\0${size}\0${modifiedAt}`;
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const byte of Buffer.from(text, 'utf8')) {
    high = Math.imul(high ^ byte, 0x9e3779b1);
    low = Math.imul(low ^ byte, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}
