import { LogicalPath } from '../../domain/logical-path.js';
import { findEntry } from '../catalog/find-entry.js';
import type { Engine } from '../engine.js';
import type { EarlierTransfer, TransferIdentity } from '../journal/journal.js';

/**
 * What an earlier run sent of a large file, where that is still there to go on with. Where it is
 * not worth that, what lies beside the target is removed and the upload starts afresh.
 */
export async function resumable(
  engine: Engine,
  target: LogicalPath,
  identity: TransferIdentity,
  isLarge: boolean,
): Promise<EarlierTransfer | undefined> {
  const earlier = engine.journal.earlier(identity);
  if (earlier?.state !== 'begun') return undefined;
  const place = earlier.partial === undefined ? target : LogicalPath.parse(earlier.partial);
  const isBeside = !place.equals(target);
  if (!isBeside && (!isLarge || earlier.ranges.length === 0)) return undefined;
  const found = await engine.pace.attempt(() => findEntry(engine.client, place));
  if (found?.kind !== 'object') return undefined;
  if (isLarge && earlier.ranges.length > 0) return earlier;
  await engine.client.dataObjects.remove(place, { noTrash: true });
  return undefined;
}
