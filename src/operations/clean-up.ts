/** Closing and settling what crashed runs left open on the server. */
import type { IrodsClient } from '../api/client.js';
import { all, equals } from '../domain/catalog-query.js';
import { LogicalPath } from '../domain/logical-path.js';
import { findEntry, foldReplicas, REPLICA_COLUMNS } from '../transfer/catalog/find-entry.js';
import {
  addStep,
  type LeftJournal,
  type UnfinishedTransfer,
} from '../transfer/journal/left-journal.js';
import { beside } from '../transfer/upload/places.js';
import { settleSwap } from '../transfer/upload/settle-swap.js';

/** Whether a run left a parallel write open, or names that it was about to change. */
export function needsCleaning({ unfinished }: LeftJournal): boolean {
  return [...unfinished.values()].some(
    ({ handles, displaced, movingTo }) =>
      handles.size > 0 || displaced !== undefined || movingTo !== undefined,
  );
}

/**
 * Closes what crashed runs left open on the server. A handle that is gone is closed already. An
 * object that was being written looks complete from then on, holes and all, so a new one is moved
 * aside first thing. What somebody else stored there since stays: see `isStillOurs`.
 */
export async function closeLeftHandles(
  client: IrodsClient,
  journals: readonly LeftJournal[],
): Promise<void> {
  if (client.readsOnly) return;
  for (const journal of journals) {
    for (const transfer of [...journal.unfinished.values()]) {
      if (transfer.handles.size > 0 || transfer.movingTo !== undefined) {
        await closeLeftHandle(client, journal, transfer);
      }
    }
  }
}

async function closeLeftHandle(
  client: IrodsClient,
  journal: LeftJournal,
  transfer: UnfinishedTransfer,
): Promise<void> {
  const { number, handles, partial, target, replaces } = transfer;
  const path = LogicalPath.parse(partial ?? target);
  const staysThere = replaces || partial !== undefined;
  // Looked at before it is closed: what is being written nobody else can have replaced.
  const isOurs = !staysThere && (await isStillOurs(client, path, transfer));
  // And written down before: closed, it would be left under its name by whoever is killed then.
  if (isOurs && transfer.movingTo === undefined) {
    addStep(journal, ['moving', number, `${beside(path, Math.random)}`]);
  }
  for (const handle of [...handles]) {
    await client.dataObjects.closeParallelWrite(path, handle);
    addStep(journal, ['closed', number, handle]);
  }
  if (staysThere) return;
  const aside = await movedAside(client, path, transfer, isOurs);
  addStep(journal, aside === undefined ? ['dropped', number] : ['partial', number, aside]);
}

/** Where the object is that was, or had to be, moved out of the way; undefined where it is no more. */
async function movedAside(
  client: IrodsClient,
  path: LogicalPath,
  { movingTo }: UnfinishedTransfer,
  isOurs: boolean,
): Promise<string | undefined> {
  if (movingTo === undefined) return undefined;
  const aside = LogicalPath.parse(movingTo);
  if ((await findEntry(client, aside))?.kind === 'object') return movingTo;
  if (!isOurs) return undefined;
  try {
    await client.dataObjects.rename(path, aside);
  } catch (error) {
    // Gone meanwhile, it is nobody's.
    if ((await findEntry(client, path)) === undefined) return undefined;
    throw error;
  }
  return movingTo;
}

/** Of a replica that is being written. */
const INTERMEDIATE = '2';

/**
 * Whether the object at the target of a new upload is what the run was writing when it was killed.
 * The server does not tell whether it still has the handle (http-api.md section 3.7); after it was
 * started anew the name is free for everybody. So the object must be the very one that was opened,
 * where that was written down; and unless it is being written, it must have no checksum, and a length
 * that the confirmed ranges allow.
 */
export async function isStillOurs(
  client: IrodsClient,
  path: LogicalPath,
  { objectId, ranges, size }: UnfinishedTransfer,
): Promise<boolean> {
  const where = all(equals('COLL_NAME', `${path.parent}`), equals('DATA_NAME', path.name));
  const rows = await client.query.all({ select: ['DATA_ID', ...REPLICA_COLUMNS], where });
  const there = foldReplicas(rows.map((row) => row.slice(1)));
  if (there === undefined) return false;
  if (objectId !== undefined && rows.some(([id]) => id !== objectId)) return false;
  const statusAt = 1 + REPLICA_COLUMNS.indexOf('DATA_REPL_STATUS');
  if (rows.some((row) => row[statusAt] === INTERMEDIATE)) return true;
  // A write that was broken off leaves no good replica, whatever length the catalog says.
  if (!there.good) return true;
  const least = ranges.at(-1)?.to ?? 0;
  return there.checksum === '' && least <= there.size && there.size <= size;
}

/**
 * Ends swaps of names that killed runs began: until then an object may have lost its name. Gives
 * where an old object is that could not get its name back.
 */
export async function settleLeftSwaps(
  client: IrodsClient,
  journals: readonly LeftJournal[],
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const journal of journals) {
    for (const transfer of [...journal.unfinished.values()]) {
      const { displaced, number } = transfer;
      if (displaced === undefined || client.readsOnly) continue;
      const settled = await settleSwap(client, { ...transfer, displaced });
      if (settled === 'left') left.push(displaced);
      else addStep(journal, [settled === 'finished' ? 'done' : 'settled', number]);
    }
  }
  return left;
}
