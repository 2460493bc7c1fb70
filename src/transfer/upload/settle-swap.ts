import type { IrodsClient } from '../../api/client.js';
import { LogicalPath } from '../../domain/logical-path.js';
import { findEntry } from '../catalog/find-entry.js';
import type { UnfinishedTransfer } from '../journal/left-journal.js';
import type { Sent } from './upload.js';

/** An upload that is whole beside its target. */
export interface SwappedUpload extends Pick<Sent, 'place' | 'entry'> {
  readonly upload: Pick<Sent['upload'], 'target' | 'replaces'>;
}

/** How a swap of names stands that a killed run began. */
export type SettledSwap =
  /** The old object has its name, as if nothing had been. */
  | 'taken back'
  /** The new object has the name, and the old one is gone. */
  | 'finished'
  /** Somebody else has put something there meanwhile: both are left where they are. */
  | 'left';

/**
 * Ends a swap that was killed between its two renames, so that the target is there, whole: the old
 * object where the new one has not got the name yet.
 */
export async function settleSwap(
  client: IrodsClient,
  { target: name, partial, displaced, size }: UnfinishedTransfer & { readonly displaced: string },
): Promise<SettledSwap> {
  const [target, old] = [LogicalPath.parse(name), LogicalPath.parse(displaced)];
  const find = async (path: LogicalPath) => await findEntry(client, path);
  const [atTarget, atOld] = await Promise.all([find(target), find(old)]);
  if (atTarget === undefined && atOld !== undefined) {
    await client.dataObjects.rename(old, target);
    return 'taken back';
  }
  const atFresh = partial === undefined ? undefined : await find(LogicalPath.parse(partial));
  if (atOld === undefined) return atFresh === undefined ? 'finished' : 'taken back';
  // What was stored at the name while it was free is not the new object.
  if (atFresh !== undefined || atTarget?.kind !== 'object' || atTarget.size !== size) return 'left';
  await client.dataObjects.remove(old, { noTrash: true });
  return 'finished';
}
