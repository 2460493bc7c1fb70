import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LockOptions, withLock } from '../../src/config/lock-file.js';
import { wallClock } from '../../src/context/system.js';
import { CancelledError } from '../../src/errors.js';

const DEAD = 4_000_001;
const processes = { own: 1, isAlive: (id: number) => id !== DEAD };

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'irods-lock-'));
  path = join(folder, 'lock');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const locked = async <T>(work: () => Promise<T>, changes: Partial<LockOptions> = {}): Promise<T> =>
  await withLock({ path, clock: wallClock, processes, ...changes }, work);
const long = { before: new Date(0) };

describe('withLock', () => {
  it('lets one in at a time, in a folder that it makes', async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    path = join(folder, 'sub', 'lock');
    await Promise.all([1, 2, 3, 4].map(() => locked(work)));
    expect(most).toBe(1);
    expect(await readdir(join(folder, 'sub'))).toEqual([]);
  });

  it('takes over at once what a process of this machine left that has died', async () => {
    await writeFile(path, `${hostname()} ${DEAD} 00`);
    expect(await locked(async () => 'done', { clock: still })).toBe('done');
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes over a lock without a holder, and one that is far too old, but not earlier', async () => {
    for (const text of ['', `${hostname()} 1 00`, 'elsewhere 5 00']) {
      await writeFile(path, text);
      await expect(locked(async () => 'done', { clock: still })).rejects.toThrow('had to wait');
      await utimes(path, long.before, long.before);
      expect(await locked(async () => 'done', { clock: still })).toBe('done');
    }
  });

  it('is waited for until somebody stops that', async () => {
    await writeFile(path, `${hostname()} 1 00`);
    const stopping = new AbortController();
    const waiting = locked(async () => 'done', { signal: stopping.signal });
    stopping.abort(new CancelledError('stopped'));
    await expect(waiting).rejects.toThrow(CancelledError);
    expect(await readFile(path, 'utf8')).toContain('1 00');
  });

  it('is given back when the work fails, and not taken from who has taken it over', async () => {
    await expect(locked(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await locked(async () => await writeFile(path, 'elsewhere 5 00'));
    expect(await readFile(path, 'utf8')).toBe('elsewhere 5 00');
  });

  it('is done without where none can be made', async () => {
    await writeFile(join(folder, 'file'), '');
    const inFile = { path: join(folder, 'file', 'lock') };
    expect(await locked(async () => 1, inFile)).toBe(1);
    await mkdir(path);
    expect(await locked(async () => 2, { clock: still })).toBe(2);
  });
});

/** A clock for which a wait is a failure. */
const still = {
  now: () => Date.now(),
  sleep: async () => {
    throw new Error('had to wait');
  },
};
