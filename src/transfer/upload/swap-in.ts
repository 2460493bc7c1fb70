import type { LogicalPath } from '../../domain/logical-path.js';
import { CliError, IntegrityError, IrodsError } from '../../errors.js';
import { findEntry } from '../catalog/find-entry.js';
import type { Engine } from '../engine.js';
import { IncompleteObjectError } from './give-up.js';
import { removeSurely, renameSurely } from './move-surely.js';
import { beside } from './places.js';
import type { SwappedUpload } from './settle-swap.js';

/**
 * Gives a confirmed object its name. One that has the name already steps aside first and is
 * removed last, so at every moment the old or the new one is there whole.
 * @throws what the server refused, saying where the new one is.
 */
export async function swapIn(engine: Engine, sent: SwappedUpload): Promise<void> {
  const { place, upload } = sent;
  try {
    if (!upload.replaces) {
      await renameSurely(engine, place, upload.target);
      return;
    }
    const old = beside(upload.target, engine.random);
    sent.entry.displaced(`${old}`);
    if (!(await stepAside(engine, upload.target, old))) {
      await renameSurely(engine, place, upload.target);
      return;
    }
    await takePlace(engine, sent, old);
    await removeOld(engine, upload.target, old);
  } catch (error) {
    throw error instanceof IrodsError ? sayingWhere(error, place) : error;
  }
}

async function removeOld(engine: Engine, target: LogicalPath, old: LogicalPath): Promise<void> {
  try {
    await removeSurely(engine, old);
  } catch (error) {
    if (!(error instanceof IrodsError)) throw error;
    const message = `${target} is the new one, whole; what was there before could not be removed, and is at ${old}`;
    throw new IntegrityError(`${message}: ${error.message}`, {
      path: `${target}`,
      cause: error,
      hint: 'Remove it with irm, or let irods transfers remove clear it away.',
    });
  }
}

/** False where somebody has removed what was there. */
async function stepAside(engine: Engine, target: LogicalPath, old: LogicalPath): Promise<boolean> {
  try {
    await renameSurely(engine, target, old);
    return true;
  } catch (error) {
    if (!(error instanceof IrodsError)) throw error;
    const there = await engine.pace.attempt(() => findEntry(engine.client, target));
    if (there === undefined) return false;
    throw error;
  }
}

async function takePlace(
  engine: Engine,
  { place, upload }: SwappedUpload,
  old: LogicalPath,
): Promise<void> {
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
}

function sayingWhere(error: IrodsError, place: LogicalPath): IrodsError {
  const { message, irodsCode, irodsName, path } = error;
  return new IrodsError(`${message}; the new object is whole, at ${place}`, irodsCode, irodsName, {
    ...(path === undefined ? {} : { path }),
    cause: error,
    hint: 'Move it with imv, or let irods transfers remove clear it away.',
  });
}
