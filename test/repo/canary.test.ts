/** No secret shows: every command is run with canaries as secrets, and all that it writes is searched. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isGroup, type LeafCommand } from '../../src/cli/define-command.js';
import { globalOptionsOf } from '../../src/cli/global-options.js';
import { REGISTRY } from '../../src/cli/registry.js';
import type { Clock } from '../../src/context/clock.js';
import { History } from '../../src/shell/history.js';
import { runCli } from '../helpers/run-cli.js';
import { useZone } from '../helpers/sandbox.js';

const PASSWORD = 'CANARY-pass/word+1';
const TICKET = 'CANARYTICKET123';
const REFRESH_TOKEN = 'CANARY-refresh';
const CLIENT_SECRET = 'CANARY-client';
const CANARIES = ['CANARY', Buffer.from(`canary:${PASSWORD}`).toString('base64')];
/** These exist to print a secret, wait for ever, or take stdin for a query, which they quote. */
const EXEMPT = new Set(['auth token', 'iquery', 'sandbox', 'shell', 'browse']);

const zone = useZone();
let home = '';
let token = '';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'irods-canary-'));
  const admin = await zone.admin();
  await admin.must('iadmin mkuser canary rodsuser');
  await admin.must(['iadmin', 'moduser', 'canary', 'password', PASSWORD]);
  await mkdir(join(home, 'work'));
  await writeFile(join(home, 'work', 'file.txt'), 'hello');
  // A program that commands start: it writes down what it was given.
  const editor = `#!/bin/sh\nenv >> '${home}/children'\nprintf '%s\\n' "$@" >> '${home}/children'\n`;
  await writeFile(join(home, 'editor'), editor, { mode: 0o755 });
  const outcome = await run(['iinit']);
  expect(outcome.code).toBe(0);
  token = (await run(['auth', 'token'])).stdout.trim();
  expect(token).toMatch(/^[\w-]{36}$/);
});
afterAll(async () => {
  await rm(home, { recursive: true });
});

interface Wishes {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
}

async function run(words: readonly string[], { stdin = '', clock, ...more }: Wishes = {}) {
  const env = {
    HOME: home,
    IRODS_HTTP_API_URL: zone.url,
    IRODS_ZONE_NAME: 'tempZone',
    IRODS_USER_NAME: 'canary',
    IRODS_PASSWORD: PASSWORD,
    IRODS_HTTP_API_STORE: 'file',
    IRODS_REFRESH_TOKEN: REFRESH_TOKEN,
    IRODS_OPENID_CLIENT_SECRET: CLIENT_SECRET,
    EDITOR: join(home, 'editor'),
    PATH: process.env['PATH'] ?? '',
    ...more.env,
  };
  const as = { env, cwd: join(home, 'work'), shellProcessId: 1 };
  return await runCli(words, { as, stdin, ...(clock === undefined ? {} : { clock }) });
}

/** Fails where a text holds a secret. */
function holdsNone(text: string): void {
  for (const canary of [...CANARIES, token]) expect(text).not.toContain(canary);
}

interface NamedLeaf {
  readonly title: string;
  readonly words: readonly string[];
  readonly leaf: LeafCommand;
}
const leaves: NamedLeaf[] = [];
for (const { name, load } of REGISTRY) {
  const { command } = await load();
  const all = isGroup(command)
    ? Object.entries(command.subcommands).map(([sub, { command: leaf }]) => ({
        words: [name, sub],
        leaf,
      }))
    : [{ words: [name], leaf: command }];
  for (const { words, leaf } of all) {
    const title = words.join(' ');
    if (!EXEMPT.has(title)) leaves.push({ title, words, leaf: leaf as LeafCommand });
  }
}

/** Words for a command's arguments, and every option that takes a secret. */
function line({ words, leaf }: NamedLeaf): string[] {
  const globals = globalOptionsOf(leaf);
  const wanted = ['json', 'errorsAsJson', 'debug', 'dryRun'].filter((key) => key in globals);
  const options = wanted.flatMap((key) => globals[key]?.flags.split(/[ ,]/).at(-1) ?? []);
  const progress = 'progress' in globals ? ['--progress=json'] : [];
  const own = Object.values(leaf.options);
  const tickets = own.filter(({ complete }) => complete === 'ticket');
  const ticketWords = tickets.flatMap(({ flags }) => [flags.split(/[ ,]/)[0] ?? '', TICKET]);
  const args = leaf.args.flatMap(({ complete, required }) => {
    if (complete === 'ticket') return [TICKET];
    return required === true || complete === 'logical-path' || complete === 'local-path'
      ? ['file.txt']
      : [];
  });
  return [...words, ...new Set(options), ...progress, ...ticketWords, ...args];
}

/** What each command reads from stdin as a secret; a query is none, nor are commands. */
const stdinFor = ({ title }: NamedLeaf): string =>
  ['iquery', 'ishell'].includes(title) ? '' : `${PASSWORD}\n`;

