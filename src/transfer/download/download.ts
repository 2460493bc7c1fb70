import type { LogicalPath } from '../../domain/logical-path.js';

/** One data object to be brought. */
export interface Download {
  readonly source: LogicalPath;
  readonly localPath: string;
  /** Bytes, by the catalog. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
  /** As the catalog keeps it; empty where it has none. */
  readonly checksum: string;
  /** Those that a new file gets, as far as the umask lets it; 0 for none. */
  readonly executeBits: number;
  /** An upload left it although it failed. */
  readonly marked?: true | undefined;
}

export interface DownloadChoices {
  readonly resource?: string | undefined;
  readonly replica?: number | undefined;
  readonly ticket?: string | undefined;
  /** Compares checksums, having the server calculate one where it has none. */
  readonly verify: boolean;
  /** Gives the file the object's modification time. */
  readonly keepTimes: boolean;
  /** Keeps what a failed comparison left, under its hidden name. */
  readonly keepFailed: boolean;
}
