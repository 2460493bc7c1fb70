/**
 * Where sources go: the rules that iput, iget, icp, imv and irsync share (icommands.md section
 * 0.8). They are the same for local and logical paths: a leaf is a file or a data object, a branch
 * a folder or a collection.
 */
import { IrodsCode } from '../domain/irods-code.js';
import { IrodsError, UsageError } from '../errors.js';

export type NodeKind = 'leaf' | 'branch';

export interface Destination {
  /** As the person would type it, for messages. */
  readonly shown: string;
  readonly kind: NodeKind | 'absent';
  /** It is written with a slash at its end: only a branch can be meant. */
  readonly meansBranch?: boolean;
}

export interface PlacementOptions {
  /** All sources of the command, not just the one at hand. */
  readonly sourceCount: number;
  /** irsync: a single branch is made equal to the destination itself. */
  readonly syncing?: boolean;
}

/**
 * Whether a source becomes the destination itself or goes inside it under its own name.
 * @throws IrodsError USER_FILE_DOES_NOT_EXIST where several leaves have no branch to go to, and
 *   USER_INPUT_PATH_ERR where a branch would become a leaf.
 */
export function placeSource(
  source: NodeKind,
  destination: Destination,
  options: PlacementOptions,
): 'itself' | 'inside' {
  const { kind, shown } = destination;
  if (source === 'leaf') {
    if (kind === 'branch') return 'inside';
    const isInside = destination.meansBranch === true && (kind === 'absent' || options.syncing);
    if (options.sourceCount === 1 && isInside !== true) return 'itself';
    throw new IrodsError(
      kind === 'absent'
        ? `${shown} does not exist, so nothing can be put into it`
        : `${shown} is not a collection or folder, so nothing can go into it`,
      IrodsCode.USER_FILE_DOES_NOT_EXIST,
      'USER_FILE_DOES_NOT_EXIST',
      { path: shown, hint: 'Make it first: imkdir for a collection, mkdir for a folder.' },
    );
  }
  if (kind === 'leaf') {
    throw new IrodsError(
      `${shown} exists and is neither a collection nor a folder`,
      IrodsCode.USER_INPUT_PATH_ERR,
      'USER_INPUT_PATH_ERR',
      { path: shown },
    );
  }
  if (options.sourceCount > 1) return 'inside';
  return kind === 'absent' || options.syncing === true ? 'itself' : 'inside';
}

/** The name that a source has inside a destination: its last element as typed, without slashes. */
export function nameInside(typed: string): string {
  const trimmed = typed.replace(/\/+$/, '');
  return trimmed.slice(trimmed.lastIndexOf('/') + 1);
}

/**
 * Machines that share a tree must all mean the same place, which a target that the first of them
 * makes would not be.
 * @throws UsageError where the work is shared and the target is not there yet.
 */
export function requireTargetForShard(request: {
  readonly recursive: boolean;
  readonly selection: { readonly shard?: unknown };
}): void {
  if (!request.recursive || request.selection.shard === undefined) return;
  throw new UsageError('with --shard the target must be there before', {
    hint: 'Make it first, once: imkdir for a collection, mkdir for a folder.',
  });
}
