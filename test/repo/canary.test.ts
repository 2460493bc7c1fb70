/** No secret shows: every command is run with canaries as secrets, and all that it writes is searched. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isGroup, type LeafCommand } from '../../src/cli/define-command.js';
import { globalOptionsOf } from '../../src/cli/global-options.js';
import { REGISTRY } from '../../src/cli/registry.js';
import { runCli } from '../helpers/run-cli.js';
import { useZone } from '../helpers/sandbox.js';

const PASSWORD = 'CANARY-pass/word+1';
const TICKET = 'CANARYTICKET123';
const CANARIES = [PASSWORD, TICKET, 'CANARY', Buffer.from(`canary:${PASSWORD}`).toString('base64')];
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
  const outcome = await run(['iinit']);
  expect(outcome.code).toBe(0);
  token = (await run(['auth', 'token'])).stdout.trim();
  expect(token).toMatch(/^[\w-]{36}$/);
});
afterAll(async () => {
  await rm(home, { recursive: true });
});

async function run(words: readonly string[], stdin = '') {
  const env = {
    HOME: home,
    IRODS_HTTP_API_URL: zone.url,
    IRODS_ZONE_NAME: 'tempZone',
    IRODS_USER_NAME: 'canary',
    IRODS_PASSWORD: PASSWORD,
    IRODS_HTTP_API_STORE: 'file',
    EDITOR: 'true',
  };
  return await runCli(words, { as: { env, cwd: join(home, 'work'), shellProcessId: 1 }, stdin });
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
  const own = Object.values(leaf.options);
  const tickets = own.filter(({ complete }) => complete === 'ticket');
  const ticketWords = tickets.flatMap(({ flags }) => [flags.split(/[ ,]/)[0] ?? '', TICKET]);
  const args = leaf.args.flatMap(({ complete, required }) => {
    if (complete === 'ticket') return [TICKET];
    return required === true || complete === 'logical-path' || complete === 'local-path'
      ? ['file.txt']
      : [];
  });
  return [...words, ...new Set(options), ...ticketWords, ...args];
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
      const outcomes = [await run(line(leaf), stdin), await run(leaf.words, stdin)];
      const written = outcomes.map(({ stdout, stderr }) => stdout + stderr).join('\n');
      for (const canary of [...CANARIES, token]) expect(written).not.toContain(canary);
    },
  );

  it('no file that is kept holds one, but the session’s own', async () => {
    const kept = await keptFiles();
    for (const canary of [...CANARIES, token]) expect(kept).not.toContain(canary);
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
      for (const canary of [...CANARIES, token]) expect(stdout + stderr).not.toContain(canary);
    }
  });
});
