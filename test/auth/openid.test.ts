import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkAccessToken } from '../../src/auth/access-token.js';
import { LoopbackRedirect } from '../../src/auth/loopback-redirect.js';
import { wallClock } from '../../src/context/system.js';
import { AuthenticationError } from '../../src/errors.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { AUDIENCE, CLIENT, PIPELINE, TestProvider } from '../helpers/openid-provider.js';
import { type Outcome, type RunOptions, runCli } from '../helpers/run-cli.js';

let provider: TestProvider;
let zone: Sandbox;
let home = '';

beforeAll(async () => {
  provider = await TestProvider.start();
  zone = await startSandbox({ openId: { issuer: provider.issuer, audience: AUDIENCE } });
  await asAdministrator('iadmin mkuser alice rodsuser');
});
afterAll(async () => {
  await zone.stop();
  await provider.stop();
});
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'irods-openid-'));
});
afterEach(async () => {
  await rm(home, { recursive: true });
});

async function asAdministrator(line: string): Promise<void> {
  const env = {
    HOME: '/nonexistent',
    IRODS_PASSWORD: 'rods',
    IRODS_USER_NAME: 'rods',
    ...zoneEnv(),
    IRODS_HTTP_API_STORE: 'none',
  };
  const outcome = await runCli(line, { env });
  if (outcome.code !== 0) throw new Error(outcome.stderr);
}

function zoneEnv(): Record<string, string> {
  return { IRODS_HTTP_API_URL: zone.url, IRODS_ZONE_NAME: 'tempZone' };
}

/** Runs a line as alice, whose provider is the one of this test. */
async function run(line: string, options: RunOptions = {}): Promise<Outcome> {
  const env = {
    HOME: home,
    IRODS_USER_NAME: 'alice',
    IRODS_HTTP_API_STORE: 'file',
    IRODS_OPENID_ISSUER: provider.issuer,
    IRODS_OPENID_CLIENT_ID: CLIENT,
    IRODS_OPENID_AUDIENCE: AUDIENCE,
    ...zoneEnv(),
    ...options.env,
  };
  return await runCli(line, { ...options, env });
}

/** Runs iinit and does, when it says so, what it asks the person to do. */
async function signIn(line: string, options: RunOptions = {}): Promise<Outcome> {
  const { seen, environment } = await browser();
  const outcome = run(line, { ...options, env: { ...environment, ...options.env } });
  await Promise.race([outcome, seen]);
  return await outcome;
}

/** A program that stands for the browser: it tells this test which address it was given. */
async function browser(): Promise<{ seen: Promise<void>; environment: Record<string, string> }> {
  const bin = join(home, 'bin');
  await mkdir(bin, { recursive: true });
  const visited = join(home, 'visited');
  const script = join(bin, 'browser');
  await writeFile(
    script,
    `#!/bin/sh\nenv > '${join(home, 'browser-env')}'\nprintf '%s' "$1" > '${visited}.new'\nmv '${visited}.new' '${visited}'\n`,
    { mode: 0o755 },
  );
  const seen = (async () => {
    for (let i = 0; i < 200; i += 1) {
      const address = await readFile(visited, 'utf8').catch(() => undefined);
      if (address !== undefined) return void (await provider.visit(address));
      await wallClock.sleep(20);
    }
  })();
  return { seen, environment: { BROWSER: script, DISPLAY: ':0' } };
}

