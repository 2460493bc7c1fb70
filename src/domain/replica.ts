/** The states a replica can be in, by the catalog's numbers. */
const STATES = ['stale', 'good', 'intermediate', 'read_locked', 'write_locked'] as const;
export type ReplicaStatus = (typeof STATES)[number];

/** Reads DATA_REPL_STATUS; an unknown number is taken for stale, never for good. */
export function replicaStatusFromServer(text: string): ReplicaStatus {
  return STATES[Number(text)] ?? 'stale';
}

/** The catalog's number of a state. */
export function replicaStatusNumber(status: ReplicaStatus): number {
  return STATES.indexOf(status);
}

/** The sign `ils -l` shows: `&` good, `X` stale, `?` anything else (icommands.md 1.1). */
export function replicaSign(status: ReplicaStatus): string {
  return status === 'good' ? '&' : status === 'stale' ? 'X' : '?';
}

/** One stored copy of a data object. */
export interface Replica {
  readonly number: number;
  readonly status: ReplicaStatus;
  /** From the root resource to the leaf, with semicolons: `root;mid;leaf`. */
  readonly hierarchy: string;
  /** Bytes. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly modifiedAt: number;
  readonly createdAt: number;
  /** As stored, such as `sha2:…`; empty where none was calculated. */
  readonly checksum: string;
  readonly dataType: string;
  /** Path in the vault of the server. */
  readonly physicalPath: string;
}
