import { beforeAll, describe, expect, it } from 'vitest';
import { makeObject } from '../helpers/make-object.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

beforeAll(async () => {
  alice = await zone.person('alice');
  await zone.person('bob');
  for (const name of ['a.txt', 'b.txt', "it's+100%_"]) await makeObject(zone, alice, name);
});

interface Entry {
  readonly permissions: readonly { readonly name: string; readonly level: string }[];
}

/** Who but the owner has which access to a data object or collection. */
async function access(path: string, owner = alice): Promise<readonly string[]> {
  const { stdout } = await owner.must(['ils', '-d', '--json', path]);
  const [entry] = JSON.parse(stdout) as readonly Entry[];
  return (entry?.permissions ?? [])
    .filter(({ name }) => name !== owner.name)
    .map(({ name, level }) => `${name}:${level}`);
}

describe('ichmod', () => {
  it('gives, changes and takes access, in silence', async () => {
    const path = `${alice.collection}/a.txt`;
    for (const [words, expected] of [
      [['read', 'bob'], ['bob:read_object']],
      [['write', 'bob#tempZone'], ['bob:modify_object']],
      [['delete object', 'bob'], ['bob:delete_object']],
      [['modify_metadata', 'bob'], ['bob:modify_metadata']],
      [['own', 'bob'], ['bob:own']],
      [['null', 'bob'], []],
      [['read', 'public'], ['public:read_object']],
    ] as const) {
      const outcome = await alice.run(['ichmod', ...words, 'a.txt']);
      expect(outcome).toMatchObject({ code: 0, stdout: '', stderr: '' });
      expect(await access(path)).toEqual(expected);
    }
  });

  it('takes names with quotes, plus signs and wildcards for themselves', async () => {
    await alice.must(['ichmod', 'read', 'bob', "it's+100%_"]);
    expect(await access(`${alice.collection}/it's+100%_`)).toEqual(['bob:read_object']);
  });

  it('passes permissions on or not', async () => {
    const person = alice.collection;
    await alice.must(`ichmod inherit ${person}`);
    await alice.must(`ichmod read bob ${person}`);
    expect(await access(person)).toEqual(['bob:read_object']);
    await makeObject(zone, alice, 'heir');
    expect(await access(`${person}/heir`)).toEqual(['bob:read_object']);
    await alice.must('ichmod noinherit .');
    await alice.must('ichmod null bob .');
    await makeObject(zone, alice, 'stranger');
    expect(await access(`${person}/stranger`)).toEqual([]);
    expect((await alice.run('ichmod inherit a.txt')).code).toBe(8);
  });

  it.each([
    ['ichmod', 2, /access is missing/],
    ['ichmod read', 2, /user is missing/],
    ['ichmod read bob', 2, /path is missing/],
    ['ichmod inherit', 2, /collection is missing/],
    ['ichmod -x read bob a.txt', 1, /unknown option/],
    ['ichmod read bob# a.txt', 7, /not a user name/],
    ['ichmod fly bob a.txt', 8, /unknown access level: fly/],
    ['ichmod read nobody a.txt', 8, /there is no user or group nobody#tempZone .*\[-827000\]/],
    ['ichmod read bob nope', 8, /nope does not exist/],
    ['ichmod -r read bob nope', 8, /nope does not exist/],
    ['ichmod -M own bob a.txt', 8, /only administrators/],
  ])('tells what is wrong with %s', async (line, code, message) => {
    const outcome = await alice.run(line);
    expect([outcome.code, outcome.stdout]).toEqual([code, '']);
    expect(outcome.stderr).toMatch(message);
  });

  it('goes on after a failure, and stops at once with --fail-fast', async () => {
    const outcome = await alice.run('ichmod -v read bob nope b.txt');
    expect(outcome).toMatchObject({
      code: 8,
      stdout: `path ${alice.collection}/nope\npath ${alice.collection}/b.txt\n`,
    });
    expect(await access(`${alice.collection}/b.txt`)).toEqual(['bob:read_object']);
    expect((await alice.run('ichmod --fail-fast write bob nope b.txt')).code).toBe(8);
    expect(await access(`${alice.collection}/b.txt`)).toEqual(['bob:read_object']);
  });

  it('goes down a tree, there and back', async () => {
    const person = await zone.newcomer();
    await makeObject(zone, person, 'one');
    await makeObject(zone, person, 'two');
    await person.must('ichmod -r write bob .');
    expect(await access(`${person.collection}/one`, person)).toEqual(['bob:modify_object']);
    expect(await access(`${person.collection}/two`, person)).toEqual(['bob:modify_object']);
    await person.must('ichmod -r null bob .');
    expect(await access(`${person.collection}/two`, person)).toEqual([]);
  });

  it('lets administrators give any level without a dangerous request', async () => {
    const admin = await zone.admin();
    const path = `${alice.collection}/b.txt`;
    await admin.must(`ichmod -M delete_metadata bob ${path}`);
    expect(await access(path)).toEqual(['bob:delete_metadata']);
    const traced = await admin.must(`ichmod --debug -M delete_metadata bob ${path}`);
    expect(traced.stderr).toContain('modify_permissions');
    expect(traced.stderr).not.toContain('set_permission');
    await admin.must(`ichmod -M read bob ${path}`);
    expect(await access(path)).toEqual(['bob:read_object']);
  });

  it('changes nothing with --dry-run, and still finds what is missing', async () => {
    const before = await access(`${alice.collection}/b.txt`);
    const outcome = await alice.must('ichmod --dry-run own bob b.txt');
    expect(outcome.stdout).toContain('would change who may use ');
    expect(await access(`${alice.collection}/b.txt`)).toEqual(before);
    expect((await alice.run('ichmod --dry-run own bob nope')).code).toBe(8);
  });
});
