import { CliError } from '../../errors.js';
import type { Engine } from '../engine.js';
import { IncompleteObjectError } from './give-up.js';
import { beside } from './places.js';
import type { SwappedUpload } from './settle-swap.js';

/**
 * Gives a confirmed object its name. One that has the name already steps aside first and is
 * removed last, so at every moment the old or the new one is there whole.
 */
export async function swapIn(engine: Engine, sent: SwappedUpload): Promise<void> {
  const { dataObjects } = engine.client;
  const { place, upload } = sent;
  const stop = { signal: engine.unhurried };
  if (!upload.replaces) {
    await dataObjects.rename(place, upload.target, stop);
    return;
  }
  const old = beside(upload.target, engine.random);
  sent.entry.displaced(`${old}`);
  await dataObjects.rename(upload.target, old, stop);
  try {
    await dataObjects.rename(place, upload.target, stop);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    await dataObjects.rename(old, upload.target, stop).catch(() => {
      throw new IncompleteObjectError(
        `${error.message}; what was at ${upload.target} is now at ${old}`,
        error,
        `The new one is at ${place}, whole. Move it with imv.`,
      );
    });
    throw error;
  }
  await dataObjects.remove(old, { noTrash: true, ...stop });
}
