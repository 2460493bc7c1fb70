/** Seeing to it that only one process at a time goes on with what a run left. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { LockedError } from '../../errors.js';
import { codeOf, localFailure } from '../local/local-failure.js';
import { type JournalOwner, stepLine } from './journal-lines.js';
import { appendStep, type LeftJournal } from './left-journal.js';

export interface ClaimOptions {
  /** This process. */
  readonly own: Omit<JournalOwner, 'claim'>;
  /** Whether a process of this machine goes on. */
  readonly isAlive: (processId: number, mark?: string) => boolean;
  readonly random: () => number;
}

/**
 * What this process has claimed. A claim is a line in the journal. It holds where it follows at once
 * what this process knows of it, so of two that come together one wins; and as long as the process
 * lives, or until it is released.
 */
export class JournalClaims {
  private readonly held = new Map<LeftJournal, string>();

  constructor(private readonly options: ClaimOptions) {}

  /** Whether no process works with it. Of another machine's nobody knows. */
  hasEnded({ owners }: LeftJournal): boolean {
    const { own, isAlive } = this.options;
    return owners.every(
      ({ host, processId, processMark }) => host === own.host && !isAlive(processId, processMark),
    );
  }

  /** True where it is this process's from now on, or was before. False where another has it. */
  claim(journal: LeftJournal): boolean {
    if (this.held.has(journal)) return true;
    if (!this.hasEnded(journal)) return false;
    const { own, random } = this.options;
    const claim = Math.floor(random() * 36 ** 8).toString(36);
    const step = ['claimed', { ...own, claim }] as const;
    const known = journal.length;
    appendStep(journal, step);
    this.held.set(journal, claim);
    if (firstLineAfter(journal.path, known) === stepLine(step).trim()) return true;
    this.release(journal);
    return false;
  }

  /** Claims a journal for what is to be done with it. @throws LockedError where another has it. */
  require(journal: LeftJournal): void {
    if (this.claim(journal)) return;
    throw new LockedError(`another process goes on with transfer ${journal.name}`, {
      hint: 'Let it end, and run this again. irods transfers shows both.',
    });
  }

  release(journal: LeftJournal): void {
    const claim = this.held.get(journal);
    if (claim === undefined) return;
    this.held.delete(journal);
    appendStep(journal, ['released', claim]);
  }

  releaseAll(): void {
    for (const journal of [...this.held.keys()]) this.release(journal);
  }
}

/** Undefined where there is none, or no such file any more. */
function firstLineAfter(path: string, position: number): string | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(Math.max(0, fstatSync(file).size - position));
      const length = readSync(file, bytes, 0, bytes.length, position);
      const lines = bytes.toString('utf8', 0, length).split('\n');
      return lines.find((line) => line !== '');
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw localFailure(error, 'read', path);
  }
}
