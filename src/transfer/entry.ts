import type { CliError } from '../errors.js';

/**
 * Something a walk found. Both walks, of a folder and of a collection, yield these in the same
 * order: depth first, the names of one level in the order of JavaScript's string comparison.
 */
export type Entry = BranchEntry | LeafEntry;

/** A folder or a collection. */
export interface BranchEntry {
  readonly kind: 'branch';
  /** Path below the walk's root, with slashes. Never empty: the root itself is not yielded. */
  readonly relative: string;
  /** The same in the catalog, where the walk goes by other names. */
  readonly original?: string;
}

/** A file or a data object. */
export interface LeafEntry {
  readonly kind: 'leaf';
  readonly relative: string;
  /** The same in the catalog, where the walk goes by other names. */
  readonly original?: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970; whole seconds where it comes from the catalog. */
  readonly modifiedAt: number;
  /** As the catalog keeps it; empty where it has none, and for files. */
  readonly checksum: string;
  /** Of a data object, whether it has a good replica: without, nobody can tell what is in it. */
  readonly good?: boolean;
  /** Of a data object that an upload left although it failed. */
  readonly marked?: true;
  /** Of a data object, the execute bits of its mode; without, it has none or nobody knows. */
  readonly executeBits?: number;
}

/** Something a walk could not look at, or must not. The walk goes on after it. */
export interface Obstacle {
  readonly kind: 'obstacle';
  readonly relative: string;
  readonly error: CliError;
}

export type Walk = AsyncGenerator<Entry | Obstacle, void, undefined>;
