/** Renaming and removing data objects over a line that may break before the answer comes. */
import type { LogicalPath } from '../../domain/logical-path.js';
import { findEntry } from '../catalog/find-entry.js';
import type { Engine } from '../engine.js';
import { mayHaveReached } from './reached-server.js';

/**
 * Renames an object. Where no answer came, the catalog is asked whether it was done before it is
 * tried again.
 * @throws what the server refused, or a ConnectionError where the line stays broken.
 */
export async function renameSurely(
  engine: Engine,
  from: LogicalPath,
  to: LogicalPath,
): Promise<void> {
  const { dataObjects } = engine.client;
  await surely(
    engine,
    async () => await dataObjects.rename(from, to, { signal: engine.unhurried }),
    async () => (await isThere(engine, to)) && !(await isThere(engine, from)),
  );
}

/** Removes an object for good, as `renameSurely` renames. */
export async function removeSurely(engine: Engine, path: LogicalPath): Promise<void> {
  const { dataObjects } = engine.client;
  await surely(
    engine,
    async () => await dataObjects.remove(path, { noTrash: true, signal: engine.unhurried }),
    async () => !(await isThere(engine, path)),
  );
}

/** Does something once, over a line that may break: it asks `isDone` where it may have been done. */
export async function surely(
  engine: Pick<Engine, 'pace'>,
  act: () => Promise<void>,
  isDone: () => Promise<boolean>,
): Promise<void> {
  let mayBeDone = false;
  await engine.pace.attempt(async () => {
    if (mayBeDone && (await isDone())) return;
    try {
      await act();
    } catch (error) {
      mayBeDone ||= mayHaveReached(error);
      throw error;
    }
  });
}

async function isThere({ client }: Engine, path: LogicalPath): Promise<boolean> {
  return (await findEntry(client, path)) !== undefined;
}