describe.skipIf(process.platform === 'win32')('signing in at a provider', () => {
  it('by authorization code: opens the browser, waits for its return, and hides secrets from it', async () => {
    const outcome = await signIn('iinit --grant code', {
      env: { IRODS_TOKEN: '', IRODS_REFRESH_TOKEN: 'CANARY' },
    });
    expect(outcome).toMatchObject({ code: 0 });
    expect(await run('ipwd')).toMatchObject({ stdout: '/tempZone/home/alice\n' });
    expect(await run('irods auth status')).toMatchObject({ code: 0 });
    expect((await run('irods auth status')).stdout).toContain('renewed by: refresh token');
    expect(await readFile(join(home, 'browser-env'), 'utf8')).not.toContain('CANARY');
  });

  it('by a code typed on another device', async () => {
    let visit: Promise<unknown> | undefined;
    const outcome = runCli('iinit --grant device', {
      env: {
        HOME: home,
        IRODS_USER_NAME: 'alice',
        IRODS_HTTP_API_STORE: 'file',
        IRODS_OPENID_ISSUER: provider.issuer,
        IRODS_OPENID_CLIENT_ID: CLIENT,
        IRODS_OPENID_AUDIENCE: AUDIENCE,
        ...zoneEnv(),
      },
      onStderr: (text) => {
        const address = /open (\S+)/.exec(text)?.[1];
        if (address !== undefined) visit ??= provider.visit(address);
      },
    });
    expect(await outcome).toMatchObject({ code: 0 });
    await visit;
    expect(await run('irods auth status')).toMatchObject({ code: 0 });
  }, 20_000);

  it('by client credentials, and again when the token ends', async () => {
    const env = {
      IRODS_OPENID_CLIENT_ID: PIPELINE.id,
      IRODS_OPENID_CLIENT_SECRET: PIPELINE.secret,
    };
    const outcome = await run('iinit', { env });
    expect(outcome).toMatchObject({ code: 0 });
    expect(outcome.stdout + outcome.stderr).not.toContain('CANARY');
    expect(await run('irods auth refresh')).toMatchObject({ code: 0 });
    expect(await run('irods auth status')).toMatchObject({ code: 0 });
  });

  it('by a refresh token from a file', async () => {
    await signIn('iinit --grant code');
    const first = JSON.parse(await sessionText());
    const file = join(home, 'refresh-token');
    await writeFile(file, `${first.secrets.refresh_token}\n`, { mode: 0o600 });
    expect(await run('iexit')).toMatchObject({ code: 0 });
    expect(await run('irods auth status')).toMatchObject({ code: 7 });
    expect(await run('iinit', { env: { IRODS_REFRESH_TOKEN_FILE: file } })).toMatchObject({
      code: 0,
    });
    expect(await run('irods auth status')).toMatchObject({ code: 0 });
  });
});

async function sessionText(): Promise<string> {
  const folder = join(home, '.irods', 'http-api');
  const [name = ''] = (await readdir(folder)).filter((entry) => entry.endsWith('.json'));
  return await readFile(join(folder, name), 'utf8');
}

/** Changes the kept session, as time would. */
async function changeSession(change: (session: Record<string, unknown>) => void): Promise<void> {
  const folder = join(home, '.irods', 'http-api');
  const [name = ''] = (await readdir(folder)).filter((entry) => entry.endsWith('.json'));
  const session = JSON.parse(await sessionText());
  change(session);
  await writeFile(join(folder, name), JSON.stringify(session), { mode: 0o600 });
}

