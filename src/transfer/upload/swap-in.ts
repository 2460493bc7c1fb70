import { CliError } from '../../errors.js';
import type { Engine } from '../engine.js';
import { IncompleteObjectError } from './give-up.js';
import { removeSurely, renameSurely } from './move-surely.js';
import { beside } from './places.js';
import type { SwappedUpload } from './settle-swap.js';

/**
 * Gives a confirmed object its name. One that has the name already steps aside first and is
 * removed last, so at every moment the old or the new one is there whole.
 */
export async function swapIn(engine: Engine, sent: SwappedUpload): Promise<void> {
  const { place, upload } = sent;
  if (!upload.replaces) {
    await renameSurely(engine, place, upload.target);
    return;
  }
  const old = beside(upload.target, engine.random);
  sent.entry.displaced(`${old}`);
  await renameSurely(engine, upload.target, old);
  try {
    await renameSurely(engine, place, upload.target);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    await renameSurely(engine, old, upload.target).catch(() => {
      throw new IncompleteObjectError(
        `${error.message}; what was at ${upload.target} is now at ${old}`,
        error,
        `The new one is at ${place}, whole. Move it with imv.`,
      );
    });
    throw error;
  }
  await removeSurely(engine, old);
}
