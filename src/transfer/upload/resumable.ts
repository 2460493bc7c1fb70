import type { ReplicaChoice } from '../../api/data-objects.js';
import { IrodsCode } from '../../domain/irods-code.js';
import { LogicalPath } from '../../domain/logical-path.js';
import { CliError, IrodsError, LockedError } from '../../errors.js';
import { findEntry } from '../catalog/find-entry.js';
import { findReplica } from '../catalog/find-replica.js';
import type { Engine } from '../engine.js';
import type { EarlierTransfer, TransferIdentity } from '../journal/journal.js';

/**
 * What an earlier run sent of a large file, where that is still there to go on with. Where it is
 * not worth that, or is on another resource than the one that is chosen, what lies beside the target
 * is removed and the upload starts afresh.
 */
export async function resumable(
  engine: Engine,
  target: LogicalPath,
  identity: TransferIdentity,
  isLarge: boolean,
  choice: ReplicaChoice,
): Promise<EarlierTransfer | undefined> {
  const earlier = engine.journal.earlier(identity);
  if (earlier?.state !== 'begun') return undefined;
  const place = earlier.partial === undefined ? target : LogicalPath.parse(earlier.partial);
  const isBeside = !place.equals(target);
  if (!isBeside && (!isLarge || earlier.ranges.length === 0)) return undefined;
  const found = await engine.pace.attempt(() => findEntry(engine.client, place));
  if (found?.kind !== 'object') return undefined;
  if (isLarge && earlier.ranges.length > 0 && (await isOnChosen(engine, place, choice))) {
    return withoutEnd(earlier, identity.size);
  }
  if (isBeside) await removeLeft(engine, place);
  return undefined;
}

/**
 * Removes what earlier runs sent of what the file was then. What cannot be removed stays written down.
 */
export async function removeOutdated(engine: Engine, identity: TransferIdentity): Promise<void> {
  for (const { partial, dropped } of engine.journal.outdated(identity)) {
    try {
      const place = partial === undefined ? undefined : LogicalPath.parse(partial);
      const found = place && (await engine.pace.attempt(() => findEntry(engine.client, place)));
      if (place !== undefined && found?.kind === 'object') await removeLeft(engine, place);
      dropped();
    } catch (error) {
      if (!(error instanceof CliError) || error.fatal) throw error;
    }
  }
}

/** Where another resource was chosen this time, nothing is there to go on with. */
async function isOnChosen(
  { client, pace }: Engine,
  place: LogicalPath,
  choice: ReplicaChoice,
): Promise<boolean> {
  if (choice.resource === undefined && choice.replica === undefined) return true;
  return (await pace.attempt(() => findReplica(client, place, choice))) !== undefined;
}

/**
 * A write that is closed without a byte leaves a replica as stale as it was, so the last block is
 * always sent.
 */
function withoutEnd(earlier: EarlierTransfer, size: number): EarlierTransfer {
  const ranges = earlier.ranges.map(({ from, to }) => ({ from, to: Math.min(to, size - 1) }));
  return { ...earlier, ranges: ranges.filter(({ from, to }) => from < to) };
}

/**
 * A run that was killed before it learned the handle of its write leaves an object that nobody can
 * remove before the server is started anew (http-api.md section 3.7).
 * @throws LockedError for such a one.
 */
async function removeLeft(engine: Engine, place: LogicalPath): Promise<void> {
  try {
    await engine.client.dataObjects.remove(place, { noTrash: true });
  } catch (error) {
    if (!(error instanceof IrodsError) || !LOCKED.some((code) => error.is(code))) throw error;
    throw new LockedError(`${place}, left by an interrupted run, is being written`, {
      path: `${place}`,
      cause: error,
      hint: 'A write that never ended locks it until the HTTP API server is started anew.',
    });
  }
}

const LOCKED = [IrodsCode.INTERMEDIATE_REPLICA_ACCESS, IrodsCode.LOCKED_DATA_OBJECT_ACCESS];
