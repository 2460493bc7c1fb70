import { CliError } from '../errors.js';

export type TransferAction =
  | 'upload'
  | 'download'
  | 'copy'
  | 'create_collection'
  | 'create_folder'
  | 'remove';

/** What became of one step of a run. Paths are as a person would type them. */
export interface Outcome {
  readonly action: TransferAction;
  readonly state: 'done' | 'skipped' | 'failed' | 'planned';
  /** Where the bytes come from; the same as `target` for steps that move none. */
  readonly source: string;
  readonly target: string;
  /** Bytes; 0 for steps that move none. */
  readonly size: number;
  /** Bytes of it that this run moved, where an earlier one had moved others; `size` by default. */
  readonly moved?: number;
  /** Of what was moved, as the catalog writes it; empty where it was not calculated or compared. */
  readonly checksum: string;
  readonly seconds: number;
  /** Connections used at once for this one. */
  readonly streams: number;
  /** Why it was skipped, in a few words. */
  readonly reason?: string;
  readonly error?: CliError;
  /** What somebody should know of it although it was done. */
  readonly warning?: string;
}

/** A step that moves no bytes, or that moved none. */
export function outcome(
  action: TransferAction,
  state: Outcome['state'],
  paths: { readonly source?: string; readonly target: string; readonly size?: number },
): Outcome {
  const { target, source = target, size = 0 } = paths;
  return { action, state, source, target, size, checksum: '', seconds: 0, streams: 0 };
}

/**
 * The outcome of a failed step.
 * @throws `error` itself where it is a defect of the program, or nothing after it could work.
 */
export function failure(
  action: TransferAction,
  paths: { readonly source?: string; readonly target: string; readonly size?: number },
  error: unknown,
): Outcome {
  if (!(error instanceof CliError) || error.fatal) throw error;
  return { ...outcome(action, 'failed', paths), error };
}

/** A step whose outcome comes in its own time. */
export interface Pending {
  readonly pending: Promise<Outcome>;
}
