import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../helpers/run-cli.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { Wire } from '../helpers/wire.js';

const zone = useZone();
const NAME = 'it\'s "50%" 漢 & $x.bin';
/** Of a data object so many bytes are read at once. */
const PIECE = 1024 * 1024;
const LONG = Buffer.alloc(2_500_000, 'abcdefg');
let alice: TestPerson;
let home: string;
/** Local folder of somebody without an account. */
let folder: string;

beforeAll(async () => {
  await (await zone.admin()).must('iadmin mkuser anonymous rodsuser');
  alice = await zone.person('alice');
  home = alice.collection;
  const wire = await Wire.as(zone, alice);
  await alice.must('imkdir -p reads/deep inbox');
  await wire.write(`${home}/reads/short.txt`, 'short');
  await wire.write(`${home}/reads/deep/${NAME}`, LONG);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'irods-share-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Shared {
  readonly ticket: string;
  readonly needs_account: boolean;
  readonly expires_at: string | null;
  readonly lines: {
    readonly irods: readonly string[];
    readonly icommands: readonly string[];
    readonly curl: readonly string[];
    readonly revoke: string;
  };
}

async function share(...words: readonly string[]): Promise<Shared> {
  return JSON.parse((await alice.must(['irods', 'share', '--json', ...words])).stdout) as Shared;
}

/** Pastes a line of this program as somebody who has never used it. */
async function paste(line: string | undefined): Promise<string> {
  const env = { HOME: folder, IRODS_HTTP_API_STORE: 'file' };
  const words = await wordsOf(line ?? '');
  const outcome = await runCli(words, { as: { env, cwd: folder, shellProcessId: 1 } });
  expect([line, outcome.code, outcome.stderr]).toEqual([line, 0, '']);
  return outcome.stdout;
}

const execute = promisify(execFile);

/** The words of a line, as a shell reads them. */
async function wordsOf(line: string): Promise<readonly string[]> {
  const { stdout } = await execute('bash', ['-c', `printf '%s\\0' ${line}`]);
  return stdout.split('\0').slice(0, -1);
}

async function pasteInShell(lines: readonly string[]): Promise<string> {
  return (await execute('bash', ['-ec', lines.join('\n')], { cwd: folder })).stdout;
}

describe('irods share', () => {
  it('lets somebody without an account read a data object', async () => {
    const { lines, needs_account: needsAccount } = await share(`reads/deep/${NAME}`);
    expect(needsAccount).toBe(false);
    await paste(lines.irods[0]);
    expect((await readFile(join(folder, NAME))).equals(LONG)).toBe(true);
    await rm(join(folder, NAME));
    await pasteInShell(lines.curl);
    expect((await readFile(join(folder, NAME))).equals(LONG)).toBe(true);
  });

  it('lets them read a collection', async () => {
    const { lines } = await share('reads');
    expect(await paste(lines.irods[0])).toContain('short.txt');
    await paste(lines.irods[1]);
    expect(await readFile(join(folder, 'reads', 'short.txt'), 'utf8')).toBe('short');
    expect((await readFile(join(folder, 'reads', 'deep', NAME))).equals(LONG)).toBe(true);
    const named = lines.curl.map((line) => line.replaceAll('NAME', 'short.txt'));
    expect(await pasteInShell(named)).toContain(`${home}/reads/short.txt`);
    expect(await readFile(join(folder, 'short.txt'), 'utf8')).toBe('short');
  });

  it('lets them read a long data object of a collection to its end', async () => {
    const wire = await Wire.as(zone, alice);
    for (const length of [2 * PIECE, 2 * PIECE + 1]) {
      await wire.write(`${home}/reads/long.bin`, LONG.subarray(0, length));
      const { lines } = await share('reads');
      await pasteInShell(lines.curl.map((line) => line.replaceAll('NAME', 'long.bin')));
      const read = await readFile(join(folder, 'long.bin'));
      expect(read.equals(LONG.subarray(0, length))).toBe(true);
    }
  });

  it('lets them write with --write', async () => {
    await writeFile(join(folder, 'FILE'), 'from afar');
    const { lines } = await share('inbox', '--write');
    await paste(lines.irods[0]);
    await pasteInShell(lines.curl);
    expect((await alice.must('icat inbox/FILE')).stdout).toBe('from afar');
    expect((await alice.must('icat inbox/NAME')).stdout).toBe('from afar');
    const object = await share('inbox/FILE', '-w');
    await writeFile(join(folder, 'FILE'), 'again');
    await paste(object.lines.irods[0]);
    expect((await alice.must('icat inbox/FILE')).stdout).toBe('again');
    await writeFile(join(folder, 'FILE'), 'once more');
    await pasteInShell(object.lines.curl);
    expect((await alice.must('icat inbox/FILE')).stdout).toBe('once more');
  });

  it('ends by its last line', async () => {
    const { lines, ticket } = await share('reads/short.txt');
    await alice.must(lines.revoke);
    expect((await alice.must('iticket ls --json')).stdout).not.toContain(ticket);
    await expect(pasteInShell(lines.curl)).rejects.toThrow();
  });

  it('keeps to the limits it is given, and says who needs an account', async () => {
    const clock = { now: () => 1_800_000_000_000, sleep: async () => {} };
    await zone.person('bob');
    const words = ['irods', 'share', 'reads/short.txt', '--json', '--expire', '1d', '--uses', '3'];
    const outcome = await alice.must([...words, '--user', 'bob'], { clock });
    const shared = JSON.parse(outcome.stdout) as Shared;
    expect(shared).toMatchObject({
      access: 'read',
      path: `${home}/reads/short.txt`,
      type: 'data_object',
      uses_limit: 3,
      expires_at: '2027-01-16T08:00:00Z',
      needs_account: true,
    });
    expect(shared.lines.irods).toEqual([`iget -t ${shared.ticket} ${home}/reads/short.txt`]);
    expect(shared.lines.curl[0]).toContain('-u USER ');
    expect(outcome.stderr).toBe('Whoever uses the ticket needs an account of the zone.\n');
    const listed = JSON.parse((await alice.must(`iticket ls ${shared.ticket} --json`)).stdout);
    expect(listed[0]).toMatchObject({ uses_limit: 3, users: ['bob'] });
  });

  it('warns where its uses may not suffice for one reading', async () => {
    const few = await alice.must(['irods', 'share', `reads/deep/${NAME}`, '--uses', '2']);
    expect(few.stderr).toContain('read in 3 pieces, and each may count as a use: 2 may be too few');
    const enough = await alice.must(['irods', 'share', `reads/deep/${NAME}`, '--uses', '3']);
    expect(enough.stderr).toBe('');
  });

  it('prints sections for people, and changes nothing with --dry-run', async () => {
    const { stdout } = await alice.must('irods share reads');
    const ticket = /^Ticket: (\w{15})\n/.exec(stdout)?.[1];
    expect(stdout).toContain(`\nWith the iCommands:\n  ils -t ${ticket} ${home}/reads\n`);
    expect(stdout).toContain(`\nTo take it back:\n  iticket delete ${ticket}\n`);
    const before = (await alice.must('iticket ls --json')).stdout;
    expect((await alice.must('irods share reads --dry-run')).stdout).not.toContain('Ticket:');
    expect((await alice.must('iticket ls --json')).stdout).toBe(before);
    expect(await alice.run('irods share nothing')).toMatchObject({ code: 4, stdout: '' });
  });
});
