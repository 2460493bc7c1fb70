import type { LogicalPath } from '../../domain/logical-path.js';
import { IntegrityError } from '../../errors.js';
import { findMarks, markWarning, removeMarks } from '../catalog/failed-marks.js';
import { findEntry } from '../catalog/find-entry.js';
import type { Engine } from '../engine.js';
import { failure, type Outcome, outcome } from '../outcome.js';
import { stopped } from '../stopped.js';

/** One data object to be copied by the server. */
export interface Copy {
  readonly source: LogicalPath;
  readonly target: LogicalPath;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
  /** An upload left the source although it failed. */
  readonly marked?: true | undefined;
  /** Resolves when the target's collection is there. */
  readonly ready: Promise<void>;
}

/** Has the server copy one object, over what is there, and confirms it by its size. */
export async function copyObject(
  engine: Engine,
  copy: Copy,
  resource: string | undefined,
): Promise<Outcome> {
  const { client, clock, pace } = engine;
  const paths = { source: `${copy.source}`, target: `${copy.target}`, size: copy.size };
  if (engine.stop.aborted) throw stopped(engine.stop);
  if (client.readsOnly) return outcome('copy', 'planned', paths);
  const beganAt = clock.now();
  const progress = engine.progress.begin({ name: paths.source, size: copy.size });
  try {
    await copy.ready;
    const options = { overwrite: true, toResource: resource };
    await pace.attempt(() => client.dataObjects.copy(copy.source, copy.target, options));
    progress.advance(copy.size);
    const [found, marks] = await Promise.all([
      pace.attempt(() => findEntry(client, copy.target)),
      findMarks(engine, [copy.target]),
    ]);
    if (found?.kind !== 'object' || found.size !== copy.size || !found.good) {
      throw new IntegrityError(`${copy.target} is not a whole copy of ${copy.source}`, {
        path: paths.target,
        hint: 'Copy it again.',
      });
    }
    const told = copy.marked
      ? { warning: markWarning(copy.source) }
      : await removeMarks(engine, copy.target, marks.get(paths.target));
    progress.end('done');
    return { ...outcome('copy', 'done', paths), ...told, seconds: (clock.now() - beganAt) / 1000 };
  } catch (error) {
    progress.end('failed');
    return failure('copy', paths, error);
  }
}
