import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../src/auth/lock-file.js';
import { FixedToken, type KnownToken, RenewingTokens } from '../../src/auth/tokens.js';
import { wallClock } from '../../src/context/system.js';
import { AuthenticationError } from '../../src/errors.js';
import { Token } from '../../src/transport/token-source.js';

const NOW = 1_700_000_000;
const clock = { now: () => NOW * 1000, sleep: async () => {} };

/** Tokens `new-1`, `new-2`, … and how often they were asked for. */
function renewing(known: KnownToken | undefined, kept: KnownToken | undefined = known) {
  const counts = { obtained: 0 };
  const tokens = new RenewingTokens({
    known,
    clock,
    reload: async () => kept,
    obtain: async () => {
      counts.obtained += 1;
      await new Promise(setImmediate);
      return { token: new Token(`new-${counts.obtained}`) };
    },
    exclusively: async (work) => await work(),
  });
  return { tokens, counts };
}
const old = { token: new Token('old') };

describe('RenewingTokens', () => {
  it('uses a known token without asking', async () => {
    const { tokens, counts } = renewing(old);
    expect((await tokens.current()).reveal()).toBe('old');
    expect(counts.obtained).toBe(0);
  });

  it('renews once for all requests that were refused together', async () => {
    const { tokens, counts } = renewing(old);
    const renewed = await Promise.all([1, 2, 3].map(() => tokens.renew(old.token)));
    expect(renewed.map((token) => token.reveal())).toEqual(['new-1', 'new-1', 'new-1']);
    expect(counts.obtained).toBe(1);
    expect((await tokens.renew(old.token)).reveal()).toBe('new-1');
    expect(counts.obtained).toBe(1);
  });

  it('renews a token that is almost over before it is used, and not earlier', async () => {
    expect((await renewing({ ...old, expiresAt: NOW + 299 }).tokens.current()).reveal()).toBe(
      'new-1',
    );
    expect((await renewing({ ...old, expiresAt: NOW + 301 }).tokens.current()).reveal()).toBe(
      'old',
    );
  });

  it('uses a short-lived token for half of its time, not for a single request', async () => {
    const brief = { ...old, signedInAt: NOW - 50, expiresAt: NOW + 70 };
    expect((await renewing(brief).tokens.current()).reveal()).toBe('old');
    expect((await renewing({ ...brief, expiresAt: NOW + 40 }).tokens.current()).reveal()).toBe(
      'new-1',
    );
  });

  it('takes the token that another process has got meanwhile', async () => {
    const { tokens, counts } = renewing(old, { token: new Token('theirs') });
    expect((await tokens.renew(old.token)).reveal()).toBe('theirs');
    expect(counts.obtained).toBe(0);
  });
});

describe('FixedToken', () => {
  it('cannot be renewed', async () => {
    await expect(new FixedToken(old.token, 'in X').renew()).rejects.toThrow(AuthenticationError);
  });
});

describe('withLock', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'irods-lock-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const path = join(folder, 'sub', 'lock');
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    await Promise.all([1, 2, 3, 4].map(() => withLock(path, wallClock, work)));
    expect(most).toBe(1);
  });

  it('breaks a lock that a dead process left', async () => {
    const path = join(folder, 'lock');
    await writeFile(path, '');
    await utimes(path, new Date(0), new Date(0));
    expect(await withLock(path, wallClock, async () => 'done')).toBe('done');
  });

  it('gives the lock back when the work fails, and does the work where no lock can be made', async () => {
    const path = join(folder, 'lock');
    await expect(withLock(path, wallClock, () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    await writeFile(join(folder, 'file'), '');
    expect(await withLock(join(folder, 'file', 'lock'), wallClock, async () => 1)).toBe(1);
    expect(await withLock(path, wallClock, async () => 2)).toBe(2);
  });
});
