/** The journal of a run, as one append-only file. */
import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { LocalError } from '../../errors.js';
import { localFailure } from '../local/local-failure.js';
import type {
  BeginOptions,
  EarlierTransfer,
  Journal,
  JournalEntry,
  JournalPlace,
  OutdatedTransfer,
  RunEnding,
  TransferIdentity,
} from './journal.js';
import type { JournalClaims } from './journal-claims.js';
import {
  headerLine,
  isSameLine,
  type JournalStep,
  type RunDescription,
  stepLine,
} from './journal-lines.js';
import { addStep, JOURNAL_ENDING, keyOf, type LeftJournal, placeKey } from './left-journal.js';
import { LeftTransfers } from './left-transfers.js';
import { makeFolder } from './make-folder.js';

export interface FileJournalOptions {
  /** The folder of all journals. */
  readonly folder: string;
  readonly run: RunDescription;
  /** Journals of interrupted runs, to go on from; none for a run that starts afresh. */
  readonly earlier: readonly LeftJournal[];
  /** Journals of the same line that only tell what was done: this run makes them void. */
  readonly superseded?: readonly LeftJournal[];
  readonly claims: JournalClaims;
  /** A later run finds out by itself what was done: only what is unfinished has to be known. */
  readonly findsDone?: boolean;
  readonly random: () => number;
}

/**
 * Lines are handed to the operating system one by one before the next thing is done, so that they
 * outlive a killed process. The file is made with the first transfer and goes when all is done.
 */
export class FileJournal implements Journal {
  private file: number | undefined;
  /** Bytes of whole lines in it. */
  private length = 0;
  private readonly path: string;
  private next = 0;
  private unfinishedCount = 0;
  private doneCount = 0;
  private placedCount = 0;
  /** Places that the same words no longer mean. */
  private elsewhereCount = 0;
  private readonly left: LeftTransfers;
  /** What this run came by of each earlier journal: transfers by `keyOf`. */
  private readonly used = new Map<LeftJournal, Set<number>>();

  constructor(private readonly options: FileJournalOptions) {
    const { folder, run, random } = options;
    const mark = Math.floor(random() * 36 ** 4)
      .toString(36)
      .padStart(4, '0');
    const time = new Date(run.startedAt).toISOString().replace(/[-:]/g, '').slice(0, 15);
    this.path = join(folder, `${time}-${run.processId}-${mark}${JOURNAL_ENDING}`);
    this.left = new LeftTransfers(options.earlier);
  }

  earlier(identity: TransferIdentity): EarlierTransfer | undefined {
    const key = keyOf(identity);
    const left = this.left.of(identity).at(-1);
    if (left !== undefined) {
      this.options.claims.require(left.journal);
      const { partial, ranges, replaces } = left.transfer;
      return { state: 'begun', partial, ranges, replaces };
    }
    const knowing = this.options.earlier.filter(({ done }) => done.has(key));
    if (knowing.length === 0) return undefined;
    for (const journal of knowing) this.use(journal, key);
    return { state: 'done', partial: undefined, ranges: [], replaces: true };
  }

  outdated(identity: TransferIdentity): readonly OutdatedTransfer[] {
    return this.left.outdated(identity).flatMap(({ journal, transfer: { partial, number } }) => {
      if (!this.options.claims.claim(journal)) return [];
      const dropped = (): void => {
        addStep(journal, ['dropped', number]);
        this.use(journal, keyOf(identity));
      };
      return [{ partial, dropped }];
    });
  }

  begin(identity: TransferIdentity, { replaces, resumes }: BeginOptions): JournalEntry {
    const number = this.next++;
    const { partial, ranges } = resumes ?? {};
    this.write(['begin', number, { ...identity, replaces, partial, ranges }]);
    this.unfinishedCount += 1;
    this.takeOver(identity);
    return {
      moving: (path) => this.write(['moving', number, path]),
      partial: (path) => this.write(['partial', number, path]),
      opened: (handle) => this.write(['opened', number, handle]),
      closed: (handle) => this.write(['closed', number, handle]),
      object: (id) => this.writeIfPossible(['object', number, id]),
      confirmed: ({ from, to }) => this.write(['range', number, from, to]),
      displaced: (path) => this.write(['displaced', number, path]),
      done: () => {
        this.write(['done', number]);
        this.doneCount += 1;
        this.unfinishedCount -= 1;
      },
      dropped: () => {
        this.unfinishedCount -= 1;
        // Without it, a later run looks for what is gone, and finds nothing.
        this.writeIfPossible(['dropped', number]);
      },
    };
  }

