/**
 * What a run writes down of each transfer, so that a later run can go on where it stopped, or
 * clean up. Everything is on disk before the server or the disk is told the next thing.
 */
export interface TransferIdentity {
  readonly direction: 'upload' | 'download';
  /** Local path, absolute, or logical path. */
  readonly source: string;
  readonly target: string;
  /** Bytes of the source. */
  readonly size: number;
  /** Milliseconds since 1970, of the source. */
  readonly modifiedAt: number;
}

/** What is known besides when a transfer begins. */
export interface BeginOptions {
  /** Something of somebody's was at the target before. */
  readonly replaces: boolean;
  /** Goes on from what an earlier run left. */
  readonly resumes?: EarlierTransfer | undefined;
}

/** Bytes from `from` to before `to`. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** What an earlier run left of a transfer of the same source, in the same state, to the same target. */
export interface EarlierTransfer {
  readonly state: 'done' | 'begun';
  /** Where the incomplete bytes are: a local path or a logical path. */
  readonly partial: string | undefined;
  /** What was confirmed, in ascending order, joined. */
  readonly ranges: readonly ByteRange[];
  /** Something of somebody's was at the target before it. */
  readonly replaces: boolean;
}

/** What an earlier run left of a transfer whose source has changed since. */
export interface OutdatedTransfer {
  /** Where its incomplete bytes are; they are of no use any more. */
  readonly partial: string | undefined;
  /** They are gone. */
  dropped(): void;
}

/** Where one transfer of this run is written down. */
export interface JournalEntry {
  /** The incomplete bytes are about to be moved to this path; `partial` tells that they are there. */
  moving(path: string): void;
  /** The incomplete bytes are at this path from now on. */
  partial(path: string): void;
  /** A parallel write is open; whoever finds this after a crash closes it. */
  opened(handle: string): void;
  closed(handle: string): void;
  /** The id, in the catalog, of the new object that is being written. */
  object(id: string): void;
  confirmed(range: ByteRange): void;
  /** What was at the target goes to this path, until the new object has its name. */
  displaced(path: string): void;
  done(): void;
  /** Given up, and nothing is left of it. */
  dropped(): void;
}

/** A folder or collection of which is written down where it goes. */
export interface JournalPlace {
  /** There is no such place after all. */
  dropped(): void;
}

/** How a run ends: all done, at its end but not with all of it, or before its end. */
export type RunEnding = 'finished' | 'failed' | 'stopped';

export interface Journal {
  /** @throws LockedError where another process goes on with it. */
  earlier(identity: TransferIdentity): EarlierTransfer | undefined;
  /** Transfers from the same source to the same target, but of another size or time. */
  outdated(identity: TransferIdentity): readonly OutdatedTransfer[];
  begin(identity: TransferIdentity, options: BeginOptions): JournalEntry;
  /** Where a folder or collection was put that was to go to `destination`. */
  placedBefore(source: string, destination: string): string | undefined;
  /** Writes down where it goes: once it is there, the same words would mean another place. */
  placed(source: string, destination: string, target: string): JournalPlace;
  /** Ends the run. What a later one can go on from, or has to clear away, is kept. */
  close(ending: RunEnding): void;
}

const nowhere: JournalEntry = {
  moving: () => {},
  partial: () => {},
  opened: () => {},
  closed: () => {},
  object: () => {},
  confirmed: () => {},
  displaced: () => {},
  done: () => {},
  dropped: () => {},
};

/** For runs that nobody will resume. */
export const noJournal: Journal = {
  earlier: () => undefined,
  outdated: () => [],
  begin: () => nowhere,
  placedBefore: () => undefined,
  placed: () => ({ dropped: () => {} }),
  close: () => {},
};
