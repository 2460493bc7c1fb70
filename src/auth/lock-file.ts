import { open, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Clock } from '../context/clock.js';
import { makePrivateFolder } from './private-folder.js';

/** Between looks at a lock that another process holds, milliseconds. */
const LOOK_AGAIN = 50;
/** A lock older than this was left by a process that died, milliseconds. */
const STALE = 30_000;

/**
 * Does `work` while no other process that uses the same lock does. Where the lock cannot be made
 * (a folder that cannot be written), the work is done without it: it is better done twice than not.
 */
export async function withLock<T>(path: string, clock: Clock, work: () => Promise<T>): Promise<T> {
  const held = await acquire(path, clock);
  try {
    return await work();
  } finally {
    if (held) await rm(path, { force: true });
  }
}

async function acquire(path: string, clock: Clock): Promise<boolean> {
  try {
    await makePrivateFolder(dirname(path));
  } catch {
    return false;
  }
  for (;;) {
    try {
      await (await open(path, 'wx', 0o600)).close();
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
    if (await isStale(path, clock)) await rm(path, { force: true });
    else await clock.sleep(LOOK_AGAIN);
  }
}

async function isStale(path: string, clock: Clock): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && clock.now() - found.mtimeMs > STALE;
}
