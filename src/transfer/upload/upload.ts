import type { LogicalPath } from '../../domain/logical-path.js';
import type { JournalEntry } from '../journal/journal.js';
import type { PassingChecksums } from '../passing-checksums.js';
import type { ItemProgress } from '../progress.js';

/** One file to be stored. */
export interface Upload {
  readonly localPath: string;
  readonly target: LogicalPath;
  /** A data object is there already and is to be overwritten. */
  readonly replaces: boolean;
  /** Bytes, when it was found. */
  readonly size: number;
  /** Milliseconds since 1970, when it was found. */
  readonly modifiedAt: number;
  /** Resolves when the target's collection is there. */
  readonly ready: Promise<void>;
  /** It is left alone where it changed in the last so many milliseconds by the time of its turn. */
  readonly stableFor?: number | undefined;
}

/**
 * Of which objects the server is asked to calculate the checksum, which also stores it: the
 * iCommands store none unless asked to, and a listing shows it (recording `ls.very-long`).
 */
export type ChecksumChoice = 'all' | 'large' | 'none';

export interface UploadChoices {
  readonly resource?: string | undefined;
  readonly replica?: number | undefined;
  readonly ticket?: string | undefined;
  readonly checksum: ChecksumChoice;
  /** Writes beside the target and swaps at the end. */
  readonly atomic: boolean;
  /** Leaves an object that failed where it is, marked by metadata, in place of removing it. */
  readonly keepFailed: boolean;
}

/** An upload whose bytes the server has taken; not yet confirmed. */
export interface Sent {
  readonly upload: Upload;
  /** Where the bytes are: the target, or beside it. */
  readonly place: LogicalPath;
  readonly size: number;
  readonly checksums: PassingChecksums;
  readonly streams: number;
  /** Milliseconds since 1970. */
  readonly beganAt: number;
  readonly entry: JournalEntry;
  readonly progress: ItemProgress;
  /** Bytes that this run sent. */
  readonly moved: number;
  /** Holds bytes from an earlier run: to be compared as a whole, whatever else was chosen. */
  readonly resumed: boolean;
}
