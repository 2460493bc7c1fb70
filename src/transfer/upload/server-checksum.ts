import type { ReplicaChoice } from '../../api/data-objects.js';
import type { ChecksumText } from '../../domain/checksum.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { ConnectionError, HttpStatusError, IntegrityError } from '../../errors.js';
import { findEntry } from '../catalog/find-entry.js';
import type { Engine } from '../engine.js';

/** Pauses between looks into the catalog, milliseconds: growing to the last, which repeats. */
const PAUSES = [1000, 2000, 4000, 8000, 15_000];
/** Bytes a second that the slowest server is expected to checksum. */
const SLOWEST = 20 * 1024 * 1024;
/** Milliseconds that the catalog is watched at least. */
const SHORTEST_WATCH = 60_000;

export interface ServerChecksumOptions extends ReplicaChoice {
  /** Bytes of the object. */
  readonly size: number;
  /** Calculates although one is stored. */
  readonly force: boolean;
}

/**
 * Has the server calculate and store the checksum of an object. That may take longer than the 30 s
 * the server gives a request; it goes on calculating, and the catalog tells when it is done.
 * @throws IntegrityError where the catalog has no checksum in the time such an object may take.
 */
export async function serverChecksum(
  engine: Engine,
  path: LogicalPath,
  options: ServerChecksumOptions,
): Promise<ChecksumText> {
  const { resource, replica, force } = options;
  try {
    return await engine.client.dataObjects.calculateChecksum(path, {
      resource,
      replica,
      force,
      unrepeated: true,
      signal: engine.unhurried,
    });
  } catch (error) {
    if (!mayBeStillCalculating(error)) throw error;
    return await watchCatalog(engine, path, options.size, error);
  }
}

function mayBeStillCalculating(error: unknown): boolean {
  if (error instanceof ConnectionError) return true;
  return error instanceof HttpStatusError && (error.status === 502 || error.status === 504);
}

async function watchCatalog(
  engine: Engine,
  path: LogicalPath,
  size: number,
  cause: unknown,
): Promise<ChecksumText> {
  const { clock, client, pace } = engine;
  const until = clock.now() + SHORTEST_WATCH + (size / SLOWEST) * 1000;
  for (let look = 0; clock.now() < until; look += 1) {
    await clock.sleep(PAUSES[Math.min(look, PAUSES.length - 1)] ?? 0, engine.unhurried);
    const found = await pace.attempt(() => findEntry(client, path));
    if (found?.kind === 'object' && found.checksum !== '') return found.checksum;
  }
  throw new IntegrityError(`the server did not finish the checksum of ${path}`, {
    path: `${path}`,
    cause,
    hint: 'The object is complete by its size. Compare it later with ichksum.',
  });
}
