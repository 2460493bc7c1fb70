import { describe, expect, it } from 'vitest';
import { FixedToken, type KnownToken, RenewingTokens } from '../../src/auth/tokens.js';
import { AuthenticationError, CancelledError, ConnectionError } from '../../src/errors.js';
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

describe('a renewal that fails while the token is still good', () => {
  function failing(expiresAt: number, reason: Error = new ConnectionError('provider down')) {
    const time = { seconds: NOW };
    const told: string[] = [];
    const counts = { tried: 0 };
    const tokens = new RenewingTokens({
      known: { ...old, expiresAt },
      clock: { now: () => time.seconds * 1000, sleep: async () => {} },
      reload: async () => undefined,
      obtain: async () => {
        counts.tried += 1;
        throw reason;
      },
      exclusively: async (work) => await work(),
      onPostponed: ({ message }) => told.push(message),
    });
    return { tokens, time, told, counts };
  }

  it('is put off: the token is used, the person told once, and a minute later it is tried again', async () => {
    const { tokens, time, told, counts } = failing(NOW + 200);
    for (let i = 0; i < 3; i += 1) expect((await tokens.current()).reveal()).toBe('old');
    expect([counts.tried, told]).toEqual([1, ['provider down']]);
    time.seconds += 61;
    expect((await tokens.current()).reveal()).toBe('old');
    expect(counts.tried).toBe(2);
  });

  it('is a failure once the token has ended', async () => {
    const { tokens, time } = failing(NOW + 200);
    await tokens.current();
    time.seconds += 201;
    await expect(tokens.current()).rejects.toThrow(ConnectionError);
  });

  it('is no reason to go on where the person stopped it', async () => {
    const { tokens } = failing(NOW + 200, new CancelledError('stopped'));
    await expect(tokens.current()).rejects.toThrow(CancelledError);
  });
});

describe('FixedToken', () => {
  it('cannot be renewed', async () => {
    await expect(new FixedToken(old.token, 'in X').renew()).rejects.toThrow(AuthenticationError);
  });
});
