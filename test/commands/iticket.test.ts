import { beforeAll, describe, expect, it } from 'vitest';
import { makeObject } from '../helpers/make-object.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

beforeAll(async () => {
  alice = await zone.newcomer();
  await zone.person('bob');
  await makeObject(zone, alice, 'a.txt');
});

/** Makes a ticket and gives its text. */
async function ticket(words: string, person = alice): Promise<string> {
  const { stdout } = await person.must(`iticket create ${words}`);
  const [, text = ''] = /^ticket:([A-Za-z0-9]{15})\n$/.exec(stdout) ?? [];
  expect(text).not.toBe('');
  return text;
}

describe('iticket', () => {
  it('makes, shows and deletes a ticket for a data object', async () => {
    const text = await ticket('read a.txt');
    const { stdout } = await alice.must(`iticket ls ${text}`);
    expect(stdout.replace(/^id: \d+$/m, 'id: N')).toBe(
      [
        'id: N',
        `string: ${text}`,
        'ticket type: read',
        'obj type: data',
        `owner name: ${alice.name}`,
        'owner zone: tempZone',
        'uses count: 0',
        'uses limit: 0',
        'write file count: 0',
        'write file limit: 10',
        'write byte count: 0',
        'write byte limit: 0',
        'expire time: none',
        'data-object name: a.txt',
        `data collection: ${alice.collection}`,
        'No host restrictions',
        'No user restrictions',
        'No group restrictions',
        '----',
        '',
      ].join('\n'),
    );
    expect(await alice.run(`iticket delete ${text}`)).toMatchObject({ code: 0, stdout: '' });
    expect(await alice.run('iticket ls')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const again = await alice.run(`iticket delete ${text}`);
    expect(again).toMatchObject({ code: 4, stdout: '' });
    expect(again.stderr).toContain('[-890000]');
    expect((await alice.run(`iticket ls ${text}`)).code).toBe(4);
  });

  it('shows limits and restrictions, and takes numbers for tickets', async () => {
    const text = await ticket(
      'write . --uses 3 --write-file 0 --write-bytes 99 --expire 2099-01-02.03:04:05 --user bob --group public',
    );
    const [record] = JSON.parse((await alice.must(`iticket ls ${text} --json`)).stdout);
    expect(record).toMatchObject({
      ticket: text,
      access: 'write',
      type: 'collection',
      path: alice.collection,
      owner: alice.name,
      uses_limit: 3,
      write_file_limit: 0,
      write_byte_limit: 99,
      expires_at: expect.stringMatching(/^2099-01-02T03:04:0\dZ$/),
      hosts: [],
      users: ['bob'],
      groups: ['public'],
    });
    const { stdout } = await alice.must(`iticket ls ${record.id}`);
    expect(stdout).toContain(`collection name: ${alice.collection}\nNo host restrictions\n`);
    expect(stdout).toContain('restricted-to user: bob\nrestricted-to group: public\n');
    expect(stdout).toMatch(/expire time: 2099-01-02\.03:04:0\d\n/);
    expect(stdout).not.toContain('----');
    await alice.must(`iticket delete ${record.id}`);
    expect((await alice.must('iticket ls --json')).stdout).toBe('[]\n');
  });

  it('lists data objects before collections, and everybody only their own', async () => {
    const collection = await ticket('read .');
    const object = await ticket('read a.txt');
    const listed = (await alice.must('iticket ls')).stdout;
    expect(listed.indexOf(object)).toBeLessThan(listed.indexOf(collection));
    expect(listed.match(/^----$/gm)).toHaveLength(1);
    expect((await alice.must('iticket ls-all')).stdout).toMatch(
      /^Listing all of your tickets, even those for which the target collection\nor data-object no longer exists:\nid: /,
    );
    const bob = await zone.person('bob');
    expect((await bob.must('iticket ls')).stdout).toBe('');
    expect((await bob.run(`iticket delete ${object}`)).code).toBe(4);
    for (const text of [object, collection]) await alice.must(`iticket delete ${text}`);
  });

  it('makes nothing where something is wrong', async () => {
    for (const [words, code, message] of [
      ['create read nope', 4, /nope does not exist/],
      ['create read a.txt --user nobody', 4, /there is no user nobody/],
      ['create read a.txt --group bob', 4, /there is no group bob/],
      ['create read a.txt mytext', 4, /cannot make a ticket with a given text/],
      ['create own a.txt', 1, /not an access: own/],
      ['create read a.txt --uses many', 1, /not a count: many/],
      ['create read a.txt --expire yesterday', 1, /not a time/],
      ['create read', 1, /missing path/],
      ['-M create read a.txt', 4, /no administrator mode/],
      ['mod x uses 5', 4, /cannot change a ticket/],
      ['frob', 4, /unrecognized command: frob/],
    ] as const) {
      const outcome = await alice.run(`iticket ${words}`);
      expect([words, outcome.code, outcome.stdout]).toEqual([words, code, '']);
      expect(outcome.stderr).toMatch(message);
    }
    expect((await alice.must('iticket ls-all --json')).stdout).toBe('[]\n');
    await alice.must('iticket create --dry-run read a.txt');
    expect((await alice.must('iticket ls-all --json')).stdout).toBe('[]\n');
  });

  it('reads subcommands from stdin', async () => {
    const outcome = await alice.run('iticket', { stdin: 'make read a.txt\nls-all\nquit\nfrob\n' });
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toMatch(/^ticket:\w{15}\nListing all/);
    expect((await alice.run('iticket', { stdin: 'frob\n' })).code).toBe(4);
    expect((await alice.must('iticket help create')).stdout).toContain('--uses');
    const help = await alice.must('iticket', { stdin: 'help create\n' });
    expect(help.stdout).toContain('--uses');
  });

  it('changes nothing with --dry-run, from stdin either', async () => {
    const before = (await alice.must('iticket ls-all --json')).stdout;
    const outcome = await alice.must('iticket --dry-run', { stdin: 'make read a.txt\n' });
    expect(outcome.stdout).toMatch(/^would make a ticket for /);
    expect((await alice.must('iticket ls-all --json')).stdout).toBe(before);
  });

  it('makes a ticket for each of many paths', async () => {
    const made = await alice.must('iticket create read --json --from-file -', {
      stdin: `a.txt\n${alice.collection}\n`,
    });
    const tickets = JSON.parse(made.stdout) as { ticket: string; path: string }[];
    expect(tickets.map(({ path }) => path)).toEqual([
      `${alice.collection}/a.txt`,
      alice.collection,
    ]);
    for (const { ticket, path } of tickets) {
      expect((await alice.must(`iticket ls ${ticket}`)).stdout).toContain(`string: ${ticket}\n`);
      expect(await alice.must(`iticket create read ${path} --json --dry-run`)).toMatchObject({
        stdout: `[\n  {"ticket":null,"path":"${path}","access":"read"}\n]\n`,
      });
    }
    const lines = (await alice.must("iticket create read 'a.*' --from-file -", { stdin: '.' }))
      .stdout;
    expect(lines).toMatch(/^ticket:\w{15} \/\S+a\.txt\nticket:\w{15} \/\S+\n$/);
  });

  it('lists many tickets', async () => {
    const person = await zone.newcomer();
    for (let i = 0; i < 60; i += 1) await ticket('read .', person);
    const tickets = JSON.parse((await person.must('iticket ls --json')).stdout);
    expect(tickets).toHaveLength(60);
    expect(new Set(tickets.map((one: { id: string }) => one.id)).size).toBe(60);
  });
});
