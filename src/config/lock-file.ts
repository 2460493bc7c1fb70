import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { makePrivateFolder } from './private-folder.js';

export interface LockOptions {
  readonly path: string;
  readonly clock: {
    now(): number;
    sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  };
  /** Processes of this machine; see `Processes`. */
  readonly processes: { readonly own: number; isAlive(id: number): boolean };
  /** Ends the wait for the lock, with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Between looks at a lock that another process holds, milliseconds. */
const LOOK_AGAIN = 50;
/** A lock without a holder's name is one that was just being made, or left so, milliseconds. */
const NAMELESS = 2000;
/** Longest that a holder is believed in, alive or on another machine, milliseconds. */
const LONGEST = 120_000;

/**
 * Does `work` while no other process that uses the same lock does. A lock of a process of this
 * machine that has died is taken over at once. Where a lock cannot be made (a folder that cannot be
 * written), the work is done without it: it is better done twice than not.
 * @throws the signal's reason where it aborts while the lock is waited for.
 */
export async function withLock<T>(options: LockOptions, work: () => Promise<T>): Promise<T> {
  const own = `${hostname()} ${options.processes.own} ${randomBytes(6).toString('hex')}`;
  const held = await acquire(options, own);
  try {
    return await work();
  } finally {
    if (held && (await holderOf(options.path)) === own) await rm(options.path, { force: true });
  }
}

async function acquire(options: LockOptions, own: string): Promise<boolean> {
  const { path, clock, signal } = options;
  try {
    await makePrivateFolder(dirname(path));
  } catch {
    return false;
  }
  for (;;) {
    signal?.throwIfAborted();
    try {
      await makeLock(path, own);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) continue;
    if (!found.isFile()) return false;
    const holder = await holderOf(path);
    if (holder !== undefined && isLeft(options, holder, found.mtimeMs))
      await breakLock(path, holder);
    else await clock.sleep(LOOK_AGAIN, signal);
  }
}

async function makeLock(path: string, own: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(own);
  } finally {
    await file.close();
  }
}

/** What a lock says of its holder; undefined where there is none. */
async function holderOf(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(() => undefined);
}

/** Whether nobody holds a lock any more. */
function isLeft({ clock, processes }: LockOptions, holder: string, madeAt: number): boolean {
  const age = clock.now() - madeAt;
  const [machine, id] = holder.split(' ');
  if (id === undefined || !/^\d+$/.test(id)) return age > NAMELESS;
  if (machine === hostname() && !processes.isAlive(Number(id))) return true;
  return age > LONGEST;
}

/** Takes a lock away, but not the one that another process has made in its place meanwhile. */
async function breakLock(path: string, holder: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const taken = await holderOf(aside);
  await rm(aside, { force: true });
  if (taken === undefined || taken === holder) return;
  await writeFile(path, taken, { flag: 'wx', mode: 0o600 }).catch(() => {});
}