describe.skipIf(process.platform === 'win32')('renewing', () => {
  beforeEach(async () => {
    expect(await signIn('iinit --grant code')).toMatchObject({ code: 0 });
  });

  it('happens before a token ends, and the new refresh token takes the place of the old', async () => {
    const before = JSON.parse(await sessionText());
    await changeSession((session) => {
      session['signed_in_at'] = Math.floor(Date.now() / 1000) - 3500;
      session['expires_at'] = Math.floor(Date.now() / 1000) + 100;
    });
    expect(await run('irods auth status')).toMatchObject({ code: 0 });
    const after = JSON.parse(await sessionText());
    expect(after.secrets.refresh_token).not.toBe(before.secrets.refresh_token);
    expect(after.expires_at).toBeGreaterThan(Date.now() / 1000 + 1000);
    expect(await run('irods auth status')).toMatchObject({ code: 0 });
  });

  it('happens when the server refuses a token, once for many shells', async () => {
    await changeSession((session) => {
      (session['secrets'] as Record<string, string>)['token'] = 'a.b.c';
    });
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => run('irods auth status')));
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
  });

  it('is put off where the provider is down and the token still good', async () => {
    const other = await TestProvider.start();
    await other.stop();
    await changeSession((session) => {
      (session['open_id'] as Record<string, string>)['issuer'] = other.issuer;
      session['signed_in_at'] = Math.floor(Date.now() / 1000) - 3400;
      session['expires_at'] = Math.floor(Date.now() / 1000) + 200;
    });
    const outcome = await run('irods auth status');
    expect(outcome).toMatchObject({ code: 0, stderr: expect.stringContaining('ends soon') });
  });

  it('keeps the new refresh token where the old one was, though nothing else is to be kept', async () => {
    for (const place of ['none', 'keychain']) {
      await changeSession((session) => {
        (session['secrets'] as Record<string, string>)['token'] = 'a.b.c';
      });
      const env = { IRODS_HTTP_API_STORE: place };
      expect(await run('irods auth status', { env })).toMatchObject({ code: 0 });
      expect(await run('irods auth refresh')).toMatchObject({ code: 0 });
    }
  });

  it('says so where the refresh token was revoked', async () => {
    const { secrets } = JSON.parse(await sessionText());
    await provider.revokeAll(secrets.refresh_token);
    const outcome = await run('irods auth refresh');
    expect(outcome.code).toBe(7);
    expect(outcome.stderr).toContain('iinit');
    expect(outcome.stderr).not.toContain(secrets.refresh_token);
  });

  it('says so where the provider is down', async () => {
    const other = await TestProvider.start();
    await changeSession((session) => {
      (session['open_id'] as Record<string, string>)['issuer'] = other.issuer;
    });
    await other.stop();
    const outcome = await run('irods auth refresh');
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('provider cannot be reached');
  });

  it('iexit full forgets where the provider is down, and tells that nothing was revoked', async () => {
    const other = await TestProvider.start();
    await other.stop();
    await changeSession((session) => {
      (session['open_id'] as Record<string, string>)['issuer'] = other.issuer;
    });
    const outcome = await run('iexit full');
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining('not revoked') });
    expect(await run('irods auth status')).toMatchObject({ code: 7 });
    expect(await run('iexit full')).toMatchObject({ code: 0, stderr: '' });
  });

  it('iexit full revokes the refresh token', async () => {
    const { secrets } = JSON.parse(await sessionText());
    expect(await run('iexit full')).toMatchObject({ code: 0 });
    const outcome = await run('iinit', { env: { IRODS_REFRESH_TOKEN: secrets.refresh_token } });
    expect(outcome.code).toBe(7);
  });
});

describe.skipIf(process.platform === 'win32')(
  'a token that ends in the middle of a transfer',
  () => {
    it('is renewed, and the object arrives whole', async () => {
      const brief = await TestProvider.start({ lifetime: 8 });
      const zoneOfBrief = await startSandbox({
        openId: { issuer: brief.issuer, audience: AUDIENCE },
      });
      try {
        const env = {
          IRODS_HTTP_API_URL: zoneOfBrief.url,
          IRODS_OPENID_ISSUER: brief.issuer,
          IRODS_OPENID_CLIENT_ID: PIPELINE.id,
          IRODS_OPENID_CLIENT_SECRET: PIPELINE.secret,
        };
        const rods = {
          ...env,
          HOME: '/nonexistent',
          IRODS_USER_NAME: 'rods',
          IRODS_ZONE_NAME: 'tempZone',
          IRODS_PASSWORD: 'rods',
          IRODS_HTTP_API_STORE: 'none',
          IRODS_OPENID_ISSUER: '',
        };
        expect(await runCli('iadmin mkuser alice rodsuser', { env: rods })).toMatchObject({
          code: 0,
        });
        expect(await run('iinit', { env })).toMatchObject({ code: 0 });
        const first = JSON.parse(await sessionText()).secrets.token;
        const content = randomBytes(40 * 1024 * 1024);
        await writeFile(join(home, 'big'), content);
        const options = { env, cwd: home };
        expect(await run('iput -K --bwlimit 4M big', options)).toMatchObject({ code: 0 });
        expect(await run('iget -K --bwlimit 4M big back', options)).toMatchObject({ code: 0 });
        expect((await readFile(join(home, 'back'))).equals(content)).toBe(true);
        expect(JSON.parse(await sessionText()).secrets.token).not.toBe(first);
      } finally {
        await zoneOfBrief.stop();
        await brief.stop();
      }
    }, 120_000);
  },
);

describe.skipIf(process.platform === 'win32')('who the provider signs in', () => {
  it('must be the user of the settings', async () => {
    const outcome = await signIn('iinit --grant code', { env: { IRODS_USER_NAME: 'rods' } });
    expect(outcome.code).toBe(7);
    expect(outcome.stderr).toContain('signed in alice, not rods');
    expect(await run('irods auth status', { env: { IRODS_USER_NAME: 'rods' } })).toMatchObject({
      code: 7,
    });
  });
});