  placedBefore(source: string, destination: string): string | undefined {
    const key = placeKey(source, destination);
    return this.options.earlier.findLast(({ places }) => places.has(key))?.places.get(key);
  }

  placed(source: string, destination: string, target: string): JournalPlace {
    const elsewhere = target === destination ? 1 : 0;
    this.placedCount += 1;
    this.elsewhereCount += elsewhere;
    this.write(['placed', source, destination, target]);
    return {
      dropped: () => {
        this.placedCount -= 1;
        this.elsewhereCount -= elsewhere;
      },
    };
  }

  close(ending: RunEnding): void {
    const isThere = this.file !== undefined;
    if (this.file !== undefined) {
      // Without it, that its process is gone tells the same.
      this.writeIfPossible(ending === 'failed' ? ['stopped', 'failed'] : ['stopped']);
      closeSync(this.file);
      this.file = undefined;
    }
    const stays = this.isWorthKeeping(ending);
    // This one goes last: it knows all that those before it knew.
    for (const journal of this.isVoid(ending, stays)) {
      if (this.options.claims.claim(journal)) rmSync(journal.path, { force: true });
    }
    this.options.claims.releaseAll();
    if (isThere && !stays) rmSync(this.path, { force: true });
  }

  /** Whether a later run can go on from it, or has to clear something away. */
  private isWorthKeeping(ending: RunEnding): boolean {
    if (this.unfinishedCount > 0) return true;
    if (ending === 'finished') return false;
    if (ending === 'stopped') return this.doneCount > 0 || this.placedCount > 0;
    return this.elsewhereCount > 0 || (this.doneCount > 0 && this.options.findsDone !== true);
  }

  /** Journals of which nothing is left that a further run could use. */
  private isVoid(ending: RunEnding, stays: boolean): readonly LeftJournal[] {
    if (ending === 'stopped') return [];
    const { earlier, superseded = [] } = this.options;
    const isReplaced = ending === 'finished' || (stays && this.doneCount > 0);
    return [
      ...earlier.filter((journal) => this.isTakenOver(journal, ending)),
      ...(isReplaced ? superseded : []),
    ];
  }

  /**
   * Nothing is left in it that a further run could use; one that this run had no use for stays. A run
   * in which something failed may not have come by all that was done.
   */
  private isTakenOver(journal: LeftJournal, ending: RunEnding): boolean {
    if (journal.unfinished.size > 0) return false;
    const uses = this.used.get(journal);
    const isGoneThrough = [...journal.done].every((key) => uses?.has(key));
    const isOfThisLine = isSameLine(journal.run, this.options.run);
    if (ending === 'failed' && !isGoneThrough) return false;
    return isOfThisLine || (uses !== undefined && isGoneThrough);
  }

  private use(journal: LeftJournal, key: number): void {
    this.used.set(journal, (this.used.get(journal) ?? new Set()).add(key));
  }

  /** What an earlier run knew of this transfer stands in this journal from now on, or is void. */
  private takeOver(identity: TransferIdentity): void {
    const key = keyOf(identity);
    for (const { journal, transfer } of this.left.take(identity)) {
      if (!this.options.claims.claim(journal)) continue;
      addStep(journal, ['dropped', transfer.number]);
      this.use(journal, key);
    }
  }

  /** @throws LocalError where the disk does not take it; the journal stays as it was. */
  private write(step: JournalStep): void {
    try {
      if (this.file === undefined) {
        makeFolder(this.options.folder);
        this.file = openSync(this.path, 'a', 0o600);
      }
      if (this.length === 0) this.append(this.file, headerLine(this.options.run));
      this.append(this.file, stepLine(step));
    } catch (error) {
      throw localFailure(error, 'write', this.path);
    }
  }

  /** A line that does not fit is taken out again: the next one would become part of it. */
  private append(file: number, line: string): void {
    const bytes = Buffer.from(line);
    try {
      for (let written = 0; written < bytes.length; ) {
        written += writeSync(file, bytes, written);
      }
      this.length += bytes.length;
    } catch (error) {
      cutTo(file, this.length);
      throw error;
    }
  }

  private writeIfPossible(step: JournalStep): void {
    try {
      this.write(step);
    } catch (error) {
      if (!(error instanceof LocalError)) throw error;
    }
  }
}

function cutTo(file: number, length: number): void {
  try {
    ftruncateSync(file, length);
  } catch {
    // What is wrong with the disk is told by the write that failed.
  }
}
