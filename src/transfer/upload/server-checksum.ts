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
/** Within so many milliseconds it is the line that breaks, and not somebody's patience. */
const TOO_SOON = 5000;

export interface ServerChecksumOptions extends ReplicaChoice {
  /** Bytes of the object. */
  readonly size: number;
  /** Calculates although one is stored. */
  readonly force: boolean;
  /**
   * Whether a checksum in the catalog may be an older one, which the calculation will replace. By
   * default none is.
   */
  readonly mayBeOld?: (checksum: ChecksumText) => boolean;
}

/** The server has not told a checksum in the time that it may take. What it has may be right. */
class UnfinishedChecksumError extends IntegrityError {
  override readonly retryable = true;
}

/**
 * Has the server calculate and store the checksum of an object. That may take longer than the 30 s
 * the server gives a request; it goes on calculating, and the catalog tells when it is done. Where
 * the line breaks at once, it is asked again: perhaps nobody is calculating.
 * @throws UnfinishedChecksumError where the catalog has no checksum in the time such an object may
 *   take.
 */
export async function serverChecksum(
  engine: Engine,
  path: LogicalPath,
  options: ServerChecksumOptions,
): Promise<ChecksumText> {
  const { resource, replica, force } = options;
  const { clock, client, pace, unhurried: signal } = engine;
  const asked = await pace.attempt(async () => {
    const askedAt = clock.now();
    try {
      const choice = { resource, replica, force, unrepeated: true, signal };
      return await client.dataObjects.calculateChecksum(path, choice);
    } catch (error) {
      if (!mayBeStillCalculating(error, clock.now() - askedAt)) throw error;
      return { error };
    }
  });
  if (typeof asked === 'string') return asked;
  return await watchCatalog(engine, path, options, asked.error);
}

function mayBeStillCalculating(error: unknown, waited: number): boolean {
  if (error instanceof ConnectionError) return error.sent && waited >= TOO_SOON;
  return error instanceof HttpStatusError && (error.status === 502 || error.status === 504);
}

async function watchCatalog(
  engine: Engine,
  path: LogicalPath,
  { size, mayBeOld = () => false }: ServerChecksumOptions,
  cause: unknown,
): Promise<ChecksumText> {
  const { clock, client, pace } = engine;
  let seen = '';
  const until = clock.now() + SHORTEST_WATCH + (size / SLOWEST) * 1000;
  for (let look = 0; clock.now() < until; look += 1) {
    await clock.sleep(PAUSES[Math.min(look, PAUSES.length - 1)] ?? 0, engine.unhurried);
    const found = await pace.attempt(() => findEntry(client, path));
    seen = found?.kind === 'object' ? found.checksum : '';
    if (seen !== '' && !mayBeOld(seen)) return seen;
  }
  if (seen !== '') return seen;
  throw new UnfinishedChecksumError(`the server did not finish the checksum of ${path}`, {
    path: `${path}`,
    cause,
    hint: 'Try again with --resume: what was sent is not sent again.',
  });
}