describe('requests to the provider', () => {
  const pipeline = {
    IRODS_OPENID_CLIENT_ID: PIPELINE.id,
    IRODS_OPENID_CLIENT_SECRET: PIPELINE.secret,
  };

  it('are shown by --debug, without what is in them', async () => {
    const outcome = await run('iinit --debug', { env: pipeline });
    expect(outcome).toMatchObject({ code: 0 });
    expect(outcome.stderr).toContain(`> POST ${provider.issuer}/token`);
    const { secrets } = JSON.parse(await sessionText());
    for (const secret of [PIPELINE.secret, secrets.token, encodeURIComponent(PIPELINE.secret)])
      expect(outcome.stderr).not.toContain(secret);
  });

  it('are answered in a few bytes, or refused', async () => {
    let sent = 0;
    const endless = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (!response.destroyed && sent < 64 * 1024 * 1024) {
          sent += 65_536;
          if (!response.write(' '.repeat(65_536))) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = endless.address() as AddressInfo;
      const env = { ...pipeline, IRODS_OPENID_ISSUER: `http://127.0.0.1:${port}` };
      const outcome = await run('iinit', { env });
      expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('more than') });
      expect(sent).toBeLessThan(32 * 1024 * 1024);
    } finally {
      endless.closeAllConnections();
      await new Promise((resolve) => endless.close(resolve));
    }
  });
});

describe('the page that the provider sends the browser back to', () => {
  it('takes the answer to its own question alone, and says what became of it', async () => {
    for (const [answer, said] of [
      ['code=x', 'You are signed in'],
      ['error=access_denied', 'You are not signed in'],
    ] as const) {
      const redirect = await LoopbackRedirect.open(new AbortController().signal);
      try {
        const answered = redirect.answerTo('right');
        for (const stray of ['', '?code=x', `?${answer}&state=wrong`, '/?state=right']) {
          expect((await fetch(`${redirect.address.href}${stray}`)).status).toBe(404);
        }
        const page = await fetch(`${redirect.address.href}?${answer}&state=right`);
        expect(await page.text()).toContain(said);
        expect((await answered).search).toBe(`?${answer}&state=right`);
      } finally {
        redirect.close();
      }
    }
  });
});

describe('tokens that do not fit', () => {
  const now = 1_700_000_000;
  const expected = { issuer: 'https://idp', audience: 'api', now, tolerance: 300 };
  const good = { iss: 'https://idp', aud: ['api', 'other'], exp: now + 60, nbf: now };
  const jwt = (claims: object): string =>
    ['{}', JSON.stringify(claims), 'signature']
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');

  it.each([
    ['fit', {}],
    ['clocks a few minutes apart', { exp: now - 240, nbf: now + 240 }],
    ['no times at all', { exp: undefined, nbf: undefined }],
  ])('are taken: %s', (_, change) => {
    expect(() => checkAccessToken(jwt({ ...good, ...change }), expected)).not.toThrow();
  });

  it.each([
    ['another issuer', { iss: 'https://evil' }],
    ['another audience', { aud: 'other' }],
    ['no audience', { aud: undefined }],
    ['an end long ago', { exp: now - 400 }],
    ['a beginning far ahead', { nbf: now + 400 }],
  ])('are refused: %s', (_, change) => {
    expect(() => checkAccessToken(jwt({ ...good, ...change }), expected)).toThrow(
      AuthenticationError,
    );
  });

  it('are left to the server where they are no JWT', () => {
    for (const token of ['opaque', 'a.b', 'a.b.c', '']) {
      expect(() => checkAccessToken(token, expected)).not.toThrow();
    }
  });

  it.skipIf(process.platform === 'win32')(
    'are told of by iinit: a server that wants another audience',
    async () => {
      const other = await startSandbox({
        openId: { issuer: provider.issuer, audience: 'https://elsewhere' },
      });
      try {
        const env = {
          IRODS_OPENID_CLIENT_ID: PIPELINE.id,
          IRODS_OPENID_CLIENT_SECRET: PIPELINE.secret,
          IRODS_HTTP_API_URL: other.url,
        };
        await run('iinit', { env });
        expect(await run('irods auth status', { env })).toMatchObject({ code: 7 });
      } finally {
        await other.stop();
      }
    },
  );
});