async function keptFiles(): Promise<string> {
  const texts: string[] = [];
  for (const entry of await readdir(home, { recursive: true, withFileTypes: true })) {
    const isSession = /^session-.*\.json$/.test(entry.name);
    if (entry.isFile() && !isSession)
      texts.push(await readFile(join(entry.parentPath, entry.name), 'latin1'));
  }
  return texts.join('\n');
}

describe('with canaries for secrets', () => {
  it.each(leaves.map((leaf) => [leaf.title, leaf] as const))(
    '%s shows none of them',
    async (_, leaf) => {
      const stdin = stdinFor(leaf);
      const outcomes = [
        await run(line(leaf), { stdin }),
        await run(leaf.words, { stdin, env: { IRODS_TOKEN: token } }),
      ];
      for (const { stdout, stderr } of outcomes) holdsNone(stdout + stderr);
    },
  );

  it.skipIf(process.platform === 'win32')('no program that a command starts gets one', async () => {
    expect(await run(['iput', '-f', '--progress=json', 'file.txt'])).toMatchObject({ code: 0 });
    for (const env of [{}, { IRODS_TOKEN: token }]) await run(['iedit', 'file.txt'], { env });
    await run(['ishell'], { stdin: '!env >> ../children\n', env: { IRODS_TOKEN: token } });
    const given = await readFile(join(home, 'children'), 'utf8');
    expect(given.match(/^IRODS_USER_NAME=canary$/gm)?.length).toBeGreaterThanOrEqual(3);
    holdsNone(given);
  });

  it('the history of the shell keeps none', async () => {
    const path = join(home, 'history');
    const history = await History.open(path);
    for (const leaf of leaves) {
      const words = line(leaf).join(' ');
      for (const typed of [words, `${words} | sort`]) {
        if (history.remember(typed)) await history.keep(typed);
      }
    }
    const kept = await readFile(path, 'utf8');
    expect(kept).toContain('ils');
    holdsNone(kept);
  });

  it('no file that is kept holds one, but the session’s own', async () => {
    holdsNone(await keptFiles());
  });

  it('what is said of a defect of the program holds none', async () => {
    /** Fails where the program itself first looks at it. */
    const brokenClock = (): Clock => {
      let looks = 0;
      return {
        now: () => {
          looks += 1;
          if (looks > 1) throw new Error('a defect');
          return 0;
        },
        sleep: async () => {},
      };
    };
    for (const words of [['iinit'], ['auth', 'refresh'], ['iput', '-f', 'file.txt']]) {
      for (const shown of [['--debug'], ['--json']]) {
        const { code, stdout, stderr } = await run([...words, ...shown], { clock: brokenClock() });
        expect(code).toBe(70);
        expect(stderr).toContain('a defect');
        holdsNone(stdout + stderr);
      }
    }
  });

  it('secrets of an OpenID session show nowhere, whatever its provider does', async () => {
    const folder = join(home, '.irods', 'http-api');
    const name = (await readdir(folder)).find((entry) => entry.startsWith('session-')) ?? '';
    const session = JSON.parse(await readFile(join(folder, name), 'utf8'));
    session.open_id = { issuer: 'http://127.0.0.1:1', client_id: 'x', scope: 'openid' };
    session.secrets = {
      token: 'CANARY.token.x',
      refresh_token: REFRESH_TOKEN,
      client_secret: CLIENT_SECRET,
    };
    for (const words of [['auth', 'refresh'], ['auth', 'status'], ['iinit'], ['iexit', 'full']]) {
      await writeFile(join(folder, name), JSON.stringify(session), { mode: 0o600 });
      for (const shown of [['--debug'], ['--json']]) {
        const env = {
          IRODS_OPENID_ISSUER: 'http://127.0.0.1:1',
          IRODS_OPENID_CLIENT_ID: 'x',
          IRODS_PASSWORD: '',
        };
        const { code, stdout, stderr } = await run([...words, ...shown], { env });
        expect([words, code]).toEqual([
          words,
          words[0] === 'iexit' && shown[0] === '--json' ? 0 : 2,
        ]);
        holdsNone(stdout + stderr);
      }
    }
  });

  it('a password on the command line is refused and not repeated', async () => {
    for (const words of [[PASSWORD], [`--password=${PASSWORD}`], [`-p${PASSWORD}`]]) {
      const { code, stderr } = await run(['iinit', ...words]);
      expect(code).toBe(1);
      holdsNone(stderr);
    }
  });

  it('errors and logs of requests that fail show none', async () => {
    const outcomes = [
      await run([
        'api',
        'POST',
        'users-groups',
        'op=set_password',
        'name=x',
        'zone=tempZone',
        `new-password=${PASSWORD}`,
        '--debug',
      ]),
      await run(['iadmin', 'moduser', 'nobody', 'password', PASSWORD, '--debug']),
      await run(['iget', '-t', TICKET, 'nothing', '--debug', '--json']),
      await run(['ils', '--url', `http://x:${PASSWORD}@127.0.0.1:1/`]),
    ];
    for (const { code, stdout, stderr } of outcomes) {
      expect(code).not.toBe(0);
      holdsNone(stdout + stderr);
    }
  });
});
